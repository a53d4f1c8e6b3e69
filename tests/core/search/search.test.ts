import { beforeAll, describe, expect, test } from 'vitest'
import type { FrameworkIndex } from '@/core/search/framework-index'
import { search, type SearchOptions } from '@/core/search/search'
import { searchable } from '../../helpers/searchable'

let indexes: readonly FrameworkIndex[]
beforeAll(async () => {
  indexes = await searchable()
})

const find = (typed: string, options?: SearchOptions) => search(indexes, typed, options)
const hitsOf = (typed: string, options?: SearchOptions) => find(typed, options).groups.flatMap(({ hits }) => hits)
const all = { most: 1_000 }
const marked = ({ name, marks }: { name: string; marks: readonly (readonly [number, number])[] }) =>
  marks.map(([start, end]) => name.slice(start, end))

describe('words of fewer than four letters', () => {
  test.each(['pm', 'ba', 'ux', 'eng', 'ops', 'it', 'da'])('%s is never the inside of a word', (typed) => {
    for (const { kind, name, why } of hitsOf(typed, all)) {
      const isWholeWord = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .includes(typed)
      expect(isWholeWord || why !== undefined, `${kind} ${name}`).toBe(true)
    }
  })

  test('find by initials, and say so', () => {
    const hit = hitsOf('ba').find(({ kind, name }) => kind === 'role' && name === 'Business architect')
    expect(hit).toMatchObject({ why: 'BA is also its initials.' })
    expect(hit && marked(hit)).toEqual(['B', 'a'])
  })

  test('that are neither a word nor initials find nothing, and the names that begin with them are offered', () => {
    const { groups, nearest } = find('pro')
    expect(groups).toEqual([])
    expect(nearest.length).toBeGreaterThan(0)
    for (const { name } of nearest) expect(` ${name.toLowerCase()}`).toMatch(/[ (]pro/)
  })
})

describe('words of outside', () => {
  test('say why they lead there', () => {
    expect(find('scrum master').why).toBe('Delivery manager: in government, close to a scrum master.')
    expect(hitsOf('scrum master')[0]?.why).toBe('In government, close to a scrum master.')
    expect(find('build engineer').why).toMatch(/: DevOps engineers /)
    expect(find('BA').why).toBe('BA is short for Business analyst.')
    expect(find('Business analyst').why).toBeNull()
  })

  test('mark what the name has instead', () => {
    const [first] = hitsOf('ba')
    expect(first && marked(first)).toEqual(['Business', 'analyst'])
  })

  test('can be refused', () => {
    expect(hitsOf('scrum master', { asTyped: true }).filter(({ kind }) => kind !== 'statement')).toEqual([])
    expect(hitsOf('ba', { asTyped: true }).map(({ name }) => name)).toContain('Business architect')
    expect(hitsOf('ba', { asTyped: true }).map(({ name }) => name)).not.toContain('Senior business analyst')
  })
})

describe('statements', () => {
  test('have all the words, their skill, and the role levels that ask for them', () => {
    const [statement] = hitsOf('influence and negotiate with senior stakeholders', { kinds: ['statement'] })
    expect(statement).toMatchObject({ kind: 'statement', skill: expect.any(String), detail: expect.any(String) })
    expect(statement?.askedBy?.count).toBeGreaterThan(0)
    expect(statement && marked(statement).join(' ').toLowerCase()).toContain('stakeholders')
  })

  test('of ours are told from official ones', () => {
    const found = hitsOf('stakeholders', { kinds: ['statement'], ...all })
    expect(found.some(({ isOurs }) => isOurs)).toBe(true)
    expect(found.some(({ isOurs }) => !isOurs)).toBe(true)
  })
})

describe('filters', () => {
  test('by kind', () => {
    const { groups } = find('stakeholder', { kinds: ['skill'] })
    expect(groups.map(({ kind }) => kind)).toEqual(['skill'])
  })

  test('by role family', () => {
    const families = hitsOf('manager', { roleFamilies: ['it-operations'], ...all }).map(
      ({ roleFamilies }) => roleFamilies,
    )
    expect(families.length).toBeGreaterThan(3)
    for (const ids of families) expect(ids).toContain('it-operations')
  })

  test('by framework', () => {
    const found = hitsOf('product manager', { frameworks: ['ca-cds-pm-draft-2'], ...all })
    expect(new Set(found.map(({ framework }) => framework))).toEqual(new Set(['ca-cds-pm-draft-2']))
  })
})

test('the framework one is in comes first', () => {
  expect(hitsOf('product manager')[0]?.framework).toBe('uk-gdd-2025')
  expect(hitsOf('product manager', { here: 'uk-ddat-2020' })[0]?.framework).toBe('uk-ddat-2020')
})

test('no more than the most of a kind, and how many there are', () => {
  const group = find('manager', { most: 3 }).groups.find(({ kind }) => kind === 'role-level')
  expect(group?.hits).toHaveLength(3)
  expect(group?.total).toBeGreaterThan(20)
})

test('where nothing is found the nearest is offered, and how much was searched', () => {
  const { groups, nearest, searched } = find('zzyzx prodxct mngr')
  expect(groups).toEqual([])
  expect(nearest.length).toBeGreaterThan(0)
  expect(searched.frameworks).toBe(4)
  expect(searched.statements).toBeGreaterThan(1_000)
})

test.each(['', '   ', '…', 'a'.repeat(10_000), 'word '.repeat(500), '(((', '*', '\u0000'])(
  '%j does no harm',
  (typed) => {
    expect(() => find(typed)).not.toThrow()
  },
)

test('every entry has an id and an href of its own kind', () => {
  const entries = indexes.flatMap(({ names, statements }) => [...names.map(({ entry }) => entry), ...statements])
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  for (const { href, framework } of entries) expect(href.startsWith(`/${framework}`)).toBe(true)
})
