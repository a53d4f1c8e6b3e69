/**
 * The seniority of a role level: the mean of its skill levels, as the exact fraction `sum / count`. 14/6 and 8/6 differ by
 * exactly one, but not after floating-point division.
 */
export interface Seniority {
  readonly sum: number
  /** Above zero: a role level that asks for nothing has no seniority. */
  readonly count: number
}

/**
 * Compares two seniorities after subtracting `halfLevels` half levels from the first. Only the sign of the result has a meaning.
 * `compareSeniority(a, b, 1) > 0`: a is more than half a level above b.
 */
export function compareSeniority(a: Seniority, b: Seniority, halfLevels = 0): number {
  return 2 * (a.sum * b.count - b.sum * a.count) - halfLevels * a.count * b.count
}
