import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as edits from '@/core/profile/edits'
import { mergedText, typedText } from '@/core/profile/merge-text'
import { emptyProfile, emptySkill, type Profile } from '@/core/profile/model'
import { same } from '@/core/profile/same'
import { undo } from '@/core/profile/change'
import { anyProfile, anyText } from '../../helpers/any-profile'

const blank = emptyProfile('ann', 'uk-gdd-2025')
const apply = (profile: Profile, ...changes: readonly edits.Edit[]) =>
  changes.reduce((before, change) => change(before), profile)
const skillLevels = ({ skills }: Profile) =>
  Object.fromEntries(skills.map(({ skill, skillLevel }) => [skill, skillLevel]))

/** Any edit that has something to change in most profiles. */
const anyEdit: fc.Arbitrary<edits.Edit> = fc.oneof(
  anyText.map(edits.rename),
  fc.constantFrom('a', 'b').map((framework) => edits.changeFramework(framework)),
  fc.constantFrom(null, { role: 'r', roleLevel: 's' }).map(edits.setTarget),
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('working', '-', null))
    .map(([skill, skillLevel]) => edits.setSkillLevel(skill, skillLevel)),
  fc.tuple(fc.constantFrom('a', 'b'), anyText, anyText).map(([skill, from, to]) => edits.typeNote(skill, { from, to })),
  fc
    .tuple(fc.constantFrom('a', 'b'), anyText, fc.boolean())
    .map(([skill, statement, met]) => edits.tickStatement(skill, statement, met)),
  fc.constantFrom('a', 'b').map(edits.removeSkill),
  fc
    .tuple(fc.constantFrom('1', '2'), anyText)
    .map(([id, text]) => edits.addNextStep({ id, text, due: '', done: false })),
  fc.constantFrom('1', '2').map(edits.removeNextStep),
  fc.constant(edits.clear),
)

describe('starting from a role level', () => {
  const junior = {
    base: { role: 'r', roleLevel: 'junior' },
    asked: new Map([
      ['a', 'awareness'],
      ['b', 'working'],
    ]),
  }
  const senior = {
    base: { role: 'r', roleLevel: 'senior' },
    asked: new Map([
      ['a', 'working'],
      ['c', 'awareness'],
    ]),
  }

  test('sets every skill it asks for', () => {
    const profile = edits.startFrom({ ...junior, askedBefore: new Map() })(blank)
    expect(profile.base).toEqual(junior.base)
    expect(skillLevels(profile)).toEqual({ a: 'awareness', b: 'working' })
  })

  test('again from another takes the first back, and leaves what was set by hand', () => {
    const changed = apply(
      blank,
      edits.startFrom({ ...junior, askedBefore: new Map() }),
      edits.setSkillLevel('d', 'expert'),
      edits.startFrom({ ...senior, askedBefore: junior.asked }),
    )
    expect(skillLevels(changed)).toEqual({ a: 'working', d: 'expert', c: 'awareness' })
    const byHand = apply(
      blank,
      edits.startFrom({ ...junior, askedBefore: new Map() }),
      edits.setSkillLevel('a', 'expert'),
      edits.startFrom({ ...senior, askedBefore: junior.asked }),
    )
    expect(skillLevels(byHand)).toEqual({ a: 'expert', c: 'awareness' })
  })

  test('keeps a skill of which something is written, though the new role level does not ask for it', () => {
    const changed = apply(
      blank,
      edits.startFrom({ ...junior, askedBefore: new Map() }),
      edits.typeNote('b', { from: '', to: 'Mine.' }),
      edits.startFrom({ ...senior, askedBefore: junior.asked }),
    )
    expect(changed.skills.find(({ skill }) => skill === 'b')).toEqual({ ...emptySkill('b'), note: 'Mine.' })
  })
})

describe('texts typed in two places', () => {
  test.each([
    ['as it was', 'a', 'a', 'ab', 'ab'],
    ['changed elsewhere alone', 'ax', 'a', 'a', 'ax'],
    ['gone on with in both', 'ax', 'a', 'ay', 'axy'],
    ['at the beginning and at the end', 'xab', 'ab', 'aby', 'xaby'],
    ['at the end and at the beginning', 'aby', 'ab', 'xab', 'xaby'],
    ['rewritten in both', 'x', 'a', 'y', 'x\ny'],
    ['taken out in one, rewritten in the other', 'hello there', 'hello world', 'hello ', 'hello there'],
    ['begun in both with more than a word', 'Ask Bo.', '', 'Ran it.', 'Ask Bo.\nRan it.'],
  ])('%s', (_what, current, from, to, both) => {
    expect(typedText(current, from, to)).toBe(both)
    expect(mergedText(current, from, to)).toBe(both)
  })

  test('the same in both: two keys put it there twice, a change that was made already is not made again', () => {
    expect(typedText('ab', 'a', 'ab')).toBe('abb')
    expect(mergedText('ab', 'a', 'ab')).toBe('ab')
    expect(typedText('a', 'ab', 'a')).toBe('a')
  })

  const anyChange = fc.record({
    start: fc.nat({ max: 20 }),
    length: fc.nat({ max: 5 }),
    text: fc.string({ maxLength: 10 }),
  })
  const changed = (from: string, { start, length, text }: { start: number; length: number; text: string }) =>
    from.slice(0, start) + text + from.slice(start + length)

  test('lose nothing of either', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), anyChange, anyChange, (from, mine, theirs) => {
        const [here, there] = [changed(from, mine), changed(from, theirs)]
        const merged = typedText(there, from, here)
        const letters = (text: string) => [...text].filter((letter) => !from.includes(letter) && letter !== '\n')
        for (const letter of [...letters(here), ...letters(there)]) expect(merged).toContain(letter)
        if (here === from) expect(merged).toBe(there)
        if (there === from) expect(merged).toBe(here)
      }),
      { numRuns: 500 },
    )
  })

  const keys = (text: string) =>
    [...text].map((_, place) => edits.typeNote('a', { from: text.slice(0, place), to: text.slice(0, place + 1) }))
  const note = ({ skills }: Profile) => skills[0]?.note ?? ''

  test('one after the other, by tabs that have not heard of each other', () => {
    expect(note(apply(blank, ...keys('From one.'), ...keys('The other.')))).toBe('From one.\nThe other.')
  })

  test.each([
    ['other letters', 'abcdefgh', 'ABCDEFGH'],
    ['the same letters', 'a a aa a', 'aa a a a'],
  ])('key by key at the same time, %s: each is there as often as its key was pressed', (_letters, one, other) => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (turns) => {
        const waiting = [keys(one), keys(other)]
        const order = [...turns.map(Number), ...Array<number>(8).fill(0), ...Array<number>(8).fill(1)]
        const merged = note(apply(blank, ...order.flatMap((tab) => waiting[tab]?.shift() ?? [])))
        expect(lettersOf(merged)).toEqual([...one, ...other].toSorted())
      }),
    )
  })

  test('key by key by tabs that hear of each other now and then: the same', () => {
    const anyTurn = fc.record({
      tab: fc.nat({ max: 1 }),
      letter: fc.constantFrom('a', 'b', ' '),
      at: fc.nat(),
      hears: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyTurn, { maxLength: 30 }), (turns) => {
        let kept = ''
        const seen = ['', '']
        for (const { tab, letter, at, hears } of turns) {
          const from = hears ? kept : (seen[tab] ?? '')
          const caret = at % (from.length + 1)
          const to = from.slice(0, caret) + letter + from.slice(caret)
          kept = typedText(kept, from, to)
          seen[tab] = to
        }
        expect(lettersOf(kept)).toEqual(turns.map(({ letter }) => letter).toSorted())
      }),
      { numRuns: 500 },
    )
  })
})

function lettersOf(text: string): string[] {
  return [...text].filter((letter) => letter !== '\n').toSorted()
}

describe('two tabs', () => {
  test('that change different things of one profile both count, whichever is first', () => {
    const [one, other] = [edits.setSkillLevel('a', 'expert'), edits.setSkillLevel('b', 'working')]
    expect(skillLevels(apply(blank, one, other))).toEqual(skillLevels(apply(blank, other, one)))
  })

  test('a step removed in one is not brought back by typing in the other', () => {
    const step = { id: '1', text: 'Read', due: '', done: false }
    const changed = apply(
      blank,
      edits.addNextStep(step),
      edits.removeNextStep('1'),
      edits.typeNextStep('1', { from: 'Read', to: 'Read it' }),
      edits.changeNextStep('1', { done: true }),
    )
    expect(changed.nextSteps).toEqual([])
  })
})

describe('undo', () => {
  test('gives back any profile as it was before any edit', () => {
    fc.assert(
      fc.property(anyProfile, anyEdit, (before, edit) => {
        const after = edit(before)
        expect(undo(before, after)(after)).toEqual(before)
      }),
      { numRuns: 500 },
    )
  })

  test('keeps what was changed since', () => {
    const before = apply(
      blank,
      edits.setSkillLevel('a', 'working'),
      edits.setSkillLevel('b', 'expert'),
      edits.rename('Ann'),
    )
    const cleared = edits.clear(before)
    const since = apply(
      cleared,
      edits.setSkillLevel('a', 'expert'),
      edits.addNextStep({ id: '1', text: 'Read', due: '', done: false }),
    )
    const back = undo(before, cleared)(since)
    expect(skillLevels(back)).toEqual({ a: 'expert', b: 'expert' })
    expect(back.nextSteps).toHaveLength(1)
  })
})

test('two values are the same whatever the order of their fields', () => {
  expect(same({ a: [1, { b: null }], c: '' }, { c: '', a: [1, { b: null }] })).toBe(true)
  expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(false)
  expect(same([], {})).toBe(false)
  expect(same([1, 2], [2, 1])).toBe(false)
})
