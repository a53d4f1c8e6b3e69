import type { Framework, Id, Requirement, Skill } from '../model'
import { same } from '../profile/same'
import { fourSkillLevels } from '../importing/scale-words'
import { requirementWording, skillWording } from '../views/skill-wording'
import { askedWordings, commonestWording, type AskedWording } from './asked-wordings'
import { displacedWordings, type Mapping } from './displaced-wordings'

/**
 * A framework on the scale of four, as a person has mapped its own. Two skill levels may come to one: a skill then says
 * what most requirements at it say, and a requirement that says otherwise keeps its own words. A wording that no
 * requirement carries and another takes the place of is listed among the repairs: none is lost.
 */
export function mappedScale(framework: Framework, to: ReadonlyMap<Id, Id | null>): Framework {
  const mapping: Mapping = (skillLevel) =>
    fourSkillLevels.find(({ id }) => skillLevel !== null && id === to.get(skillLevel))?.id ?? null
  const before = new Map(framework.skills.map((skill) => [skill.id, skill]))
  const asked = askedWordings(framework, before)
  const skills = framework.skills.map((skill) => ({
    ...skill,
    wording: mappedWording(skill, asked.get(skill.id) ?? [], framework, mapping),
  }))
  const after = new Map(skills.map((skill) => [skill.id, skill]))
  const displaced = framework.skills.flatMap((skill) =>
    displacedWordings(skill, after.get(skill.id), asked.get(skill.id) ?? [], framework.skillScale, mapping),
  )
  return {
    ...framework,
    skillScale: fourSkillLevels,
    skills,
    roles: framework.roles.map((role) => ({
      ...role,
      roleLevels: role.roleLevels.map((roleLevel) => ({
        ...roleLevel,
        requirements: roleLevel.requirements.map((requirement) =>
          mappedRequirement(requirement, before.get(requirement.skill), after.get(requirement.skill), mapping),
        ),
      })),
    })),
    repairs: [...framework.repairs, ...displaced],
  }
}

/** By each of the four what most requirements say there; where none says anything, what the skill says lowest. */
function mappedWording(
  skill: Skill,
  asked: readonly AskedWording[],
  { skillScale }: Framework,
  mapping: Mapping,
): Skill['wording'] {
  return Object.fromEntries(
    fourSkillLevels.flatMap(({ id }) => {
      const own = skillScale.filter((skillLevel) => mapping(skillLevel.id) === id)
      const said = asked.filter(({ skillLevel }) => mapping(skillLevel) === id).map(({ wording }) => wording)
      const wording =
        commonestWording(said) ??
        own.map((skillLevel) => skillWording(skill, skillLevel.id)).find((text) => text !== undefined)
      return wording === undefined ? [] : [[id, wording] as const]
    }),
  )
}

function mappedRequirement(
  requirement: Requirement,
  before: Skill | undefined,
  after: Skill | undefined,
  mapping: Mapping,
): Requirement {
  const skillLevel = mapping(requirement.skillLevel)
  const wording = requirementWording(requirement, before)
  const isOwn = wording !== undefined && !same(wording, after && skillWording(after, skillLevel))
  return { skill: requirement.skill, skillLevel, ...(isOwn && { wording }) }
}
