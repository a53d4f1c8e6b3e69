import type { Framework } from '../model'
import { dice } from '../text/dice'
import { folded } from '../text/fold'
import { letterPairs } from '../text/nearest'
import type { Crosswalk, CrosswalkRow } from './crosswalk'
import type { Named } from './matches'

/** What a person says of addresses in the first framework: what they became in the second; `null` for what is gone. */
export type Corrections = ReadonlyMap<string, string | null>

/** Names below this share too few pairs of letters to be taken for the same. */
const nearly = 0.75
/** Beyond this many pairs of names, only ids are compared. */
const mostPairs = 250_000

/**
 * A crosswalk of two editions that nobody has judged: what a person corrected, then what has the same address or was
 * redirected, then what has nearly the same name, the nearest first. The rest is gone or new. Every row has a name.
 */
export function guessedCrosswalk(from: Framework, to: Framework, corrections: Corrections = new Map()): Crosswalk {
  const match = (before: readonly Named[], after: readonly Named[]) => matched(before, after, to, corrections)
  const roles = match(rolesOf(from), rolesOf(to))
  const roleLevels = roles.flatMap((row) =>
    row.from === null || row.to === null ? [] : match(roleLevelsOf(from, row.from), roleLevelsOf(to, row.to)),
  )
  const rows = [...roles, ...roleLevels, ...match(skillsOf(from), skillsOf(to))]
  return { from: from.id, to: to.id, rows }
}

function matched(
  before: readonly Named[],
  after: readonly Named[],
  { redirects }: Framework,
  corrections: Corrections,
): CrosswalkRow[] {
  const left = new Map(after.map((thing) => [thing.address, thing]))
  const found = new Map<string, CrosswalkRow>()
  const take = (thing: Named, address: string | null | undefined, reason: string, isGuess = false) => {
    const other = left.get(address ?? '')
    if (found.has(thing.address) || !other) return
    left.delete(other.address)
    const kind = folded(thing.name) === folded(other.name) ? 'same' : 'renamed'
    found.set(thing.address, {
      from: thing.address,
      to: other.address,
      kind,
      reason,
      ...(isGuess && { isGuess: true as const }),
    })
  }
  const open = before.filter(({ address }) => corrections.get(address) !== null)
  for (const thing of open) take(thing, corrections.get(thing.address), 'You matched the two.')
  for (const thing of open) take(thing, thing.address, 'Both have the same id.')
  for (const thing of open) {
    const redirect = redirects.find((other) => other.from === thing.address)
    take(thing, redirect?.to, 'The second redirects the id of the first.')
  }
  for (const { thing, other } of nearNames(
    open.filter(({ address }) => !found.has(address)),
    [...left.values()],
  ))
    take(thing, other.address, 'The names are nearly the same.', true)
  return [
    ...before.map(
      (thing): CrosswalkRow =>
        found.get(thing.address) ?? {
          from: thing.address,
          to: null,
          kind: 'gone',
          reason:
            corrections.get(thing.address) === null ? 'You said that it is gone.' : 'Nothing has its id or its name.',
        },
    ),
    ...Array.from(left.keys(), (address): CrosswalkRow => ({
      from: null,
      to: address,
      kind: 'new',
      reason: 'Nothing had its id or its name.',
    })),
  ]
}

function nearNames(before: readonly Named[], after: readonly Named[]) {
  if (before.length * after.length > mostPairs) return []
  const pairsOf = (thing: Named) => ({ thing, pairs: letterPairs(folded(thing.name)) })
  const others = after.map(pairsOf)
  return before
    .map(pairsOf)
    .flatMap(({ thing, pairs }) =>
      others.map((other) => ({ thing, other: other.thing, likeness: dice(pairs, other.pairs) })),
    )
    .filter(({ likeness }) => likeness >= nearly)
    .toSorted((a, b) => b.likeness - a.likeness)
}

function rolesOf({ roles }: Framework): Named[] {
  return roles.map(({ id, name }) => ({ address: `roles/${id}`, name }))
}

function roleLevelsOf({ roles }: Framework, role: string): Named[] {
  const found = roles.find(({ id }) => `roles/${id}` === role)
  return (found?.roleLevels ?? []).map(({ id, name }) => ({ address: `${role}/${id}`, name }))
}

function skillsOf({ skills }: Framework): Named[] {
  return skills.map(({ id, name }) => ({ address: `skills/${id}`, name }))
}

/** A crosswalk as a file of data/crosswalks holds it; its name is `FROM--TO.tsv`. */
export function crosswalkFile({ rows }: Crosswalk): string {
  const lines = rows
    .map(({ from, to, kind, reason }) => [from ?? '', to ?? '', kind, reason])
    .toSorted((a, b) => (`${a[0]}\t${a[1]}` < `${b[0]}\t${b[1]}` ? -1 : 1))
  return [['from', 'to', 'kind', 'reason'], ...lines].map((cells) => `${cells.join('\t')}\n`).join('')
}
