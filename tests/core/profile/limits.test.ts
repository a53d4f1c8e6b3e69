import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathWithin, withoutBreaks } from '@/app/page-data'
import { readAddress } from '@/core/hrefs'
import { readEnvelope, writeEnvelope } from '@/core/profile/envelope'
import { readLink, writeLink } from '@/core/profile/link'
import { emptyProfile, limits, mySkillsName, profileName, type Profile } from '@/core/profile/model'
import { readProfile } from '@/core/profile/read-profile'
import { anyProfile } from '../../helpers/any-profile'

/** FUZZ_SEED and FUZZ_FILES try others, and more. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_130)
const PROFILES = Number(process.env.FUZZ_FILES ?? 1_000)

const ann = emptyProfile('ann-1', 'uk-gdd-2025')
const steps = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: `s${place}`, text: `Step ${place}`, due: '', done: false }))

function isWithinLimits({ name, skills, nextSteps }: Profile): boolean {
  const texts = [
    ...nextSteps.map(({ text }) => text),
    ...skills.flatMap(({ note, evidence, met }) => [note, evidence, ...met]),
  ]
  return (
    name.length <= limits.nameLength &&
    skills.length <= limits.skills &&
    nextSteps.length <= limits.nextSteps &&
    skills.every(({ met }) => met.length <= limits.statements) &&
    texts.every(({ length }) => length <= limits.textLength)
  )
}

describe('a profile larger than a screen can draw is cut, and each cut is said', () => {
  test('next steps', () => {
    const { profile, faults } = readProfile({ ...ann, nextSteps: steps(20_000) })
    expect(profile?.nextSteps).toEqual(steps(limits.nextSteps))
    expect(faults).toEqual(['Unnamed person: of 20,000 next steps the first 200 were read.'])
  })

  test('skills, with their texts and ticks', () => {
    const long = 'x'.repeat(limits.textLength + 1)
    const skills = Array.from({ length: 1_500 }, (_, place) => ({
      skill: `skill-${place}`,
      skillLevel: null,
      note: place === 0 ? long : '',
      evidence: place === 0 ? long : '',
      met: place === 0 ? Array.from({ length: 300 }, (_one, other) => `statement ${other}`) : [],
    }))
    const { profile, faults } = readProfile({ ...ann, skills })
    expect(profile && isWithinLimits(profile)).toBe(true)
    expect(profile?.skills.length).toBe(limits.skills)
    expect(faults).toEqual([
      'Unnamed person: of 1,500 skills the first 1,000 were read.',
      'Unnamed person: the note on “skill-0” was cut after 20,000 characters.',
      'Unnamed person: the evidence for “skill-0” was cut after 20,000 characters.',
      'Unnamed person: 100 statements ticked for “skill-0” were left out: too many, or too long.',
    ])
  })

  test('a name', () => {
    const { profile, faults } = readProfile({ ...ann, name: 'n'.repeat(5_000) })
    expect(profile?.name).toBe('n'.repeat(limits.nameLength))
    expect(faults).toEqual([expect.stringMatching(/: the name was cut, because it is too long\.$/)])
  })

  test('people', () => {
    const people = Array.from({ length: 1_000 }, (_, place) => emptyProfile(`p-${place}`, 'uk-gdd-2025'))
    const { profiles, faults } = readEnvelope(writeEnvelope(people))
    expect(profiles).toEqual(people.slice(0, limits.people))
    expect(faults).toEqual(['Of 1,000 people in this file, the first 200 were read.'])
  })

  test('a link', () => {
    const link = writeLink({ ...ann, name: 'x'.repeat(3_000_000) })
    expect(readLink(link)).toEqual({ fault: 'This link is too long to read. Ask for a file instead.' })
  })
})

const value = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.nat(3_000).map((length) => 'long '.repeat(length * 5)) },
)
/** Anything in the place of anything: a value of another kind, a text or a list many times as long. */
const damaged = fc.oneof(
  { weight: 5, arbitrary: value },
  {
    weight: 1,
    arbitrary: fc.tuple(value, fc.nat(1_200)).map(([one, times]) => Array.from({ length: times }, () => one)),
  },
)

const field = fc.constantFrom('id', 'name', 'framework', 'base', 'target', 'skills', 'nextSteps')

test(
  `of ${PROFILES.toLocaleString('en-GB')} damaged profiles all that can be read is read, within the limits, and once only`,
  () => {
    const scale = fc.constantFrom(1, 1, 1, 40, 400)
    fc.assert(
      fc.property(anyProfile, scale, fc.dictionary(field, damaged, { maxKeys: 2 }), (sound, times, damage) => {
        const many = <Item>(items: readonly Item[]) => Array.from({ length: times }, () => items).flat()
        const given = { ...sound, skills: many(sound.skills), nextSteps: many(sound.nextSteps), ...damage }
        const { profile, faults } = readProfile(given)
        expect(profile && isWithinLimits(profile)).toBe(true)
        if (profile === null) return
        // What is not there any more was reported.
        if (times === 1)
          for (const key of ['skills', 'nextSteps'] as const)
            if (!(key in damage)) expect(profile[key]).toEqual(sound[key])
        const isCut = (['skills', 'nextSteps'] as const).some(
          (key) => Array.isArray(given[key]) && given[key].length > profile[key].length,
        )
        if (isCut) expect(faults.length).toBeGreaterThan(0)
        expect(readEnvelope(writeEnvelope([profile]))).toEqual({ profiles: [profile], faults: [] })
      }),
      { numRuns: PROFILES, seed: SEED },
    )
  },
  60_000 + 60 * PROFILES,
)

describe('a text of a million characters is read in one pass:', () => {
  const slashes = '/'.repeat(1_000_000)
  test.each([
    ['an address of a role level', () => readAddress(`a${slashes}a`), null],
    ['a path', () => pathWithin('/', withoutBreaks(`/a${slashes}a`)), '/a/a'],
    ['a path as it is', () => pathWithin('/', `/a${slashes}a`).length, 1_000_003],
    [
      'a link to skills',
      () => readLink(`#skills=1.a.b${')'.repeat(1_000_000)}x`),
      { fault: expect.stringContaining('Part of this link') },
    ],
  ])('%s', (_, read, expected) => expect(read()).toEqual(expected))
})

test('a name that turns the order of letters round leaves the rest of the sentence as it is', () => {
  const name = '\u2069\u202eAnn\u2066'
  expect([profileName({ name }), mySkillsName({ name })]).toEqual(['Ann', 'My skills: Ann'])
  expect(profileName({ name: '\u202e' })).toBe('Unnamed person')
  expect(profileName({ name: 'עדה' })).toBe('עדה')
})
