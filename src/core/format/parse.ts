import { safeParse } from 'valibot'
import { hasErrors, type Issue } from '../issue'
import type { Framework } from '../model'
import type { Rule } from './rule'
import { rules } from './rules'
import { frameworkSchema } from './schema'
import { poisonedKeys, shapeIssues } from './shape-issues'

export type ParsedFramework =
  | { readonly framework: Framework; readonly issues: readonly Issue[] }
  | { readonly framework: null; readonly issues: readonly Issue[] }

/**
 * The one definition of a valid framework, for bundled data, a person's file and the command line. Takes any value that
 * `JSON.parse` can give and never throws. Returns every issue of shape, or every breach of every rule; with an error among
 * them there is no framework.
 */
export function parseFramework(value: unknown): ParsedFramework {
  const parsed = safeParse(frameworkSchema, withoutSchemaKey(value))
  const faults = [...poisonedKeys(value), ...(parsed.success ? [] : shapeIssues(parsed.issues))]
  return parsed.success && faults.length === 0 ? checkFramework(parsed.output) : { framework: null, issues: faults }
}

/** Only the rules, for a framework made in code: the compiler has checked its shape. */
export function checkFramework(framework: Framework): ParsedFramework {
  const issues = brokenRules(framework, rules)
  return hasErrors(issues) ? { framework: null, issues } : { framework, issues }
}

/** `$schema` is for editors and not part of the framework. */
function withoutSchemaKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$schema')) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'))
}

/** Every breach of some rules. */
export function brokenRules(framework: Framework, kept: readonly Rule[]): Issue[] {
  return kept.flatMap(({ id: rule, severity, check }) =>
    Array.from(check(framework), (finding) => ({ severity, rule, ...finding })),
  )
}
