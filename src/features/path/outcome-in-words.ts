import type { PlannedPath, TooFar } from '@/core/moves/path-plan'
import { bothFigures, type Counting } from '@/core/related-in-words'
import { counted } from '@/core/text/words'

/** What a path amounts to in one sentence, its first words apart, and what there is to add. */
interface OutcomeInWords {
  /** "To learn: 31 skill steps in 4 moves" */
  readonly lead: string
  /** ", counting related skills; 36 by the framework alone." */
  readonly rest: string
  readonly details: string
}

export function outcomeInWords(plan: PlannedPath | TooFar, counting: Counting): OutcomeInWords {
  const { directEffort } = plan
  if (plan.kind === 'too-far') {
    return {
      lead: `No path if you learn at most ${counted(plan.stretch, 'skill step')} in one move.`,
      rest: ` You need to allow at least ${plan.smallestStretch}.`,
      details: `A direct move takes ${directEffort} at once.`,
    }
  }
  const rest = `${bothFigures(plan.effort, stepsAlone(plan), counting)}.`
  if (plan.effort === 0) {
    const details = 'You already reach every skill level that this role level asks for.'
    return { lead: 'To learn: no skill steps', rest, details }
  }
  const lead = `To learn: ${counted(plan.effort, 'skill step')} in ${counted(plan.moves.length, 'move')}`
  if (plan.moves.length === 1) return { lead, rest, details: '' }
  const details = `At most ${plan.largest} in one move. A direct move takes ${directEffort} at once${difference(plan.effort - directEffort)}.`
  return { lead, rest, details }
}

/** The steps of all moves by the framework alone. */
function stepsAlone({ moves }: PlannedPath): number {
  return moves.reduce((sum, { alone }) => sum + alone, 0)
}

function difference(more: number): string {
  if (more > 0) return `; this path takes ${more} more in total`
  // What is learned on the way can count for two skills of the end.
  return more < 0 ? `; this path takes ${-more} fewer, because related skills that you learn on the way help` : ''
}
