import { stepsInWords } from '@/core/comparing/growth'
import type { StepsRange } from '@/core/moves/shared-skills'

/** The skill levels between which a role's role levels ask for a skill: "working to expert", "awareness", "not stated". */
export function rangeInWords({ lowest, highest }: StepsRange, scaleNames: readonly string[]): string {
  const [from, to] = [lowest, highest].map((steps) => stepsInWords(steps, scaleNames))
  return from === to ? `${from}` : `${from} to ${to}`
}
