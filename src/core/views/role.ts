import type { Framework, Id, Role, RoleFamily, RoleLevel, Skill } from '../model'
import { explanationAt, requirementWording } from './skill-wording'
import type { Ladder, RoleDescription, RoleExplanations, RoleLevelWording } from './model'
import { frameworkCard } from './card'
import { given } from './given'
import { roleLevelName, skillsOf } from './framework'

/** What each role level of a role asks. The skills are in the framework's order, each role level's requirements in the source's. */
export function ladderOf(framework: Framework, role: Role, skills: AskedSkills = askedSkills(framework)): Ladder {
  const asked = [...skillsOf(role)].flatMap((id) => skills.get(id) ?? []).toSorted((a, b) => a.place - b.place)
  return {
    framework: frameworkCard(framework),
    role: {
      id: role.id,
      name: role.name,
      ...given({
        publishedName: role.publishedName,
        roleFamily: roleFamilyOf(framework, role),
        isOnly: framework.roles.length === 1 ? (true as const) : undefined,
      }),
    },
    roleLevels: role.roleLevels.map((roleLevel) => ({
      ...roleLevelName(roleLevel),
      requirements: roleLevel.requirements.map(({ skill, skillLevel }) => ({ skill, skillLevel })),
    })),
    skills: asked.map(({ skill: { id, name }, roles }) => ({ id, name, roles })),
  }
}

/** `undefined` where the framework groups no roles. */
export function roleFamilyOf({ roleFamilies }: Framework, { roleFamily }: Role): RoleFamily | undefined {
  return roleFamilies.find(({ id }) => id === roleFamily)
}

/** A role without what its ladder and the views of its role levels hold. */
export function roleDescription({
  roleFamily: _inLadder,
  roleLevels: _inTheirOwnViews,
  ...description
}: Role): RoleDescription {
  return description
}

/**
 * What the source says about one role level. A requirement's wording is its own, else its skill's at that skill level,
 * else, where no skill level is stated, the skill's description; a skill is absent if we have none of these.
 */
export function roleLevelWording(
  framework: Framework,
  roleLevel: RoleLevel,
  skills: AskedSkills = askedSkills(framework),
): RoleLevelWording {
  const { id, summary, responsibilities, closing, placeholders, drawnFrom, notes } = roleLevel
  return {
    id,
    summary,
    ...given({ responsibilities }),
    closing,
    placeholders,
    ...given({ drawnFrom }),
    notes,
    skills: Object.fromEntries(
      roleLevel.requirements.flatMap((requirement) => {
        const wording = requirementWording(requirement, skills.get(requirement.skill)?.skill)
        return wording === undefined ? [] : [[requirement.skill, wording] as const]
      }),
    ),
    explanations: Object.fromEntries(
      roleLevel.requirements.flatMap(({ skill, skillLevel }) => {
        const explanation = explanationAt(skills.get(skill)?.skill.explanation, skillLevel)
        return explanation === undefined ? [] : [[skill, explanation] as const]
      }),
    ),
  }
}

/** How the skills of a role are explained, up to the highest skill level that it asks for. */
export function roleExplanations(
  framework: Framework,
  { roleLevels }: Role,
  skills: AskedSkills = askedSkills(framework),
): RoleExplanations {
  const asked = new Map<Id, Set<Id | null>>()
  for (const { skill, skillLevel } of roleLevels.flatMap(({ requirements }) => requirements))
    asked.set(skill, (asked.get(skill) ?? new Set()).add(skillLevel))
  return Object.fromEntries(
    [...asked].flatMap(([skill, askedAt]) => {
      const explanation = skills.get(skill)?.skill.explanation
      if (!explanation) return []
      const { notStated } = explanation
      const { skillScale } = framework
      const highest = skillScale.findLastIndex(({ id }) => askedAt.has(id))
      const skillLevels = skillScale.slice(0, highest + 1).flatMap(({ id }) => {
        const here = explanationAt(explanation, id)
        return here ? [[id, here] as const] : []
      })
      return [[skill, { skillLevels: Object.fromEntries(skillLevels), ...given({ notStated }) }] as const]
    }),
  )
}

/** A skill, with what a role's views say about it. */
interface AskedSkill {
  readonly skill: Skill
  /** Its place in the framework's order. */
  readonly place: number
  /** How many roles ask for it. */
  readonly roles: number
}

export type AskedSkills = ReadonlyMap<Id, AskedSkill>

/** One pass over all requirements: callers that make the views of several roles pass the result on. */
export function askedSkills({ roles, skills }: Framework): AskedSkills {
  const askers = new Map<Id, number>()
  for (const role of roles) {
    for (const skill of skillsOf(role)) askers.set(skill, (askers.get(skill) ?? 0) + 1)
  }
  return new Map(skills.map((skill, place) => [skill.id, { skill, place, roles: askers.get(skill.id) ?? 0 }]))
}
