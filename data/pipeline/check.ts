import { frameworkCounts } from '../../src/core/views/card'
import { FRAMEWORKS_FOLDER } from './framework-folders'
import { readFrameworks, type ReadFramework } from './frameworks'
import { issueLines } from './issue-lines'

/** Prints a line for each framework and its issues below it; gives 1 where there is an error. */
export default async function check([root = FRAMEWORKS_FOLDER]: readonly string[]): Promise<number> {
  const read = await readFrameworks(root)
  for (const folder of read) console.log([checkLine(folder), ...issueLines(folder.issues)].join('\n'))
  return read.some(({ framework }) => framework === null) ? 1 : 0
}

/** e.g. `uk-ddat-2020: 1 role, 5 role levels, 10 skills, 50 requirements, 0 issues` */
export function checkLine({ name, framework, issues }: ReadFramework): string {
  const found = counted(issues.length, 'issue')
  if (framework === null) return `${name}: not valid, ${found}`
  const { roles, roleLevels, skills, requirements } = frameworkCounts(framework)
  const held = [
    counted(roles, 'role'),
    counted(roleLevels, 'role level'),
    counted(skills, 'skill'),
    counted(requirements, 'requirement'),
  ]
  return `${name}: ${[...held, found].join(', ')}`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
