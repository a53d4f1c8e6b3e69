import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasErrors } from '../../src/core/issue'
import type { Crosswalk } from '../../src/core/editions/crosswalk'
import type { Framework } from '../../src/core/model'
import type { Synonym } from '../../src/core/search/synonyms'
import { crosswalksPath, indexPath, synonymsPath } from '../../src/core/views/paths'
import { frameworkSummary } from '../../src/core/views/card'
import { viewsOf, type Views } from '../../src/core/views/views'
import { readCrosswalks } from './crosswalks/read'
import { FRAMEWORKS_FOLDER } from './framework-folders'
import { readFrameworks } from './frameworks'
import { issueLines } from './issue-lines'
import { frameworkJsonSchema } from './json-schema'
import { sentenceOf } from './official/download'
import { OFFICIAL_FOLDER } from './official/editions'
import { withNewestWording } from './official/wording'
import { readSynonyms } from './synonyms/read'

/** The folders of the site that belong to the pipeline: each build deletes and writes them. */
const WRITTEN_FOLDERS = ['frameworks', 'schema']

/**
 * Writes frameworks/** and schema/** of the site: the same data gives the same bytes. If any framework has an error, it prints
 * the problems, keeps what was written before, and returns 1. The official files, if somebody has downloaded them, add their
 * wording; `OFFICIAL=none` builds without them.
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
  const { synonyms, issues: synonymIssues } = readSynonyms(frameworks, root)
  const { crosswalks, issues: crosswalkIssues } = readCrosswalks(frameworks, root)
  const issues = [...synonymIssues, ...crosswalkIssues]
  if (issues.length > 0) console.error(issueLines(issues).join('\n'))
  if (hasErrors(issues)) return 1
  const published = await withNewestWording(frameworks, official).catch((reason: unknown) => {
    console.error(sentenceOf(reason))
    return null
  })
  if (published === null) return 1

  for (const folder of WRITTEN_FOLDERS) rmSync(join(out, folder), { recursive: true, force: true })
  const files = publishedFiles(published.frameworks, synonyms, crosswalks)
  for (const [path, content] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), JSON.stringify(content()))
  }
  console.log(`Wrote ${files.size} files for ${frameworks.length} frameworks`)
  if (published.edition) console.log(`Official wording from ${join(official, published.edition.name)}`)
  return 0
}

function publishedFiles(
  frameworks: readonly Framework[],
  synonyms: readonly Synonym[],
  crosswalks: readonly Crosswalk[],
): Views {
  return new Map<string, () => object>([
    [indexPath(), () => frameworks.map(frameworkSummary)],
    [synonymsPath(), () => synonyms],
    [crosswalksPath(), () => crosswalks],
    ...frameworks.flatMap((framework) => [...viewsOf(framework, frameworks, crosswalks)]),
    ['schema/framework.schema.json', frameworkJsonSchema],
  ])
}
