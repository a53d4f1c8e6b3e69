import type { Framework, Id, Role, RoleLevel } from '../../model'
import { given } from '../../views/given'
import type { DraftRole, DraftRoleLevel } from '../draft/framework-draft'
import type { Assembling, IdsByName } from './assemble'
import type { AssembledSkills } from './assemble-skills'
import { orderedRoleLevels } from './ordered-role-levels'
import { describedRole, reportDescription, reportLosers } from './descriptions'

/** Where some roles have a role family and others none, each must be listed under one all the same. */
const NO_ROLE_FAMILY = 'No role family given'

/** The roles with their ladders, and their families, in the order of the file. */
export function assembleRoles(
  assembling: Assembling,
  skills: AssembledSkills,
): Pick<Framework, 'roleFamilies' | 'roles'> {
  const { draft, identify } = assembling
  const roles = [...draft.roles.values()]
  const ids = identify(
    roles.map(({ name }) => name),
    'role',
  )
  const families = roleFamiliesOf(roles, assembling)
  return {
    roleFamilies: Array.from(families.ids, ([name, id]) => ({ id, name })),
    roles: roles.map((role) => assembleRole(role, ids, families, assembling, skills)),
  }
}

interface RoleFamilies {
  readonly ids: IdsByName
  readonly of: (role: DraftRole) => Id | undefined
}

function roleFamiliesOf(roles: readonly DraftRole[], { draft, log, identify }: Assembling): RoleFamilies {
  const hasFamilies = roles.some(({ roleFamily }) => roleFamily.winner !== undefined)
  const nameOf = ({ roleFamily }: DraftRole) => roleFamily.winner ?? (hasFamilies ? NO_ROLE_FAMILY : undefined)
  const ids = identify(
    roles.flatMap((role) => nameOf(role) ?? []),
    'role-family',
  )
  for (const role of roles) {
    reportLosers(role.roleFamily, `the role family of “${role.name}”`, (name) => name, log)
    if (hasFamilies && role.roleFamily.winner === undefined)
      log.add('role-family-missing', { file: draft.rolesFile, row: role.row }, `“${role.name}” has no role family`)
  }
  return { ids, of: (role) => ids.get(nameOf(role) ?? '') }
}

function assembleRole(
  role: DraftRole,
  ids: IdsByName,
  families: RoleFamilies,
  assembling: Assembling,
  skills: AssembledSkills,
): Role {
  reportDescription(role.description, `the role “${role.name}”`, assembling.log)
  const { summary, responsibilities, closing } = describedRole(role.description.winner?.pieces ?? [])
  const roleLevels = orderedRoleLevels(role, assembling)
  const roleLevelIds = assembling.identify(
    roleLevels.map(({ name }) => name),
    'role-level',
  )
  return {
    id: ids.get(role.name) ?? '',
    name: role.name,
    ...given({ roleFamily: families.of(role) }),
    introduction: [],
    // A role has no closing of its own.
    summary: [...summary, ...closing],
    ...given({ responsibilities }),
    roleLevels: roleLevels.map((roleLevel) => assembleRoleLevel(roleLevel, role, roleLevelIds, assembling, skills)),
    relatedRoles: [],
    relatedCourses: [],
    furtherReading: [],
    notes: [],
  }
}

function assembleRoleLevel(
  roleLevel: DraftRoleLevel,
  role: DraftRole,
  ids: IdsByName,
  { log, skillLevelOf }: Assembling,
  skills: AssembledSkills,
): RoleLevel {
  const { name, description, grade, requirements } = roleLevel
  if (roleLevel !== role.notInUse) reportDescription(description, `the role level “${name}”`, log)
  reportLosers(grade, `the grade of “${name}”`, (value) => value, log)
  const { summary, responsibilities, closing } = describedRole(description.winner?.pieces ?? [])
  return {
    id: ids.get(name) ?? '',
    name,
    ...given({ grade: grade.winner }),
    summary,
    ...given({ responsibilities }),
    closing,
    placeholders: [],
    requirements: Array.from(requirements.values(), (requirement) => {
      const wording = skills.ownWording(requirement)
      return {
        skill: skills.ids.get(requirement.skill.name) ?? '',
        skillLevel: skillLevelOf(requirement.skillLevel),
        ...(wording !== undefined && { wording }),
      }
    }),
    notes: [],
  }
}
