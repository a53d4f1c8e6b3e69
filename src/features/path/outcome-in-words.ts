import type { PathPlan } from '@/core/moves/path-plan'
import { counted } from '@/core/text/words'

/** What a path amounts to: "To learn: 36 skill steps in 3 moves" as `lead`, the details as `rest`. */
export function outcomeInWords(
  plan: Extract<PathPlan, { readonly kind: 'path' | 'too-far' }>,
  stretch: number,
): { readonly lead: string; readonly rest: string } {
  const { directEffort } = plan
  if (plan.kind === 'too-far') {
    return {
      lead: `No path if you learn at most ${counted(stretch, 'skill step')} in one move.`,
      rest: ` You need to allow at least ${plan.smallestStretch}. A direct move takes ${directEffort} at once.`,
    }
  }
  if (plan.effort === 0)
    return {
      lead: 'To learn: no skill steps.',
      rest: ' You already reach every skill level that this role level asks for.',
    }
  const lead = `To learn: ${counted(plan.effort, 'skill step')} in ${counted(plan.moves.length, 'move')}`
  if (plan.moves.length === 1) return { lead, rest: '.' }
  const widest = Math.max(...plan.moves.map(({ effort }) => effort))
  const more = plan.effort - directEffort
  return {
    lead,
    rest: `, at most ${widest} in one move. A direct move takes ${directEffort} at once${more > 0 ? `; this path takes ${more} more in total` : ''}.`,
  }
}
