import { ladderOrder } from '../../ladder-order'
import type { FaultLog } from '../faults/fault-log'
import type { DraftRole, DraftRoleLevel } from '../draft/framework-draft'
import type { Assembling } from './assemble'

/**
 * The role levels of a role, lowest first: by the column that numbers them where it numbers all, else by the rule of
 * `ladderOrder`.
 */
export function orderedRoleLevels(
  role: DraftRole,
  { draft, log, scale, skillLevelOf }: Assembling,
): readonly DraftRoleLevel[] {
  const file = draft.rolesFile
  const roleLevels = roleLevelsOf(role, file, log)
  const positions = roleLevels.map(({ position }) => position.winner)
  const isNumbered = new Set(positions).size === roleLevels.length && !positions.includes(undefined)
  if (isNumbered) return roleLevels.toSorted((a, b) => (a.position.winner ?? 0) - (b.position.winner ?? 0))

  const stepOf = new Map(scale.map(({ id }, place) => [id, place + 1]))
  const loose = roleLevels.map(({ name, requirements }) => ({
    name,
    steps: Array.from(requirements.values(), ({ skillLevel }) => stepOf.get(skillLevelOf(skillLevel) ?? '') ?? null),
  }))
  const ordered = ladderOrder(loose).flatMap((place) => roleLevels[place] ?? [])
  if (ordered.some((roleLevel, place) => roleLevel !== roleLevels[place])) {
    log.add(
      'ladder-order',
      { file, row: role.row },
      `“${role.name}”: ${ordered.map(({ name }) => name).join(', ')}`,
      role.name,
    )
  }
  return ordered
}

/**
 * The role levels a role has, in the order they came. Rows whose role level says that it is not in use make one of the role's
 * own name; rows without a role level do so where there is no other, and else cannot be placed.
 */
function roleLevelsOf(
  { name, roleLevels, notInUse, withoutRoleLevel }: DraftRole,
  file: string,
  log: FaultLog,
): readonly DraftRoleLevel[] {
  const isNameFree = !roleLevels.has(name)
  const found = [...roleLevels.values(), ...(isNameFree && notInUse.requirements.size > 0 ? [notInUse] : [])]
  const asksIn = ({ requirements }: DraftRoleLevel) => [...requirements.values()]
  for (const { row, skill } of asksIn(notInUse)) {
    if (isNameFree)
      log.add('not-in-use', { file, row }, `“${name}” asks for “${skill.name}” at a role level that is not in use`)
    else
      log.add(
        'role-level-missing',
        { file, row },
        `“${name}” asks for “${skill.name}” at a role level that is not in use, and has other role levels`,
      )
  }
  if (found.length === 0) return [withoutRoleLevel]
  for (const { row, skill } of asksIn(withoutRoleLevel))
    log.add('role-level-missing', { file, row }, `“${name}” asks for “${skill.name}” without a role level`)
  return found
}
