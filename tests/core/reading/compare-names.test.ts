import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareNames } from '@/core/reading/assembling/compare-names'

const collator = new Intl.Collator('en')

test('names stand in the order of the collator, whatever they are made of', () => {
  const unit = fc.oneof(
    fc.constantFrom('a', 'A', 'b', 'B', ' ', '-'),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
    fc.constantFrom('é', 'Ä', '–', '焼'),
  )
  const name = fc.string({ unit, maxLength: 6 })
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(compareNames(a, b))).toBe(Math.sign(collator.compare(a, b)))
    }),
    { numRuns: 20_000 },
  )
})
