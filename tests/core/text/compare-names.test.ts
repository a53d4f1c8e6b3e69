import { expect, test } from 'vitest'
import { compareNames } from '@/core/text/compare-names'

test('names are sorted by letters first, then by accents, then small letters before capitals', () => {
  const sorted = [
    'agile working',
    'Agile working',
    'äpfel',
    'apples',
    'Élan',
    'elbow',
    'R&D',
    'Röntgen',
    'Z-index',
    '焼く',
  ]
  expect(sorted.toReversed().toSorted(compareNames)).toEqual(sorted)
})
