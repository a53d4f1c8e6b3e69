import { expect, test } from 'vitest'
import type { PlannedMove } from '@/core/moves/path-plan'
import type { Counting } from '@/core/related-in-words'
import { outcomeInWords } from '@/features/path/outcome-in-words'

const stop = {
  role: { id: 'r', name: 'Role' },
  roleLevel: { id: 'l', name: 'Role level' },
  ladderPlace: 0,
  skills: 1,
  ranked: true,
}
const move: PlannedMove = { from: stop, to: stop, effort: 0, alone: 0, learn: [], skills: [] }

function said(efforts: readonly number[], directEffort: number, counting: Counting = null, more = 0): string {
  const moves = efforts.map((effort): PlannedMove => ({ ...move, effort, alone: effort + more }))
  const effort = efforts.reduce((a, b) => a + b, 0)
  const path = { kind: 'path', moves, effort, largest: Math.max(...efforts), stretch: 12, directEffort } as const
  const { lead, rest, details } = outcomeInWords(path, counting)
  return `${lead}${rest} ${details}`.trim()
}

test.each([
  [[13, 9, 14], 36, 'To learn: 36 skill steps in 3 moves. At most 14 in one move. A direct move takes 36 at once.'],
  [
    [8, 11, 9, 11, 3],
    36,
    'To learn: 42 skill steps in 5 moves. At most 11 in one move. A direct move takes 36 at once; this path takes 6 more in total.',
  ],
  [
    [8, 9],
    18,
    'To learn: 17 skill steps in 2 moves. At most 9 in one move. A direct move takes 18 at once; this path takes 1 fewer, because related skills that you learn on the way help.',
  ],
  [[1], 1, 'To learn: 1 skill step in 1 move.'],
  [[0], 0, 'To learn: no skill steps. You already reach every skill level that this role level asks for.'],
])('%o of %d', (efforts, direct, sentence) => {
  expect(said(efforts, direct)).toBe(sentence)
})

test('both ways of counting are said', () => {
  expect(said([8, 9], 17, 'related', 3)).toMatch(
    /^To learn: 17 skill steps in 2 moves, counting related skills; 23 by the framework alone\. At most 9 /,
  )
  expect(said([8, 9], 17, 'related')).toMatch(/ 2 moves, by the framework alone too\. /)
  expect(said([8, 9], 17, 'alone')).toMatch(/ 2 moves, by the framework alone\. /)
  expect(said([5], 5, 'related', 2)).toBe(
    'To learn: 5 skill steps in 1 move, counting related skills; 7 by the framework alone.',
  )
})

test('no path names the smallest stretch that has one', () => {
  const { lead, rest, details } = outcomeInWords(
    { kind: 'too-far', stretch: 1, smallestStretch: 11, directEffort: 36, withStepsBack: null },
    'related',
  )
  expect(`${lead}${rest} ${details}`).toBe(
    'No path if you learn at most 1 skill step in one move. You need to allow at least 11. A direct move takes 36 at once.',
  )
})
