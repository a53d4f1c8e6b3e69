import type { Issue } from '../../src/core/issue'

/** Issues as the command line prints them, a line each, indented under what they are about. */
export function issueLines(issues: readonly Issue[]): string[] {
  return issues.map(({ severity, rule, where, what, tip }) => `  ${severity} (${rule}) at ${where}: ${what}. ${tip}`)
}
