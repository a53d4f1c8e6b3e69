import { agree, type ClauseFacts, clausesOf, spoken } from './clauses'
import type { ChangeCounts } from './model'
import { capitalised, inWords } from '../text/words'

/** What a comparison of two role levels comes to, before it is put in words. */
export interface SentenceFacts extends ClauseFacts {
  /** As in a column's summary. */
  readonly effort: number | null
  /** As in a column's summary. */
  readonly unknown: number
  /** The short titles of two frameworks, where the columns are not of one. */
  readonly across?: { readonly base: string; readonly other: string }
}

/** A sentence whose first clause can be set apart: what it says is `lead` and `rest`, joined. */
export interface SentenceParts {
  readonly lead: string
  readonly rest: string
}

/**
 * What it amounts to, in a sentence: "Eight of ten skills step up, one of them by two, two stay; 9 skill steps in all."
 * A second says how many of the skills that stay are reworded. Counts of skills are words up to ten, skill steps figures.
 */
export function comparisonSentence(facts: SentenceFacts): SentenceParts {
  const { lead, rest } = facts.across ? acrossFrameworks(facts, facts.across) : withinFramework(facts)
  return { lead: capitalised(lead), rest: `${rest}.${rewordedSentence(facts.counts)}` }
}

function withinFramework(facts: SentenceFacts): SentenceParts {
  const { total, same, unknown, dropped } = facts.counts
  const clauses = clausesOf(facts)
  const [first, ...others] = clauses
  if (!first) return { lead: 'neither role level asks for a skill', rest: '' }
  if (same === total)
    return { lead: `${allSkills(total)} ${agree(total, 'stays', 'stay')} at the same skill level`, rest: '' }
  if (unknown === total && total > 1) {
    const lacked = facts.unknownIsUnstated ? 'a stated skill level' : 'skill levels to compare'
    return { lead: `${total === 2 ? 'neither' : 'none'} of the ${inWords(total)} skills has ${lacked}`, rest: '' }
  }
  const nothingShared = facts.counts.new > 0 && dropped > 0 && clauses.length === 2
  if (nothingShared)
    return { lead: 'no skill is shared', rest: `: ${clauses.map(spoken).join(', ')}${effortClause(facts)}` }
  const subject = first.count < total ? `${inWords(first.count)} of ${inWords(total)} skills` : allSkills(total)
  return {
    lead: `${subject} ${first.says}`,
    rest: `${first.detail}${others.map((clause) => `, ${spoken(clause)}`).join('')}${effortClause(facts)}`,
  }
}

function allSkills(total: number): string {
  if (total === 1) return 'the one skill'
  return total === 2 ? 'both skills' : `all ${inWords(total)} skills`
}

function effortClause({ effort, unknown }: SentenceFacts): string {
  if (effort === null) return ''
  const said = effort === 0 ? 'no skill steps to learn' : `${effort} skill ${agree(effort, 'step', 'steps')} in all`
  return `; ${said}${unknown > 0 ? ' among those stated' : ''}`
}

function acrossFrameworks(
  facts: SentenceFacts,
  names: { readonly base: string; readonly other: string },
): SentenceParts {
  const { total, same, unknown, onlyInBase, onlyInThis } = facts.counts
  const shared = total - onlyInBase - onlyInThis
  const lead = `${inWords(shared)} ${agree(shared, 'skill is', 'skills are')} asked for in both`
  const alone = [
    { count: onlyInBase, name: names.base },
    { count: onlyInThis, name: names.other },
  ].filter(({ count }) => count > 0)
  const compared = () => {
    if (shared === 0) return ''
    if (same === shared) return ', at the same skill level'
    if (unknown === shared) return ', with no skill levels to compare'
    const clauses = clausesOf(facts)
    return shared === 1 ? ` and ${clauses[0]?.says}` : `: ${clauses.map(spoken).join(', ')}`
  }
  return {
    lead,
    rest: compared() + alone.map(({ count, name }) => `; ${inWords(count)} asked for only in ${name}`).join(''),
  }
}

function rewordedSentence({ same, total, reworded }: ChangeCounts): string {
  if (reworded === 0) return ''
  const onlySame = same === total
  if (reworded < same) {
    const those = onlySame ? 'them' : `the ${inWords(same)} that stay`
    return ` ${capitalised(inWords(reworded))} of ${those} ${agree(reworded, 'is', 'are')} reworded.`
  }
  if (same === 1) return onlySame ? ' It is reworded.' : ' The one that stays is reworded.'
  const all = same === 2 ? 'Both' : `All ${inWords(same)}`
  return ` ${all}${onlySame ? '' : ' that stay'} are reworded.`
}
