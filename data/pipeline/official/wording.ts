import { join } from 'node:path'
import { enrich, type Enriched } from '../../../src/core/opening/enrich'
import { reportRepairs } from '../../../src/core/opening/report-repairs'
import type { Framework } from '../../../src/core/model'
import { aboutOfficialFile, monthOf } from '../../../src/core/importing/about-files'
import type { Report } from '../../../src/core/importing/faults/fault-log'
import { readFramework } from '../../../src/core/importing/read-framework'
import type { FileToRead, ReadFile } from '../../../src/core/importing/reading'
import { frameworkCard } from '../../../src/core/views/card'
import { editionFiles, readEditions, type Edition } from './editions'

/** The bundled framework whose owners publish the files. */
export const OFFICIAL_FRAMEWORK = 'uk-gdd-2025'

/** The bundled framework with the wording of official files, and what was found in them. */
export interface WithWording extends Enriched {
  readonly files: readonly ReadFile[]
  readonly report: Report
}

/** Adds the wording of official files to the bundled framework; `null` where the files contain no framework. */
export async function withWording(
  bundled: Framework,
  files: readonly FileToRead[],
  downloaded: Date,
): Promise<WithWording | { readonly report: Report; readonly framework: null }> {
  const reading = await readFramework(files, { about: () => frameworkCard(bundled) })
  const { report } = reading
  if (reading.kind !== 'framework') return { report, framework: null }
  const enriched = enrich(bundled, reading.framework)
  const source = { ...bundled.source, read: monthOf(downloaded) }
  const repairs = [...bundled.repairs, ...reportRepairs(report)]
  return { ...enriched, framework: { ...enriched.framework, source, repairs }, files: reading.files, report }
}

/** What the build publishes. */
export interface Published {
  /** With the wording of the newest edition. */
  readonly frameworks: readonly Framework[]
  /** Each edition as its files say it, once there are two to compare. */
  readonly downloads: readonly Framework[]
  /** The newest. */
  readonly edition: Edition | null
}

/** The frameworks with what was downloaded under `root`, if anything was. */
export async function withEditions(frameworks: readonly Framework[], root: string): Promise<Published> {
  const editions = await readEditions(root)
  const edition = editions.at(-1)
  if (!edition) return { frameworks, downloads: [], edition: null }
  const files = await editionFiles(root, edition)
  const published = frameworks.map(async (framework) =>
    framework.id === OFFICIAL_FRAMEWORK
      ? ((await withWording(framework, files, new Date(edition.downloaded))).framework ?? framework)
      : framework,
  )
  const bundled = frameworks.find(({ id }) => id === OFFICIAL_FRAMEWORK)
  const downloads =
    bundled && editions.length > 1 ? editions.map((other) => editionAsFramework(bundled, root, other)) : []
  return { frameworks: await Promise.all(published), downloads: await Promise.all(downloads), edition }
}

/** An edition as a framework of its own, with its date and nothing of ours. Rejects where its files contain no framework. */
async function editionAsFramework(bundled: Framework, root: string, edition: Edition): Promise<Framework> {
  const date = new Date(edition.downloaded)
  const isOnlyOfMonth = /^\d{4}-\d{2}$/.test(edition.name)
  const read = isOnlyOfMonth ? monthOf(date) : date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const about = aboutOfficialFile(
    frameworkCard(bundled),
    { name: edition.name, read },
    { id: `${OFFICIAL_FRAMEWORK}-${edition.name}` },
  )
  const reading = await readFramework(await editionFiles(root, edition), { about: () => about })
  if (reading.kind !== 'framework') throw new Error(`We could not read a framework from ${join(root, edition.name)}`)
  return reading.framework
}
