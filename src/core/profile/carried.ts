import { skillLevelSteps, type Steps, type StepsBySkill } from '../changes'
import type { SkillLevel } from '../model'
import { NOT_YET, type OwnSkill, type Profile } from './model'

/**
 * The steps that a person has in one skill: 0 for "not yet", `null` if they have not filled it in, not stated if the scale does
 * not have their skill level.
 */
export function ownSteps(scale: readonly SkillLevel[], { skillLevel }: Pick<OwnSkill, 'skillLevel'>): Steps | null {
  if (skillLevel === null) return null
  return skillLevel === NOT_YET ? 0 : skillLevelSteps(scale, skillLevel)
}

/**
 * A person's skills in the form that moves, paths and efforts use for a role level. A skill that they have not filled in is
 * absent and counts as no steps; the screens say so.
 */
export function carriedSkills({ skills }: Profile, scale: readonly SkillLevel[]): StepsBySkill {
  return new Map(
    skills.flatMap((own) => {
      const steps = ownSteps(scale, own)
      return steps === null ? [] : [[own.skill, steps] as const]
    }),
  )
}
