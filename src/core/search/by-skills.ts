import type { Id } from '../model'
import { helpedTo } from '../related-skills'
import type { FrameworkRequirements, RoleLevelName } from '../views/model'

/** A skill somebody looks for, and the least steps of it. */
export interface WantedSkill {
  readonly skill: Id
  /** 1 to the length of the scale. */
  readonly least: number
}

/** How a role level asks for a wanted skill. */
interface SkillMatch {
  readonly wanted: Id
  /** The skill itself, nearly the same one, or a related one, which counts one step lower. */
  readonly by: 'itself' | 'variant' | 'related'
  /** The skill that the role level asks for. */
  readonly asked: { readonly id: Id; readonly name: string }
  /** `null` where the role level does not state a skill level. */
  readonly steps: number | null
}

/** A role level that asks for some of the wanted skills. */
export interface AskingForSkills {
  readonly role: { readonly id: Id; readonly name: string }
  readonly roleLevel: RoleLevelName
  /** At most one for each wanted skill, in the order they are wanted in. */
  readonly matches: readonly SkillMatch[]
  /** How many of the matches are the wanted skill itself. */
  readonly themselves: number
  /** How many skills the role level asks for. */
  readonly asks: number
}

const ways = ['itself', 'variant', 'related'] as const

/**
 * The role levels that ask for any of some skills, each at a least skill level. Most in common first, then most without related
 * skills, then those that ask for the fewest others. A skill level that is not stated counts as asked for.
 */
export function askingForSkills(framework: FrameworkRequirements, wanted: readonly WantedSkill[]): AskingForSkills[] {
  const { skills, roles } = framework
  const countsFor = wanted.map(({ skill }) => closeTo(framework, skill))
  const found = roles.flatMap((role) =>
    role.roleLevels.flatMap(({ asks, ...roleLevel }): AskingForSkills[] => {
      const matches = wanted.flatMap(({ skill, least }, index): SkillMatch[] => {
        const close = asks.flatMap(([place, steps]) => {
          const by = countsFor[index]?.get(place)
          const asked = skills[place]
          const brought = steps !== null && by === 'related' ? helpedTo(steps) : steps
          return by && asked && (brought === null || brought >= least) ? [{ wanted: skill, by, asked, steps }] : []
        })
        return close.toSorted((a, b) => ways.indexOf(a.by) - ways.indexOf(b.by)).slice(0, 1)
      })
      const themselves = matches.filter(({ by }) => by === 'itself').length
      return matches.length > 0 ? [{ role, roleLevel, matches, themselves, asks: asks.length }] : []
    }),
  )
  return found.toSorted((a, b) => b.matches.length - a.matches.length || b.themselves - a.themselves || a.asks - b.asks)
}

/** By the place of a skill, in which way it counts for a wanted one. */
function closeTo({ skills, ties }: FrameworkRequirements, wanted: Id): ReadonlyMap<number, SkillMatch['by']> {
  const place = skills.findIndex(({ id }) => id === wanted)
  const others = (pairs: typeof ties.related) =>
    pairs.flatMap(([one, two]) => (one === place ? [two] : two === place ? [one] : []))
  return new Map<number, SkillMatch['by']>([
    ...others(ties.related).map((other) => [other, 'related'] as const),
    ...others(ties.variants).map((other) => [other, 'variant'] as const),
    [place, 'itself'],
  ])
}
