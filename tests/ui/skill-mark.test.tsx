import { render } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Steps } from '@/core/changes'
import { SkillLevelMark, SkillMark } from '@/ui/skill-mark'

/** The role levels of the mark, from the lowest up. */
function roleLevelsOf(mark: { steps: Steps; of: number; from?: Steps }): string[] {
  const { container, unmount } = render(<SkillMark {...mark} />)
  const roleLevels = [...container.querySelectorAll('rect')].map((roleLevel) => ({
    state: roleLevel.getAttribute('class') ?? '',
    y: Number(roleLevel.getAttribute('y')),
  }))
  unmount()
  return roleLevels.toSorted((a, b) => b.y - a.y).map(({ state }) => state)
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
] as const)('%o is filled from the bottom', (mark, roleLevels) => {
  expect(roleLevelsOf(mark)).toEqual(roleLevels)
})

test('it has a role level for each step of its scale, with what is asked and what is gained, and with what is lost', () => {
  const mark = fc
    .integer({ min: 1, max: 9 })
    .chain((of) => fc.record({ of: fc.constant(of), steps: fc.nat(of), from: fc.nat(of) }))
  fc.assert(
    fc.property(mark, ({ of, steps, from }) => {
      const roleLevels = roleLevelsOf({ of, steps, from })
      const count = (state: string) => roleLevels.filter((roleLevel) => roleLevel === state).length
      expect(roleLevels).toHaveLength(of)
      expect(count('on') + count('gained')).toBe(steps)
      expect(count('on') + count('lost')).toBe(from)
      expect(count('gained') * count('lost')).toBe(0)
    }),
  )
})

test('a skill level that is not stated has no role levels, filled or empty, but a question mark', () => {
  const { container } = render(<SkillMark steps="not-stated" of={4} />)
  expect(container.querySelectorAll('rect')).toHaveLength(0)
  expect(container).toHaveTextContent('?')
})

test('the mark is silent and its word stands beside it', () => {
  const { container, rerender } = render(<SkillLevelMark name="Expert" steps={4} of={4} />)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  expect(container).toHaveTextContent(/^Expert$/)
  rerender(<SkillLevelMark name={null} steps="not-stated" of={4} />)
  expect(container).toHaveTextContent('Skill level not stated')
})
