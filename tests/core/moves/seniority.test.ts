import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareSeniority } from '@/core/moves/seniority'

const fraction = fc.record({ sum: fc.integer({ min: 1, max: 80 }), count: fc.integer({ min: 1, max: 20 }) })

test('14/6 and 8/6 differ by exactly one, which division denies', () => {
  expect(14 / 6 - 8 / 6).not.toBe(1)
  expect(compareSeniority({ sum: 14, count: 6 }, { sum: 8, count: 6 }, 2)).toBe(0)
})

test.each([
  [{ sum: 5, count: 2 }, { sum: 4, count: 2 }, 0, 1],
  [{ sum: 5, count: 2 }, { sum: 4, count: 2 }, 1, 0],
  [{ sum: 26, count: 10 }, { sum: 4, count: 2 }, 1, 1],
  [{ sum: 24, count: 10 }, { sum: 4, count: 2 }, 1, -1],
  [{ sum: 3, count: 3 }, { sum: 2, count: 2 }, 0, 0],
])('%o against %o, less %d half levels', (a, b, halfLevels, sign) => {
  expect(Math.sign(compareSeniority(a, b, halfLevels))).toBe(sign)
})

test('is turned round by asking the other way', () => {
  fc.assert(
    fc.property(fraction, fraction, fc.integer({ min: -4, max: 4 }), (a, b, halfLevels) => {
      expect(Math.sign(compareSeniority(a, b, halfLevels))).toBe(0 - Math.sign(compareSeniority(b, a, -halfLevels)))
    }),
  )
})

test('agrees with division wherever that is not close', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const apart = a.sum / a.count - b.sum / b.count
      fc.pre(Math.abs(apart) > 1e-9)
      expect(Math.sign(compareSeniority(a, b))).toBe(Math.sign(apart))
    }),
  )
})
