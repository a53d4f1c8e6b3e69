import { isMappable, roleMap } from '../map/role-map'
import type { Crosswalk } from '../editions/crosswalk'
import type { Framework } from '../model'
import {
  frameworkOutline,
  frameworkRequirements,
  frameworkSeniority,
  relatedSkillsList,
  skillSummaries,
} from './framework'
import * as paths from './paths'
import { askedSkills, ladderOf, roleDescription, roleExplanations, roleLevelWording } from './role'
import { askingBySkill, relatedBySkill, skillLadder } from './skill'

/** Views by the path they are published under (paths.ts): a function makes the view, as an object for `JSON.stringify`. */
export type Views = ReadonlyMap<string, () => object>

/**
 * Every view of a framework. A skill's view also names the skills of the same id in the `frameworks` that are published
 * with this one, and those that `crosswalks` match with it. The build makes every view and writes it as a file. The index, which lists all frameworks, is not among
 * them: it is made of a `frameworkSummary` of each.
 */
export function viewsOf(
  framework: Framework,
  frameworks: readonly Framework[] = [],
  crosswalks: readonly Crosswalk[] = [],
): Views {
  const { id, roles, skills } = framework
  const skillsAsked = once(() => askedSkills(framework))
  const asking = once(() => askingBySkill(framework))
  const related = once(() => relatedBySkill(framework))
  const views = new Map<string, () => object>([
    [paths.outlinePath(id), () => frameworkOutline(framework)],
    [paths.requirementsPath(id), () => frameworkRequirements(framework)],
    [paths.seniorityPath(id), () => frameworkSeniority(framework)],
    [paths.relatedSkillsPath(id), () => relatedSkillsList(framework)],
    [paths.summariesPath(id), () => skillSummaries(framework)],
    [paths.frameworkPath(id), () => framework],
  ])
  if (isMappable(roles.length)) views.set(paths.mapPath(id), () => roleMap(framework))
  for (const role of roles) {
    views.set(paths.ladderPath(id, role.id), () => ladderOf(framework, role, skillsAsked()))
    views.set(paths.rolePath(id, role.id), () => roleDescription(role))
    views.set(paths.explanationsPath(id, role.id), () => roleExplanations(framework, role, skillsAsked()))
    for (const roleLevel of role.roleLevels) {
      views.set(paths.roleLevelPath(id, role.id, roleLevel.id), () =>
        roleLevelWording(framework, roleLevel, skillsAsked()),
      )
    }
  }
  for (const skill of skills) {
    views.set(paths.skillPath(id, skill.id), () =>
      skillLadder(framework, skill, { asking: asking(), related: related(), frameworks, crosswalks }),
    )
  }
  return views
}

/** A pass over all requirements that several views share, made for the first that needs it. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
