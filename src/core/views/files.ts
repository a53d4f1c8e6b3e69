import { isMappable, roleMap } from '../map/role-map'
import type { Framework } from '../model'
import {
  frameworkPath,
  ladderPath,
  mapPath,
  outlinePath,
  requirementsPath,
  roleLevelPath,
  rolePath,
  skillPath,
} from './paths'
import { askedSkills } from './asked-skills'
import { frameworkOutline } from './outline'
import { frameworkRequirements } from './requirements'
import { ladderOf, roleDescription, roleLevelWording } from './role'
import { skillLadder, askingBySkill } from './skill'

/** A file to publish: its path from the root of the site, and what it holds, for `JSON.stringify`. */
export interface ViewFile {
  readonly path: string
  readonly content: object
}

/**
 * Every view of a framework, with what it shares with the `frameworks` it is published beside. (The index, which spans
 * frameworks, is a `frameworkSummary` of each.)
 */
export function* viewFiles(framework: Framework, frameworks: readonly Framework[] = []): Generator<ViewFile> {
  yield { path: outlinePath(framework.id), content: frameworkOutline(framework) }
  yield { path: requirementsPath(framework.id), content: frameworkRequirements(framework) }
  yield { path: frameworkPath(framework.id), content: framework }
  if (isMappable(framework.roles.length)) yield { path: mapPath(framework.id), content: roleMap(framework) }
  const skills = askedSkills(framework)
  for (const role of framework.roles) {
    yield { path: ladderPath(framework.id, role.id), content: ladderOf(framework, role, skills) }
    yield { path: rolePath(framework.id, role.id), content: roleDescription(role) }
    for (const roleLevel of role.roleLevels) {
      yield {
        path: roleLevelPath(framework.id, role.id, roleLevel.id),
        content: roleLevelWording(framework, roleLevel, skills),
      }
    }
  }
  const context = { asking: askingBySkill(framework), frameworks }
  for (const skill of framework.skills) {
    yield { path: skillPath(framework.id, skill.id), content: skillLadder(framework, skill, context) }
  }
}
