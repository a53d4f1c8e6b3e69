import { compareSeniority, type Seniority } from './moves/seniority'
import type { Id } from './model'
import type {
  FrameworkOutline,
  FrameworkRequirements,
  FrameworkSeniority,
  RoleLevelName,
  RoleOutline,
} from './views/model'

/** The plate: every role of a framework as a ladder, each role level drawn as high as it is senior. */
export interface Plate {
  readonly families: readonly PlateFamily[]
  readonly roles: number
  readonly roleLevels: number
  /** Whether any role level states a skill level; without one there is nothing to draw. */
  readonly stated: boolean
}

export interface PlateFamily {
  readonly id: Id
  /** Empty where the framework groups no roles. */
  readonly name: string
  readonly ladders: readonly PlateLadder[]
}

export interface PlateLadder {
  readonly id: Id
  readonly name: string
  /** In the framework's order, which is not always the order of their heights. */
  readonly steps: readonly PlateStep[]
  /** Heights between which its rails are drawn; `null` where no role level states a skill level. */
  readonly reach: { readonly lowest: number; readonly highest: number } | null
}

export interface PlateStep extends RoleLevelName {
  /** `null` where no skill level is stated: it is never guessed. */
  readonly seniority: Seniority | null
  /** In thousandths of the scale, 0 for its lowest skill level; `null` like the seniority. */
  readonly height: number | null
  /** How many skills it asks for, whether or not it states their skill levels. */
  readonly asked: number
  /** Role levels of a role that are equally senior share a step: its place among them, and how many they are. */
  readonly place: number
  readonly sharedBy: number
}

/** Role families and roles in the framework's order; roles of no family come last. */
export function plateOf(
  { framework, roleFamilies, roles }: FrameworkOutline,
  { roles: seniority }: FrameworkSeniority,
): Plate {
  const ladders = roles.map((role, place) => ({
    roleFamily: role.roleFamily,
    ladder: ladderOf(role, seniority[place] ?? [], framework.skillScale.length),
  }))
  const known = new Set(roleFamilies.map(({ id }) => id))
  const families = [...roleFamilies, { id: 'no-family', name: roleFamilies.length > 0 ? 'Other roles' : '' }].map(
    ({ id, name }) => ({
      id,
      name,
      ladders: ladders.flatMap(({ roleFamily, ladder }) =>
        (known.has(roleFamily ?? '') ? roleFamily : 'no-family') === id ? [ladder] : [],
      ),
    }),
  )
  return {
    families: families.filter((family) => family.ladders.length > 0),
    roles: roles.length,
    roleLevels: roles.reduce((sum, { roleLevels }) => sum + roleLevels.length, 0),
    stated: ladders.some(({ ladder }) => ladder.reach),
  }
}

function ladderOf(
  { id, name, roleLevels }: RoleOutline,
  totals: FrameworkSeniority['roles'][number],
  scale: number,
): PlateLadder {
  const placed = roleLevels.map((roleLevel, place) => {
    const [sum, stated, asked] = totals[place] ?? [0, 0, 0]
    const seniority = stated > 0 ? { sum, count: stated } : null
    return { ...roleLevel, seniority, height: seniority && heightOf(seniority, scale), asked }
  })
  const heights = placed.flatMap(({ height }) => height ?? [])
  return {
    id,
    name,
    steps: placed.map((step) => {
      const sharers = placed.filter(
        ({ seniority }) => seniority && step.seniority && compareSeniority(seniority, step.seniority) === 0,
      )
      return { ...step, place: Math.max(0, sharers.indexOf(step)), sharedBy: Math.max(1, sharers.length) }
    }),
    reach: heights.length > 0 ? { lowest: Math.min(...heights), highest: Math.max(...heights) } : null,
  }
}

/** Where a skill level, or the mean of several, is on the scale, in thousandths of its length. */
export function heightOf({ sum, count }: Seniority, scale: number): number {
  return scale < 2 ? 0 : Math.round((1000 * (sum - count)) / (count * (scale - 1)))
}

/** The step of the scale that is nearest to a mean, the higher of two. */
export function nearestStep({ sum, count }: Seniority): number {
  return Math.floor((2 * sum + count) / (2 * count))
}

/** Which role levels ask for one skill. */
export interface PlateLayer {
  /** By role, in the order of its role levels: the steps; `null` not stated, 0 not asked for. Roles that never ask are absent. */
  readonly steps: ReadonlyMap<Id, readonly (number | null)[]>
  /** How many role levels ask for it at each step of the scale, the not stated first. */
  readonly counts: readonly number[]
}

/** `undefined` for a skill that the framework does not have. */
export function layerOf({ framework, roles, skills }: FrameworkRequirements, skill: Id): PlateLayer | undefined {
  const wanted = skills.findIndex(({ id }) => id === skill)
  if (wanted < 0) return undefined
  const counts = Array.from({ length: framework.skillScale.length + 1 }, () => 0)
  const steps = new Map<Id, readonly (number | null)[]>()
  for (const { id, roleLevels } of roles) {
    const ofRole = roleLevels.map(({ asks }) => {
      const asked = asks.find(([place]) => place === wanted)
      if (!asked) return 0
      counts[asked[1] ?? 0] = (counts[asked[1] ?? 0] ?? 0) + 1
      return asked[1]
    })
    if (ofRole.some((asked) => asked !== 0)) steps.set(id, ofRole)
  }
  return { steps, counts }
}
