import type { Framework, Id, Requirement, RoleLevel } from '../model'

/** Something with a name, for a list of differences. */
export interface Named {
  readonly id: Id
  readonly name: string
}

export interface RequirementPlace {
  readonly role: Named
  readonly roleLevel: Named
  readonly skill: Named
}

/** A difference between a framework and the one that was read to enrich it. `here` is the one enriched, `there` the one read. */
export type Difference =
  | { readonly kind: 'role-only-here' | 'role-only-there'; readonly role: Named }
  | { readonly kind: 'role-level-only-here' | 'role-level-only-there'; readonly role: Named; readonly roleLevel: Named }
  | ({ readonly kind: 'requirement-only-here' | 'requirement-only-there' } & RequirementPlace)
  /** Names of skill levels; `null` where none is stated. */
  | ({
      readonly kind: 'skill-level-differs'
      readonly here: string | null
      readonly there: string | null
    } & RequirementPlace)
  /** Both have wording, and it differs; the one here is kept. */
  | { readonly kind: 'wording-differs'; readonly skill: Named; readonly skillLevel: string }
  | ({ readonly kind: 'own-wording-differs' } & RequirementPlace)
  | { readonly kind: 'description-differs'; readonly of: Named }

/** Two things with one id, either of which may be missing. */
export type Pair<Value> = readonly [here: Value | undefined, there: Value | undefined]

/** Pairs by id; those only there come last. */
export function pairedById<Value extends { readonly id: Id }>(
  here: readonly Value[],
  there: readonly Value[],
): Pair<Value>[] {
  const theirs = new Map(there.map((value) => [value.id, value]))
  const ours = new Set(here.map(({ id }) => id))
  return [
    ...here.map((value): Pair<Value> => [value, theirs.get(value.id)]),
    ...there.filter(({ id }) => !ours.has(id)).map((value): Pair<Value> => [undefined, value]),
  ]
}

/** Where roles, role levels, requirements and skill levels differ. */
export function structuralDifferences(here: Framework, there: Framework): Difference[] {
  const skillName = namesOf([...there.skills, ...here.skills])
  const skillLevelName = namesOf([...there.skillScale, ...here.skillScale])
  return pairedById(here.roles, there.roles).flatMap(([ours, theirs]): Difference[] => {
    if (!ours || !theirs)
      return onlyOn(ours, theirs, (role, side) => ({ kind: `role-only-${side}`, role: named(role) }))
    const role = named(ours)
    return pairedById(ours.roleLevels, theirs.roleLevels).flatMap(([ourLevel, theirLevel]): Difference[] => {
      if (!ourLevel || !theirLevel)
        return onlyOn(ourLevel, theirLevel, (roleLevel, side) => ({
          kind: `role-level-only-${side}`,
          role,
          roleLevel: named(roleLevel),
        }))
      const roleLevel = named(ourLevel)
      return pairedById(bySkill(ourLevel), bySkill(theirLevel)).flatMap(([our, their]): Difference[] => {
        const place = (id: Id) => ({ role, roleLevel, skill: { id, name: skillName(id) } })
        if (!our || !their)
          return onlyOn(our, their, ({ id }, side) => ({ kind: `requirement-only-${side}`, ...place(id) }))
        if (our.skillLevel === their.skillLevel) return []
        const nameOf = (id: Id | null) => (id === null ? null : skillLevelName(id))
        return [
          {
            kind: 'skill-level-differs',
            here: nameOf(our.skillLevel),
            there: nameOf(their.skillLevel),
            ...place(our.id),
          },
        ]
      })
    })
  })
}

function onlyOn<Value>(
  here: Value | undefined,
  there: Value | undefined,
  difference: (value: Value, side: 'here' | 'there') => Difference,
): Difference[] {
  if (here !== undefined) return [difference(here, 'here')]
  return there === undefined ? [] : [difference(there, 'there')]
}

function bySkill({ requirements }: RoleLevel): (Requirement & { readonly id: Id })[] {
  return requirements.map((requirement) => ({ ...requirement, id: requirement.skill }))
}

/** The id and the name of something that has more. */
export function named({ id, name }: Named): Named {
  return { id, name }
}

function namesOf(all: readonly Named[]): (id: Id) => string {
  const names = new Map(all.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}
