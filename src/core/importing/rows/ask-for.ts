import { idFromName } from '../../ids'
import type { FrameworkDraft, DraftRequirement, DraftRoleLevel } from '../draft/framework-draft'
import type { RowCells } from './row-cells'

/** Adds what a row asks of a skill at a role level. What an earlier row asks stays; a row may say the same again, or say more. */
export function askFor(
  into: FrameworkDraft,
  cells: RowCells,
  roleLevel: DraftRoleLevel,
  asked: DraftRequirement,
): void {
  const known = roleLevel.requirements.get(asked.skill)
  if (!known) {
    roleLevel.requirements.set(asked.skill, asked)
    into.requirements += 1
    return
  }
  const what = `row ${known.row} already asks for “${asked.skill.name}” at “${roleLevel.name}”`
  if (!agree(known.skillLevel, asked.skillLevel)) {
    cells.log('requirement-contradicted', undefined, `${what}, at skill level ${known.skillLevel}`, asked.skillLevel)
    return
  }
  if (known.wording && asked.wording && known.wording !== asked.wording) {
    cells.log('wording-contradicted', undefined, `${what}, with other wording`, asked.wording.text)
    return
  }
  cells.log('requirement-repeated', undefined, what)
  known.skillLevel ||= asked.skillLevel
  known.wording ??= asked.wording
}

function agree(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || idFromName(a) === idFromName(b)
}
