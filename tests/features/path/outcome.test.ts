import { expect, test } from 'vitest'
import type { PlannedMove } from '@/core/moves/path-plan'
import { outcomeInWords } from '@/features/path/outcome-in-words'

const stop = {
  role: { id: 'r', name: 'Role' },
  roleLevel: { id: 'l', name: 'Role level' },
  ladderPlace: 0,
  skills: 1,
  ranked: true,
}

function said(efforts: readonly number[], directEffort: number, stretch = 12): string {
  const moves = efforts.map((effort): PlannedMove => ({ from: stop, to: stop, effort, learn: [] }))
  const { lead, rest } = outcomeInWords(
    { kind: 'path', moves, effort: efforts.reduce((a, b) => a + b, 0), directEffort },
    stretch,
  )
  return lead + rest
}

test.each([
  [[13, 9, 14], 36, '36 skill steps in 3 moves, none of them more than 14. Directly it would be one leap of 36.'],
  [
    [8, 11, 9, 11, 3],
    36,
    '42 skill steps in 5 moves, none of them more than 11. Directly it would be one leap of 36; the way round costs 6 more.',
  ],
  [[1], 1, '1 skill step in 1 move.'],
  [[0], 0, '0 skill steps in 1 move: all that is asked there is asked here already.'],
])('%o of %d', (efforts, direct, sentence) => {
  expect(said(efforts, direct)).toBe(sentence)
})

test('no path names the smallest stretch that has one', () => {
  const { lead, rest } = outcomeInWords({ kind: 'too-far', smallestStretch: 11, directEffort: 36 }, 1)
  expect(lead + rest).toBe(
    'No path with 1 skill step a move at most. The smallest stretch that has one is 11; directly it would be one leap of 36.',
  )
})
