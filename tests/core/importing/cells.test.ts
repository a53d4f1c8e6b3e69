import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName, firstFault, isNought, isPlaceholder, withoutEncodingFaults } from '@/core/importing/rows/cleaning'
import { pieceText, textPieces } from '@/core/text/text-pieces'
import { editDistance } from '@/core/text/edit-distance'

describe('a name', () => {
  it.each([
    ['Senior baker', 'Senior baker', null],
    ['Pâtissière', 'Pâtissière', null],
    ['Baker ', 'Baker', 'trimmed'],
    ['\tBaker\n', 'Baker', 'trimmed'],
    ['Pâtissière\u00a0', 'Pâtissière', 'trimmed'],
    ['Senior\u00a0baker', 'Senior baker', 'repaired'],
    ['Senior  baker', 'Senior baker', 'repaired'],
    ['Senior\nbaker', 'Senior baker', 'repaired'],
    ['Ba\u200bker', 'Baker', 'repaired'],
    ['\u2067Ba\u202eker\u2069', 'Baker', 'repaired'],
    ['PÃ¢tissiÃ¨re', 'Pâtissière', 'repaired'],
    [' ', '', 'trimmed'],
  ])('%j is %j (%s)', (cell, name, done) => {
    expect(cleanName(cell)).toEqual({ name, done })
  })

  it('is clean after one cleaning', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'é',
            '技',
            ' ',
            '\u00a0',
            '\u200b',
            '\u2028',
            '\n',
            'â€',
            '™',
            'Ã',
            '©',
            '\ud83d',
            '\0',
          ),
        }),
        (cell) => {
          const { name } = cleanName(cell)
          expect(cleanName(name)).toEqual({ name, done: null })
        },
      ),
    )
  })
})

describe('faults of encoding', () => {
  it.each([
    ['end.â€¨', 'end.\n', 'U+00E2 after “end.”'],
    ['the bakerâ€™s', 'the baker’s', 'U+00E2 after “the baker”'],
    ['cafÃ©, Ã\u00a0', 'café, à', 'U+00C3 after “caf”'],
    ['one\u2028two\u2029three', 'one\ntwo\nthree', 'U+2028 after “one”'],
    ['a\u00a0b\u200bc\ufeffd\u0000e', 'a bcde', 'U+00A0 after “a”'],
    ['\u200b', '', 'U+200B at the start of a line'],
  ])('in %j are put right', (text, repaired, words) => {
    expect(withoutEncodingFaults(text)).toBe(repaired)
    expect(firstFault(text)).toBe(words)
  })

  it.each(['Ã', 'NÃO', 'GRÖSSE”', 'CAFÉ”', '5 €', '技能', '👩‍🍳 bakes', 'tab\tand\nline', 'â'])(
    'are not in %j',
    (text) => {
      expect(withoutEncodingFaults(text)).toBe(text)
    },
  )
})

describe('the pieces of a text', () => {
  it.each([
    ['', []],
    ['One paragraph.', ['One paragraph.']],
    ['One.\nTwo.\n\n\nThree', ['One.', 'Two.', 'Three']],
    ['You can:\n- a\n- b', [{ leadIn: 'You can:', items: ['a', 'b'] }]],
    ['You can\n- a', [{ leadIn: 'You can', items: ['a'] }]],
    ['You can:\n\n- a\n\n- b', [{ leadIn: 'You can:', items: ['a', 'b'] }]],
    ['- a\n• b\n* c', [{ items: ['a', 'b', 'c'] }]],
    ['A sentence.\n- a', ['A sentence.', { items: ['a'] }]],
    ['A heading\n\n- a', ['A heading', { items: ['a'] }]],
    ['One.\n\nYou will:\n- a\nTwo.', ['One.', { leadIn: 'You will:', items: ['a'] }, 'Two.']],
    [
      'You can:\n- a\nFor example:\n- b',
      [
        { leadIn: 'You can:', items: ['a'] },
        { leadIn: 'For example:', items: ['b'] },
      ],
    ],
    ['-5 degrees', ['-5 degrees']],
    ['-', ['-']],
  ])('of %j are told apart', (text, pieces) => {
    expect(textPieces(text)).toEqual(pieces)
  })

  it('put together again are the same pieces', () => {
    const line = fc.constantFrom(
      '',
      ' ',
      '- a',
      '-  b',
      '• c',
      'You can:',
      'You can',
      'A sentence.',
      'What?',
      '-',
      ' - d ',
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const pieces = textPieces(lines.join('\n'))
        expect(textPieces(pieces.map(pieceText).join('\n\n'))).toEqual(pieces)
      }),
    )
  })
})

describe('what says nothing', () => {
  it.each([
    'MISSING',
    'Not in use',
    'n/a',
    'N / A',
    'TBC',
    'to be confirmed.',
    '-',
    '...',
    'This skill level is currently not defined.',
  ])('%j is a placeholder', (text) => {
    expect(isPlaceholder(text)).toBe(true)
  })

  it.each(['Missing persons are found', 'NA', 'Use', 'a', '', '-5', 'This skill is defined by its level.'])(
    '%j is none',
    (text) => {
      expect(isPlaceholder(text)).toBe(false)
    },
  )

  it('nought is no skill level', () => {
    expect(['0', 'None', 'not required', '10', 'none of it', ''].map(isNought)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('the distance of two words', () => {
  it.each([
    ['working', 'working', 2, 0],
    ['working', 'wroking', 2, 1],
    ['working', 'wording', 2, 1],
    ['expert', 'exprt', 1, 1],
    ['expert', 'experts', 1, 1],
    ['expert', 'working', 2, Infinity],
    ['', 'a', 1, 1],
    ['a', 'abcd', 2, Infinity],
  ])('of %s and %s, up to %d, is %d', (a, b, most, distance) => {
    expect(editDistance(a, b, most)).toBe(distance)
    expect(editDistance(b, a, most)).toBe(distance)
  })
})
