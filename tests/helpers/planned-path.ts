import { planPath } from '@/core/moves/path-plan'
import { indexRequirements } from '@/core/moves/requirement-index'
import { bundledRequirements } from './bundled-requirements'
import type { PlainPath } from './plain-paths'

/** Plans paths over the UK framework between role levels given by their names, and says them as the enumeration does. */
export async function pathPlanner(): Promise<
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
