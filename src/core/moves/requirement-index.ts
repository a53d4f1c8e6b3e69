import type { Id } from '../model'
import type { FrameworkCard, FrameworkRequirements, RoleLevelName, RoleRequirements } from '../views/model'
import type { Seniority } from './seniority'
import { at, placeIn, rowOf, stepsEntry, stepsIn, stepsTable, transposed, type StepsTable } from './steps-table'

/**
 * Who asks for what, by role level and by skill: what every move and every path is computed from. A role level stands
 * for itself by its place in `roleLevels`, a skill by its place in `skills`.
 */
export interface RequirementIndex {
  readonly framework: FrameworkCard
  readonly skills: readonly { readonly id: Id; readonly name: string }[]
  /** In the order of their ids, their roles' ids deciding between namesakes: comparing two places compares two ids. */
  readonly roleLevels: readonly IndexedRoleLevel[]
  /** A row a role level, of the skills whose skill level it states. */
  readonly asks: StepsTable
  /** The same, a row a skill. */
  readonly askedBy: StepsTable
  /** The steps each role level asks in all. */
  readonly steps: Uint32Array
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
export function indexRequirements({ framework, skills, roles }: FrameworkRequirements): RequirementIndex {
  const all = roles
    .flatMap(({ roleLevels, ...role }) =>
      roleLevels.map(({ asks, ...roleLevel }, ladderPlace) => ({ role, roleLevel, ladderPlace, asks })),
    )
    .toSorted((a, b) => inOrder(a.roleLevel.id, b.roleLevel.id) || inOrder(a.role.id, b.role.id))
  const asks = stepsTable(
    all.map((roleLevel) =>
      roleLevel.asks.flatMap(([skill, steps]) => (steps === null ? [] : [stepsEntry(skill, steps)])),
    ),
  )
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
  }
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

/** The place of a role level; -1 where the framework holds none of these ids. */
export function placeOf({ roleLevels }: RequirementIndex, role: Id, roleLevel: Id): number {
  return roleLevels.findIndex((other) => other.roleLevel.id === roleLevel && other.role.id === role)
}

/** The seniority of a role level that is ranked. */
export function seniorityAt({ asks, steps }: RequirementIndex, place: number): Seniority {
  return { sum: at(steps, place), count: at(asks.start, place + 1) - at(asks.start, place) }
}

/** What a role level asks of each skill, by the skills' places: 0 where it asks nothing or states no skill level. */
export function stepsOfSkills({ asks, skills }: RequirementIndex, place: number): Uint32Array {
  const steps = new Uint32Array(skills.length)
  for (const entry of rowOf(asks, place)) steps[placeIn(entry)] = stepsIn(entry)
  return steps
}

/** By code units, whatever the language of the machine. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
