import type { PathPlan } from '@/core/moves/path-plan'
import { counted } from '@/core/text/words'

/** The outcome of a path as a sentence, its first words apart: "36 skill steps in 3 moves" and what there is to add. */
export function outcomeInWords(
  plan: Extract<PathPlan, { readonly kind: 'path' | 'too-far' }>,
  stretch: number,
): { readonly lead: string; readonly rest: string } {
  const { directEffort } = plan
  if (plan.kind === 'too-far') {
    return {
      lead: `No path with ${counted(stretch, 'skill step')} a move at most.`,
      rest: ` The smallest stretch that has one is ${plan.smallestStretch}; directly it would be one leap of ${directEffort}.`,
    }
  }
  const lead = `${counted(plan.effort, 'skill step')} in ${counted(plan.moves.length, 'move')}`
  if (plan.effort === 0) return { lead, rest: ': all that is asked there is asked here already.' }
  if (plan.moves.length === 1) return { lead, rest: '.' }
  const widest = Math.max(...plan.moves.map(({ effort }) => effort))
  const more = plan.effort - directEffort
  return {
    lead,
    rest: `, none of them more than ${widest}. Directly it would be one leap of ${directEffort}${more > 0 ? `; the way round costs ${more} more` : ''}.`,
  }
}
