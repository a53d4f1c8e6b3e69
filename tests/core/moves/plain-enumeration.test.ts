import { expect, test } from 'vitest'
import { planPath } from '@/core/moves/path-plan'
import { indexRequirements } from '@/core/moves/requirement-index'
import { bundledRequirements } from '../../helpers/bundled-requirements'
import { enumeratePath, seniorityBelow, type PlainPath } from '../../helpers/plain-paths'
import { tenPairs } from '../../helpers/ten-pairs'

const planned = await pathPlanner()

test.each(tenPairs)(
  'from $from to $to with $stretch, as plain enumeration has it',
  ({ from, to, stretch, stepsBack = false }) => {
    expect(planned(from, to, stretch, stepsBack)).toEqual(enumeratePath(from, to, stretch, stepsBack) ?? 'too-far')
  },
)

test('among the ten, paths of more than two moves, one with a stop exactly one level of seniority below, and none at all', () => {
  const found = tenPairs.map(({ from, to, stretch, stepsBack }) => ({
    from,
    path: enumeratePath(from, to, stretch, stepsBack),
  }))
  expect(found).toHaveLength(10)
  expect(found.filter(({ path }) => (path?.moves.length ?? 0) > 2).length).toBeGreaterThanOrEqual(3)
  expect(found.filter(({ path }) => path === null).length).toBeGreaterThanOrEqual(1)
  const onTheFloor = found.filter(({ from, path }) =>
    path?.moves.slice(0, -1).some(({ to }) => seniorityBelow(from, to) === 'exactly one level'),
  )
  expect(onTheFloor.length).toBeGreaterThanOrEqual(1)
})

test('where every way leads below the floor there is none, unless steps back are allowed', () => {
  expect(enumeratePath('Head of product', 'Business analyst', 10)).toBeNull()
  expect(planned('Head of product', 'Business analyst', 10, false)).toBe('too-far')
  expect(planned('Head of product', 'Business analyst', 10, true)).toEqual(
    enumeratePath('Head of product', 'Business analyst', 10, true),
  )
})

/** Plans paths over the UK framework between role levels given by their names, in the form of the enumeration. */
async function pathPlanner(): Promise<
  (from: string, to: string, stretch: number, stepsBack: boolean) => PlainPath | string
> {
  const index = indexRequirements(await bundledRequirements('uk-gdd-2025'))
  const addressOf = (name: string) => {
    const found = index.roleLevels.find(({ roleLevel }) => roleLevel.name === name)
    return { framework: index.framework.id, role: found?.role.id ?? '', roleLevel: found?.roleLevel.id ?? '' }
  }
  return (from, to, stretch, stepsBack) => {
    const plan = planPath(index, { from: addressOf(from), to: addressOf(to), stretch, stepsBack })
    if (plan.kind !== 'path') return plan.kind
    return {
      effort: plan.effort,
      moves: plan.moves.map((move) => ({ to: move.to.roleLevel.name, effort: move.effort })),
    }
  }
}
