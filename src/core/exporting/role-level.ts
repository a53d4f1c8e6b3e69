import type { ComparedColumn } from '../comparing/model'
import { statementsOf } from '../comparing/statements'
import { linesOf, oursHeading, wordsFrom } from '../explaining'
import type { Wording } from '../model'
import {
  attributed,
  heading,
  list,
  oursBlocks,
  paragraph,
  wordingBlocks,
  type Block,
  type ExportEnd,
  type Table,
} from './document'
import type { Exported } from './formats'

type RoleLevelToExport = Pick<ComparedColumn, 'ladder' | 'roleLevel' | 'wording'>

/** A role level, for an advert that says what the framework says. Parts that the source does not have are left out. */
export function roleLevelExport(column: RoleLevelToExport, end: ExportEnd): Exported {
  return attributed(column.roleLevel.id, end, { text: () => textOf(column), table: () => tableOf(column) })
}

function textOf(column: RoleLevelToExport): Block[] {
  const { ladder, roleLevel, wording } = column
  return [
    heading(1, roleLevel.name),
    ...list([
      { label: 'Role', text: ladder.role.name },
      ...(roleLevel.grade ? [{ label: 'Grade', text: roleLevel.grade }] : []),
    ]),
    ...wording.summary.map(paragraph),
    ...(wording.responsibilities ? [heading(2, 'Responsibilities'), ...wordingBlocks(wording.responsibilities)] : []),
    ...wording.closing.map(paragraph),
    heading(2, 'Skills'),
    ...requiredSkills(column).flatMap(({ name, asks, statements, ours }) => [
      heading(3, `${name}: ${asks}`),
      ...list(statements),
      ...oursBlocks(ours),
    ]),
  ]
}

/** A row for each fact; each statement of a skill has its skill and skill level in the same row. */
function tableOf(column: RoleLevelToExport): Table {
  const { ladder, roleLevel, wording } = column
  const skills = requiredSkills(column)
  const isExplained = skills.some(({ ours }) => ours.length > 0)
  return [
    ['Part', 'Skill', 'Skill level', 'Text', ...(isExplained ? [oursHeading] : [])],
    ['Role', '', '', ladder.role.name],
    ['Role level', '', '', roleLevel.name],
    ...(roleLevel.grade ? [['Grade', '', '', roleLevel.grade]] : []),
    ...wording.summary.map((text) => ['Summary', '', '', text]),
    ...responsibilityLines(wording.responsibilities).map((text) => ['Responsibility', '', '', text]),
    ...wording.closing.map((text) => ['Closing', '', '', text]),
    ...skills.flatMap(({ name, asks, statements, ours }) =>
      ours.length > 0
        ? ours.map((text) => ['Skill', name, asks, '', text])
        : (statements.length > 0 ? statements : ['']).map((text) => ['Skill', name, asks, text]),
    ),
  ]
}

/** The words before the list belong to it: without them its items are no sentences. */
function responsibilityLines(responsibilities: Wording | undefined): readonly string[] {
  const leadIn = typeof responsibilities === 'string' ? undefined : responsibilities?.leadIn
  return [...(leadIn ? [leadIn] : []), ...statementsOf(responsibilities)]
}

function requiredSkills({ ladder, roleLevel, wording }: RoleLevelToExport) {
  return roleLevel.requirements.map(({ skill, skillLevel }) => ({
    name: ladder.skills.find(({ id }) => id === skill)?.name ?? skill,
    asks: ladder.framework.skillScale.find(({ id }) => id === skillLevel)?.name ?? 'skill level not stated',
    ...linesOf(wordsFrom(wording.skills[skill], wording.explanations[skill])),
  }))
}
