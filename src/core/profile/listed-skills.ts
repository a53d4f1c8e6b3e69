import type { FrameworkOutline } from '../views/model'
import type { Gap } from './gaps'
import { emptySkill, type OwnSkill, type Profile } from './model'

/** A skill as a person's list shows it. */
export interface ListedSkill {
  readonly skill: { readonly id: string; readonly name: string }
  readonly own: OwnSkill
  /** Absent where the target does not ask for the skill, or there is no target. */
  readonly gap?: Gap
}

/**
 * The skills to be spoken of: those the target asks for, in its order, then the others on the person's list, in the
 * framework's. The order does not depend on what is said of them, so that no row moves while it is filled in.
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
