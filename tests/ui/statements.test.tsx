import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MarkedStatement } from '@/core/comparing/model'
import { compareStatements } from '@/core/comparing/wording'
import { Statements } from '@/ui/statements'

const statements: readonly MarkedStatement[] = [
  { kind: 'kept', text: 'You put users first.' },
  {
    kind: 'reworded',
    text: 'You can work closely with leaders of delivery teams.',
    base: 'You can work closely with delivery teams.',
    words: [
      { kind: 'same', text: 'You can work closely with ' },
      { kind: 'added', text: 'leaders of ' },
      { kind: 'same', text: 'delivery teams.' },
    ],
  },
  { kind: 'added', text: 'You know how to coach others.' },
  { kind: 'removed', text: 'You can be flexible.' },
]

test('each statement is announced as kept, reworded, added or removed, and each differing word is told apart', () => {
  render(<Statements statements={statements} markWording />)
  expect(screen.getAllByRole('listitem').map(heard)).toEqual([
    'kept: You put users first.',
    'reworded: You can work closely with added: leaders of ; delivery teams.',
    'added: You know how to coach others.',
    'removed: You can be flexible.',
  ])
  expect(screen.getByRole('insertion')).toHaveTextContent('leaders of')
})

test('the sign before a statement is for the eye alone', () => {
  render(<Statements statements={statements} markWording />)
  const signs = screen.getAllByRole('listitem').map((item) => within(item).getByText(/^[=~+−]$/))
  expect(signs.map(({ textContent }) => textContent)).toEqual(['=', '~', '+', '−'])
  for (const sign of signs) expect(sign).toHaveAttribute('aria-hidden', 'true')
})

test('without marks a reworded statement is shown as in its source, and is still called reworded', () => {
  render(<Statements statements={statements} markWording={false} />)
  expect(screen.queryByRole('insertion')).toBeNull()
  expect(heard(screen.getAllByRole('listitem')[1])).toBe(
    'reworded: You can work closely with leaders of delivery teams.',
  )
})

test('removed statements are counted and folded, and unfold', async () => {
  render(<Statements statements={statements} markWording />)
  const fold = screen.getByRole('button', { name: /Removed: 1 statement$/ })
  expect(fold).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(fold)
  expect(fold).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('deletion')).toHaveTextContent('You can be flexible.')
})

test('statements with nothing to compare them with have no marks at all', () => {
  render(<Statements statements={[{ kind: 'plain', text: 'You put users first.' }]} markWording />)
  expect(screen.getByRole('listitem').textContent).toBe('You put users first.')
  expect(screen.queryByRole('button')).toBeNull()
})

test('without its marks every drawn statement is one of the two sources, to the letter', () => {
  const words = fc.array(fc.constantFrom('users', 'teams', 'coach', 'lead', 'delivery', 'a', 'the', 'risk'), {
    minLength: 1,
    maxLength: 8,
  })
  const said = fc.array(
    words.map((all) => `${all.join(' ')}.`),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(said, said, (base, other) => {
      const { container, unmount } = render(<Statements statements={compareStatements(base, other)} markWording />)
      const shown = [...container.querySelectorAll('li:not(.removed)')].map((item) => {
        for (const part of item.querySelectorAll('del, .sr-only, [aria-hidden]')) part.remove()
        return item.textContent
      })
      const removed = [...container.querySelectorAll('li.removed del')].map(({ textContent }) => textContent)
      unmount()
      expect(shown).toEqual(other)
      expect(base).toEqual(expect.arrayContaining(removed))
    }),
    { numRuns: 60 },
  )
})

/** What a screen reader says of an element: its text without what is hidden from it. */
function heard(element: Element | undefined): string {
  const copy = element?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
