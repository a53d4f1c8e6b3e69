import type { Framework, Role, RoleLevel, Skill } from '../model'
import type { Crosswalk, CrosswalkKind, CrosswalkRow } from './crosswalk'

/** What became of one thing: one on both sides, or one of several parts or mergers; an empty side for what is gone or new. */
export interface Match<Thing> {
  readonly kind: CrosswalkKind
  readonly from: readonly Thing[]
  readonly to: readonly Thing[]
  /** One for each row of the crosswalk. */
  readonly reasons: readonly string[]
  readonly isGuess: boolean
}

/** A role level with its role. */
export interface RoleLevelOf {
  readonly role: Role
  readonly roleLevel: RoleLevel
}

export interface Matches {
  readonly roles: readonly Match<Role>[]
  readonly roleLevels: readonly Match<RoleLevelOf>[]
  readonly skills: readonly Match<Skill>[]
}

/** A crosswalk with the things that its addresses name. Rows that name what a framework does not have are left out. */
export function matchesOf(from: Framework, to: Framework, { rows }: Crosswalk): Matches {
  return {
    roles: grouped(rows, rolesOf(from), rolesOf(to)),
    roleLevels: grouped(rows, roleLevelsOf(from), roleLevelsOf(to)),
    skills: grouped(rows, skillsOf(from), skillsOf(to)),
  }
}

/** A role, role level or skill, by its address within its framework. */
export interface Named {
  readonly address: string
  readonly name: string
}

/** The same match, of addresses and names. */
export function named<Thing>(match: Match<Thing>, nameOf: (thing: Thing) => Named): Match<Named> {
  return { ...match, from: match.from.map(nameOf), to: match.to.map(nameOf) }
}

export function isOneToOne({ kind }: Match<unknown>): boolean {
  return kind === 'same' || kind === 'renamed'
}

function grouped<Thing>(
  rows: readonly CrosswalkRow[],
  from: ReadonlyMap<string, Thing>,
  to: ReadonlyMap<string, Thing>,
): Match<Thing>[] {
  const groups = new Map<string, Match<Thing>>()
  for (const row of rows) {
    const before = row.from === null ? [] : one(from.get(row.from))
    const after = row.to === null ? [] : one(to.get(row.to))
    if (!before || !after) continue
    const key = row.kind === 'merged' ? `to ${row.to}` : `from ${row.from ?? `nothing to ${row.to}`}`
    const group = groups.get(key)
    groups.set(key, {
      kind: row.kind,
      from: [...new Set([...(group?.from ?? []), ...before])],
      to: [...new Set([...(group?.to ?? []), ...after])],
      reasons: [...(group?.reasons ?? []), row.reason],
      isGuess: row.isGuess === true || group?.isGuess === true,
    })
  }
  return [...groups.values()]
}

function one<Thing>(thing: Thing | undefined): [Thing] | null {
  return thing === undefined ? null : [thing]
}

function rolesOf({ roles }: Framework): ReadonlyMap<string, Role> {
  return new Map(roles.map((role) => [`roles/${role.id}`, role]))
}

function roleLevelsOf({ roles }: Framework): ReadonlyMap<string, RoleLevelOf> {
  return new Map(
    roles.flatMap((role) =>
      role.roleLevels.map((roleLevel) => [`roles/${role.id}/${roleLevel.id}`, { role, roleLevel }] as const),
    ),
  )
}

function skillsOf({ skills }: Framework): ReadonlyMap<string, Skill> {
  return new Map(skills.map((skill) => [`skills/${skill.id}`, skill]))
}
