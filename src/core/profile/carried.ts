import { skillLevelSteps, type Steps, type StepsBySkill } from '../changes'
import type { SkillLevel } from '../model'
import { NOT_YET, type OwnSkill, type Profile } from './model'

/**
 * The steps a person has of one skill: 0 for "not yet"; `null` where they have not said; not stated where the skill level
 * they named is none of the scale's.
 */
export function ownSteps(scale: readonly SkillLevel[], { skillLevel }: Pick<OwnSkill, 'skillLevel'>): Steps | null {
  if (skillLevel === null) return null
  return skillLevel === NOT_YET ? 0 : skillLevelSteps(scale, skillLevel)
}

/**
 * A person's skills as every figure of the core takes them: in the place of a role level in moves, paths, efforts. A skill
 * they have not spoken of is absent, which counts as no step: the screens say that it does.
 */
export function carriedSkills({ skills }: Profile, scale: readonly SkillLevel[]): StepsBySkill {
  return new Map(
    skills.flatMap((own) => {
      const steps = ownSteps(scale, own)
      return steps === null ? [] : [[own.skill, steps] as const]
    }),
  )
}
