import { crosswalkBetween, skillsOneToOne, type Crosswalk } from '../editions/crosswalk'
import type { Framework, Id, Skill } from '../model'
import { allRelatedSkills } from '../related-skills'
import type { AskingRoleLevel, RelatedSkill, SkillLadder } from './model'
import { hasWords, skillWording } from './skill-wording'
import { frameworkCard } from './card'
import { given } from './given'
import { roleLevelName } from './framework'
import { roleFamilyOf } from './role'

/** Which role levels ask for which skill at which skill level, in the framework's order. */
export type AskingRoleLevels = ReadonlyMap<Id, readonly (AskingRoleLevel & { readonly skillLevel: Id | null })[]>

/** One pass over all requirements, for callers that make the ladders of several skills. */
export function askingBySkill(framework: Framework): AskingRoleLevels {
  const asking = new Map<Id, (AskingRoleLevel & { readonly skillLevel: Id | null })[]>()
  for (const role of framework.roles) {
    const roleFamily = roleFamilyOf(framework, role)
    for (const roleLevel of role.roleLevels) {
      for (const { skill, skillLevel, wording } of roleLevel.requirements) {
        const ofSkill = asking.get(skill) ?? []
        asking.set(skill, ofSkill)
        ofSkill.push({
          role: role.id,
          roleName: role.name,
          ...given({ roleFamily }),
          roleLevel: roleLevelName(roleLevel),
          ...given({ wording }),
          skillLevel,
        })
      }
    }
  }
  return asking
}

/** By skill, the skills that are close to it: variants first. */
export type RelatedBySkill = ReadonlyMap<Id, readonly RelatedSkill[]>

/** One pass over all pairs, for callers that make the ladders of several skills. */
export function relatedBySkill(framework: Framework): RelatedBySkill {
  const skillById = new Map(framework.skills.map((skill) => [skill.id, skill]))
  const related = new Map<Id, RelatedSkill[]>()
  const pairs = allRelatedSkills(framework)
  for (const kind of ['variant', 'related'] as const) {
    for (const { skills, reason } of pairs.filter((pair) => pair.kind === kind)) {
      const both = skills.flatMap((id) => skillById.get(id) ?? [])
      const canRead = both.every(hasWords)
      for (const [own, other] of [both, both.toReversed()]) {
        if (!own || !other) continue
        const ofSkill = related.get(own.id) ?? []
        related.set(own.id, ofSkill)
        ofSkill.push({ skill: { id: other.id, name: other.name }, kind, reason, canRead })
      }
    }
  }
  return related
}

/** What a skill's ladder is made with, beside its own framework. */
export interface SkillLadderContext {
  readonly asking: AskingRoleLevels
  readonly related: RelatedBySkill
  /** Frameworks that may have a skill of the same id; the framework itself may be among them. */
  readonly frameworks: readonly Framework[]
  /** Between those frameworks. */
  readonly crosswalks: readonly Crosswalk[]
}

/** One skill from the lowest step of the scale to the highest, those of whom no skill level is stated apart. */
export function skillLadder(
  framework: Framework,
  skill: Skill,
  { asking, related, frameworks, crosswalks }: SkillLadderContext = {
    asking: askingBySkill(framework),
    related: relatedBySkill(framework),
    frameworks: [],
    crosswalks: [],
  },
): SkillLadder {
  const { wording: _inSteps, ...about } = skill
  const askingAt = (step: Id | null) =>
    (asking.get(skill.id) ?? []).flatMap(({ skillLevel, ...roleLevel }) => (skillLevel === step ? [roleLevel] : []))
  const renamed = frameworks.flatMap(({ id, shortTitle, skills }) => {
    const crosswalk = crosswalkBetween(crosswalks, framework.id, id)
    const to = crosswalk && skillsOneToOne(crosswalk).get(skill.id)
    const other = to === skill.id ? undefined : skills.find((candidate) => candidate.id === to)
    if (!other) return []
    const hasWording = other.description !== undefined || Object.keys(other.wording).length > 0
    return [{ framework: { id, shortTitle }, skill: { id: other.id, name: other.name }, hasWording }]
  })
  return {
    framework: frameworkCard(framework),
    skill: about,
    steps: framework.skillScale.map((skillLevel) => ({
      skillLevel,
      ...given({ wording: skillWording(skill, skillLevel.id) }),
      roleLevels: askingAt(skillLevel.id),
    })),
    notStated: askingAt(null),
    related: related.get(skill.id) ?? [],
    elsewhere: frameworks.flatMap(({ id, shortTitle, skills }) => {
      const namesake = id === framework.id ? undefined : skills.find((other) => other.id === skill.id)
      return namesake ? [{ framework: { id, shortTitle }, name: namesake.name }] : []
    }),
    ...(renamed.length > 0 && { renamed }),
  }
}
