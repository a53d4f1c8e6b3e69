import { statementsOf } from '../comparing/statements'
import type { AskingRoleLevel, RelatedSkill, SkillLadder } from '../views/model'
import { linesOf, oursHeading, wordsFrom } from '../explaining'
import { explanationAt } from '../views/skill-wording'
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

/** A skill: its statements at each skill level, and the role levels that ask for it there. */
export function skillExport(skill: SkillLadder, end: ExportEnd): Exported {
  return attributed(skill.skill.id, end, { text: () => textOf(skill), table: () => tableOf(skill) })
}

function textOf(ladder: SkillLadder): Block[] {
  const { skill } = ladder
  return [
    heading(1, skill.name),
    ...wordingBlocks(skill.description),
    ...(skill.definition ? [paragraph(skill.definition)] : []),
    ...summaryOf(ladder).map((text) => paragraph({ label: oursHeading, text })),
    ...stepsOf(ladder).flatMap(({ name, statements, ours, roleLevels }) => [
      heading(2, name),
      ...list(statements),
      ...oursBlocks(ours),
      ...(roleLevels.length > 0 ? [heading(3, 'Role levels that ask for it')] : []),
      ...list(roleLevels.map((asking) => ({ text: roleLevelName(asking), items: statementsOf(asking.wording) }))),
    ]),
    ...list(notDefinedOf(ladder).map((name) => ({ label: name, text: notDefinedInWords }))),
    ...(ladder.related.length > 0 ? [heading(2, 'Close skills, in our judgement')] : []),
    ...list(ladder.related.map((close) => ({ label: close.skill.name, text: reasonFor(close) }))),
  ]
}

function tableOf(ladder: SkillLadder): Table {
  const { name, description, definition } = ladder.skill
  return [
    ['Part', 'Skill level', 'Role', 'Role level', 'Text', ...(ladder.skill.explanation ? [oursHeading] : [])],
    ['Skill', '', '', '', name],
    ...statementsOf(description).map((text) => ['Description', '', '', '', text]),
    ...(definition ? [['Definition', '', '', '', definition]] : []),
    ...summaryOf(ladder).map((text) => ['Description', '', '', '', '', text]),
    ...stepsOf(ladder).flatMap((step) => [
      ...step.statements.map((text) => ['Statement', step.name, '', '', text]),
      ...step.ours.map((text) => ['Statement', step.name, '', '', '', text]),
      ...step.roleLevels.map(({ roleName, roleLevel, wording }) => [
        'Role level that asks for it',
        step.name,
        roleName,
        roleLevel.name,
        statementsOf(wording).join('\n'),
      ]),
    ]),
    ...notDefinedOf(ladder).map((skillLevel) => ['Skill level', skillLevel, '', '', notDefinedInWords]),
    ...ladder.related.map((close) => [
      'Close skill, in our judgement',
      '',
      '',
      '',
      `${close.skill.name}: ${reasonFor(close)}`,
    ]),
  ]
}

/** The skill levels that have something to export, lowest first; without a stated one last. */
function stepsOf({ skill: { description, explanation }, steps, notStated }: SkillLadder) {
  return [
    ...steps.map(({ skillLevel: { id, name }, wording, roleLevels }) => ({
      name,
      ...linesOf(wordsFrom(wording, explanationAt(explanation, id))),
      roleLevels,
    })),
    {
      name: 'Skill level not stated',
      ...linesOf(description === undefined ? wordsFrom(undefined, explanationAt(explanation, null)) : null),
      roleLevels: notStated,
    },
  ].filter(({ statements, ours, roleLevels }) => statements.length + ours.length + roleLevels.length > 0)
}

const notDefinedInWords = 'The framework’s owners have not defined this skill level yet.'

function notDefinedOf({ skill: { notDefined = [] }, steps }: SkillLadder): string[] {
  return steps.flatMap(({ skillLevel: { id, name } }) => (notDefined.includes(id) ? [name] : []))
}

/** What the skill is in our words, if the source does not say it. */
function summaryOf({ skill: { description, explanation } }: SkillLadder): string[] {
  return description === undefined && explanation ? [explanation.summary] : []
}

function reasonFor({ kind, reason }: RelatedSkill): string {
  return `${kind === 'variant' ? 'nearly the same skill' : 'related skill'}. ${reason}`
}

/** A role level often has the name of its role. */
function roleLevelName({ roleName, roleLevel: { name } }: AskingRoleLevel): string {
  return name === roleName ? name : `${name} (${roleName})`
}
