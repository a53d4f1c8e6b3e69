import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test, vi } from 'vitest'
import type { FrameworkOutline, FrameworkSeniority } from '@/core/views/model'
import { createQueryClient, queries } from '@/data-source/queries'
import { PlateSection } from '@/ui/plate/plate-section'

const times = (count: number) => Array.from({ length: count }, (_, place) => place + 1)

/** Ten role families of 50 roles of four role levels: 2,000 role levels. */
const outline: FrameworkOutline = {
  framework: {
    id: 'large',
    title: 'A large framework',
    shortTitle: 'Large',
    publisher: 'Us',
    edition: 'First',
    language: 'en-GB',
    licence: null,
    source: { title: 'Ours' },
    skillScale: [
      { id: 'low', name: 'Low' },
      { id: 'high', name: 'High' },
    ],
  },
  roleFamilies: times(10).map((family) => ({ id: `family-${family}`, name: `Family ${family}` })),
  roles: times(500).map((role) => ({
    id: `role-${role}`,
    name: `Role ${role}`,
    roleFamily: `family-${Math.ceil(role / 50)}`,
    roleLevels: times(4).map((roleLevel) => ({ id: `level-${roleLevel}`, name: `Level ${roleLevel} of role ${role}` })),
  })),
  skills: [],
  redirects: [],
}
const seniority: FrameworkSeniority = {
  roles: outline.roles.map(() => times(4).map((roleLevel) => [3 + roleLevel, 4, 4] as const)),
}

function show(search: string) {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }))
  const client = createQueryClient(() => Promise.reject(new Error('nothing else is read')))
  client.setQueryData(queries.seniority('large').queryKey, seniority)
  const router = createMemoryRouter([{ path: '*', element: <PlateSection outline={outline}>All</PlateSection> }], {
    initialEntries: [`/large${search}`],
  })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return router
}

test('2,000 role levels are drawn one role family at a time, and the choice is in the URL', async () => {
  const router = show('?family=family-3')
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(50)
  expect(screen.getByRole('link', { name: 'Role 101' })).toBeVisible()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Role family' }), 'Family 10')
  expect(router.state.location.search).toBe('?family=family-10')
  expect(screen.getByRole('link', { name: 'Role 500' })).toBeVisible()
  // One stop of the Tab key, which is in what is drawn.
  expect(screen.getAllByRole('link').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
})

test('as a list they are all there', () => {
  show('?view=list&family=no-such-family')
  expect(screen.getAllByRole('list', { name: /^Levels of / })).toHaveLength(500)
})
