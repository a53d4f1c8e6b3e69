import { ladderOrder } from '../../ladder-order'
import type { HeldRole, HeldRoleLevel } from '../held/held-framework'
import type { Assembling } from './assemble'

/**
 * The rungs of a role, lowest first: by the column that numbers them where it numbers all, else by the rule of
 * `ladderOrder`. Rows without a role level make the role a single rung of its own name where it has no other, and are
 * left out where it has.
 */
export function orderedRoleLevels(role: HeldRole, { held, log, scale, skillLevelOf }: Assembling): readonly HeldRoleLevel[] {
  const { withoutRoleLevel, notInUse } = role
  const file = held.rolesFile
  const asked = [...withoutRoleLevel.requirements.values()]
  if (role.roleLevels.size === 0) {
    if (notInUse !== undefined) {
      for (const { row, skill } of asked) log.add('not-in-use', { file, row }, `“${role.name}” asks for “${skill.name}” at the role level “${notInUse}”`, notInUse)
    }
    return [withoutRoleLevel]
  }
  for (const { row, skill } of asked) log.add('role-level-missing', { file, row }, `“${role.name}” asks for “${skill.name}” without a role level`)

  const rungs = [...role.roleLevels.values()]
  const positions = rungs.map(({ position }) => position.winner)
  const stepOf = new Map(scale.map(({ id }, place) => [id, place + 1]))
  const loose = rungs.map(({ name, requirements }) => ({
    name,
    steps: Array.from(requirements.values(), ({ skillLevel }) => stepOf.get(skillLevelOf(skillLevel) ?? '') ?? null),
  }))
  const isNumbered = new Set(positions).size === rungs.length && !positions.includes(undefined)
  const order = isNumbered ? rungs.map((_, place) => place).toSorted((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0)) : ladderOrder(loose)
  const ordered = order.flatMap((place) => rungs[place] ?? [])
  if (!isNumbered && ordered.some((rung, place) => rung !== rungs[place])) {
    log.add('ladder-order', { file, row: role.row }, `“${role.name}”: ${ordered.map(({ name }) => name).join(', ')}`)
  }
  return ordered
}
