import { hasErrors, type Issue } from '../../issue'
import { ensure } from '../draft/framework-draft'
import { MOST_KEPT, type FaultGroup, type FaultLog, type ReadingIssue } from './fault-log'

/** All problems found in reading, grouped by kind: first those of rows, then those of the whole framework. */
export type Report = readonly FaultGroup[]

/** Headings for what the rules of the format find. */
const titles: Readonly<Record<string, string>> = {
  shape: 'Fields that do not fit the format',
  'id-taken': 'Different names that give the same link',
  'skill-is-required': 'Skills that no role level asks for',
  'no-encoding-fault': 'Damaged characters',
}

/** The faults of the log, and the issues of the framework that was made of it. */
export function reportOf(log: FaultLog, issues: readonly Issue[]): Report {
  const byRule = new Map<string, Issue[]>()
  for (const issue of issues) ensure(byRule, issue.rule, () => []).push(issue)
  return [...log.groups(), ...Array.from(byRule, ([rule, found]) => groupOf(rule, found))]
}

function groupOf(kind: string, issues: readonly Issue[]): FaultGroup {
  const [first] = issues
  const severity = hasErrors(issues) ? 'error' : 'warning'
  const done = severity === 'error' ? 'left out' : 'kept'
  return {
    kind,
    title: titles[kind] ?? first?.what ?? kind,
    severity,
    done,
    tip: first?.tip ?? '',
    count: issues.length,
    issues: issues.slice(0, MOST_KEPT).map((issue): ReadingIssue => ({ ...issue, done })),
  }
}
