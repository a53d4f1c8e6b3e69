import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { idFromName } from '@/core/ids'
import { LinkFinder, type FoundLink } from '@/ui/link-finder'
import { searchableClient, SearchWorker } from '../helpers/search-worker'

beforeEach(() => {
  vi.stubGlobal('Worker', SearchWorker)
})

const testers = Array.from({ length: 20 }, (_, place) => `Tester ${place}`)
const roles: Readonly<Record<string, readonly string[]>> = {
  'Content designer': ['Content designer', 'Senior content designer'],
  'Data analyst': ['Data analyst'],
  Tester: testers,
}

const entries: readonly FoundLink[] = Object.entries(roles).flatMap(([role, roleLevels]) =>
  roleLevels.map((name) => ({
    id: `uk/${idFromName(role)}/${idFromName(name)}`,
    name,
    detail: name === role ? 'UK, 2025' : `${role}, UK, 2025`,
    href: `/${idFromName(name)}`,
  })),
)

type Options = Partial<Parameters<typeof LinkFinder>[0]>

/** The finder on a page of its own, with the place its links lead to. */
function open(options: Options = {}) {
  const router = createMemoryRouter([
    { path: '*', element: <LinkFinder label="Find your role" entries={entries} {...options} /> },
  ])
  render(
    <QueryClientProvider client={searchableClient(roles)}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return {
    field: screen.getByRole('searchbox', { name: 'Find your role' }),
    placeNow: () => router.state.location.pathname,
  }
}

const names = () => screen.queryAllByRole('link').map(({ textContent }) => textContent)

describe('what is found', () => {
  test('nothing before anything is typed, unless something is suggested', () => {
    open()
    expect(names()).toEqual([])
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('suggestions stand there until one types, and are no matches', async () => {
    const { field } = open({ suggestions: entries.slice(2, 3) })
    expect(names()).toEqual(['Data analystUK, 2025'])
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await userEvent.type(field, 'content')
    expect(names()).toHaveLength(2)
  })

  test('the best comes first, and how many there are is said', async () => {
    const { field } = open()
    await userEvent.type(field, 'content des')
    expect(names()).toEqual(['Content designerUK, 2025', 'Senior content designerContent designer, UK, 2025'])
    expect(screen.getByRole('status')).toHaveTextContent('2 matches')
    await userEvent.type(field, '{Control>}a{/Control}analyst')
    expect(screen.getByRole('status')).toHaveTextContent('1 match')
  })

  test('a misspelling finds, and what has no likeness to anything is said to be none', async () => {
    const { field } = open()
    await userEvent.type(field, 'contnt desiner')
    expect(names()[0]).toBe('Content designerUK, 2025')
    await userEvent.clear(field)
    await userEvent.type(field, 'zzzz')
    expect(names()).toEqual([])
    expect(screen.getByRole('status')).toHaveTextContent('No match in')
  })

  test('no more than the most asked for', async () => {
    const { field } = open({ most: 8 })
    await userEvent.type(field, 'tester')
    expect(names()).toHaveLength(8)
    expect(screen.getByRole('status')).toHaveTextContent('The 8 best matches')
  })

  test('names that are still on their way are not said to be none', async () => {
    const { field } = open({ entries: [], state: 'loading' })
    await userEvent.type(field, 'content')
    expect(screen.getByRole('status')).toHaveTextContent('Loading names…')
  })
})

describe('by keyboard', () => {
  test('Enter follows the first, and says that it was followed', async () => {
    const onFollow = vi.fn<() => void>()
    const { field, placeNow } = open({ onFollow })
    await userEvent.type(field, 'data{Enter}')
    expect(placeNow()).toBe('/data-analyst')
    expect(onFollow).toHaveBeenCalledOnce()
  })

  test('Enter goes nowhere where nothing was typed or nothing was found', async () => {
    const { field, placeNow } = open({ suggestions: entries })
    await userEvent.type(field, '{Enter}')
    await userEvent.type(field, 'zzzz{Enter}')
    expect(placeNow()).toBe('/')
  })

  test('the arrow keys move among field and links, and stop at both ends', async () => {
    const { field } = open()
    await userEvent.type(field, 'content{ArrowDown}')
    const [first, second] = screen.getAllByRole('link')
    expect(first).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(field).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}')
    expect(field).toHaveFocus()
  })
})

test('a click follows as any link', async () => {
  const { field, placeNow } = open()
  await userEvent.type(field, 'senior')
  await userEvent.click(screen.getByRole('link'))
  expect(placeNow()).toBe('/senior-content-designer')
})
