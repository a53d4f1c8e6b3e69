import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Framework } from '../../src/core/model'
import { indexPath } from '../../src/core/views/paths'
import { frameworkSummary } from '../../src/core/views/card'
import { viewsOf, type Views } from '../../src/core/views/views'
import { FRAMEWORKS_FOLDER } from './framework-folders'
import { readFrameworks } from './frameworks'
import { issueLines } from './issue-lines'
import { frameworkJsonSchema } from './json-schema'

/** What the pipeline writes; nothing else may lie in these folders of the site. */
const WRITTEN_FOLDERS = ['frameworks', 'schema']

/**
 * Writes frameworks/** and schema/** of the site anew, the same bytes for the same data. With an error in any framework
 * it prints the issues, leaves what was written before, and gives 1.
 */
export default async function build([root = FRAMEWORKS_FOLDER, out = 'public']: readonly string[]): Promise<number> {
  const read = await readFrameworks(root)
  for (const { name, issues } of read) {
    if (issues.length > 0) console.error([`${name}:`, ...issueLines(issues)].join('\n'))
  }
  const frameworks = read.flatMap(({ framework }) => framework ?? [])
  if (frameworks.length < read.length) return 1

  for (const folder of WRITTEN_FOLDERS) rmSync(join(out, folder), { recursive: true, force: true })
  const files = publishedFiles(frameworks)
  for (const [path, content] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), JSON.stringify(content()))
  }
  console.log(`${files.size} files of ${frameworks.length} frameworks`)
  return 0
}

function publishedFiles(frameworks: readonly Framework[]): Views {
  return new Map<string, () => object>([
    [indexPath(), () => frameworks.map(frameworkSummary)],
    ...frameworks.flatMap((framework) => [...viewsOf(framework, frameworks)]),
    ['schema/framework.schema.json', frameworkJsonSchema],
  ])
}
