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
  [[13, 9, 14], 36, 'To learn: 36 skill steps in 3 moves, at most 14 in one move. A direct move takes 36 at once.'],
  [
    [8, 11, 9, 11, 3],
    36,
    'To learn: 42 skill steps in 5 moves, at most 11 in one move. A direct move takes 36 at once; this path takes 6 more in total.',
  ],
  [[1], 1, 'To learn: 1 skill step in 1 move.'],
  [[0], 0, 'To learn: no skill steps. You already reach every skill level that this role level asks for.'],
])('%o of %d', (efforts, direct, sentence) => {
  expect(said(efforts, direct)).toBe(sentence)
})

test('no path names the smallest stretch that has one', () => {
  const { lead, rest } = outcomeInWords({ kind: 'too-far', smallestStretch: 11, directEffort: 36 }, 1)
  expect(lead + rest).toBe(
    'No path if you learn at most 1 skill step in one move. You need to allow at least 11. A direct move takes 36 at once.',
  )
})
