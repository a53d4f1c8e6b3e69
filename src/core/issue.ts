export type Severity = 'error' | 'warning'

/**
 * One fault found in data. An error keeps a framework from being used; a warning does not. Never thrown: every
 * reader of data returns all the issues it found.
 */
export interface Issue {
  readonly severity: Severity
  /** What was broken, by a name that stays: a rule of src/core/format/rules, or "shape". */
  readonly rule: string
  /** The place, by ids where there are any: `roles[product-manager].roleLevels[head-of-product].name`. */
  readonly where: string
  /** What was found there. */
  readonly what: string
  /** What to do about it. */
  readonly tip: string
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error')
}
