import { checksum } from '../checksum'
import type { Framework } from '../model'
import { requirementWording } from './skill-wording'
import type { FrameworkCard, FrameworkCounts, FrameworkSummary } from './model'

/** What every page repeats of its framework: no more than it shows, since each view carries it. */
export function frameworkCard(framework: Framework): FrameworkCard {
  const { id, title, shortTitle, publisher, edition, language, licence, source, skillScale } = framework
  return { id, title, shortTitle, publisher, edition, language, licence, source, skillScale }
}

/** One row of frameworks/index.json. */
export function frameworkSummary(framework: Framework): FrameworkSummary {
  const { repairs, notes } = framework
  return {
    ...frameworkCard(framework),
    checksum: checksum(JSON.stringify(framework)),
    counts: frameworkCounts(framework),
    repairs,
    notes,
  }
}

/** How much a framework contains. Requirements with an unknown skill level are counted with the others and also separately. */
export function frameworkCounts({ roleFamilies, roles, skills }: Framework): FrameworkCounts {
  const skillById = new Map(skills.map((skill) => [skill.id, skill]))
  const roleLevels = roles.flatMap((role) => role.roleLevels)
  const requirements = roleLevels.flatMap((roleLevel) => roleLevel.requirements)

  const wordings = new Set(
    skills.flatMap(({ id, wording }) => Object.keys(wording).map((skillLevel) => `${id} ${skillLevel}`)),
  )
  for (const { skill, skillLevel, wording } of requirements) {
    if (wording !== undefined && skillLevel !== null) wordings.add(`${skill} ${skillLevel}`)
  }

  return {
    roleFamilies: roleFamilies.length,
    roles: roles.length,
    roleLevels: roleLevels.length,
    skills: skills.length,
    requirements: requirements.length,
    requirementsUnknown: requirements.filter(({ skillLevel }) => skillLevel === null).length,
    requirementsWithWording: requirements.filter(
      (requirement) => requirementWording(requirement, skillById.get(requirement.skill)) !== undefined,
    ).length,
    wordings: wordings.size,
  }
}
