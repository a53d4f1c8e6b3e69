import breaches from '../fixtures/rules.json'
import valid from '../fixtures/valid-framework.json'

export const brokenRules = Object.keys(breaches)

/** The valid framework with the changes that break one rule: rules.json says which value to put at which place. */
export function frameworkBreaking(rule: string): unknown {
  const framework: unknown = structuredClone(valid)
  const changes: Readonly<Record<string, unknown>> = new Map(Object.entries(breaches)).get(rule) ?? {}
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
  if (typeof value !== 'object' || value === null) throw new Error('rules.json names a place that the framework lacks')
  return value as Record<string, unknown>
}
