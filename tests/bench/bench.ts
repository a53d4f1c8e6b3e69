import { effortToAll, movesFrom } from '@/core/moves/moves'
import { pathFinder } from '@/core/moves/path-search'
import { indexRequirements, type RequirementIndex } from '@/core/moves/requirement-index'
import { stretchSteps } from '@/core/moves/stretches'
import { bundledRequirements } from '../helpers/bundled-requirements'
import { bareEfforts, bareSearch } from './bare-loop'
import { timeTogether, type Task } from './clock'
import { manyTimes } from './many-times'
import { benchReading } from './reading'
import { printTable } from './table'

const sizes = [1, 10, 100]

/** Within the UK framework: near, far, and with no path at all, which takes the longest to know. */
const paths = [
  { from: 'content-designer', to: 'head-of-product', stretch: 15 },
  { from: 'content-designer', to: 'head-of-product', stretch: 12 },
  { from: 'content-designer', to: 'head-of-product', stretch: 10 },
  { from: 'business-analyst', to: 'data-scientist', stretch: 8 },
  { from: 'technical-architect', to: 'lead-data-scientist', stretch: 10 },
] as const

/**
 * Prints what effort, moves and paths cost as the framework grows, each against a bare loop over typed arrays in the same
 * run. Built before it is run (`npm run bench`): calls between modules that are not bundled cost more than the work.
 */
async function bench() {
  const requirements = await bundledRequirements('uk-gdd-2025')
  const columns = sizes.map((times) => {
    const grown = manyTimes(requirements, times)
    const index = indexRequirements(grown)
    const tasks = tasksOver(index)
    return {
      heading: `${times} ×`,
      roleLevels: index.roleLevels.length,
      names: tasks.map(({ name }) => name),
      took: timeTogether(tasks),
    }
  })
  console.log(
    columns
      .map(({ heading, roleLevels }) => `${heading}: ${roleLevels.toLocaleString('en-GB')} role levels`)
      .join(', '),
  )
  printTable(columns)
}

/** The floor first. */
function tasksOver(index: RequirementIndex): Task[] {
  const places = new Map(index.roleLevels.map(({ roleLevel }, place) => [roleLevel.id, place]))
  const at = (roleLevel: string) => places.get(roleLevel) ?? -1
  const [from, to] = [at('content-designer'), at('head-of-product')]
  return [
    { name: 'bare loop: effort to all', run: () => bareEfforts(index, from) },
    { name: 'effort to all', run: () => effortToAll(index, from) },
    { name: 'moves, grouped and in order', run: () => movesFrom(index, from) },
    ...paths.map((path) => {
      const [start, end] = [at(path.from), at(path.to)]
      return {
        name: `path ${path.from} to ${path.to}, ${path.stretch}`,
        run: () => pathFinder(index, start, end, false)(path.stretch),
      }
    }),
    { name: 'bare search: content-designer to head-of-product, 12', run: () => bareSearch(index, from, to, 12) },
    {
      name: 'what each step of stretch buys, up to 36',
      run: () => stretchSteps(pathFinder(index, from, to, false), 36),
    },
  ]
}

await benchReading()
await bench()
