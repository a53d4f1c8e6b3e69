import breaches from '../fixtures/rules.json'
import valid from '../fixtures/valid-framework.json'

export const brokenRules = Object.keys(breaches)

/** The valid framework with the changes that break one rule. */
export function frameworkBreaking(rule: string, ofRules: Readonly<Record<string, Changes>> = breaches): unknown {
  return changedFramework(ofRules[rule] ?? {})
}

/** Which value to put at which place. */
type Changes = Readonly<Record<string, unknown>>

/** The valid framework with some changes. */
export function changedFramework(changes: Changes): unknown {
  const framework: unknown = structuredClone(valid)
  for (const [place, value] of Object.entries(changes)) {
    const path = place.split('.')
    const last = path.pop() ?? ''
    const at = path.reduce((inside, key) => fieldsOf(inside)[key], framework)
    fieldsOf(at)[last] = value
  }
  return framework
}

/** An object or a list, whose places are keys as well. */
function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('There is no such place in the framework')
  return value as Record<string, unknown>
}
