import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MarkedStatement } from '@/core/comparing/model'
import { withoutSharedEnding } from '@/core/comparing/names'
import { markedInBase, saysTheSame } from '@/core/comparing/said-once'
import { compareStatements } from '@/core/comparing/wording'
import { changeBeside } from '@/core/text/words'

const plain = (texts: readonly string[]): MarkedStatement[] => texts.map((text) => ({ kind: 'plain', text }))

test('the base marks what the other column removes and rewords, in its own order', () => {
  const base = ['You coach others.', 'You can work with delivery teams.', 'You put users first.']
  const other = ['You put users first.', 'You can work closely with delivery teams.', 'You set the strategy.']
  expect(markedInBase(plain(base), compareStatements(base, other))).toMatchObject([
    { kind: 'removed', text: 'You coach others.' },
    { kind: 'reworded', base: 'You can work with delivery teams.' },
    { kind: 'plain', text: 'You put users first.' },
  ])
})

test('of a statement that the base has twice and the other column once, the second is removed', () => {
  const base = ['You coach.', 'You coach.']
  expect(markedInBase(plain(base), compareStatements(base, ['You coach.'])).map(({ kind }) => kind)).toEqual([
    'plain',
    'removed',
  ])
})

test('next to a column that cannot be compared nothing in the base is marked', () => {
  const base = plain(['You coach.'])
  expect(markedInBase(base, plain(['You lead.']))).toEqual(base)
})

test('any base keeps its statements and their order, and marks exactly those that the pairing removes or rewords', () => {
  const words = fc.array(fc.constantFrom('users', 'teams', 'coach', 'lead', 'delivery', 'risk'), {
    minLength: 1,
    maxLength: 6,
  })
  const said = fc.array(
    words.map((all) => `${all.join(' ')}.`),
    { maxLength: 5 },
  )
  const count = (statements: readonly MarkedStatement[], kind: string) =>
    statements.filter((statement) => statement.kind === kind).length
  fc.assert(
    fc.property(said, said, (base, other) => {
      const pairing = compareStatements(base, other)
      const marked = markedInBase(plain(base), pairing)
      expect(marked.map((statement) => (statement.kind === 'reworded' ? statement.base : statement.text))).toEqual(base)
      for (const kind of ['removed', 'reworded']) expect(count(marked, kind)).toBe(count(pairing, kind))
    }),
  )
})

test('two columns say the same only with the same statements in the same order, and at least one', () => {
  const removed: MarkedStatement = { kind: 'removed', text: 'c' }
  expect(saysTheSame(plain(['a', 'b']), [...plain(['a  ', 'b']), removed])).toBe(true)
  expect(saysTheSame(plain(['a', 'b']), plain(['b', 'a']))).toBe(false)
  expect(saysTheSame(plain(['a', 'b']), plain(['a']))).toBe(false)
  expect(saysTheSame([], [removed])).toBe(false)
})

test('words that two names share at their end are said once', () => {
  expect(withoutSharedEnding('Associate product manager', 'Product manager')).toBe('Associate')
  expect(withoutSharedEnding('Lead product manager', 'Senior product manager')).toBe('Lead')
  expect(withoutSharedEnding('Head of product', 'Lead product manager')).toBe('Head of product')
  expect(withoutSharedEnding('Product manager', 'Senior product manager')).toBe('Product manager')
})

test('a change next to its skill level is short', () => {
  expect(changeBeside({ kind: 'raised', steps: 2 })).toBe('two steps up')
  expect(changeBeside({ kind: 'lowered', steps: -1 })).toBe('one step down')
  expect(changeBeside({ kind: 'same', steps: 0 })).toBe('stays')
  expect(changeBeside({ kind: 'new', steps: 3 })).toBe('new, three steps up')
})
