import { enrich, type Enriched } from '../../../src/core/opening/enrich'
import { reportRepairs } from '../../../src/core/opening/report-repairs'
import type { Framework } from '../../../src/core/model'
import { monthOf } from '../../../src/core/importing/about-files'
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

/** The frameworks as the build publishes them: with the wording of the newest edition under `root`, if there is one. */
export async function withNewestWording(
  frameworks: readonly Framework[],
  root: string,
): Promise<{ readonly frameworks: readonly Framework[]; readonly edition: Edition | null }> {
  const edition = (await readEditions(root)).at(-1)
  if (!edition) return { frameworks, edition: null }
  const files = await editionFiles(root, edition)
  const published = frameworks.map(async (framework) =>
    framework.id === OFFICIAL_FRAMEWORK
      ? ((await withWording(framework, files, new Date(edition.downloaded))).framework ?? framework)
      : framework,
  )
  return { frameworks: await Promise.all(published), edition }
}
