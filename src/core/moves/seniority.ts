/**
 * The seniority of a role level: the mean of its skill levels, kept as the exact fraction `sum / count`. 14/6 and 8/6
 * differ by exactly one, and floating-point division says otherwise.
 */
export interface Seniority {
  readonly sum: number
  /** Above zero: a role level that asks for nothing has no seniority. */
  readonly count: number
}

/**
 * How two seniorities compare once `halfLevels` half levels are taken from the first: negative, zero or positive, and
 * nothing but the sign means anything. `compareSeniority(a, b, 1) > 0`: a stands more than half a level above b.
 */
export function compareSeniority(a: Seniority, b: Seniority, halfLevels = 0): number {
  return 2 * (a.sum * b.count - b.sum * a.count) - halfLevels * a.count * b.count
}
