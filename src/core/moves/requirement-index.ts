import type { Id } from '../model'
import { helpedTo } from '../related-skills'
import type {
  FrameworkCard,
  FrameworkRequirements,
  RoleLevelName,
  RoleRequirements,
  SkillPair,
  SkillTies,
} from '../views/model'
import type { Seniority } from './seniority'
import { at, placeIn, rowOf, stepsEntry, stepsIn, stepsTable, transposed, type StepsTable } from './steps-table'

/**
 * Who asks for what, by role level and by skill: what every move and every path is computed from. A role level stands
 * for itself by its place in `roleLevels`, a skill by its place in `skills`.
 */
export interface RequirementIndex {
  readonly framework: FrameworkCard
  readonly skills: readonly { readonly id: Id; readonly name: string }[]
  /** In the order of their roles' ids, then of their own: comparing two places compares two addresses. */
  readonly roleLevels: readonly IndexedRoleLevel[]
  /** A row a role level, of the skills whose skill level it states. */
  readonly asks: StepsTable
  /** The same, a row a skill. */
  readonly askedBy: StepsTable
  /** The steps each role level asks in all. */
  readonly steps: Uint32Array
  /**
   * A row a role level: what somebody on it brings of each skill, by the skill itself or by one that is close to it. The same table
   * as `asks` where no skills are close.
   */
  readonly brings: StepsTable
  /** A row a skill: those that are close to it, with `VARIANT` or `RELATED` in the place of steps. */
  readonly close: StepsTable
  /** By skill, 1 where it is general: roles of three or more role families ask for it or for a variant of it. */
  readonly general: Uint8Array
}

/** How close a skill is, as the steps of an entry of `close`. */
export const VARIANT = 2
const RELATED = 1

/** The same requirements counted by the framework alone: no skill counts for another. */
export function byFrameworkAlone(requirements: FrameworkRequirements): FrameworkRequirements {
  return { ...requirements, ties: { variants: [], related: [] } }
}

export interface IndexedRoleLevel {
  readonly role: Omit<RoleRequirements, 'roleLevels'>
  readonly roleLevel: RoleLevelName
  /** Its place on the ladder of its role, the lowest 0. */
  readonly ladderPlace: number
  /** How many skills it asks for, whether or not it states their skill levels. */
  readonly skills: number
  /** Whether it asks for anything and states the skill level of all it asks for; only then can it be ranked. */
  readonly ranked: boolean
}

/** Puts the requirements of a framework in order; the order they come in makes no difference. */
export function indexRequirements({ framework, skills, roles, ties }: FrameworkRequirements): RequirementIndex {
  const all = roles
    .flatMap(({ roleLevels, ...role }) =>
      roleLevels.map(({ asks, ...roleLevel }, ladderPlace) => ({ role, roleLevel, ladderPlace, asks })),
    )
    .toSorted((a, b) => inOrder(a.role.id, b.role.id) || inOrder(a.roleLevel.id, b.roleLevel.id))
  const asks = stepsTable(
    all.map((roleLevel) =>
      roleLevel.asks.flatMap(([skill, steps]) => (steps === null ? [] : [stepsEntry(skill, steps)])),
    ),
  )
  const close = closeSkills(ties, skills.length)
  return {
    framework,
    skills,
    roleLevels: all.map(({ role, roleLevel, ladderPlace, asks: { length: asked } }, place) => ({
      role,
      roleLevel,
      ladderPlace,
      skills: asked,
      ranked: asked > 0 && at(asks.start, place + 1) - at(asks.start, place) === asked,
    })),
    asks,
    askedBy: transposed(asks, skills.length),
    steps: stepsByRow(asks),
    brings: close.entries.length === 0 ? asks : brought(asks, close),
    close,
    general: generalSkills(roles, close),
  }
}

function generalSkills(roles: readonly RoleRequirements[], close: StepsTable): Uint8Array {
  const families = Array.from({ length: close.start.length - 1 }, () => new Set<Id>())
  for (const { roleFamily, roleLevels } of roles) {
    if (roleFamily === undefined) continue
    for (const { asks } of roleLevels) for (const [skill] of asks) families[skill]?.add(roleFamily)
  }
  return Uint8Array.from(families, (own, skill) => {
    const variants = [...rowOf(close, skill)].filter((other) => stepsIn(other) === VARIANT)
    const asking = new Set([...own, ...variants.flatMap((other) => [...(families[placeIn(other)] ?? [])])])
    return Number(asking.size >= FAMILIES_OF_GENERAL)
  })
}

/** A skill that roles of so many role families ask for says little about the craft of any. */
const FAMILIES_OF_GENERAL = 3

/** The skills close to each skill, variants first. A pair is in the rows of both. */
function closeSkills({ variants, related }: SkillTies, skills: number): StepsTable {
  const rows = Array.from({ length: skills }, (): number[] => [])
  const add = (pairs: readonly SkillPair[], kind: number) => {
    for (const [skill, other] of pairs) {
      rows[skill]?.push(stepsEntry(other, kind))
      rows[other]?.push(stepsEntry(skill, kind))
    }
  }
  add(variants, VARIANT)
  add(related, RELATED)
  return stepsTable(rows)
}

/** What each row comes to with close skills: of each skill the most that the row's own skills count for, and never by way of a third. */
function brought(asks: StepsTable, close: StepsTable): StepsTable {
  const most = new Uint32Array(close.start.length - 1)
  const start = new Uint32Array(asks.start.length)
  const degree = (skill: number) => at(close.start, skill + 1) - at(close.start, skill)
  const entries = new Uint32Array(asks.entries.reduce((sum, own) => sum + 1 + degree(placeIn(own)), 0))
  let end = 0
  const raise = (skill: number, steps: number) => {
    if (steps <= at(most, skill)) return
    if (at(most, skill) === 0) entries[end++] = stepsEntry(skill, 0)
    most[skill] = steps
  }
  for (let row = 0; row + 1 < start.length; row += 1) {
    for (let place = at(asks.start, row); place < at(asks.start, row + 1); place += 1) {
      const [skill, steps] = [placeIn(at(asks.entries, place)), stepsIn(at(asks.entries, place))]
      raise(skill, steps)
      for (let other = at(close.start, skill); other < at(close.start, skill + 1); other += 1) {
        const entry = at(close.entries, other)
        raise(placeIn(entry), countsFor(steps, stepsIn(entry)))
      }
    }
    for (let place = at(start, row); place < end; place += 1) {
      const skill = placeIn(at(entries, place))
      entries[place] = stepsEntry(skill, at(most, skill))
      most[skill] = 0
    }
    start[row + 1] = end
  }
  return { start, entries: entries.slice(0, end) }
}

/** What the steps of a skill count for in one that is close to it. */
export function countsFor(steps: number, kind: number): number {
  return kind === VARIANT ? steps : helpedTo(steps)
}

/** The sum of the steps of each row. */
export function stepsByRow({ start, entries }: StepsTable): Uint32Array {
  const steps = new Uint32Array(start.length - 1)
  for (let row = 0; row < steps.length; row += 1) {
    let sum = 0
    for (let place = at(start, row); place < at(start, row + 1); place += 1) sum += stepsIn(at(entries, place))
    steps[row] = sum
  }
  return steps
}

/** The place of a role level; -1 if the framework has no such ids. */
export function placeOf({ roleLevels }: RequirementIndex, role: Id, roleLevel: Id): number {
  return roleLevels.findIndex((other) => other.roleLevel.id === roleLevel && other.role.id === role)
}

export function isRanked({ roleLevels }: RequirementIndex, place: number): boolean {
  return roleLevels[place]?.ranked ?? false
}

export function ladderPlaceAt({ roleLevels }: RequirementIndex, place: number): number {
  return roleLevels[place]?.ladderPlace ?? 0
}

/** The places of each role's levels, in the order of their ids; levels of one role are next to each other. */
export function placesByRole({ roleLevels }: RequirementIndex): number[][] {
  const groups: number[][] = []
  roleLevels.forEach(({ role }, place) => {
    if (place > 0 && roleLevels[place - 1]?.role === role) groups.at(-1)?.push(place)
    else groups.push([place])
  })
  return groups
}

/** The seniority of a role level that is ranked. */
export function seniorityAt({ asks, steps }: RequirementIndex, place: number): Seniority {
  return { sum: at(steps, place), count: at(asks.start, place + 1) - at(asks.start, place) }
}

/** A row of a table as the steps of each skill, by the skills' places: 0 where it has none. */
export function stepsOfSkills(table: StepsTable, place: number, skills: number): Uint32Array {
  const steps = new Uint32Array(skills)
  for (const entry of rowOf(table, place)) steps[placeIn(entry)] = stepsIn(entry)
  return steps
}

/** By code units, so that the language of the machine makes no difference. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
