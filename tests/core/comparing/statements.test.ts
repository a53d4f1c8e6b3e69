import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphOf, piecesOf, sentencesWithGaps, statementsOf } from '@/core/comparing/statements'
import { wordingBlocks } from '@/core/exporting/document'
import { markdown } from '@/core/exporting/markdown'
import { readFramework } from '../../../data/pipeline/frameworks'

describe('statementsOf', () => {
  it.each<[why: string, text: string, statements: string[]]>([
    ['two sentences', 'You can plan. You know how to measure.', ['You can plan.', 'You know how to measure.']],
    [
      'no space between two, as the source has it',
      'relationships with users.You put users first.',
      ['relationships with users.', 'You put users first.'],
    ],
    ['"I" without a space before it', 'for users.I can.', ['for users.', 'I can.']],
    [
      'for example',
      'You can act (e.g. moving forward, e.g. Moving on). You do.',
      ['You can act (e.g. moving forward, e.g. Moving on).', 'You do.'],
    ],
    [
      'that is',
      'You know key people (i.e. Security, comms) well.',
      ['You know key people (i.e. Security, comms) well.'],
    ],
    [
      'a bracket before a comma',
      'You agree a product (MVP), print and scope. You do.',
      ['You agree a product (MVP), print and scope.', 'You do.'],
    ],
    [
      'and so on before lower case',
      'You share notes, reports, etc. to the team.',
      ['You share notes, reports, etc. to the team.'],
    ],
    ['a dash after a full stop', 'You plan, act, etc. – or rest.', ['You plan, act, etc. – or rest.']],
    [
      'a title and initials',
      'You report to Dr. Smith. J. R. Jones leads the U.S. Treasury.',
      ['You report to Dr. Smith.', 'J. R. Jones leads the U.S. Treasury.'],
    ],
    [
      'names with a dot',
      'You write for GOV.UK in Node.js with ASP.Net.',
      ['You write for GOV.UK in Node.js with ASP.Net.'],
    ],
    ['figures', 'You save 2.5 days. 3 teams gain.', ['You save 2.5 days.', '3 teams gain.']],
    ['numbered points', '1. Plan the work. 2. Do it.', ['1. Plan the work.', '2. Do it.']],
    [
      'closing quotes and brackets',
      'You ask “why?” You act (always.) Then you rest!',
      ['You ask “why?”', 'You act (always.)', 'Then you rest!'],
    ],
    ['a question in the middle', 'You ask why? and how.', ['You ask why? and how.']],
    ['paragraphs', 'You plan\n \nyou act\n\n\nYou rest', ['You plan', 'you act', 'You rest']],
    ['a line that only wraps', 'You plan\nthe work.', ['You plan\nthe work.']],
    ['letters outside Latin', 'Вы планируете. Вы измеряете.', ['Вы планируете.', 'Вы измеряете.']],
    ['one without an end', 'You can plan', ['You can plan']],
    ['nothing', '  \n ', []],
  ])('reads %s', (_, text, statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })

  it('takes the items of a list as they are, and its lead-in for none', () => {
    expect(statementsOf({ leadIn: 'You:', items: ['plan. Act', ' rest ', ' '] })).toEqual(['plan. Act', 'rest'])
    expect(statementsOf(undefined)).toEqual([])
  })

  it('finds every sentence of the wording of uk-ddat-2020, each one once', async () => {
    const { framework } = await readFramework('data/frameworks/uk-ddat-2020')
    const wordings = framework?.skills.flatMap(({ wording }) => Object.values(wording)) ?? []
    expect(wordings.length).toBeGreaterThan(20)
    for (const statement of wordings.flatMap(statementsOf)) expect(statement).toMatch(/^You .*[^.]\.$/)
  })
})

describe('sentencesWithGaps', () => {
  const bits = fc.constantFrom(
    'You can',
    ' ',
    '.',
    '\n',
    '\n\n',
    'e.g.',
    'A',
    '1',
    '?!',
    ')',
    '”',
    'x',
    '\t',
    'users.You',
    '  ',
    'é',
    '𝔘',
  )
  it('gives the text back, joined, whatever the text', () => {
    const text = fc.oneof(
      fc.array(bits).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (whole) => {
        expect(sentencesWithGaps(whole).join('')).toBe(whole)
      }),
    )
  })

  it('takes time in proportion to 300 kB of anything', () => {
    for (const bit of ['.', '\n', ' ', '. ', 'A. ', 'a.a', '." ', '.\n', 'You do. ']) {
      const text = bit.repeat(300_000 / bit.length)
      expect(sentencesWithGaps(text).join('').length).toBe(text.length)
    }
  })
})

describe('a text with lists in it', () => {
  const text = 'You can:\n- bake bread\n- sell bread. And cake\n\nExamples of good baking:\n• a loaf\n• a roll'

  it('is its lists, each with the words before it', () => {
    expect(piecesOf(text)).toEqual([
      { leadIn: 'You can:', items: ['bake bread', 'sell bread. And cake'] },
      { leadIn: 'Examples of good baking:', items: ['a loaf', 'a roll'] },
    ])
    expect(paragraphOf(text)).toBeUndefined()
  })

  it('has a statement for each item, and the words before a further list', () => {
    expect(statementsOf(text)).toEqual([
      'bake bread',
      'sell bread. And cake',
      'Examples of good baking:',
      'a loaf',
      'a roll',
    ])
    expect(statementsOf('A baker bakes. Early.\nIn this role, you will:\n- get up')).toEqual([
      'A baker bakes.',
      'Early.',
      'In this role, you will:',
      'get up',
    ])
  })

  it('is Markdown with lists', () => {
    expect(markdown(wordingBlocks(text))).toBe(
      'You can:\n\n- bake bread\n- sell bread. And cake\n\nExamples of good baking:\n\n- a loaf\n- a roll\n',
    )
  })

  it('is nothing but a paragraph where a dash only joins words, or is the only line', () => {
    for (const paragraph of ['Bread - and cake.', '- bread', 'Bread\n\nand cake', 'Well-\nknown']) {
      expect(piecesOf(paragraph)).toEqual([paragraph])
      expect(paragraphOf(paragraph)).toBe(paragraph)
    }
  })
})
