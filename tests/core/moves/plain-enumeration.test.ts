import { describe, expect, it, test } from 'vitest'
import { planPath } from '@/core/moves/path-plan'
import { byFrameworkAlone, indexRequirements } from '@/core/moves/requirement-index'
import { bundledRequirements } from '../../helpers/bundled-requirements'
import { halfLevelsAbove, rowOf } from '../../helpers/plain-figures'
import { enumeratePath, type PlainPath } from '../../helpers/plain-paths'
import { tenPairs } from '../../helpers/ten-pairs'

const planned = await pathPlanner()

describe.each([true, false])('counting related skills: %s', (related) => {
  it.each(tenPairs)(
    'from $from to $to with $stretch, as plain enumeration has it',
    ({ from, to, stretch, stepsBack = false }) => {
      const options = { stepsBack, related }
      const path = enumeratePath(from, to, stretch, options)
      const plan = planned(from, to, stretch, options)
      if (path) expect(plan).toEqual(path)
      else expect(plan).toBeOneOf(['too-far', 'none'])
    },
  )
})

test('among the ten, paths of more than two moves, of two changes of role, one with a stop far below, and none at all', () => {
  const found = tenPairs.map(({ from, to, stretch, stepsBack = false }) => ({
    from,
    path: enumeratePath(from, to, stretch, { stepsBack }),
  }))
  expect(found).toHaveLength(10)
  expect(found.filter(({ path }) => (path?.moves.length ?? 0) > 2).length).toBeGreaterThanOrEqual(3)
  expect(found.filter(({ path }) => path === null).length).toBeGreaterThanOrEqual(1)
  const roles = ({ from, path }: (typeof found)[number]) =>
    new Set([from, ...(path?.moves ?? []).map(({ to }) => to)].map((name) => rowOf(name).role)).size
  expect(found.filter((each) => roles(each) > 2).length).toBeGreaterThanOrEqual(1)
  const isFarBelow = ({ from, path }: (typeof found)[number]) =>
    path?.moves.slice(0, -1).some(({ to }) => halfLevelsAbove(rowOf(from), rowOf(to)) > 1)
  expect(found.filter(isFarBelow).length).toBeGreaterThanOrEqual(1)
})

interface Options {
  readonly stepsBack?: boolean
  readonly related?: boolean
}

/** Plans paths over the UK framework between role levels given by their names, and says them as the enumeration does. */
async function pathPlanner(): Promise<
  (from: string, to: string, stretch: number, options?: Options) => PlainPath | string
> {
  const requirements = await bundledRequirements('uk-gdd-2025')
  const [withRelated, alone] = [indexRequirements(requirements), indexRequirements(byFrameworkAlone(requirements))]
  const addressOf = (name: string) => {
    const found = withRelated.roleLevels.find(({ roleLevel }) => roleLevel.name === name)
    return { framework: 'uk-gdd-2025', role: found?.role.id ?? '', roleLevel: found?.roleLevel.id ?? '' }
  }
  return (from, to, stretch, { stepsBack = false, related = true } = {}) => {
    const ends = { from: addressOf(from), to: addressOf(to) }
    const plan = planPath(related ? withRelated : alone, { ...ends, stretch, stepsBack, avoid: [], via: [] })
    if (plan.kind !== 'path') return plan.kind
    return {
      effort: plan.effort,
      moves: plan.moves.map((move) => ({ to: move.to.roleLevel.name, effort: move.effort })),
    }
  }
}
