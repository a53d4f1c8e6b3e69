import { load, JSON_SCHEMA } from 'js-yaml'
import { part, type Part, type PartKind, type Table } from '../document'
import { factOf, kindOf } from '../understand/words'

type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value }
type Fields = { readonly [key: string]: Value }

/** Aliases of YAML can make a few lines a million entries; no framework has more. */
const MOST_VALUES = 200_000
const DEEPEST = 40
const nameKeys = 'name title titel nom displayName display_name label skill role level competency heading id key'.split(
  ' ',
)
/** What is about an entry and not in it. */
const technical =
  /^(?:id|key|slug|uuid|order|sort|position|index|color|colour|icon|url|href|version|updated|created|type|format|weight|abbreviation|short_?name)$/i
const texts =
  /^(?:descriptions?|summary|about|text|details?|overview|definition|purpose|statements?|behaviou?rs?|expectations?|signals|indicators|criteria|responsibilities|evidence|what|wording|beschreibung|aussagen)$/i

/** A text as a value, or why it is none. YAML may have no more than JSON has, so that `no` and dates stay as they are written. */
export function readJsonOrYaml(
  text: string,
):
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'damaged'; readonly isJson: boolean; readonly why: string } {
  const isJson = /^\s*[{[]/.test(text)
  try {
    return { kind: 'value', value: isJson ? JSON.parse(text) : load(text, { schema: JSON_SCHEMA }) }
  } catch (reason) {
    return {
      kind: 'damaged',
      isJson,
      why: reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason),
    }
  }
}

/** Whether a value is a framework as we export it, perhaps with faults. */
export function isFramework(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('format' in value || 'skillScale' in value)
}

/** Lists and objects as parts and tables. `null` where there is nothing but a text or a number, or more values than any framework has. */
export function outlineOfData(value: unknown): Part | null {
  const reader = new DataReader()
  const plain = reader.plain(value, 0)
  if (reader.isFull) return null
  if (plain === null || typeof plain !== 'object') return null
  const joined = joinedTable(plain)
  const root = joined
    ? part(titleOf(plain) ?? '', { tables: [joined] })
    : reader.part(titleOf(plain) ?? '', plain, undefined)
  return root
}

class DataReader {
  #left = MOST_VALUES

  get isFull(): boolean {
    return this.#left <= 0
  }

  /** A value as JSON has it, with a limit to its size. */
  plain(value: unknown, depth: number): Value {
    this.#left -= 1
    if (this.#left <= 0 || depth > DEEPEST) return null
    if (Array.isArray(value)) return value.map((each: unknown) => this.plain(each, depth + 1))
    if (value instanceof Date) return value.toISOString().slice(0, 10)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, each]: [string, unknown]) => [key, this.plain(each, depth + 1)]),
      )
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  }

  part(title: string, value: Value, kind: PartKind | undefined): Part {
    const given = kind ? { kind } : {}
    if (!isNested(value)) return part(title, { ...given, text: scalar(value) })
    if (Array.isArray(value)) return part(title, { ...given, ...this.#list(value as readonly Value[], kindOf(title)) })
    return part(title, { ...given, ...this.#object(value as Fields, title) })
  }

  #object(fields: Fields, title: string): Partial<Part> {
    const text: string[] = []
    const parts: Part[] = []
    const tables: Table[] = []
    const names = new Set<string>(nameKeys.filter((key) => scalar(fields[key] ?? null) === title))
    // A map by number: the levels of a skill.
    const ofKind = kindOf(title)
    const isLeaf = Object.values(fields).every((value) => !isNested(value))
    for (const [key, value] of Object.entries(fields)) {
      if (value === null || names.has(key)) continue
      if (texts.test(key) && (!isNested(value) || isTexts(value))) text.push(textOf(value))
      else if (technical.test(key) && !isNested(value)) continue
      else if (/^(?:level|skill_?level|proficiency|rating|required_?level|score)$/i.test(key) && !isNested(value)) {
        if (isLeaf) text.unshift(scalar(value))
      } else if (/^\d{1,2}$/.test(key)) parts.push(this.part(`Level ${key}`, value, ofKind ?? 'skillLevel'))
      else if (kindOf(key) && isNested(value)) {
        const inside = this.part(spaced(key), value, undefined)
        tables.push(...inside.tables)
        // A list of that name is not a part of its own where its entries say enough.
        if (inside.parts.length > 0) parts.push(...inside.parts)
        else if (inside.text !== '') parts.push(inside)
      } else parts.push(this.part(spaced(key), value, ofKind))
    }
    return { text: text.filter((each) => each !== '').join('\n\n'), parts, tables }
  }

  #list(values: readonly Value[], kind: PartKind | undefined): Partial<Part> {
    if (isTexts(values))
      return kind === 'skillLevel' || kind === 'roleLevel'
        ? { parts: byPlace(values.map((each) => part('', { text: scalar(each) }))) }
        : { text: textOf(values) }
    const objects = values.filter((each): each is Fields => isNested(each) && !Array.isArray(each))
    const table = flatTable(objects)
    if (table) return { tables: [table] }
    const parts = values.map((each) => {
      const numbered = isNested(each) && !Array.isArray(each) ? numberOf(each as Fields) : undefined
      const title = numbered ?? titleOf(each) ?? ''
      return this.part(title, each, kind)
    })
    // Milestones have no name: the first is the first level.
    return {
      parts: parts.every(({ title }) => title === '') ? byPlace(parts) : parts.filter(({ title }) => title !== ''),
    }
  }
}

function byPlace(parts: readonly Part[]): Part[] {
  return parts.map((each, place) => ({ ...each, title: `Level ${place + 1}`, kind: 'skillLevel' }))
}

/** "level: 3" alone names an entry; beside a name it says how well. */
function numberOf(fields: Fields): string | undefined {
  const hasName = ['name', 'title', 'skill', 'role', 'competency', 'displayName'].some(
    (key) => typeof fields[key] === 'string',
  )
  const step = ['level', 'step', 'stage', 'stufe', 'niveau']
    .map((key) => fields[key])
    .find((each) => each !== undefined)
  return !hasName && step !== undefined && /^\d{1,2}$/.test(scalar(step)) ? `Level ${scalar(step)}` : undefined
}

function titleOf(value: Value): string | undefined {
  if (!isNested(value)) return scalar(value)
  if (Array.isArray(value)) return undefined
  const key = nameKeys.find((each) => ['string', 'number'].includes(typeof (value as Fields)[each]))
  return key && scalar((value as Fields)[key] ?? null)
}

/** Objects of the same few plain fields are rows. */
function flatTable(objects: readonly Fields[]): Table | null {
  const keys = [...new Set(objects.flatMap((each) => Object.keys(each)))]
  const isFlat = objects.every((each) => Object.values(each).every((value) => !isNested(value)))
  const naming = keys.filter((key) => kindOf(key) !== undefined || factOf(key) === 'grade').length
  if (objects.length < 2 || !isFlat || keys.length < 3 || naming < 2) return null
  return tableOf(
    keys.map(spaced),
    objects.map((each) => keys.map((key) => scalar(each[key] ?? null))),
  )
}

/** Lists whose entries name those of others by id: a row for each, with the names in place of the ids. */
function joinedTable(value: Value): Table | null {
  if (!isNested(value) || Array.isArray(value)) return null
  const lists = Object.entries(value as Fields).flatMap(([key, list]) =>
    Array.isArray(list) && list.length > 1 && list.every((each) => isNested(each) && !Array.isArray(each))
      ? [{ key, list: list as readonly Fields[] }]
      : [],
  )
  const namesOf = new Map(
    lists.map(({ key, list }) => [
      key,
      new Map(
        list.flatMap((each) => {
          const id = each.id ?? each.key ?? each.slug
          const name = titleOf(each)
          return id === undefined || name === undefined ? [] : [[scalar(id), name] as const]
        }),
      ),
    ]),
  )
  for (const { key, list } of lists) {
    const fields = [...new Set(list.flatMap((each) => Object.keys(each)))]
    const references = fields.flatMap((field) => {
      const other = lists.find(
        (each) => each.key !== key && list.every((entry) => namesOf.get(each.key)?.has(scalar(entry[field] ?? null))),
      )
      return other ? [{ field, of: other.key }] : []
    })
    if (references.length < 2) continue
    const rest = fields.filter((field) => !references.some((each) => each.field === field) && !technical.test(field))
    const headings = [
      ...references.map(({ of }) => headingOf(of)),
      ...rest.map((field) => (texts.test(field) ? 'wording' : spaced(field))),
    ]
    return tableOf(
      headings,
      list.map((entry) => [
        ...references.map(({ field, of }) => namesOf.get(of)?.get(scalar(entry[field] ?? null)) ?? ''),
        ...rest.map((field) => textOf(entry[field] ?? null)),
      ]),
    )
  }
  return null
}

function headingOf(list: string): string {
  const kind = kindOf(spaced(list))
  return kind === undefined ? spaced(list) : spaced(kind).toLowerCase()
}

function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): Table {
  return { name: '', rows: [headings, ...rows].map((cells, place) => ({ number: place + 1, cells })) }
}

function isNested(value: Value): value is readonly Value[] | Fields {
  return typeof value === 'object' && value !== null
}

function isTexts(value: Value): boolean {
  return Array.isArray(value) && value.every((each) => !isNested(each as Value))
}

function scalar(value: Value): string {
  return value === null || isNested(value) ? '' : String(value).trim()
}

function textOf(value: Value): string {
  if (!Array.isArray(value)) return scalar(value)
  return (value as readonly Value[]).map((each) => `- ${scalar(each)}`).join('\n')
}

/** "skillLevels" and "skill_levels" as words. */
function spaced(key: string): string {
  const words = key
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[_-]+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
