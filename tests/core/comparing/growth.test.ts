import { expect, test } from 'vitest'
import type { Steps } from '@/core/changes'
import { growthInWords } from '@/core/comparing/growth'

const roleLevelNames = ['Junior', 'Senior', 'Head']
const scaleNames = ['Awareness', 'Working', 'Practitioner']

test.each<[Steps[], string]>([
  [[1, 2, 3], 'From awareness to practitioner.'],
  [[2, 2, 2], 'Working at every level.'],
  [[0, 1, 3], 'From none to practitioner.'],
  [[1, 3, 2], 'From awareness to practitioner. Down to working at Head.'],
  [[2, 2, 0], 'Working at first. Not asked for at Head.'],
  // What is reached in between is said, and never "from none to none".
  [[2, 3, 2], 'From working to practitioner. Down to working at Head.'],
  [[0, 1, 0], 'From none to awareness. Not asked for at Head.'],
  [[3, 1, 2], 'Practitioner at first. Down to awareness at Senior.'],
  [[2, 'not-stated', 2], 'Working at first. Not stated at Senior.'],
  [['not-stated', 'not-stated', 'not-stated'], 'Every level asks for it. The skill level is not stated.'],
])('a skill that is asked for as %j grows like this: %s', (growth, sentence) => {
  expect(growthInWords(growth, roleLevelNames, scaleNames)).toBe(sentence)
})
