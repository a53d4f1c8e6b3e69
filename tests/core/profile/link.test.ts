import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLink, writeLink } from '@/core/profile/link'
import { emptyProfile, type Profile } from '@/core/profile/model'
import { anyProfile } from '../../helpers/any-profile'

const profile: Profile = { ...emptyProfile('ann-1', 'uk-gdd-2025'), name: 'Ann Ögren 你好' }

test('any profile survives the link unchanged', () => {
  fc.assert(
    fc.property(anyProfile, (any) => {
      expect(readLink(writeLink(any))).toEqual({ profile: any, faults: [] })
      expect(readLink(`#${writeLink(any)}`)).toEqual({ profile: any, faults: [] })
    }),
    { numRuns: 500 },
  )
})

test('any profile is written in letters that every program leaves alone', () => {
  fc.assert(fc.property(anyProfile, (any) => /^skills=1\.[a-z0-9]+\.[\w-]+$/.test(writeLink(any))))
})

describe('any damaged link gives a sentence and no exception:', () => {
  test('with one letter changed, taken out or put in', () => {
    fc.assert(
      fc.property(
        anyProfile,
        fc.nat(),
        fc.integer({ min: 0, max: 1 }),
        fc.string({ unit: fc.constantFrom(...'aZ09-_.%&/ü '), maxLength: 2 }),
        (any, from, length, put) => {
          const whole = writeLink(any)
          const at = 'skills='.length + (from % (whole.length - 'skills='.length))
          const damaged = whole.slice(0, at) + put + whole.slice(at + length)
          const read = readLink(damaged)
          // Changed into itself, or by what is taken off as a mail program's doing, it is whole.
          if (read && 'profile' in read) expect(read.profile).toEqual(any)
          else expect(read).toEqual({ fault: expect.stringMatching(/^(This link|Part of this link) .*\.$/) })
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('cut off anywhere', () => {
    const whole = writeLink(profile)
    for (let end = 'skills='.length; end < whole.length; end += 1)
      expect(readLink(whole.slice(0, end))).toEqual({ fault: expect.stringContaining('missing or was changed') })
  })

  test('whole, and of something else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const data = Buffer.from(JSON.stringify(value)).toString('base64url')
        const read = readLink(`#skills=1.${checksumOf(data)}.${data}`)
        if (read && 'profile' in read) expect(Array.isArray(value)).toBe(true)
        else expect(read).toEqual({ fault: expect.stringMatching(/\.$/) })
      }),
    )
  })
})

test('a fragment of another kind is none of ours', () => {
  expect(readLink('')).toBeNull()
  expect(readLink('#wording')).toBeNull()
  expect(readLink('#%E0%A4%A')).toBeNull()
})

test('a full stop or a bracket that a mail program took along does no harm', () => {
  expect(readLink(`#${writeLink(profile)}).`)).toEqual({ profile, faults: [] })
})

test('a link of a newer version says so', () => {
  expect(readLink('#skills=2.abc.def')).toEqual({ fault: expect.stringContaining('newer version') })
})

/** FNV-1a, written a second time. */
function checksumOf(text: string): string {
  return [...text]
    .reduce((sum, letter) => BigInt.asUintN(32, (sum ^ BigInt(letter.charCodeAt(0))) * 0x01000193n), 0x811c9dc5n)
    .toString(36)
}
