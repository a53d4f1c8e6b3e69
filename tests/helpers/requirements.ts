import fc from 'fast-check'
import type { Id } from '@/core/model'
import type { FrameworkCard, FrameworkRequirements } from '@/core/views/model'

/** By role level id, what it asks: steps by skill id, `null` where they are not stated. */
export type Asked = Readonly<Record<Id, Readonly<Record<Id, number | null>>>>

/** Pairs of close skills, by their ids. */
export interface Ties {
  readonly variants?: readonly (readonly [Id, Id])[]
  readonly related?: readonly (readonly [Id, Id])[]
}

/** A framework made up for one test, from its roles, each with its role levels from the lowest up. */
export function madeRequirements(
  roles: Readonly<Record<Id, Asked>>,
  { variants = [], related = [] }: Ties = {},
): FrameworkRequirements {
  const skills = [
    ...new Set(
      Object.values(roles).flatMap((roleLevels) => Object.values(roleLevels).flatMap((asked) => Object.keys(asked))),
    ),
  ].toSorted()
  const placesOf = (pairs: readonly (readonly [Id, Id])[]) =>
    pairs.flatMap(([skill, other]) => {
      const [one, two] = [skills.indexOf(skill), skills.indexOf(other)]
      return one < 0 || two < 0 ? [] : [[one, two] as const]
    })
  return {
    framework: card,
    roleFamilies: [],
    skills: skills.map((id) => ({ id, name: `Skill ${id}` })),
    roles: Object.entries(roles).map(([id, roleLevels]) => ({
      id,
      name: `Role ${id}`,
      roleLevels: Object.entries(roleLevels).map(([roleLevel, asked]) => ({
        id: roleLevel,
        name: `Role level ${roleLevel}`,
        asks: Object.entries(asked).map(([skill, steps]) => [skills.indexOf(skill), steps] as const),
      })),
    })),
    ties: { variants: placesOf(variants), related: placesOf(related) },
  }
}

const card: FrameworkCard = {
  id: 'here',
  title: 'Here',
  shortTitle: 'Here',
  publisher: 'A publisher',
  edition: 'First',
  language: 'en',
  licence: null,
  source: { title: 'A document' },
  skillScale: ['awareness', 'working', 'practitioner', 'expert'].map((id) => ({ id, name: id })),
}

/**
 * Frameworks small enough to try every path in them: four to nine role levels in five roles at most, two to four skills each, some of
 * them close to each other.
 */
export function smallRequirements(
  steps: fc.Arbitrary<number | null> = fc.integer({ min: 1, max: 4 }),
): fc.Arbitrary<FrameworkRequirements> {
  const asked = fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), steps, {
    minKeys: 2,
    maxKeys: 4,
    noNullPrototype: true,
  })
  const roleLevel = fc.record({ role: fc.constantFrom(...'vwxyz'), id: fc.constantFrom(...'abcdefghi'), asked })
  const all = fc.uniqueArray(roleLevel, {
    minLength: 4,
    maxLength: 9,
    selector: ({ role, id }) => `${role}/${id}`,
  })
  const ties = fc.uniqueArray(
    fc.record({ pair: fc.constantFrom(...pairs), kind: fc.constantFrom('variants', 'related') }),
    {
      maxLength: 3,
      selector: ({ pair }) => pair.join(),
    },
  )
  return fc.record({ all, ties }).map(({ all: roleLevels, ties: close }) => {
    const roles: Record<Id, Record<Id, Record<Id, number | null>>> = {}
    for (const { role, id, asked: asks } of roleLevels) (roles[role] ??= {})[id] = asks
    const ofKind = (wanted: string) => close.flatMap(({ pair, kind }) => (kind === wanted ? [pair] : []))
    return madeRequirements(roles, { variants: ofKind('variants'), related: ofKind('related') })
  })
}

const pairs = ['pq', 'pr', 'ps', 'qr', 'qs', 'rs'].map((pair): readonly [Id, Id] => [pair.charAt(0), pair.charAt(1)])
