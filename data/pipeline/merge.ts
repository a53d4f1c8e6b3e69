import { shortened } from '../../src/core/format/places'
import type { Issue } from '../../src/core/issue'

/** An object of a JSON file, before it has been parsed into a framework. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Adds the fields of a JSON file to the roles, role levels, skills or requirements of requirements.tsv, matched by id, a
 * requirement by its skill. The order is the table's. The file may not contradict the table, nor name what it does not have.
 */
export function addToTableList<Known extends object>(
  known: readonly Known[],
  added: unknown,
  where: string,
): { merged: readonly Fields[]; issues: readonly Issue[] } {
  const issues: Issue[] = []
  const ids = new Set(known.map(idOf))
  const additions = new Map<unknown, Fields>()
  for (const element of Array.isArray(added) ? added : [added]) {
    const id = isFields(element) ? idOf(element) : undefined
    if (!isFields(element) || !ids.has(id))
      issues.push(contradiction(where, `requirements.tsv has no ${inShort(id ?? element)}`))
    else if (additions.has(id)) issues.push(contradiction(where, `${inShort(id)} is here twice`))
    else additions.set(id, element)
  }
  const merged = known.map((element) => {
    const result = addToTable(element, additions.get(idOf(element)) ?? {}, `${where}, ${String(idOf(element))}`)
    issues.push(...result.issues)
    return result.merged
  })
  return { merged, issues }
}

function addToTable(known: object, added: Fields, where: string): { merged: Fields; issues: readonly Issue[] } {
  const issues: Issue[] = []
  const merged: Record<string, unknown> = { ...added }
  for (const [key, value] of Object.entries(known)) {
    merged[key] = value
    if (!Object.hasOwn(added, key)) continue
    if (Array.isArray(value)) {
      const list = addToTableList(value, added[key], `${where}, ${key}`)
      merged[key] = list.merged
      issues.push(...list.issues)
    } else if (added[key] !== value) {
      issues.push(
        contradiction(`${where}, ${key}`, `requirements.tsv says ${inShort(value)}, this file ${inShort(added[key])}`),
      )
    }
  }
  return { merged, issues }
}

function idOf(element: object): unknown {
  if ('id' in element) return element.id
  return 'skill' in element ? element.skill : undefined
}

function inShort(value: unknown): string {
  return shortened(JSON.stringify(value))
}

function contradiction(where: string, what: string): Issue {
  return {
    severity: 'error',
    rule: 'adds-to-table',
    where,
    what,
    tip: 'Names, order and requirements come from requirements.tsv. The JSON files add everything else.',
  }
}
