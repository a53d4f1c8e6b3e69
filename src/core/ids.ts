import type { Issue } from './issue'
import type { Id } from './model'

/**
 * The id a name gives: `Quality assurance testing (QAT)` -> `quality-assurance-testing-qat`. Names that differ in
 * case, accents, apostrophes or punctuation alone give one id. Empty where nothing of a-z or 0-9 is left.
 */
export function idFromName(name: string): Id {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʼ]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * Ids are the keys of records (`Skill.wording`), and these are the kebab-case words that mean something as keys: every
 * JavaScript object answers to the one before anything has been put into it, and parsers keep off the other.
 */
const NEVER_AN_ID: ReadonlySet<string> = new Set(['constructor', 'prototype'])

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a text may stand as an id. Any text may be asked, whoever wrote it. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text) && !NEVER_AN_ID.has(text)
}

/** What is named; a name that leaves nothing takes this word and a number: `role-1`. */
export type NamedKind = 'role-family' | 'role' | 'role-level' | 'skill' | 'skill-level'

export interface IdsFromNames {
  /** One for each name, in the names' order, each of them once. */
  readonly ids: readonly Id[]
  readonly issues: readonly Issue[]
}

/**
 * Ids for names that stand side by side. Of two names with one id the second takes `-2`, with a warning. A name keeps
 * the id that is its own alone, whatever stands before it: of "A", "A", "A 2" the last is `a-2` and the second `a-3`.
 */
export function idsFromNames(names: readonly string[], kind: NamedKind): IdsFromNames {
  const own = names.map(idFromName)
  const firstWith = new Map<Id, number>()
  own.forEach((id, index) => {
    if (isId(id) && !firstWith.has(id)) firstWith.set(id, index)
  })

  const taken = new Set(firstWith.keys())
  const nextNumber = new Map<Id, number>()
  const numbered = (stem: Id, from: number): Id => {
    let number = nextNumber.get(stem) ?? from
    while (taken.has(`${stem}-${number}`)) number += 1
    nextNumber.set(stem, number + 1)
    taken.add(`${stem}-${number}`)
    return `${stem}-${number}`
  }

  const issues: Issue[] = []
  const ids = names.map((name, index) => {
    const id = own[index] ?? ''
    if (id === '') return numbered(kind, 1)
    const first = firstWith.get(id)
    if (first === index) return id
    const other = numbered(id, 2)
    issues.push({
      severity: 'warning',
      rule: 'id-taken',
      where: `${kind.replace('-', ' ')} "${name}"`,
      what:
        first === undefined
          ? `"${id}" cannot be an id, so the id is "${other}"`
          : `"${names[first]}" already has the id "${id}", so the id is "${other}"`,
      tip: 'If both are the same thing, give them the same name. If not, more different names make better links.',
    })
    return other
  })
  return { ids, issues }
}
