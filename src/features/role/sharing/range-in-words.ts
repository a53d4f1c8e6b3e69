import { stepsInWords } from '@/core/comparing/growth'
import type { StepsRange } from '@/core/moves/shared-skills'

/** The lowest and the highest skill level that a role asks for: "working to expert", "awareness", "not stated". */
export function rangeInWords({ lowest, highest }: StepsRange, scaleNames: readonly string[]): string {
  const [from, to] = [lowest, highest].map((steps) => stepsInWords(steps, scaleNames))
  return from === to ? `${from}` : `${from} to ${to}`
}
