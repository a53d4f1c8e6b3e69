import type { KnownChange } from '../changes'
import { capitalised, counted, inFigures, inWords, listed, numberOfSteps } from '../text/words'
import type { ChangeCounts } from './model'

/** What a comparison of two role levels found, before it is put in words. */
export interface SentenceFacts {
  /** As in a column's summary. */
  readonly effort: number | null
  /** As in a column's summary. */
  readonly unknown: number
  /** As in a column's summary. */
  readonly unmatched?: number
  readonly counts: ChangeCounts
  /** The changes that are known, `same` among them. */
  readonly changes: readonly KnownChange[]
  /** Whether changes are unknown because neither side states a skill level; otherwise one side does, or the scales differ. */
  readonly unknownIsUnstated: boolean
  /** Whether the base is somebody's own skills: nobody asked for them before, so none is "no longer" asked for. */
  readonly ownBase?: boolean
  /** The short titles of two frameworks, where the columns are not of one. */
  readonly across?: { readonly base: string; readonly other: string }
}

/** A sentence whose beginning can be emphasised: `lead` and `rest`, joined. */
export interface SentenceParts {
  readonly lead: string
  readonly rest: string
}

/**
 * What the difference amounts to: "Eight of ten skills go up (one of them by two steps) and two stay at the same skill
 * level. To learn: 9 skill steps." Skills are counted in words, skill steps in figures; where there are more than ten skills,
 * all are counted in figures: "6 of 12", not "six of 12".
 */
export function comparisonSentence(facts: SentenceFacts): SentenceParts {
  const { lead, rest } = facts.across ? acrossFrameworks(facts, facts.across) : withinFramework(facts)
  return { lead: capitalised(lead), rest }
}

function withinFramework(facts: SentenceFacts): SentenceParts {
  const { total, unknown } = facts.counts
  const [first, ...others] = clausesOf(facts)
  if (!first) return { lead: 'there are no skills to compare', rest: '.' }
  if (unknown === total && total > 1) {
    const skills = `${inWords(total)} skills`
    return facts.unknownIsUnstated
      ? { lead: 'the framework doesn’t state skill levels', rest: ` for these ${skills}.` }
      : { lead: `${total === 2 ? 'neither' : 'none'} of the ${skills} can be compared`, rest: '.' }
  }
  if (first.kind === 'new' && others.length === 1 && others[0]?.kind === 'dropped')
    return {
      lead: 'no skills in common',
      rest: `: ${listed([first, ...others].map((clause) => spoken(clause, countsIn(total))))}.${toLearn(facts)}`,
    }
  const say = countsIn(total)
  const subject = first.count < total ? `${say(first.count)} of ${say(total)} skills` : allSkills(total)
  const lead = `${subject} ${first.says}`
  const sentence = listed([lead + first.detail, ...others.map((clause) => spoken(clause, say))])
  return { lead, rest: `${sentence.slice(lead.length)}.${toLearn(facts)}` }
}

/** How the counts of one sentence are written: all in words, or all in figures. */
function countsIn(largest: number): (count: number) => string {
  return largest > 10 ? inFigures : inWords
}

function allSkills(total: number): string {
  if (total === 1) return 'the only skill'
  return total === 2 ? 'both skills' : `all ${inWords(total)} skills`
}

function toLearn({ effort, unknown }: SentenceFacts): string {
  if (effort === null) return ''
  const steps = effort === 0 ? 'no skill steps' : counted(effort, 'skill step')
  const notCounted = `, plus ${inWords(unknown)} ${agree(unknown, 'skill', 'skills')} that can’t be counted`
  return ` To learn: ${steps}${unknown > 0 ? notCounted : ''}.`
}

function acrossFrameworks(
  facts: SentenceFacts,
  names: { readonly base: string; readonly other: string },
): SentenceParts {
  const { total, unknown, onlyInBase, onlyInThis } = facts.counts
  const shared = total - onlyInBase - onlyInThis
  const clauses = clausesOf(facts)
  const compared = () => {
    if (shared === 0) return ''
    if (unknown === shared) return `, but ${agree(shared, 'its skill level', 'their skill levels')} can’t be compared`
    const [only, second] = clauses
    return only && !second
      ? ` and ${only.says}${only.detail}`
      : `: ${listed(clauses.map((clause) => spoken(clause, inWords)))}`
  }
  const onlyIn = (name: string, count: number, rest = '') =>
    count > 0 ? ` Only in ${name}: ${inWords(count)} ${agree(count, 'skill', 'skills')}${rest}.` : ''
  return {
    lead: `${inWords(shared)} ${agree(shared, 'skill is', 'skills are')} asked for in both`,
    rest: `${compared()}.${onlyIn(names.base, onlyInBase)}${onlyIn(names.other, onlyInThis, whyNoSteps(facts))}${toLearn(facts)}`,
  }
}

/** Across frameworks: why there is no number of skill steps to learn, where a crosswalk would give one. */
function whyNoSteps({ effort, unmatched = 0, counts, changes }: SentenceFacts): string {
  if (effort !== null || unmatched === 0 || changes.length === 0) return ''
  const some = unmatched < counts.onlyInThis ? `, ${inWords(unmatched)} of them without a match` : ''
  return `${some}, so the skill steps to learn can’t be counted`
}

/** What some of the skills do, without naming them. */
interface Clause {
  readonly kind: KnownChange['kind'] | 'unknown'
  readonly count: number
  /** Follows the count: "go up one step". */
  readonly says: string
  /** Follows that: " (one of them by two steps)". */
  readonly detail: string
}

/** One clause for each kind of change there is, in the order of the groups. */
function clausesOf({ counts, changes, unknownIsUnstated, ownBase = false }: SentenceFacts): Clause[] {
  const clause = (kind: Clause['kind'], one: string, several: string, detail = ''): Clause => ({
    kind,
    count: counts[kind],
    says: agree(counts[kind], one, several),
    detail,
  })
  const notAsked = ownBase ? 'not asked for' : 'no longer asked for'
  const say = countsIn(counts.total)
  const [up, down] = [stepsOf(changes, 'raised', say), stepsOf(changes, 'lowered', say)]
  return [
    clause('raised', `goes up${up.all}`, `go up${up.all}`, up.some),
    clause('new', 'is new', 'are new'),
    clause('lowered', `goes down${down.all}`, `go down${down.all}`, down.some),
    clause('dropped', `is ${notAsked}`, `are ${notAsked}`),
    unknownIsUnstated
      ? clause('unknown', 'has no stated skill level', 'have no stated skill level')
      : clause('unknown', 'can’t be compared', 'can’t be compared'),
    clause('same', 'stays at the same skill level', 'stay at the same skill level', rewordedOf(counts, say)),
  ].filter(({ count }) => count > 0)
}

/** " two steps" where all changes of a kind are of one size; otherwise how many are larger than one step. */
function stepsOf(changes: readonly KnownChange[], kind: KnownChange['kind'], say: (count: number) => string) {
  const sizes = changes.filter((change) => change.kind === kind).map(({ steps }) => Math.abs(steps))
  const [size, ...others] = [...new Set(sizes)].toSorted((a, b) => a - b)
  if (size === undefined) return { all: '', some: '' }
  if (others.length === 0) return { all: ` ${numberOfSteps(size)}`, some: '' }
  const larger = [size, ...others]
    .filter((steps) => steps > 1)
    .map((steps, place) => {
      const many = say(sizes.filter((other) => other === steps).length)
      return place === 0 ? `${many} of them by ${numberOfSteps(steps)}` : `${many} by ${inWords(steps)}`
    })
  return { all: '', some: ` (${listed(larger)})` }
}

function rewordedOf({ same, reworded }: ChangeCounts, say: (count: number) => string): string {
  if (reworded === 0) return ''
  if (reworded < same) return ` (${say(reworded)} of them reworded)`
  if (same === 1) return ' (reworded)'
  return same === 2 ? ' (both reworded)' : ` (all ${say(same)} reworded)`
}

/** A clause with its count: "one goes down two steps". */
function spoken({ count, says, detail }: Clause, say: (count: number) => string): string {
  return `${say(count)} ${says}${detail}`
}

function agree(count: number, one: string, several: string): string {
  return count === 1 ? one : several
}
