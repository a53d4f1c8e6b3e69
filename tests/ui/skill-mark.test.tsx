import { render } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Steps } from '@/core/changes'
import { SkillLevel } from '@/ui/skill-level'
import { SkillMark } from '@/ui/skill-mark'

/** The rungs of the mark, from the lowest up. */
function rungsOf(mark: { steps: Steps; of: number; from?: Steps }): string[] {
  const { container, unmount } = render(<SkillMark {...mark} />)
  const rungs = [...container.querySelectorAll('rect')].map((rung) => ({
    state: rung.getAttribute('class') ?? '',
    y: Number(rung.getAttribute('y')),
  }))
  unmount()
  return rungs.toSorted((a, b) => b.y - a.y).map(({ state }) => state)
}

test.each([
  [{ steps: 0, of: 4 }, ['off', 'off', 'off', 'off']],
  [{ steps: 2, of: 4 }, ['on', 'on', 'off', 'off']],
  [{ steps: 4, of: 4, from: 2 }, ['on', 'on', 'gained', 'gained']],
  [{ steps: 3, of: 4, from: 4 }, ['on', 'on', 'on', 'lost']],
  [{ steps: 0, of: 4, from: 2 }, ['lost', 'lost', 'off', 'off']],
  [{ steps: 1, of: 4, from: 0 }, ['gained', 'off', 'off', 'off']],
  [{ steps: 2, of: 4, from: 'not-stated' }, ['on', 'on', 'off', 'off']],
  [{ steps: 1, of: 2 }, ['on', 'off']],
] as const)('%o is filled from the bottom', (mark, rungs) => {
  expect(rungsOf(mark)).toEqual(rungs)
})

test('it has a rung for each step of its scale, with what is asked and what is gained, and with what is lost', () => {
  const mark = fc
    .integer({ min: 1, max: 9 })
    .chain((of) => fc.record({ of: fc.constant(of), steps: fc.nat(of), from: fc.nat(of) }))
  fc.assert(
    fc.property(mark, ({ of, steps, from }) => {
      const rungs = rungsOf({ of, steps, from })
      const count = (state: string) => rungs.filter((rung) => rung === state).length
      expect(rungs).toHaveLength(of)
      expect(count('on') + count('gained')).toBe(steps)
      expect(count('on') + count('lost')).toBe(from)
      expect(count('gained') * count('lost')).toBe(0)
    }),
  )
})

test('a skill level that is not stated has no rungs, filled or empty, but a question mark', () => {
  const { container } = render(<SkillMark steps="not-stated" of={4} />)
  expect(container.querySelectorAll('rect')).toHaveLength(0)
  expect(container).toHaveTextContent('?')
})

test('the mark is silent and its word stands beside it', () => {
  const { container, rerender } = render(<SkillLevel name="Expert" steps={4} of={4} />)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  expect(container).toHaveTextContent(/^Expert$/)
  rerender(<SkillLevel name={null} steps="not-stated" of={4} />)
  expect(container).toHaveTextContent('Skill level not stated')
})
