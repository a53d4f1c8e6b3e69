import type { Explanation, Id, Requirement, Skill, SkillExplanation, Wording } from '../model'

/**
 * What a skill says wherever it is asked at a skill level; its description where no skill level is stated. `undefined`
 * where we don't have the wording.
 */
export function skillWording(skill: Skill, skillLevel: Id | null): Wording | undefined {
  if (skillLevel === null) return skill.description
  return Object.hasOwn(skill.wording, skillLevel) ? skill.wording[skillLevel] : undefined
}

/** What a requirement says: its own wording if it has any, else its skill's. */
export function requirementWording(requirement: Requirement, skill: Skill | undefined): Wording | undefined {
  return requirement.wording ?? (skill && skillWording(skill, requirement.skillLevel))
}

/** How a skill is explained where a requirement asks for it at a skill level, or states none; `undefined` where it is not. */
export function explanationAt(
  explanation: Omit<SkillExplanation, 'summary'> | undefined,
  skillLevel: Id | null,
): Explanation | undefined {
  if (skillLevel === null) return explanation?.notStated
  return explanation && Object.hasOwn(explanation.skillLevels, skillLevel)
    ? explanation.skillLevels[skillLevel]
    : undefined
}

/** Whether anything is said of a skill, officially or by us. */
export function hasWords({ description, explanation, wording }: Skill): boolean {
  return description !== undefined || explanation !== undefined || Object.keys(wording).length > 0
}
