import type { Issue } from '../../src/core/issue'

/** Problems as the command line prints them, one line each, indented. */
export function issueLines(issues: readonly Issue[]): string[] {
  return issues.map(({ severity, rule, where, what, tip }) => `  ${severity} (${rule}) at ${where}: ${what}. ${tip}`)
}
