import type { KnownChange } from '../changes'
import { statementsOf } from '../comparing/statements'
import { compareStatements, type StatementPairing } from '../comparing/wording'
import type { Framework, Id, Role, Skill } from '../model'
import type { Crosswalk } from './crosswalk'
import { isOneToOne, type Match, matchesOf, type RoleLevelOf } from './matches'
import { roleChanges, type RequirementCell, type RoleChanges } from './role-changes'

/** What became of a framework from one edition to another. */
export interface FrameworkChanges {
  readonly roles: readonly Match<Role>[]
  readonly skills: readonly Match<Skill>[]
  /** One for each role that is matched one to one. */
  readonly ofRoles: readonly RoleChanges[]
  /** One for each wording of a skill, matched one to one, that both have and that differs. */
  readonly wordings: readonly WordingChange[]
  /** Roles that the crosswalk says nothing of, because only one of the two has them here. */
  readonly notCovered: { readonly from: readonly Role[]; readonly to: readonly Role[] }
}

export interface WordingChange {
  readonly skill: Match<Skill>
  /** `null`: the skill's description. */
  readonly skillLevel: Id | null
  readonly statements: StatementPairing
}

/** What became of every role, skill, requirement and wording that a crosswalk speaks of. */
export function frameworkChanges(from: Framework, to: Framework, crosswalk: Crosswalk): FrameworkChanges {
  const matches = matchesOf(from, to, crosswalk)
  const [before, after] = [matches.roles.flatMap((match) => match.from), matches.roles.flatMap((match) => match.to)]
  return {
    roles: matches.roles,
    skills: matches.skills,
    ofRoles: matches.roles.filter(isOneToOne).map((role) => roleChanges(from, to, matches, role)),
    wordings: matches.skills.filter(isOneToOne).flatMap(wordingChanges),
    notCovered: {
      from: from.roles.filter((role) => !before.includes(role)),
      to: to.roles.filter((role) => !after.includes(role)),
    },
  }
}

function wordingChanges(skill: Match<Skill>): WordingChange[] {
  const [before, after] = [skill.from[0], skill.to[0]]
  if (!before || !after) return []
  const shared = Object.keys(after.wording).filter((skillLevel) => Object.hasOwn(before.wording, skillLevel))
  const pairs = [
    { skillLevel: null, from: before.description, to: after.description },
    ...shared.map((skillLevel) => ({ skillLevel, from: before.wording[skillLevel], to: after.wording[skillLevel] })),
  ]
  return pairs.flatMap(({ skillLevel, from, to }) => {
    if (from === undefined || to === undefined) return []
    const statements = compareStatements(statementsOf(from), statementsOf(to))
    return statements.some(({ kind }) => kind !== 'kept') ? [{ skill, skillLevel, statements }] : []
  })
}

/** Role levels of a role that came, went, were renamed, split or merged. */
export function changedRoleLevels({ roleLevels }: RoleChanges): readonly Match<RoleLevelOf>[] {
  return roleLevels.filter(({ kind }) => kind !== 'same')
}

/** Requirements of a role that differ, of skills that both editions have. What a skill that came or went asks is no change of its own. */
export function changedRequirements({
  skills,
}: RoleChanges): readonly (RequirementCell & { readonly change: KnownChange })[] {
  return skills.flatMap(({ cells }) => cells).filter(isChanged)
}

function isChanged(cell: RequirementCell): cell is RequirementCell & { readonly change: KnownChange } {
  return cell.change !== null && cell.change.kind !== 'unknown' && cell.change.kind !== 'same'
}
