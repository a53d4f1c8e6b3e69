import type { FrameworkOutline } from '../views/model'
import type { Gap } from './gaps'
import { emptySkill, type OwnSkill, type Profile } from './model'

/** A skill on a person's list. */
export interface ListedSkill {
  readonly skill: { readonly id: string; readonly name: string }
  readonly own: OwnSkill
  /** Absent if the target does not ask for the skill, or there is no target. */
  readonly gap?: Gap
}

/**
 * The skills the target asks for, in its order, then the others the person has entered, in the framework's order. The order
 * does not depend on the answers, so that no row moves while it is filled in.
 */
export function listedSkills(profile: Profile, { skills }: FrameworkOutline, gaps: readonly Gap[]): ListedSkill[] {
  const own = new Map(profile.skills.map((said) => [said.skill, said]))
  const asked = new Set(gaps.map(({ skill }) => skill.id))
  return [
    ...gaps.map((gap) => ({ skill: gap.skill, own: own.get(gap.skill.id) ?? emptySkill(gap.skill.id), gap })),
    ...skills.flatMap(({ id, name }) => {
      const said = asked.has(id) ? undefined : own.get(id)
      return said ? [{ skill: { id, name }, own: said }] : []
    }),
  ]
}
