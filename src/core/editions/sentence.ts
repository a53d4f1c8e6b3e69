import { capitalised, counted, inWords, listed } from '../text/words'
import { changedRequirements, changedRoleLevels, type FrameworkChanges } from './framework-changes'
import type { RoleChanges, SkillOutcome } from './role-changes'

const outcomes = {
  same: ['stays', 'stay'],
  renamed: ['has a new name', 'have a new name'],
  split: ['is split', 'are split'],
  merged: ['is merged with others', 'are merged with others'],
  'no-longer-asked': ['is no longer asked for', 'are no longer asked for'],
} as const

/** "Of ten skills, one stays, five have a new name and four are no longer asked for. Three of the nine skills now are new. …" */
export function roleSentence(changes: RoleChanges): string {
  const count = (outcome: SkillOutcome, side: 'from' | 'to') =>
    changes.skills.filter((skill) => skill.outcome === outcome).reduce((sum, { match }) => sum + match[side].length, 0)
  const before = changes.skills
    .filter(({ outcome }) => outcome !== 'new')
    .reduce((sum, { match }) => sum + match.from.length, 0)
  const clauses = (Object.keys(outcomes) as (keyof typeof outcomes)[]).flatMap((outcome) => {
    const many = count(outcome, 'from')
    return many === 0 ? [] : [`${inWords(many)} ${outcomes[outcome][many === 1 ? 0 : 1]}`]
  })
  const added = count('new', 'to')
  const skills = before === 0 ? '' : `Of ${inWords(before)} ${before === 1 ? 'skill' : 'skills'}, ${listed(clauses)}.`
  const fresh = added === 0 ? '' : ` ${capitalised(inWords(added))} ${added === 1 ? 'skill is' : 'skills are'} new.`
  return `${skills}${fresh}${requirementsSentence(changes)}`.trim()
}

function requirementsSentence(changes: RoleChanges): string {
  const cells = changes.skills.flatMap(({ cells: all }) => all).flatMap(({ change }) => change ?? [])
  const many = (kind: string) => cells.filter((change) => change.kind === kind).length
  const [up, down, same, unknown] = [many('raised'), many('lowered'), many('same'), many('unknown')]
  if (up + down + same === 0)
    return unknown > 0 ? ' Skill levels can’t be compared, because they are not stated on both sides.' : ''
  const clauses = [
    ...(up > 0 ? [`${inWords(up)} ${up === 1 ? 'goes' : 'go'} up`] : []),
    ...(down > 0 ? [`${inWords(down)} ${down === 1 ? 'goes' : 'go'} down`] : []),
    ...(same > 0 ? [`${inWords(same)} ${same === 1 ? 'stays' : 'stay'}`] : []),
  ]
  const shared = up + down + same
  return ` Of ${inWords(shared)} ${shared === 1 ? 'requirement' : 'requirements'} that both editions have, ${listed(clauses)}.`
}

/** How many roles and skills came, went, have a new name or differ otherwise. */
export function frameworkSentence({ roles, ofRoles, skills, wordings }: FrameworkChanges): string {
  const many = (of: readonly { readonly kind: string }[], kind: string) =>
    of.filter((match) => match.kind === kind).length
  const said = (of: readonly { readonly kind: string }[], noun: string) => {
    const clauses = [
      ['new', 'new'],
      ['gone', 'gone'],
      ['renamed', 'renamed'],
      ['split', 'split'],
      ['merged', 'merged'],
    ].flatMap(([kind = '', word = '']) => (many(of, kind) > 0 ? [`${inWords(many(of, kind))} ${word}`] : []))
    return clauses.length > 0 ? [`${noun}: ${listed(clauses)}`] : []
  }
  const changed = ofRoles.filter((role) => changesIn(role) > 0).length
  const sentences = [
    ...said(roles, 'Roles'),
    ...said(skills, 'Skills'),
    ...(changed > 0 ? [`${counted(changed, 'role differs', 'roles differ')} in levels or requirements`] : []),
    ...(wordings.length > 0 ? [`${counted(wordings.length, 'wording is', 'wordings are')} different`] : []),
  ]
  return sentences.length > 0
    ? `${sentences.join('. ')}.`
    : 'No role, level, skill or requirement differs. We don’t compare descriptions of roles and levels.'
}

/** How many differences a role that both editions have shows: in its levels, skills and requirements. */
export function changesIn(changes: RoleChanges): number {
  const skills = changes.skills.filter(({ outcome }) => outcome !== 'same').length
  return changedRoleLevels(changes).length + skills + changedRequirements(changes).length
}
