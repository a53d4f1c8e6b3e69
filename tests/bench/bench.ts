import { nextLines } from '@/core/moves/next-lines'
import { planPath, planStretches } from '@/core/moves/path-plan'
import { byFrameworkAlone, indexRequirements, placeOf, type RequirementIndex } from '@/core/moves/requirement-index'
import { broughtToAll, whereNext } from '@/core/moves/where-next'
import type { FrameworkRequirements } from '@/core/views/model'
import { bundledRequirements } from '../helpers/bundled-requirements'
import { bareEfforts, bareSearch } from './bare-loop'
import { timeTogether, type Task } from './clock'
import { manyTimes } from './many-times'
import { benchReading } from './reading'
import { printTable } from './table'

const sizes = [1, 10, 100]

/** Within the UK framework, by name: near, far, one that takes a wider stretch than usual, and one with no path at all. */
const paths = [
  ['content-designer', 'head-of-product'],
  ['content-designer', 'service-owner'],
  ['technical-architect', 'lead-data-scientist'],
  ['head-of-product', 'trainee-data-scientist'],
] as const

/**
 * Prints what effort, where next and paths cost as the framework grows, with related skills and by the framework alone, each against a
 * bare loop over typed arrays in the same run. Built before it is run (`npm run bench`): calls between modules that are not bundled cost
 * more than the work.
 */
async function bench() {
  const requirements = await bundledRequirements('uk-gdd-2025')
  const columns = sizes.map((times) => {
    const grown = manyTimes(requirements, times)
    const index = indexRequirements(grown)
    const tasks = tasksOver(grown)
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
function tasksOver(grown: FrameworkRequirements): Task[] {
  const [related, alone] = [grown, byFrameworkAlone(grown)].map(indexRequirements)
  if (!related || !alone) throw new Error('no index')
  const addresses = new Map(
    related.roleLevels.map(({ role, roleLevel }) => [
      roleLevel.id,
      { framework: related.framework.id, role: role.id, roleLevel: roleLevel.id },
    ]),
  )
  const addressOf = (roleLevel: string) => {
    const address = addresses.get(roleLevel)
    if (!address) throw new Error(`no ${roleLevel}`)
    return address
  }
  const placeIn = (index: RequirementIndex, id: string) => {
    const { role, roleLevel } = addressOf(id)
    return placeOf(index, role, roleLevel)
  }
  const both = (name: string, run: (index: RequirementIndex) => unknown): Task[] => [
    { name, run: () => run(related) },
    { name: `${name}, by the framework alone`, run: () => run(alone) },
  ]
  const from = placeIn(related, 'content-designer')
  return [
    { name: 'bare loop: effort to all', run: () => bareEfforts(alone, from) },
    ...both('effort to all', (index) => broughtToAll(index, from)),
    ...both('where next', (index) => {
      const next = whereNext(index, from)
      return next && nextLines(index, next, () => true)
    }),
    ...paths.flatMap(([start, end]) => {
      const request = {
        from: addressOf(start),
        to: addressOf(end),
        stretch: null,
        stepsBack: false,
        avoid: [],
        via: [],
      }
      return both(`path ${start} to ${end}`, (index) => planPath(index, request))
    }),
    { name: 'index of all requirements', run: () => indexRequirements(grown) },
    {
      name: 'bare search: content-designer to head-of-product, 10',
      run: () => bareSearch(alone, from, placeIn(alone, 'head-of-product'), 10),
    },
    ...both('what each step of stretch gives, to head-of-product', (index) =>
      planStretches(index, {
        from: addressOf('content-designer'),
        to: addressOf('head-of-product'),
        stepsBack: false,
        avoid: [],
        via: [],
      }),
    ),
  ]
}

await benchReading()
await bench()
