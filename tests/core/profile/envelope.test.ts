import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENVELOPE_VERSION, readEnvelope, writeEnvelope } from '@/core/profile/envelope'
import { emptyProfile, type Profile } from '@/core/profile/model'
import { anyProfile } from '../../helpers/any-profile'

const ann: Profile = { ...emptyProfile('ann-1', 'uk-gdd-2025'), name: 'Ann' }
const sentence = expect.stringMatching(/^\S[^]*[.!?]$/)

test('any profiles survive the file unchanged', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyProfile, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }), (profiles) => {
      expect(readEnvelope(writeEnvelope(profiles))).toEqual({ profiles, faults: [] })
    }),
    { numRuns: 300 },
  )
})

describe('an older envelope', () => {
  test('of version 1 is read as today’s', () => {
    const { profiles, faults } = readEnvelope(readFileSync('tests/fixtures/profiles/version-1.json', 'utf8'))
    expect(faults).toEqual([])
    expect(profiles).toEqual([
      {
        id: 'ann-1',
        name: 'Ann Ögren',
        framework: 'uk-gdd-2025',
        base: { role: 'product-manager', roleLevel: 'associate-product-manager' },
        target: { role: 'product-manager', roleLevel: 'senior-product-manager' },
        skills: [
          {
            skill: 'agile-and-lean-practices',
            skillLevel: 'awareness',
            note: 'Ran the last two retrospectives.',
            evidence: '',
            met: [],
          },
          { skill: 'product-ownership', skillLevel: '-', note: '', evidence: '', met: [] },
          { skill: 'user-focus', skillLevel: null, note: 'Ask Bo.', evidence: '', met: [] },
        ],
        nextSteps: [],
      },
    ])
    expect(JSON.parse(writeEnvelope(profiles))).toMatchObject({ version: ENVELOPE_VERSION })
  })
})

describe('any damaged file gives a sentence and no exception:', () => {
  test('whatever text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { profiles, faults } = readEnvelope(text)
        expect(profiles).toEqual([])
        expect(faults).toEqual([sentence])
      }),
    )
  })

  test('a whole one with a piece cut out, put in or changed', () => {
    fc.assert(
      fc.property(anyProfile, fc.nat(), fc.nat({ max: 30 }), fc.string(), (profile, from, length, put) => {
        const whole = writeEnvelope([profile])
        const at = from % whole.length
        const { profiles, faults } = readEnvelope(whole.slice(0, at) + put + whole.slice(at + length))
        expect(profiles.length + faults.length).toBeGreaterThan(0)
        expect(faults).toEqual(faults.map(() => sentence))
      }),
      { numRuns: 500 },
    )
  })

  test('a whole one with any value in any place', () => {
    const fields = ['id', 'name', 'framework', 'base', 'target', 'skills', 'nextSteps'] as const
    fc.assert(
      fc.property(anyProfile, fc.constantFrom(...fields), fc.jsonValue(), (profile, field, value) => {
        const { profiles, faults } = readEnvelope(
          JSON.stringify({
            format: 'career-path-explorer/profiles',
            version: 2,
            profiles: [{ ...profile, [field]: value }],
          }),
        )
        expect(profiles).toHaveLength(1)
        expect(faults).toEqual(faults.map(() => sentence))
        // What could be read is a profile like any other: it goes out and comes back the same.
        expect(readEnvelope(writeEnvelope(profiles))).toEqual({ profiles, faults: [] })
      }),
      { numRuns: 500 },
    )
  })
})

test.each([
  ['', /empty/],
  ['{"format": 1, "id": "x", "roles": []}', /a framework, not/],
  ['{"format": "something-else", "version": 2}', /not a skills file/],
  ['[]', /not a skills file/],
  [JSON.stringify({ format: 'career-path-explorer/profiles', version: 99, profiles: [ann] }), /newer version/],
  [JSON.stringify({ format: 'career-path-explorer/profiles', version: 0, profiles: [ann] }), /have no version 0/],
  [JSON.stringify({ format: 'career-path-explorer/profiles', version: 2, profiles: [] }), /no skills in this file/],
  [writeEnvelope([ann]).slice(0, 90), /damaged/],
])('%j is told what it is', (text, says) => {
  expect(readEnvelope(text)).toEqual({ profiles: [], faults: [expect.stringMatching(says)] })
})

test('a fault costs the part it is in: the rest is read, and the fault is told with its name', () => {
  const { profiles, faults } = readEnvelope(
    JSON.stringify({
      format: 'career-path-explorer/profiles',
      version: 2,
      profiles: [
        {
          id: 'ann-1',
          name: 'Ann',
          framework: 'uk-gdd-2025',
          target: 'high',
          skills: [{ skill: 'user-focus', skillLevel: 3, note: 'Kept.' }, 'x', { skill: 'user-focus' }],
          nextSteps: [{ id: '1', text: 'Shadow Bo', due: 'soon' }],
        },
        null,
      ],
    }),
  )
  expect(profiles).toEqual([
    {
      ...ann,
      skills: [{ skill: 'user-focus', skillLevel: null, note: 'Kept.', evidence: '', met: [] }],
      nextSteps: [{ id: '1', text: 'Shadow Bo', due: '', done: false }],
    },
  ])
  expect(faults).toEqual([
    'Ann: the target could not be read and was left out.',
    'Ann: the skill level of “user-focus” could not be read and was not set.',
    'Ann: a skill whose id could not be read was left out.',
    'Ann: the skill “user-focus” is there twice. Only the first was used.',
    'Ann: the date of the next step “Shadow Bo” could not be read and was not set.',
    'One entry is not a person’s skills. It was left out.',
  ])
})

test('two people under one id are both kept', () => {
  const { profiles } = readEnvelope(writeEnvelope([ann, { ...ann, name: 'Bo' }]))
  expect(profiles.map(({ name }) => name)).toEqual(['Ann', 'Bo'])
  expect(new Set(profiles.map(({ id }) => id)).size).toBe(2)
})
