import { hasErrors } from '../../src/core/issue'
import { counted } from '../../src/core/text/words'
import { frameworkCounts } from '../../src/core/views/card'
import { countsInWords } from '../../src/core/views/in-words'
import { readCrosswalks } from './crosswalks/read'
import { FRAMEWORKS_FOLDER } from './framework-folders'
import { readFrameworks, type ReadFramework } from './frameworks'
import { issueLines } from './issue-lines'
import { readSynonyms } from './synonyms/read'

/** Prints a line for each framework, one for the synonyms and one for the crosswalks, with their problems below. Returns 1 if there is an error. */
export default async function check([root = FRAMEWORKS_FOLDER]: readonly string[]): Promise<number> {
  const read = await readFrameworks(root)
  for (const folder of read) console.log([checkLine(folder), ...issueLines(folder.issues)].join('\n'))
  const frameworks = read.flatMap(({ framework }) => framework ?? [])
  if (frameworks.length < read.length) return 1
  const { synonyms, issues } = readSynonyms(frameworks, root)
  if (synonyms.length > 0)
    console.log(
      [`synonyms: ${synonyms.length}, ${counted(issues.length, 'problem')}`, ...issueLines(issues)].join('\n'),
    )
  const { crosswalks, issues: crosswalkIssues } = readCrosswalks(frameworks, root)
  if (crosswalks.length > 0 || crosswalkIssues.length > 0)
    console.log(
      [
        `crosswalks: ${crosswalks.length}, ${counted(crosswalkIssues.length, 'problem')}`,
        ...issueLines(crosswalkIssues),
      ].join('\n'),
    )
  return hasErrors([...issues, ...crosswalkIssues]) ? 1 : 0
}

/** e.g. `uk-ddat-2020: 1 role, 5 role levels, 10 skills and 50 skill requirements, 0 problems` */
export function checkLine({ name, framework, issues }: ReadFramework): string {
  const found = counted(issues.length, 'problem')
  if (framework === null) return `${name}: not valid, ${found}`
  return `${name}: ${countsInWords(frameworkCounts(framework))}, ${found}`
}
