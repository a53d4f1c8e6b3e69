import MiniSearch from 'minisearch'
import type { Framework, Role } from '../model'
import { folded } from '../text/fold'
import { entriesOf, type Entry } from './entries'
import { wordy, type Wordy } from './likeness'
import type { Synonym } from './synonyms'
import { isSmallWord, singular, wordsIn } from './words'

/** One way to name an entry: its name, or its name with a synonym in place of what the role is called here. */
export interface Variant {
  readonly words: Wordy
  readonly synonym?: Synonym
}

interface IndexedName {
  readonly entry: Entry
  readonly variants: readonly Variant[]
}

type Finder = MiniSearch<{ readonly id: number; readonly text: string }>

/** A framework made ready for searching. The places in the two lists are the ids in the two finders. */
export interface FrameworkIndex {
  readonly framework: Framework['id']
  readonly names: readonly IndexedName[]
  readonly findNames: Finder
  readonly statements: readonly Entry[]
  readonly findStatements: Finder
}

/** Takes a tenth of a second for 50 roles, so it is for a worker. */
export function indexFramework(framework: Framework, synonyms: readonly Synonym[]): FrameworkIndex {
  const { names, statements } = entriesOf(framework)
  const variantsOf = variantMaker(framework, synonyms)
  const indexed = names.map((entry) => ({ entry, variants: variantsOf(entry) }))
  return {
    framework: framework.id,
    names: indexed,
    findNames: finderOf(indexed.map(({ variants }) => variants.flatMap(({ words }) => termsOf(words)).join(' '))),
    statements,
    findStatements: finderOf(statements.map(({ name }) => statementTerms(name).join(' '))),
  }
}

/** The words of a statement that it can be found by. */
export function statementTerms(text: string): string[] {
  return wordsIn(text).flatMap((word) => (isSmallWord(word.text) ? [] : singular(word.text)))
}

function termsOf({ words, joined, initials }: Wordy): string[] {
  return [...words, joined, ...initials]
}

/** The texts are cut and folded already. */
function finderOf(texts: readonly string[]): Finder {
  const finder: Finder = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  finder.addAll(texts.map((text, id) => ({ id, text })))
  return finder
}

function variantMaker(framework: Framework, synonyms: readonly Synonym[]): (entry: Entry) => Variant[] {
  const byTarget = new Map<string, Synonym[]>()
  for (const synonym of synonyms) {
    const key = `${synonym.to} ${folded(synonym.name)}`
    byTarget.set(key, [...(byTarget.get(key) ?? []), synonym])
  }
  const roleById = new Map(framework.roles.map((role) => [role.id, { name: role.name, base: commonName(role) }]))
  return (entry) => {
    const another = entry.kind === 'framework' ? framework.title : entry.grade
    const own = [entry.name, ...(another ? [another] : [])].map((name) => named(name))
    const synonymsOf = (name: string) => byTarget.get(`${entry.kind} ${folded(name)}`) ?? []
    const role = roleById.get(entry.role ?? '')
    const direct = synonymsOf(entry.name).map((synonym) => named(synonym.word, synonym))
    const at = role && entry.kind === 'role-level' ? entry.name.toLowerCase().indexOf(role.base.toLowerCase()) : -1
    if (!role || at < 0) return [...own, ...direct]
    const instead = (word: string) => `${entry.name.slice(0, at)}${word}${entry.name.slice(at + role.base.length)}`
    const ofRole = byTarget.get(`role ${folded(role.name)}`) ?? []
    return [
      ...own,
      ...direct,
      ...(role.name === role.base ? [] : [named(instead(role.name))]),
      ...ofRole.map((synonym) => named(instead(synonym.word), synonym)),
    ]
  }
}

/** Initials are those of real names only. */
function named(text: string, synonym?: Synonym): Variant {
  return synonym ? { words: { ...wordy(text), initials: [] }, synonym } : { words: wordy(text) }
}

/**
 * What the levels of a role are called after: its name, or where none of them has that, the name that most of them share
 * and that ends like it: "Developer" of Software developer, "DevOps engineer".
 */
function commonName({ name, roleLevels }: Role): string {
  const lower = roleLevels.map((roleLevel) => roleLevel.name.toLowerCase())
  const uses = (candidate: string) => lower.filter((other) => other.includes(candidate.toLowerCase())).length
  if (uses(name) > 0) return name
  const last = folded(name).split(' ').at(-1) ?? ''
  return roleLevels
    .map((roleLevel) => roleLevel.name)
    .filter((candidate) => folded(candidate).endsWith(last))
    .reduce((best, candidate) => (uses(candidate) > Math.max(1, uses(best)) ? candidate : best), name)
}
