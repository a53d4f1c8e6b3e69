import { skillLevelSteps } from '../changes'
import { paragraphOf } from '../comparing/statements'
import type { Framework, Id, RelatedSkills, Role, RoleLevel, Skill } from '../model'
import { allRelatedSkills } from '../related-skills'
import type {
  FrameworkOutline,
  FrameworkRequirements,
  FrameworkSeniority,
  RelatedSkillsList,
  RoleLevelName,
  SkillOutline,
  SkillPair,
  SkillSummaries,
  SkillTies,
} from './model'
import { frameworkCard } from './card'
import { given } from './given'
import { hasWords } from './skill-wording'

/** Names without content: 52 roles are to be browsed and searched by name in one small file. */
export function frameworkOutline(framework: Framework): FrameworkOutline {
  return {
    framework: frameworkCard(framework),
    roleFamilies: framework.roleFamilies,
    roles: framework.roles.map(({ id, name, roleFamily, roleLevels }) => ({
      id,
      name,
      ...given({ roleFamily }),
      roleLevels: roleLevels.map(roleLevelName),
    })),
    skills: skillOutlines(framework),
    redirects: framework.redirects,
  }
}

/** Who asks for what, in as few bytes as will say it: skills by their place, skill levels by their steps. */
export function frameworkRequirements(framework: Framework): FrameworkRequirements {
  const { roleFamilies, skills, roles, skillScale } = framework
  const placeOf = new Map(skills.map(({ id }, place) => [id, place]))
  return {
    framework: frameworkCard(framework),
    roleFamilies,
    skills: skills.map(({ id, name }) => ({ id, name })),
    roles: roles.map(({ id, name, roleFamily, roleLevels }) => ({
      id,
      name,
      ...given({ roleFamily }),
      roleLevels: roleLevels.map((roleLevel) => ({
        ...roleLevelName(roleLevel),
        asks: roleLevel.requirements.flatMap(({ skill, skillLevel }) => {
          const place = placeOf.get(skill)
          const steps = skillLevelSteps(skillScale, skillLevel)
          return place === undefined ? [] : [[place, steps === 'not-stated' ? null : steps] as const]
        }),
      })),
    })),
    ties: skillTies(framework),
  }
}

/** What the plate of a framework draws each role level by. */
export function frameworkSeniority({ roles, skillScale }: Framework): FrameworkSeniority {
  return {
    roles: roles.map(({ roleLevels }) =>
      roleLevels.map(({ requirements }) => {
        const stated = requirements
          .map(({ skillLevel }) => skillLevelSteps(skillScale, skillLevel))
          .filter((steps) => steps !== 'not-stated')
        return [stated.reduce((sum, steps) => sum + steps, 0), stated.length, requirements.length]
      }),
    ),
  }
}

/** Which skills are close, by their places. */
export function skillTies(framework: Framework): SkillTies {
  const placeOf = new Map(framework.skills.map(({ id }, place) => [id, place]))
  const close = allRelatedSkills(framework)
  const pairsOf = (wanted: RelatedSkills['kind']): SkillPair[] =>
    close.flatMap(({ kind, skills: [skill, other] }) => {
      const [one, two] = [placeOf.get(skill), placeOf.get(other)]
      return kind === wanted && one !== undefined && two !== undefined ? [[one, two] as const] : []
    })
  return { variants: pairsOf('variant'), related: pairsOf('related') }
}

/** Which skills are related, and why. */
export function relatedSkillsList(framework: Framework): RelatedSkillsList {
  return {
    framework: frameworkCard(framework),
    relatedSkills: allRelatedSkills(framework),
    withoutWords: framework.skills.filter((skill) => !hasWords(skill)).map(({ id }) => id),
  }
}

/** What a list of role levels shows of each. */
export function roleLevelName({ id, name, publishedName, grade }: RoleLevel): RoleLevelName {
  return { id, name, ...given({ publishedName, grade }) }
}

function skillOutlines({ roleFamilies, roles, skills }: Framework): SkillOutline[] {
  const askers = new Map<Id, Role[]>()
  for (const role of roles) {
    for (const skill of skillsOf(role)) {
      const asking = askers.get(skill) ?? []
      askers.set(skill, asking)
      asking.push(role)
    }
  }
  return skills.map(({ id, name }) => {
    const asking = askers.get(id) ?? []
    const families = new Set(asking.map(({ roleFamily }) => roleFamily))
    return {
      id,
      name,
      roleFamilies: roleFamilies.map((family) => family.id).filter((family) => families.has(family)),
      roles: asking.length,
    }
  })
}

/** For lists of skills; our summary is used where the source says nothing of a skill as a whole, or says it in lists. */
export function skillSummaries({ skills }: Framework): SkillSummaries {
  const described = (text: (skill: Skill) => string | undefined) =>
    Object.fromEntries(
      skills.flatMap((skill) => {
        const said = text(skill)
        return said === undefined ? [] : [[skill.id, said] as const]
      }),
    )
  return {
    official: described(({ description }) => paragraphOf(description)),
    ours: described(({ description, explanation }) =>
      paragraphOf(description) === undefined ? explanation?.summary : undefined,
    ),
  }
}

/** The ids of the skills that any role level of a role asks for. */
export function skillsOf({ roleLevels }: Role): ReadonlySet<Id> {
  return new Set(roleLevels.flatMap(({ requirements }) => requirements.map(({ skill }) => skill)))
}
