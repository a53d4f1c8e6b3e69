import { isNought, isPlaceholder } from './cleaning'
import type { ColumnName } from '../columns/known-columns'
import type { CsvRow } from '../sources/csv'
import {
  Vote,
  ensure,
  type DraftRequirement,
  type DraftRole,
  type DraftRoleLevel,
  type FrameworkDraft,
} from '../draft/framework-draft'
import { rankOfWord } from '../scale-words'
import { RowCells, isBlank, isLikeName, rowFault, type RowsContext } from './row-cells'
import { idFromName } from '../../ids'

const LONGEST_SKILL_LEVEL = 60
const ofNames: readonly ColumnName[] = ['roleFamily', 'role', 'roleLevel', 'grade', 'skill']

/** Reads the rows of a file that says which role level asks for which skill: the official roles.csv, or one's own. */
export class RoleRows {
  readonly #context: RowsContext
  readonly #cells: RowCells
  readonly #skillLevels = new Set<string>()

  constructor(context: RowsContext) {
    this.#context = context
    this.#cells = new RowCells(context)
    context.draft.rolesFile = context.file
    context.draft.isOfficial = context.heading.isOfficial
  }

  readonly isLikeRow = (cells: readonly string[]): boolean => {
    const skillLevel = this.#cellIn(cells, 'skillLevel')
    return (
      cells.length === this.#context.heading.headings.length &&
      isLikeName(this.#cellIn(cells, 'role')) &&
      isLikeName(this.#cellIn(cells, 'skill')) &&
      skillLevel.length <= LONGEST_SKILL_LEVEL &&
      !skillLevel.includes('\n')
    )
  }

  take(row: CsvRow, number: number): void {
    if (row.cells.every(isBlank)) return
    this.#cells.begin(row.cells, number)
    const fault = rowFault(row, this.#context, {
      isLikeRow: this.isLikeRow,
      isInPlace: this.#hasKnownSkillLevel,
      names: ofNames,
      needed: ['role', 'skill'],
    })
    if (fault) this.#cells.log(fault.kind, undefined, fault.what, row.cells.join(' | '))
    else this.#read(row)
  }

  /** A row that lost cells, or gained some, is read where its skill level shows that none before it moved. */
  readonly #hasKnownSkillLevel = (cells: readonly string[]): boolean => {
    const skillLevel = this.#cellIn(cells, 'skillLevel').trim()
    return this.#skillLevels.has(skillLevel) || rankOfWord(skillLevel) !== undefined
  }

  #read({ isMalformed }: CsvRow): void {
    const { draft: into, file } = this.#context
    const cells = this.#cells
    if (isMalformed) cells.log('quote-stray', undefined, 'a quotation mark in a cell is not doubled')

    const skillLevel = this.#name('skillLevel')
    if (isNought(skillLevel))
      return cells.log(
        'skill-not-required',
        this.#place('skillLevel'),
        `the skill level is “${skillLevel}”`,
        skillLevel,
      )
    this.#skillLevels.add(skillLevel)

    const role = into.role(this.#name('role'), cells.row)
    const roleLevel = this.#roleLevel(role)
    const skill = into.skill(this.#name('skill'))
    this.#castDescriptions(role, roleLevel)
    const skillDescription = this.#text('skillDescription')
    if (skillDescription) skill.description.cast(skillDescription, file, cells.row)

    const isStated = skillLevel !== '' && !isPlaceholder(skillLevel)
    if (isStated) this.#castSkillStep(skillLevel)
    let wording = this.#text('skillLevelDescription')
    if (wording?.isPlaceholder) {
      if (roleLevel !== role.notInUse)
        cells.log(
          'wording-not-defined',
          this.#place('skillLevelDescription'),
          `the cell only says “${wording.text}”`,
          wording.text,
        )
      wording = undefined
    }
    askFor(into, cells, roleLevel, { skill, skillLevel: isStated ? skillLevel : '', wording, row: cells.row })
  }

  #roleLevel(role: DraftRole): DraftRoleLevel {
    const name = this.#name('roleLevel')
    if (name === '') return role.withoutRoleLevel
    return isPlaceholder(name) ? role.notInUse : this.#context.draft.roleLevel(role, name, this.#cells.row)
  }

  #castDescriptions(role: DraftRole, roleLevel: DraftRoleLevel): void {
    const {
      row,
      context: { file },
    } = this.#cells
    const roleFamily = this.#name('roleFamily')
    const grade = this.#name('grade')
    const position = this.#name('ladderPosition')
    const ofRole = this.#text('roleDescription')
    const ofRoleLevel = this.#text('roleLevelDescription')
    if (roleFamily !== '') role.roleFamily.cast(roleFamily, file, row)
    if (ofRole) role.description.cast(ofRole, file, row)
    if (ofRoleLevel) roleLevel.description.cast(ofRoleLevel, file, row)
    if (grade !== '') roleLevel.grade.cast(grade, file, row)
    if (grade !== '' && this.#context.heading.isOfficial)
      this.#cells.log('role-type', this.#place('grade'), `“${role.name}” is “${grade}”`, grade)
    if (position !== '' && Number.isFinite(Number(position))) roleLevel.position.cast(Number(position), file, row)
  }

  #castSkillStep(skillLevel: string): void {
    const step = Number(this.#name('skillStep') || Number.NaN)
    if (Number.isFinite(step))
      ensure(this.#context.draft.skillSteps, skillLevel, () => new Vote<number>()).cast(
        step,
        this.#context.file,
        this.#cells.row,
      )
  }

  #place(column: ColumnName): number | undefined {
    return this.#context.heading.places.get(column)
  }

  #name(column: ColumnName): string {
    return this.#cells.name(this.#place(column))
  }

  #text(column: ColumnName) {
    return this.#cells.text(this.#place(column))
  }

  #cellIn(cells: readonly string[], column: ColumnName): string {
    return cells[this.#place(column) ?? -1] ?? ''
  }
}

/** Adds what a row asks of a skill at a role level. What an earlier row asks stays; a row may say the same again, or say more. */
function askFor(into: FrameworkDraft, cells: RowCells, roleLevel: DraftRoleLevel, asked: DraftRequirement): void {
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
