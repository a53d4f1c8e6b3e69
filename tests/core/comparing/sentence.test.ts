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

/** The number before a phrase of a sentence; 0 where the phrase is not in it. */
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

    const [sentence = '', toLearn] = summary.sentence.replace('All ten skills', 'Ten of ten skills').split('. ')
    expect(said(sentence, 'goe?s? up')).toBe(up.length)
    expect(said(sentence, 'goe?s? down')).toBe(down.length)
    expect(said(sentence, 'stays? at the same skill level')).toBe(same.length)
    expect(/(up|down|by) two\b/.test(sentence)).toBe(steps.some((by) => Math.abs(by) === 2))
    expect(/(up|down|by) three\b/.test(sentence)).toBe(steps.some((by) => Math.abs(by) === 3))
    expect(toLearn).toBe(`To learn: ${effort === 0 ? 'no' : effort} skill step${effort === 1 ? '' : 's'}.`)
  })

  it('are twenty', () => expect(pairs).toHaveLength(20))
})

describe('the sentence, to the letter', () => {
  it.each([
    [
      'product-manager',
      'senior-product-manager',
      'Eight of ten skills go up (one of them by two steps) and two stay at the same skill level (one of them reworded). To learn: 9 skill steps.',
    ],
    [
      'senior-product-manager',
      'product-manager',
      'Eight of ten skills go down (one of them by two steps) and two stay at the same skill level (one of them reworded). To learn: no skill steps.',
    ],
    [
      'senior-product-manager',
      'lead-product-manager',
      'Three of ten skills go up one step, one goes down one step and six stay at the same skill level (one of them reworded). To learn: 3 skill steps.',
    ],
    [
      'lead-product-manager',
      'senior-product-manager',
      'One of ten skills goes up one step, three go down one step and six stay at the same skill level (one of them reworded). To learn: 1 skill step.',
    ],
    [
      'senior-product-manager',
      'head-of-product',
      'Three of ten skills go up one step and seven stay at the same skill level (two of them reworded). To learn: 3 skill steps.',
    ],
    [
      'lead-product-manager',
      'head-of-product',
      'One of ten skills goes up one step and nine stay at the same skill level. To learn: 1 skill step.',
    ],
    [
      'product-manager',
      'head-of-product',
      'Nine of ten skills go up (three of them by two steps) and one stays at the same skill level. To learn: 12 skill steps.',
    ],
    [
      'associate-product-manager',
      'head-of-product',
      'All ten skills go up (four of them by two steps and six by three). To learn: 26 skill steps.',
    ],
    [
      'lead-product-manager',
      'lead-product-manager',
      'All ten skills stay at the same skill level. To learn: no skill steps.',
    ],
  ])('uk-ddat-2020: %s to %s', (from, to, sentence) => {
    expect(summaryOf(ddat('product-manager', from), ddat('product-manager', to)).sentence).toBe(sentence)
  })

  it('uk-gdd-2025: Product manager to Senior product manager', () => {
    const { sentence, parts } = summaryOf(
      gdd('product-manager', 'product-manager'),
      gdd('product-manager', 'senior-product-manager'),
    )
    expect(sentence).toBe(
      'Six of nine skills go up one step and three stay at the same skill level. To learn: 6 skill steps.',
    )
    expect(parts.lead).toBe('Six of nine skills go up one step')
  })

  it.each<[from: Record<string, number | null>, to: Record<string, number | null>, sentence: string]>([
    [{ a: 1 }, { a: 3 }, 'The only skill goes up two steps. To learn: 2 skill steps.'],
    [{ a: 1 }, { a: 1 }, 'The only skill stays at the same skill level. To learn: no skill steps.'],
    [{ a: 2, b: 4 }, { a: 1, b: 1 }, 'Both skills go down (one of them by three steps). To learn: no skill steps.'],
    [
      { a: 1, b: 1 },
      { a: 1, b: 1, c: 2 },
      'One of three skills is new and two stay at the same skill level. To learn: 2 skill steps.',
    ],
    [
      { a: 1, b: 3, c: 1 },
      { a: 2, c: 1 },
      'One of three skills goes up one step, one is no longer asked for and one stays at the same skill level. To learn: 1 skill step.',
    ],
    [
      { a: 1, b: 3, c: 1 },
      { a: 1 },
      'Two of three skills are no longer asked for and one stays at the same skill level. To learn: no skill steps.',
    ],
    [
      { a: 3 },
      { b: 2, c: 1 },
      'No skills in common: two are new and one is no longer asked for. To learn: 3 skill steps.',
    ],
    [{}, { a: 1, b: 2 }, 'Both skills are new. To learn: 3 skill steps.'],
    [{ a: 1, b: 2 }, {}, 'Both skills are no longer asked for. To learn: no skill steps.'],
    [{}, {}, 'There are no skills to compare.'],
    [
      { a: 1, b: null },
      { a: 2, b: null },
      'One of two skills goes up one step and one has no stated skill level. To learn: 1 skill step, plus one skill that can’t be counted.',
    ],
    [
      { a: 2, b: null },
      { a: 1, b: null },
      'One of two skills goes down one step and one has no stated skill level. To learn: no skill steps, plus one skill that can’t be counted.',
    ],
    [
      { a: 2, b: 1 },
      { a: null, b: 1 },
      'One of two skills can’t be compared and one stays at the same skill level. To learn: no skill steps, plus one skill that can’t be counted.',
    ],
    [{ a: 2, b: 2 }, { a: null, b: null }, 'Neither of the two skills can be compared.'],
    [{ a: null }, { a: null }, 'The only skill has no stated skill level.'],
    [{ a: 1 }, { b: null, c: null }, 'One of three skills is no longer asked for and two have no stated skill level.'],
  ])('%j to %j', (from, to, sentence) => {
    expect(asks(from, to)).toBe(sentence)
  })

  it('has figures for more than ten skills', () => {
    const twelve = (step: number) => Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`s${place}`, step]))
    expect(asks(twelve(1), { ...twelve(2), s0: 1 })).toBe(
      '11 of 12 skills go up one step and 1 stays at the same skill level. To learn: 11 skill steps.',
    )
  })

  it.each<[reworded: number, of: number, others: number, sentence: RegExp]>([
    [1, 1, 0, /^The only skill stays at the same skill level \(reworded\)\. /],
    [1, 1, 1, / and one stays at the same skill level \(reworded\)\. /],
    [2, 2, 0, /^Both skills stay at the same skill level \(both reworded\)\. /],
    [2, 2, 1, / and two stay at the same skill level \(both reworded\)\. /],
    [3, 3, 1, / and three stay at the same skill level \(all three reworded\)\. /],
    [1, 3, 0, /^All three skills stay at the same skill level \(one of them reworded\)\. /],
  ])('says that %i of %i are reworded, next to %i that go up', (reworded, of, others, sentence) => {
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
      'One skill is asked for in both and goes down one step. Only in UK Digital, Data and Technology, 2020: nine skills. Only in UK Government Digital and Data: eight skills.',
    ],
    [
      'the same names, no skill levels',
      ddat('product-manager', 'product-manager'),
      draft1('product-manager', 'product-manager'),
      'Ten skills are asked for in both, but their skill levels can’t be compared.',
    ],
    [
      'nothing in common',
      gdd('product-manager', 'product-manager'),
      draft2('product-manager', 'product-manager'),
      'No skills are asked for in both. Only in UK Government Digital and Data: nine skills. Only in Canadian Digital Service, second draft: six skills.',
    ],
    [
      'several kinds',
      madeColumn({ framework: 'x', asks: { a: 1, b: 2, c: 3, d: null, e: 1 } }),
      madeColumn({ framework: 'y', asks: { a: 2, b: 1, c: 3, d: 2 } }),
      'Four skills are asked for in both: one goes up one step, one goes down one step, one can’t be compared and one stays at the same skill level. Only in Short x: one skill.',
    ],
    [
      'all the same',
      madeColumn({ framework: 'x', asks: { a: 1 } }),
      madeColumn({ framework: 'y', asks: { a: 1 } }),
      'One skill is asked for in both and stays at the same skill level.',
    ],
    [
      'scales that differ',
      madeColumn({ framework: 'x', asks: { a: 1, b: 1 } }),
      madeColumn({ framework: 'y', scale: ['Low', 'High'], asks: { a: 1, b: 2 } }),
      'Two skills are asked for in both, but their skill levels can’t be compared.',
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
    sentence: 'The framework doesn’t state skill levels for these six skills.',
    effort: null,
    unknown: 6,
  })
})
