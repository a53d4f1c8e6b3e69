import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { nextLines, type NextLine } from '@/core/moves/next-lines'
import { byFrameworkAlone, indexRequirements, placeOf, type RequirementIndex } from '@/core/moves/requirement-index'
import { whereNext, type NextMove } from '@/core/moves/where-next'
import { withOwnSkills } from '@/core/profile/as-role-level'
import { bundledRequirements } from '../../helpers/bundled-requirements'
import {
  covers,
  halfLevelsAbove,
  idOf,
  isGeneral,
  plainEffort,
  rowOf,
  rows,
  type Row,
} from '../../helpers/plain-figures'
import { madeRequirements, smallRequirements } from '../../helpers/requirements'

const requirements = await bundledRequirements('uk-gdd-2025')
const uk = indexRequirements(requirements)

function placeNamed(index: RequirementIndex, name: string): number {
  return index.roleLevels.findIndex(({ roleLevel }) => roleLevel.name === name)
}

function nextFrom(index: RequirementIndex, name: string) {
  const next = whereNext(index, placeNamed(index, name))
  if (!next) throw new Error(`${name} cannot be ordered`)
  return next
}

function namesOf(index: RequirementIndex, line: NextLine): string {
  return line.map(({ to }) => index.roleLevels[to]?.roleLevel.name).join(' / ')
}

describe('in the UK framework', () => {
  it('a content designer is near the roles that a colleague would name', () => {
    const lines = nextLines(uk, nextFrom(uk, 'Content designer'), () => true)
    expect(lines.promotions.map((line) => namesOf(uk, line))).toEqual([
      'Senior content designer',
      'Lead content designer',
      'Head of content design',
    ])
    const firstEight = [...lines.family, ...lines.others].slice(0, 8).map((line) => namesOf(uk, line))
    expect(firstEight.slice(0, 3)).toEqual([
      'Content strategist',
      'Technical writer',
      'Graphic designer / Interaction designer / Service designer',
    ])
  })

  it('a security architect finds other architects first', () => {
    const lines = nextLines(uk, nextFrom(uk, 'Security architect'), () => true)
    const names = [...lines.family, ...lines.others].map((line) => namesOf(uk, line))
    expect(names.length).toBeGreaterThanOrEqual(3)
    expect(names.slice(0, 3).every((name) => name.endsWith('architect'))).toBe(true)
  })

  it.each([true, false])(
    'gives the same as a plain count from every role level, counting related skills: %s',
    (related) => {
      const index = related ? uk : indexRequirements(byFrameworkAlone(requirements))
      const short = ({ to, fit, effort, further }: NextMove) =>
        `${index.roleLevels[to]?.roleLevel.name} ${fit.brought}/${fit.asked} ${effort} ${further}`
      for (const row of rows) {
        const next = nextFrom(index, row.name)
        const plain = plainNext(row, related)
        expect({
          ...next,
          promotions: next.promotions.map(short),
          family: next.family.map(short),
          others: next.others.map(short),
        }).toEqual(expect.objectContaining(plain))
      }
    },
  )

  it('does not order roles that state no skill level, and measures nothing from them', () => {
    const { notStated } = nextFrom(uk, 'Product manager')
    expect(notStated.map((place) => uk.roleLevels[place]?.roleLevel.name)).toEqual([
      'Chief data officer',
      'Chief digital and information officer',
      'Chief information security officer',
      'Chief technology officer',
    ])
    expect(whereNext(uk, placeNamed(uk, 'Chief data officer'))).toBeNull()
  })
})

describe('whereNext', () => {
  it('shows one level of each role: the nearest in seniority, and of those as near the one with less to learn', () => {
    const index = indexRequirements(
      madeRequirements({
        first: { here: { a: 2, b: 2 } },
        second: { far: { a: 1, b: 1 }, near: { a: 2, c: 2, e: 2 }, same: { a: 2, b: 2, d: 2 }, high: { a: 4 } },
        third: { low: { a: 1 }, top: { a: 3 } },
      }),
    )
    const next = whereNext(index, placeOf(index, 'first', 'here'))
    expect(next?.others.map(({ to, further }) => [index.roleLevels[to]?.roleLevel.id, further])).toEqual([
      // Both are one level away, which is not further.
      ['low', null],
      ['same', null],
    ])
  })

  it('puts roles that are further away than a level last, whatever carries over', () => {
    const index = indexRequirements(
      madeRequirements({
        first: { here: { a: 2, b: 2 } },
        second: { up: { a: 4, b: 4 } },
        third: { down: { a: 2, b: 2, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1 } },
        fourth: { near: { a: 2, x: 2, y: 2 } },
      }),
    )
    const next = whereNext(index, placeOf(index, 'first', 'here'))
    expect(next?.others.at(-1)).toMatchObject({ further: 'up' })
    expect(index.roleLevels[next?.others.at(-1)?.to ?? -1]?.roleLevel.id).toBe('up')
  })

  it('counts general skills up to what the craft counts', () => {
    const wide = madeRequirements({
      first: { here: { talk: 3, bake: 1 } },
      second: { there: { talk: 3, bake: 2, ice: 1 } },
      third: { other: { talk: 1 } },
    })
    const families = { first: 'a', second: 'b', third: 'c' } as const
    const index = indexRequirements({
      ...wide,
      roles: wide.roles.map((role) => ({
        ...role,
        roleFamily: Object.entries(families).find(([id]) => id === role.id)?.[1] ?? '',
      })),
    })
    const next = whereNext(index, placeOf(index, 'first', 'here'))
    const there = next?.others.find(({ to }) => index.roleLevels[to]?.roleLevel.id === 'there')
    // Of six steps it brings three of talking, which three families ask for, and one of baking.
    expect(there?.fit).toEqual({ brought: 1 + 1, asked: 6 })
    expect(there?.effort).toBe(2)
  })

  it('counts promotions and role family from the role level somebody is on, where their own skills are what they bring', () => {
    const own = withOwnSkills(requirements, 'My skills', new Map([['product-management', 3]]))
    const index = indexRequirements(own)
    const from = placeOf(index, '-', '-')
    const next = whereNext(index, from, placeOf(index, 'product-manager', 'product-manager'))
    const names = (moves: readonly NextMove[] = []) => moves.map(({ to }) => index.roleLevels[to]?.roleLevel.name)
    expect(names(next?.promotions)).toEqual(['Senior product manager', 'Lead product manager', 'Head of product'])
    expect(names(next?.family)).toContain('Service owner')
    expect([...names(next?.family), ...names(next?.others)]).not.toContain('My skills')
    // Without such a role level every other role is one of the others.
    expect(whereNext(index, from)).toMatchObject({ promotions: [], family: [] })
  })

  it('depends on neither the order of roles nor of requirements', () => {
    fc.assert(
      fc.property(smallRequirements(), fc.nat(), (any, place) => {
        const turned = {
          ...any,
          roles: any.roles.toReversed().map((role) => ({
            ...role,
            roleLevels: role.roleLevels.map((roleLevel) => ({ ...roleLevel, asks: roleLevel.asks.toReversed() })),
          })),
        }
        const [a, b] = [indexRequirements(any), indexRequirements(turned)]
        const from = place % a.roleLevels.length
        expect(whereNext(b, from)).toEqual(whereNext(a, from))
      }),
    )
  })

  it('has every other role once, and every higher level of its own', () => {
    fc.assert(
      fc.property(smallRequirements(fc.option(fc.integer({ min: 1, max: 4 }), { freq: 6 })), fc.nat(), (any, place) => {
        const index = indexRequirements(any)
        const from = place % index.roleLevels.length
        const next = whereNext(index, from)
        fc.pre(next !== null)
        const here = index.roleLevels[from]
        const others = [...(next?.family ?? []), ...(next?.others ?? [])].map(({ to }) => to)
        const roles = [...others, ...(next?.notStated ?? [])].map((to) => index.roleLevels[to]?.role.id ?? '')
        const all = [...new Set(index.roleLevels.map(({ role }) => role.id))].filter((id) => id !== here?.role.id)
        expect(roles.toSorted()).toEqual(all.toSorted())
        const higher = index.roleLevels.filter(
          ({ role, ranked, ladderPlace }) => role === here?.role && ranked && ladderPlace > here.ladderPlace,
        )
        expect(next?.promotions).toHaveLength(higher.length)
      }),
    )
  })
})

describe('nextLines', () => {
  const move = (to: number, brought: number): NextMove => ({
    to,
    fit: { brought, asked: 10 },
    effort: 10 - brought,
    skills: 1,
    further: null,
  })
  const index = indexRequirements(
    madeRequirements({
      r: { a: { p: 1 }, b: { q: 1 }, c: { r: 1 }, d: { s: 1 }, e: { p: 1 }, f: { p: 2 } },
    }),
  )
  const places = (lines: readonly NextLine[]) => lines.map((line) => line.map(({ to }) => to))

  it('leaves out what less than a fifth carries over to, but for three where there are hardly any others', () => {
    const few = { promotions: [], family: [move(1, 5), move(2, 1)], others: [move(3, 2), move(5, 0)], notStated: [] }
    expect(nextLines(index, few, () => true)).toMatchObject({
      family: [[{ to: 1 }]],
      others: [[{ to: 3 }]],
      little: [[{ to: 2 }], [{ to: 5 }]],
    })
    const enough = { ...few, others: [move(3, 2), move(0, 2), move(5, 0)] }
    expect(places(nextLines(index, enough, () => true).little)).toEqual([])
    // What is wanted decides how many there are.
    expect(places(nextLines(index, enough, ({ to }) => to !== 0).little)).toEqual([[2], [5]])
  })

  it('makes one line of role levels that ask for exactly the same', () => {
    const next = { promotions: [], family: [], others: [move(0, 5), move(1, 5), move(4, 5), move(5, 5)], notStated: [] }
    expect(places(nextLines(index, next, () => true).others)).toEqual([[0, 4], [1], [5]])
  })
})

test('a role level that asks for nothing has nowhere to go that can be counted', () => {
  const index = indexRequirements(madeRequirements({ r: { idle: {} }, s: { busy: { p: 1 } } }))
  expect(whereNext(index, placeOf(index, 'r', 'idle'))).toBeNull()
  expect(whereNext(index, placeOf(index, 's', 'busy'))?.notStated).toHaveLength(1)
})

/** Where next by the words of the design, without any of the product's code. */
function plainNext(here: Row, related: boolean) {
  const moveTo = (there: Row) => {
    const sum = { craft: 0, general: 0, asked: 0 }
    for (const [skill, steps] of there.asks) {
      sum.asked += steps
      sum[isGeneral(skill, related) ? 'general' : 'craft'] += Math.min(steps, covers(here, skill, related))
    }
    const above = halfLevelsAbove(there, here)
    return {
      there,
      brought: sum.craft + Math.min(sum.craft, sum.general),
      asked: sum.asked,
      effort: plainEffort([here], there, related),
      further: above > 2 ? 'up' : above < -2 ? 'down' : null,
    }
  }
  type Move = ReturnType<typeof moveTo>
  const id = ({ there }: Move) => `${idOf(there.role)}/${idOf(there.name)}`
  const short = ({ there, brought, asked, effort, further }: Move) =>
    `${there.name} ${brought}/${asked} ${effort} ${further}`
  const distance = ({ there }: Move) => Math.abs(halfLevelsAbove(there, here))
  const nearest = [...new Set(rows.map(({ role }) => role))]
    .filter((role) => role !== here.role)
    .flatMap((role) =>
      rows
        .filter((row) => row.role === role)
        .map(moveTo)
        .toSorted((a, b) => distance(a) - distance(b) || a.effort - b.effort || (id(a) < id(b) ? -1 : 1))
        .slice(0, 1),
    )
    .toSorted(
      (a, b) =>
        Number(a.further !== null) - Number(b.further !== null) ||
        b.brought * a.asked - a.brought * b.asked ||
        a.effort - b.effort ||
        (id(a) < id(b) ? -1 : 1),
    )
  const isFamily = ({ there }: Move) => there.family === here.family
  return {
    promotions: rows
      .filter((row) => row.role === here.role && row.ladderPosition > here.ladderPosition)
      .toSorted((a, b) => a.ladderPosition - b.ladderPosition)
      .map((row) => short({ ...moveTo(row), further: null })),
    family: nearest.filter(isFamily).map(short),
    others: nearest.filter((each) => !isFamily(each)).map(short),
  }
}

test('the plain count reads the tables it should', () => {
  expect(rows).toHaveLength(201)
  expect(rowOf('Product manager').asks.size).toBe(9)
})
