import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordRuns, type WordRun } from '@/core/comparing/word-runs'
import { compareStatements, type PairedStatement } from '@/core/comparing/wording'
import { judgedPairs } from './judged-pairs'

const statement = fc
  .array(fc.constantFrom('you', 'can', 'know', 'plan', 'lead', 'teams', 'teams,', 'Agile', 'users’', '(MVP)', 'é.'), {
    maxLength: 6,
  })
  .map((words) => words.join(' '))
const statements = fc.array(statement, { maxLength: 8 })

function shown(runs: readonly WordRun[]): string {
  const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const
  return runs.map(({ kind, text }) => marks[kind].join(text)).join('')
}

function kinds(pairing: readonly PairedStatement[]): string[] {
  return pairing.map(({ kind, text }) => `${kind}: ${text}`)
}

describe('compareStatements', () => {
  it('keeps what is equal, white space aside, in the other’s words and order', () => {
    expect(kinds(compareStatements(['You plan.', 'You  lead\nteams.'], ['You lead teams.', 'You plan.']))).toEqual([
      'kept: You lead teams.',
      'kept: You plan.',
    ])
  })

  it('takes "You can" and "You know how to" for one statement, reworded', () => {
    expect(compareStatements(['You know how to integrate a product.'], ['You can integrate a product.'])).toEqual([
      {
        kind: 'reworded',
        text: 'You can integrate a product.',
        base: 'You know how to integrate a product.',
        words: [
          { kind: 'same', text: 'You ' },
          { kind: 'removed', text: 'know how to' },
          { kind: 'added', text: 'can' },
          { kind: 'same', text: ' integrate a product.' },
        ],
      },
    ])
  })

  it('does not pair two that share a topic, which is the name of their skill', () => {
    const base = 'You understand the difference between user needs and the desires of the user.'
    const other = 'You understand and can define research that fits user needs.'
    expect(kinds(compareStatements([base], [other], 'User focus'))).toEqual([`removed: ${base}`, `added: ${other}`])
  })

  it('pairs two that share a little more than half of their words', () => {
    const base = 'You can be flexible, consider new ways of working and adapt to change.'
    expect(compareStatements([base], ['You can implement new ways of working.'])).toMatchObject([
      { kind: 'reworded', base },
    ])
  })

  it('does not pair two that share the commonest words alone', () => {
    expect(
      compareStatements(['You know how to be at one with it.'], ['You know how to be at ease with it.']).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['removed', 'added'])
  })

  it('pairs the most alike first: hiring with hiring, though line management comes before it', () => {
    const base = [
      'will line-manage associate product managers and product managers',
      'will be involved in hiring associates, product managers and contractors',
    ]
    const other =
      'be involved in hiring associate product managers, product managers, senior product managers and contractors'
    expect(compareStatements(base, [other])).toMatchObject([
      { kind: 'removed', text: base[0] },
      { kind: 'reworded', base: base[1] },
    ])
  })

  it('lets the order decide between equally like ones, and uses each once', () => {
    const pairing = compareStatements(
      ['plan big teams now', 'plan big teams soon'],
      ['plan big teams often', 'plan big teams always'],
    )
    expect(pairing).toMatchObject([
      { kind: 'reworded', base: 'plan big teams now', text: 'plan big teams often' },
      { kind: 'reworded', base: 'plan big teams soon', text: 'plan big teams always' },
    ])
  })

  it('leaves a removed statement after the one it followed in the base', () => {
    const pairing = compareStatements(
      ['first gone', 'stays here', 'second gone', 'third lost', 'ends it'],
      ['stays here', 'brand new', 'ends it'],
    )
    expect(kinds(pairing)).toEqual([
      'removed: first gone',
      'kept: stays here',
      'removed: second gone',
      'removed: third lost',
      'added: brand new',
      'kept: ends it',
    ])
  })

  it('says the same statement as often as each side does', () => {
    expect(kinds(compareStatements(['a b', 'a b'], ['a b']))).toEqual(['kept: a b', 'removed: a b'])
    expect(kinds(compareStatements(['a b'], ['a b', 'a b']))).toEqual(['kept: a b', 'added: a b'])
  })

  it('pairs nothing with nothing', () => {
    expect(compareStatements([], [])).toEqual([])
    expect(kinds(compareStatements([''], ['you can']))).toEqual(['removed: ', 'added: you can'])
  })

  it('holds every statement of both sides once, the other’s in its order', () => {
    fc.assert(
      fc.property(statements, statements, (base, other) => {
        const pairing = compareStatements(base, other)
        expect(pairing.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)).toEqual(other)
        const ofBase = pairing.flatMap((entry) =>
          entry.kind === 'added' ? [] : [entry.kind === 'reworded' ? entry.base : entry.text],
        )
        expect(ofBase.toSorted()).toEqual(base.toSorted())
      }),
    )
  })

  it('keeps everything of a list compared with itself', () => {
    fc.assert(
      fc.property(statements, (list) => {
        expect(compareStatements(list, list)).toEqual(list.map((text) => ({ kind: 'kept', text })))
      }),
    )
  })

  it('is in proportion to hundreds of kilobytes, and looks for no rewording in it', () => {
    const many = (word: string) =>
      Array.from({ length: 8_000 }, (_, place) => `You build ${word} thing number ${place}.`)
    expect(compareStatements(many('one'), many('another')).length).toBe(16_000)
    expect(compareStatements(many('one'), many('one')).every(({ kind }) => kind === 'kept')).toBe(true)
    const long = 'word '.repeat(200_000)
    expect(compareStatements([`${long}a`], [`${long}b`]).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

describe('the judged pairs', () => {
  const found = judgedPairs.map((pair) => ({
    ...pair,
    isFound: compareStatements([pair.base], [pair.other], pair.skill).some(({ kind }) => kind === 'reworded'),
  }))
  const sum = (isPair: boolean, isFound: boolean) =>
    found.filter((pair) => pair.isPair === isPair && pair.isFound === isFound).length

  it('are found nearly always, and hardly any other', () => {
    expect(judgedPairs.length).toBeGreaterThanOrEqual(60)
    const [right, wrong, missed] = [sum(true, true), sum(false, true), sum(true, false)]
    const precision = right / (right + wrong)
    const recall = right / (right + missed)
    const mistakes = found.filter(({ isPair, isFound }) => isPair !== isFound).map(({ base, other }) => [base, other])
    expect({ isPrecise: precision >= 0.95, isComplete: recall >= 0.9, mistakes }).toMatchObject({
      isPrecise: true,
      isComplete: true,
    })
  })

  it('are found by their stems and without the name of the skill: by whole words, or with it, more would be wrong', () => {
    const withName = judgedPairs.filter(
      ({ base, other, isPair }) =>
        compareStatements([base], [other]).some(({ kind }) => kind === 'reworded') !== isPair,
    )
    expect(withName.length).toBeGreaterThan(sum(true, false) + sum(false, true))
  })
})

describe('wordRuns', () => {
  it.each([
    ['a basic understanding', 'an advanced understanding', '[-a basic-]{+an advanced+} understanding'],
    ['through the stages of', 'through stages of', 'through [-the -]stages of'],
    ['have skills', 'have skills.', 'have skills{+.+}'],
    ['a  b', 'a b', 'a[-  -]{+ +}b'],
    [' a', 'a', '[- -]a'],
    ['don’t stop', 'don’t go', 'don’t [-stop-]{+go+}'],
    ['', 'new', '{+new+}'],
    ['', '', ''],
  ])('%j to %j', (base, other, marked) => {
    expect(shown(wordRuns(base, other))).toBe(marked)
  })

  it('gives both texts back to the letter, and no empty run', () => {
    const text = fc.oneof(
      statement,
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('a', 'b', ' ', '  ', '\n', '-', '’', ',')).map((bits) => bits.join('')),
    )
    const without = (runs: readonly WordRun[], kind: WordRun['kind']) =>
      runs
        .filter((run) => run.kind !== kind)
        .map((run) => run.text)
        .join('')
    fc.assert(
      fc.property(text, text, (base, other) => {
        const runs = wordRuns(base, other)
        expect(without(runs, 'added')).toBe(base)
        expect(without(runs, 'removed')).toBe(other)
        expect(runs.every((run) => run.text !== '')).toBe(true)
      }),
    )
  })
})
