import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasErrors } from '../../src/core/issue'
import type { Crosswalk } from '../../src/core/editions/crosswalk'
import type { Synonym } from '../../src/core/search/synonyms'
import { crosswalksPath, indexPath, synonymsPath } from '../../src/core/views/paths'
import { frameworkSummary } from '../../src/core/views/card'
import type { FrameworkSummary } from '../../src/core/views/model'
import { viewsOf, type Views } from '../../src/core/views/views'
import { readCrosswalks } from './crosswalks/read'
import { FRAMEWORKS_FOLDER } from './framework-folders'
import { readFrameworks } from './frameworks'
import { issueLines } from './issue-lines'
import { frameworkJsonSchema } from './json-schema'
import { sentenceOf } from './official/download'
import { OFFICIAL_FOLDER } from './official/editions'
import { withEditions, type Published } from './official/wording'
import { readSynonyms } from './synonyms/read'

/** The folders of the site that belong to the pipeline: each build deletes and writes them. */
const WRITTEN_FOLDERS = ['frameworks', 'schema']

/**
 * Writes frameworks/** and schema/** of the site: the same data gives the same bytes. If any framework has an error, it prints
 * the problems, keeps what was written before, and returns 1. The official files, if somebody has downloaded them, add their
 * wording, and two editions of them can be compared; `OFFICIAL=none` builds without them.
 */
export default async function build([
  root = FRAMEWORKS_FOLDER,
  out = 'public',
  official = process.env.OFFICIAL ?? OFFICIAL_FOLDER,
]: readonly string[]): Promise<number> {
  const read = await readFrameworks(root)
  for (const { name, issues } of read) {
    if (issues.length > 0) console.error([`${name}:`, ...issueLines(issues)].join('\n'))
  }
  const frameworks = read.flatMap(({ framework }) => framework ?? [])
  if (frameworks.length < read.length) return 1
  const published = await withEditions(frameworks, official).catch((reason: unknown) => {
    console.error(sentenceOf(reason))
    return null
  })
  if (published === null) return 1
  const all = [...published.frameworks, ...published.downloads]
  const { synonyms, issues: synonymIssues } = readSynonyms(frameworks, root)
  const { crosswalks, issues: crosswalkIssues } = readCrosswalks(all, root)
  const issues = [...synonymIssues, ...crosswalkIssues]
  if (issues.length > 0) console.error(issueLines(issues).join('\n'))
  if (hasErrors(issues)) return 1

  for (const folder of WRITTEN_FOLDERS) rmSync(join(out, folder), { recursive: true, force: true })
  const files = publishedFiles(published, synonyms, crosswalks)
  for (const [path, content] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), JSON.stringify(content()))
  }
  console.log(`Wrote ${files.size} files for ${all.length} frameworks`)
  if (published.edition) console.log(`Official wording from ${join(official, published.edition.name)}`)
  return 0
}

function publishedFiles(
  { frameworks, downloads }: Published,
  synonyms: readonly Synonym[],
  crosswalks: readonly Crosswalk[],
): Views {
  return new Map<string, () => object>([
    [
      indexPath(),
      () => [
        ...frameworks.map(frameworkSummary),
        ...downloads.map((framework): FrameworkSummary => ({ ...frameworkSummary(framework), isDownload: true })),
      ],
    ],
    [synonymsPath(), () => synonyms],
    [crosswalksPath(), () => crosswalks],
    ...[...frameworks, ...downloads].flatMap((framework) => [...viewsOf(framework, frameworks, crosswalks)]),
    ['schema/framework.schema.json', frameworkJsonSchema],
  ])
}
