import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { PreviewEnriching, PreviewLadder } from '@/core/opening/preview'
import type { FaultGroup, ReadingIssue } from '@/core/importing/faults/fault-log'
import type { FrameworkCounts } from '@/core/views/model'
import { draftOf } from '@/features/open/draft'
import { UpdateOrKeepApart } from '@/features/open/enriching-choice'
import { FaultGroupView } from '@/features/open/faults'
import { Ladders } from '@/features/open/ladders'

const nothing = () => undefined
const counts: FrameworkCounts = {
  roleFamilies: 0,
  roles: 1,
  roleLevels: 2,
  skills: 3,
  requirements: 10,
  requirementsUnknown: 0,
  requirementsWithWording: 1,
  wordings: 1,
}

describe('many ladders', () => {
  const ladders: readonly PreviewLadder[] = Array.from({ length: 130 }, (_, place) => ({
    id: `role-${place}`,
    name: `Role ${place}`,
    roleLevels: [`Junior ${place}`, `Head of ${place}`].map((name) => ({ id: name, name })),
    isReordered: place >= 125,
  }))
  const names = () => screen.getAllByRole('listitem').map(({ textContent }) => /Role \d+/.exec(textContent)?.[0])

  test('are shown sixty at a time, those first whose order is a guess', async () => {
    render(<Ladders ladders={ladders} orders={new Map()} onChange={nothing} />)
    expect(screen.getByText(/^Check the order of role levels for 5 of 130 roles/)).toBeInTheDocument()
    expect(names()).toHaveLength(60)
    expect(names().slice(0, 6)).toEqual(['Role 125', 'Role 126', 'Role 127', 'Role 128', 'Role 129', 'Role 0'])
    await userEvent.click(screen.getByRole('button', { name: 'Show more career ladders (70 left)' }))
    expect(names()).toHaveLength(120)
    await waitFor(() => expect(screen.getAllByRole('listitem')[60]?.querySelector('summary')).toHaveFocus())
    await userEvent.click(screen.getByRole('button', { name: 'Show more career ladders (10 left)' }))
    expect(names()).toHaveLength(130)
    expect(screen.queryByRole('button', { name: /^Show more/ })).not.toBeInTheDocument()
    await waitFor(() => expect(screen.getAllByRole('listitem')[120]?.querySelector('summary')).toHaveFocus())
  })

  test('are found by the names of roles and role levels', async () => {
    render(<Ladders ladders={ladders} orders={new Map()} onChange={nothing} />)
    const field = screen.getByRole('searchbox', { name: 'Find a career ladder' })
    await userEvent.type(field, 'HEAD 127')
    expect(names()).toEqual(['Role 127'])
    expect(screen.getByRole('status')).toHaveTextContent('1 career ladder')
    await userEvent.clear(field)
    await userEvent.type(field, 'role 12 junior')
    expect(names()).toEqual([125, 126, 127, 128, 129, 12, 112, 120, 121, 122, 123, 124].map((place) => `Role ${place}`))
    expect(screen.getByRole('status')).toHaveTextContent('12 career ladders')
  })

  test('have nothing to be found with where there are few', () => {
    render(<Ladders ladders={ladders.slice(0, 8)} orders={new Map()} onChange={nothing} />)
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
    expect(screen.getByText('8 roles, each with its role levels in the order of the file.')).toBeInTheDocument()
  })

  test('say whose order it is: inferred, or the person’s, unless it is as it was read', () => {
    const [last = ladders[0]] = ladders.slice(-1)
    const orders = (...order: string[]) => new Map([[last?.id ?? '', order]])
    const drawn = (order: readonly string[] | null) => (
      <Ladders ladders={last ? [last] : []} orders={order ? orders(...order) : new Map()} onChange={nothing} />
    )
    const { rerender } = render(drawn(null))
    const line = () => screen.getByRole('listitem').textContent
    expect(line()).toContain('please check the order')
    rerender(drawn(['Head of 129', 'Junior 129']))
    expect(line()).toContain('order changed by you')
    rerender(drawn(['Junior 129', 'Head of 129']))
    expect(line()).toContain('please check the order')
  })
})

describe('differences', () => {
  const framework = {
    id: 'uk',
    title: 'UK',
    shortTitle: 'UK',
    publisher: 'P',
    edition: 'E',
    language: 'en',
    licence: null,
    source: { title: 's' },
    skillScale: [],
  }
  const enriching = (requirementsWithWording: number, differenceCount = 30): PreviewEnriching => ({
    framework,
    before: counts,
    after: { ...counts, requirementsWithWording },
    differences: [
      {
        title: 'Different skill levels',
        explanation: 'Ours stay.',
        differences: Array.from(
          { length: Math.min(30, differenceCount) },
          (_, place) => `baker ${place}, Kneading: working here, expert in the file`,
        ),
      },
    ],
    differenceCount,
  })
  const draw = (given: PreviewEnriching) =>
    render(
      <UpdateOrKeepApart
        enriching={given}
        draft={draftOf(
          {
            summary: { ...framework, checksum: '', counts, repairs: [], notes: [] },
            ladders: [],
            skillScale: { steps: [], isTheFour: true },
            enriching: given,
          },
          null,
        )}
        onChange={nothing}
      />,
    )

  test('are listed, found among, and those that are counted only are said to be', async () => {
    draw(enriching(9, 2_030))
    expect(screen.getByRole('radio', { name: 'Update UK here' })).toBeChecked()
    expect(
      screen.getByText(
        /^Add their wording on this device: 9 of 10 skill requirements will have wording, instead of 1\./,
      ),
    ).toBeInTheDocument()
    const summary = screen.getByText('2,030 differences between the files and what is already here')
    await userEvent.click(summary)
    expect(screen.getByRole('heading', { name: 'Different skill levels' })).toBeInTheDocument()
    expect(screen.getByText('Ours stay.')).toBeInTheDocument()
    const list = screen.getByRole('list')
    expect(within(list).getAllByRole('listitem')).toHaveLength(20)
    expect(list.firstChild).toHaveTextContent('Baker 0, Kneading: working here, expert in the file.')
    await userEvent.click(screen.getByRole('button', { name: 'Show all 30' }))
    await waitFor(() => expect(within(list).getAllByRole('listitem')[20]).toHaveFocus())
    await userEvent.type(screen.getByRole('searchbox'), 'BAKER 2, kneading')
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.slice(0, 9)),
    ).toContain('Baker 2, ')
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ differences?$/)
    expect(screen.getByText('2,000 more are not listed.')).toBeInTheDocument()
  })

  test('that are none are said to be none, and files that add nothing are no update', () => {
    draw(enriching(1, 0))
    expect(screen.getByText('The files match what is already here.')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Keep as a separate edition' })).toBeChecked()
  })
})

describe('the faults of one kind', () => {
  const issue = (place: number): ReadingIssue => ({
    severity: 'warning',
    rule: 'name-trimmed',
    where: `a.csv, row ${place}`,
    what: 'there is a space',
    tip: 'Nothing.',
    done: 'trimmed',
    file: 'a.csv',
    row: place,
    column: 'Role',
    value: 'Baker ',
  })
  const group = (issues: number, count = issues): FaultGroup => ({
    kind: 'name-trimmed',
    title: 'White space',
    severity: 'warning',
    done: 'trimmed',
    tip: 'Nothing.',
    count,
    issues: Array.from({ length: issues }, (_, place) => issue(place + 2)),
  })
  const rows = () => screen.getAllByRole('row').slice(1)

  test('are shown twenty at first, then all, and what is only counted is said', async () => {
    render(<FaultGroupView group={group(25, 2_400)} />)
    expect(screen.getByRole('heading', { name: 'White space 2,400 places in a.csv' })).toBeInTheDocument()
    expect(rows()).toHaveLength(20)
    expect(rows()[0]).toHaveTextContent('row 2RoleBaker␣there is a space')
    await userEvent.click(screen.getByRole('button', { name: 'Show all 25' }))
    expect(rows()).toHaveLength(25)
    await waitFor(() => expect(rows()[20]).toHaveFocus())
    expect(screen.getByText('2,375 more places are not listed.')).toBeInTheDocument()
  })

  test('of which there are very many are shown three hundred more at a time', async () => {
    render(<FaultGroupView group={group(330)} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show 300 more' }))
    expect(rows()).toHaveLength(320)
    await userEvent.click(screen.getByRole('button', { name: 'Show all 330' }))
    expect(rows()).toHaveLength(330)
  })

  test('in several files say in which each is', () => {
    const { issues, ...rest } = group(1)
    render(<FaultGroupView group={{ ...rest, count: 2, issues: [...issues, { ...issue(3), file: 'b.csv' }] }} />)
    expect(rows().map(({ textContent }) => textContent?.slice(0, 12))).toEqual(['a.csv, row 2', 'b.csv, row 3'])
  })
})
