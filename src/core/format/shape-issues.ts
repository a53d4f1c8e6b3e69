import type { BaseIssue } from 'valibot'
import type { Issue } from '../issue'
import { elementPlace, fieldPlace, shortened } from './places'

const TIP = 'docs/data-format.md describes every field.'

/** What valibot found wrong with the shape, as issues. */
export function shapeIssues(found: readonly BaseIssue<unknown>[], parent = ''): Issue[] {
  return found.flatMap((issue) => {
    const where = placeOf(issue, parent)
    const within = issue.issues?.filter(({ path }) => path !== undefined) ?? []
    return within.length > 0 ? shapeIssues(within, where) : [shapeIssue(where, whatIsWrong(issue))]
  })
}

/**
 * Keys that have a meaning in every JavaScript object. valibot ignores them; here they are an error, because a framework does
 * not need them and content under them may be an attack.
 */
export function poisonedKeys(value: unknown): Issue[] {
  const issues: Issue[] = []
  const seen = new Set<object>()
  const waiting: Met[] = [{ value, key: '' }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null || seen.has(next.value)) continue
    seen.add(next.value)
    for (const key of Object.keys(next.value)) {
      const field: unknown = Reflect.get(next.value, key)
      const isPoisoned = POISONED.has(key)
      if (!isPoisoned && (typeof field !== 'object' || field === null)) continue
      const met = { value: field, key, within: next }
      waiting.push(met)
      if (isPoisoned) issues.push(shapeIssue(placeMet(met), `no field can have the name "${key}"`))
    }
  }
  return issues
}

/** A value met on the way down; its place is worked out where it is asked for. */
interface Met {
  readonly value: unknown
  readonly key: string
  readonly within?: Met
}

function placeMet(met: Met): string {
  const way: Met[] = []
  for (let each: Met | undefined = met; each?.within; each = each.within) way.push(each)
  return way.reduceRight((where, { value, key, within }) => {
    return Array.isArray(within?.value) ? elementPlace(where, value, Number(key)) : fieldPlace(where, key)
  }, '')
}

const POISONED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

function shapeIssue(where: string, what: string): Issue {
  return { severity: 'error', rule: 'shape', where: where || 'the file', what, tip: TIP }
}

function placeOf({ path }: BaseIssue<unknown>, parent: string): string {
  return (path ?? []).reduce((where, { type, key, value }) => {
    return type === 'array' && typeof key === 'number'
      ? elementPlace(where, value, key)
      : fieldPlace(where, String(key))
  }, parent)
}

function whatIsWrong({ type, expected, input, path }: BaseIssue<unknown>): string {
  if (type === 'never') return 'the format has no such field'
  if (type === 'min_length') return 'the list is empty'
  if (path?.at(-1)?.origin === 'key') return 'the field is missing'
  return `expected ${plainly(expected ?? '')}, found ${kindOf(input)}`
}

/** valibot's words for types, e.g. `(string | Object)`, in the words of people who edit a file. */
function plainly(expected: string): string {
  const words: Readonly<Record<string, string>> = { string: 'text', Object: 'an object', Array: 'a list', '|': 'or' }
  return expected
    .replace(/[()]/g, '')
    .split(' ')
    .map((word) => words[word] ?? word)
    .join(' ')
}

function kindOf(input: unknown): string {
  if (typeof input === 'string') return `the text "${shortened(input)}"`
  if (Array.isArray(input)) return 'a list'
  return typeof input === 'object' && input !== null ? 'an object' : String(input)
}
