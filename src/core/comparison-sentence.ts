import type { KnownChange } from './changes'
import type { ChangeCounts } from './comparison-model'
import { capitalised, counted, inWords } from './words'

/** What a comparison of two role levels comes to, before it is put in words. */
export interface SentenceFacts {
  readonly counts: ChangeCounts
  /** The changes that are known, `same` among them. */
  readonly changes: readonly KnownChange[]
  /** As in a column's summary. */
  readonly effort: number | null
  /** As in a column's summary. */
  readonly unknown: number
  /** Whether the unknown ones are so because no side that asks for them states a skill level; else one side does, or the scales differ. */
  readonly unknownIsUnstated: boolean
  /** The short titles of two frameworks, where the columns are not of one. */
  readonly across?: { readonly base: string; readonly other: string }
}

/** A sentence whose first clause can be set apart: what it says is `lead` and `rest`, joined. */
export interface SentenceParts {
  readonly lead: string
  readonly rest: string
}

interface Clause {
  readonly count: number
  /** Follows the count: "step up by one". */
  readonly says: string
  /** Follows that: ", one of them by two". */
  readonly detail: string
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
  const skills = `${inWords(total)} ${agree(total, 'skill', 'skills')}`
  if (total === 0) return { lead: 'neither role level asks for a skill', rest: '' }
  if (same === total) return { lead: `${total === 1 ? 'the' : 'all'} ${skills} ${agree(total, 'stays', 'stay')} at the same skill level`, rest: '' }
  if (unknown === total && total > 1) return { lead: `none of the ${skills} has ${facts.unknownIsUnstated ? 'a stated skill level' : 'skill levels to compare'}`, rest: '' }
  const clauses = clausesOf(facts)
  const [first, ...others] = clauses
  if (!first) return { lead: skills, rest: '' }
  const nothingShared = facts.counts.new > 0 && dropped > 0 && clauses.length === 2
  if (nothingShared) return { lead: 'no skill is shared', rest: `: ${clauses.map(spoken).join(', ')}${effortClause(facts)}` }
  const subject = first.count < total ? `${inWords(first.count)} of ${skills}` : `${total === 1 ? 'the' : 'all'} ${skills}`
  return { lead: `${subject} ${first.says}`, rest: `${first.detail}${others.map((clause) => `, ${spoken(clause)}`).join('')}${effortClause(facts)}` }
}

function effortClause({ effort, unknown }: SentenceFacts): string {
  if (effort === null) return ''
  const said = effort === 0 ? 'no skill steps to learn' : `${counted(effort, 'skill step')} in all`
  return `; ${said}${unknown > 0 ? ' among those stated' : ''}`
}

function acrossFrameworks(facts: SentenceFacts, names: { readonly base: string; readonly other: string }): SentenceParts {
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
  return { lead, rest: compared() + alone.map(({ count, name }) => `; ${inWords(count)} only in ${name}`).join('') }
}

/** One clause for each kind of change there is, in the order of the groups. */
function clausesOf({ counts, changes, unknownIsUnstated }: SentenceFacts): Clause[] {
  const lacking = unknownIsUnstated ? 'no stated skill level' : 'no skill levels to compare'
  const clause = (count: number, one: string, several: string): Clause => ({ count, says: agree(count, one, several), detail: '' })
  return [
    stepping(changes.filter(({ kind }) => kind === 'raised'), 'up'),
    clause(counts.new, 'is new', 'are new'),
    stepping(changes.filter(({ kind }) => kind === 'lowered'), 'down'),
    clause(counts.dropped, 'is no longer asked', 'are no longer asked'),
    clause(counts.unknown, `has ${lacking}`, `have ${lacking}`),
    clause(counts.same, 'stays', 'stay'),
  ].filter(({ count }) => count > 0)
}

function stepping(changes: readonly KnownChange[], way: 'up' | 'down'): Clause {
  const count = changes.length
  const says = `${agree(count, 'steps', 'step')} ${way}`
  const sizes = [...new Set(changes.map(({ steps }) => Math.abs(steps)))].toSorted((a, b) => a - b)
  const [size] = sizes
  if (sizes.length === 1 && size !== undefined) return { count, says: `${says} by ${inWords(size)}`, detail: '' }
  const bigger = sizes.filter((steps) => steps > 1).map((steps, place) => {
    const many = changes.filter((change) => Math.abs(change.steps) === steps).length
    return `${inWords(many)} ${place === 0 ? 'of them ' : ''}by ${inWords(steps)}`
  })
  return { count, says, detail: `, ${listed(bigger)}` }
}

function spoken({ count, says, detail }: Clause): string {
  return `${inWords(count)} ${says}${detail}`
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

/** The form of a verb or noun that goes with a count. */
function agree(count: number, one: string, several: string): string {
  return count === 1 ? one : several
}

/** "a", "a and b", "a, b and c". */
function listed(things: readonly string[]): string {
  const last = things.at(-1) ?? ''
  return things.length > 1 ? `${things.slice(0, -1).join(', ')} and ${last}` : last
}
