import { describe, expect, it } from 'vitest'
import { compareRoleLevels } from '@/core/comparing/compare'
import type { ColumnSummary, ComparedColumn } from '@/core/comparing/model'
import { roleLevels, skillLevels } from '../../fixtures/uk-ddat-2020-skill-levels'
import { bundledColumns, madeColumn } from '../../helpers/compared-columns'

const ddat = await bundledColumns('uk-ddat-2020')
const gdd = await bundledColumns('uk-gdd-2025')
const draft1 = await bundledColumns('ca-cds-pm-draft-1')
const draft2 = await bundledColumns('ca-cds-pm-draft-2')

function summaryOf(base: ComparedColumn, other: ComparedColumn): ColumnSummary {
  const [summary] = compareRoleLevels([base, other]).summaries
  if (!summary) throw new Error('two columns have a summary')
  return summary
}

function asks(from: Record<string, number | null>, to: Record<string, number | null>): string {
  return summaryOf(madeColumn({ asks: from }), madeColumn({ asks: to })).sentence
}

const figures = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The number that stands before a phrase of a sentence; 0 where the phrase does not stand there. */
function said(sentence: string, phrase: string): number {
  const word = new RegExp(`(\\w+)(?: of ten skills)? ${phrase}`).exec(sentence)?.[1]
  return word === undefined ? 0 : figures.indexOf(word.toLowerCase())
}

describe('every pair of role levels of uk-ddat-2020, counted again from the table copied by hand', () => {
  const pairs = roleLevels.flatMap((from, a) => roleLevels.flatMap((to, b) => (a === b ? [] : [{ from, to, a, b }])))

  it.each(pairs)('$from to $to', ({ from, to, a, b }) => {
    const steps = Object.values(skillLevels).map((course) => (course[b] ?? 0) - (course[a] ?? 0))
    const [up, down, same] = [
      steps.filter((by) => by > 0),
      steps.filter((by) => by < 0),
      steps.filter((by) => by === 0),
    ]
    const effort = up.reduce((sum, by) => sum + by, 0)
    const summary = summaryOf(ddat('product-manager', from), ddat('product-manager', to))
    expect(summary).toMatchObject({
      effort,
      unknown: 0,
      counts: { raised: up.length, lowered: down.length, same: same.length, new: 0, dropped: 0, total: 10 },
    })

    const [clauses = ''] = summary.sentence.split('. ')
    const sentence = clauses.replace('All ten skills', 'Ten of ten skills')
    expect(said(sentence, 'steps? up')).toBe(up.length)
    expect(said(sentence, 'steps? down')).toBe(down.length)
    expect(said(sentence, 'stays?')).toBe(same.length)
    expect(sentence.includes('by two')).toBe(steps.some((by) => Math.abs(by) === 2))
    expect(sentence.includes('by three')).toBe(steps.some((by) => Math.abs(by) === 3))
    expect(sentence).toContain(
      effort === 0 ? '; no skill steps to learn' : `; ${effort} skill step${effort === 1 ? '' : 's'} in all`,
    )
  })

  it('are twenty', () => expect(pairs).toHaveLength(20))
})

describe('the sentence, to the letter', () => {
  it.each([
    [
      'product-manager',
      'senior-product-manager',
      'Eight of ten skills step up, one of them by two, two stay; 9 skill steps in all. One of the two that stay is reworded.',
    ],
    [
      'senior-product-manager',
      'product-manager',
      'Eight of ten skills step down, one of them by two, two stay; no skill steps to learn. One of the two that stay is reworded.',
    ],
    [
      'senior-product-manager',
      'lead-product-manager',
      'Three of ten skills step up by one, one steps down by one, six stay; 3 skill steps in all. One of the six that stay is reworded.',
    ],
    [
      'lead-product-manager',
      'senior-product-manager',
      'One of ten skills steps up by one, three step down by one, six stay; 1 skill step in all. One of the six that stay is reworded.',
    ],
    [
      'senior-product-manager',
      'head-of-product',
      'Three of ten skills step up by one, seven stay; 3 skill steps in all. Two of the seven that stay are reworded.',
    ],
    ['lead-product-manager', 'head-of-product', 'One of ten skills steps up by one, nine stay; 1 skill step in all.'],
    [
      'product-manager',
      'head-of-product',
      'Nine of ten skills step up, three of them by two, one stays; 12 skill steps in all.',
    ],
    [
      'associate-product-manager',
      'head-of-product',
      'All ten skills step up, four of them by two and six by three; 26 skill steps in all.',
    ],
    ['lead-product-manager', 'lead-product-manager', 'All ten skills stay at the same skill level.'],
  ])('uk-ddat-2020: %s to %s', (from, to, sentence) => {
    expect(summaryOf(ddat('product-manager', from), ddat('product-manager', to)).sentence).toBe(sentence)
  })

  it('uk-gdd-2025: Product manager to Senior product manager', () => {
    const { sentence, parts } = summaryOf(
      gdd('product-manager', 'product-manager'),
      gdd('product-manager', 'senior-product-manager'),
    )
    expect(sentence).toBe('Six of nine skills step up by one, three stay; 6 skill steps in all.')
    expect(parts.lead).toBe('Six of nine skills step up by one')
  })

  it.each<[from: Record<string, number | null>, to: Record<string, number | null>, sentence: string]>([
    [{ a: 1 }, { a: 3 }, 'The one skill steps up by two; 2 skill steps in all.'],
    [{ a: 1 }, { a: 1 }, 'The one skill stays at the same skill level.'],
    [{ a: 2, b: 4 }, { a: 1, b: 1 }, 'Both skills step down, one of them by three; no skill steps to learn.'],
    [{ a: 1, b: 1 }, { a: 1, b: 1, c: 2 }, 'One of three skills is new, two stay; 2 skill steps in all.'],
    [
      { a: 1, b: 3, c: 1 },
      { a: 2, c: 1 },
      'One of three skills steps up by one, one is no longer asked, one stays; 1 skill step in all.',
    ],
    [{ a: 1, b: 3, c: 1 }, { a: 1 }, 'Two of three skills are no longer asked, one stays; no skill steps to learn.'],
    [{ a: 3 }, { b: 2, c: 1 }, 'No skill is shared: two are new, one is no longer asked; 3 skill steps in all.'],
    [{}, { a: 1, b: 2 }, 'Both skills are new; 3 skill steps in all.'],
    [{ a: 1, b: 2 }, {}, 'Both skills are no longer asked; no skill steps to learn.'],
    [{}, {}, 'Neither role level asks for a skill.'],
    [
      { a: 1, b: null },
      { a: 2, b: null },
      'One of two skills steps up by one, one has no stated skill level; 1 skill step in all among those stated.',
    ],
    [
      { a: 2, b: null },
      { a: 1, b: null },
      'One of two skills steps down by one, one has no stated skill level; no skill steps to learn among those stated.',
    ],
    [
      { a: 2, b: 1 },
      { a: null, b: 1 },
      'One of two skills has no skill levels to compare, one stays; no skill steps to learn among those stated.',
    ],
    [{ a: 2, b: 2 }, { a: null, b: null }, 'Neither of the two skills has skill levels to compare.'],
    [{ a: null }, { a: null }, 'The one skill has no stated skill level.'],
    [{ a: 1 }, { b: null, c: null }, 'One of three skills is no longer asked, two have no stated skill level.'],
  ])('%j to %j', (from, to, sentence) => {
    expect(asks(from, to)).toBe(sentence)
  })

  it('has figures for more than ten skills', () => {
    const twelve = (step: number) => Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`s${place}`, step]))
    expect(asks(twelve(1), { ...twelve(2), s0: 1 })).toBe(
      '11 of 12 skills step up by one, one stays; 11 skill steps in all.',
    )
  })

  it.each<[reworded: number, of: number, others: number, sentence: RegExp]>([
    [1, 1, 0, /skill level\. It is reworded\.$/],
    [1, 1, 1, /in all\. The one that stays is reworded\.$/],
    [2, 2, 0, /skill level\. Both are reworded\.$/],
    [2, 2, 1, /in all\. Both that stay are reworded\.$/],
    [3, 3, 1, /in all\. All three that stay are reworded\.$/],
    [1, 3, 0, /skill level\. One of them is reworded\.$/],
  ])('says that %i of %i are reworded, beside %i that rise', (reworded, of, others, sentence) => {
    const column = (step: number, verb: string) => {
      const skills = Array.from({ length: of }, (_, place) => `s${place}`)
      return madeColumn({
        asks: Object.fromEntries([
          ...skills.map((skill) => [skill, 1]),
          ...Array.from({ length: others }, (_, place) => [`t${place}`, step]),
        ]),
        says: Object.fromEntries(
          skills.map((skill, place) => [skill, place < reworded ? `You ${verb} large teams.` : 'You rest.']),
        ),
      })
    }
    expect(summaryOf(column(1, 'lead'), column(2, 'coach')).sentence).toMatch(sentence)
  })
})

describe('across frameworks, without effort', () => {
  it.each<[why: string, base: ComparedColumn, other: ComparedColumn, sentence: string]>([
    [
      'one skill compared',
      ddat('product-manager', 'product-manager'),
      gdd('product-manager', 'product-manager'),
      'One skill is asked for in both and steps down by one; nine asked for only in UK Digital, Data and Technology, 2020; eight asked for only in UK Government Digital and Data.',
    ],
    [
      'the same names, no skill levels',
      ddat('product-manager', 'product-manager'),
      draft1('product-manager', 'product-manager'),
      'Ten skills are asked for in both, with no skill levels to compare.',
    ],
    [
      'nothing in common',
      gdd('product-manager', 'product-manager'),
      draft2('product-manager', 'product-manager'),
      'No skills are asked for in both; nine asked for only in UK Government Digital and Data; six asked for only in Canadian Digital Service, second draft.',
    ],
    [
      'several kinds',
      madeColumn({ framework: 'x', asks: { a: 1, b: 2, c: 3, d: null, e: 1 } }),
      madeColumn({ framework: 'y', asks: { a: 2, b: 1, c: 3, d: 2 } }),
      'Four skills are asked for in both: one steps up by one, one steps down by one, one has no skill levels to compare, one stays; one asked for only in Short x.',
    ],
    [
      'all the same',
      madeColumn({ framework: 'x', asks: { a: 1 } }),
      madeColumn({ framework: 'y', asks: { a: 1 } }),
      'One skill is asked for in both, at the same skill level.',
    ],
    [
      'scales that differ',
      madeColumn({ framework: 'x', asks: { a: 1, b: 1 } }),
      madeColumn({ framework: 'y', scale: ['Low', 'High'], asks: { a: 1, b: 2 } }),
      'Two skills are asked for in both, with no skill levels to compare.',
    ],
  ])('%s', (_, base, other, sentence) => {
    expect(summaryOf(base, other)).toMatchObject({ sentence, effort: null, unknown: 0 })
  })
})

it('says of the drafts that no skill level is stated, and no effort', () => {
  const summary = summaryOf(
    draft2('product-manager', 'associate-product-manager'),
    draft2('product-manager', 'product-manager'),
  )
  expect(summary).toMatchObject({
    sentence: 'None of the six skills has a stated skill level.',
    effort: null,
    unknown: 6,
  })
})
