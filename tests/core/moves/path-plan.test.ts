import { describe, expect, it, test } from 'vitest'
import type { RoleLevelAddress } from '@/core/hrefs'
import { planPath, planStretches, type PathPlan, type PathRequest } from '@/core/moves/path-plan'
import { indexRequirements, type RequirementIndex } from '@/core/moves/requirement-index'
import { usualStretch } from '@/core/moves/stretches'
import { bundledRequirements } from '../../helpers/bundled-requirements'
import { madeRequirements } from '../../helpers/requirements'

const uk = indexRequirements(await bundledRequirements('uk-gdd-2025'))

function addressIn({ framework, roleLevels }: RequirementIndex, id: string): RoleLevelAddress {
  const found = roleLevels.find(({ roleLevel }) => roleLevel.id === id)
  return { framework: framework.id, role: found?.role.id ?? 'no-such-role', roleLevel: id }
}

type Options = Partial<Pick<PathRequest, 'stretch' | 'stepsBack'>> & {
  readonly avoid?: readonly string[]
  readonly via?: readonly string[]
}

function plan(index: RequirementIndex, from: string, to: string, options: Options = {}): PathPlan {
  const { stretch = null, stepsBack = false, avoid = [], via = [] } = options
  const address = (id: string) => addressIn(index, id)
  const stops = { avoid: avoid.map(address), via: via.map(address) }
  return planPath(index, { from: address(from), to: address(to), stretch, stepsBack, ...stops })
}

/** "31 in 4: associate-product-manager 8, …" */
function inShort(answer: PathPlan): string {
  if (answer.kind === 'too-far') return `too far; ${answer.smallestStretch} is the smallest stretch`
  if (answer.kind !== 'path') return answer.kind
  return `${answer.effort} in ${answer.moves.length}: ${answer.moves.map(({ to, effort }) => `${to.roleLevel.id} ${effort}`).join(', ')}`
}

describe('in the UK framework', () => {
  it('nine in ten promotions stay within ten skill steps, whether or not related skills count', () => {
    expect(usualStretch(uk)).toBe(10)
  })

  test.each([
    [
      'content-designer',
      'service-owner',
      '43 in 5: associate-product-manager 8, product-manager 9, senior-product-manager 6, head-of-product 8, service-owner 12',
    ],
    [
      'content-designer',
      'head-of-product',
      '31 in 4: associate-product-manager 8, product-manager 9, senior-product-manager 6, head-of-product 8',
    ],
    [
      'business-analyst',
      'data-scientist',
      '22 in 3: trainee-data-scientist 7, associate-data-scientist 8, data-scientist 7',
    ],
    ['head-of-product', 'associate-product-manager', 'none'],
  ])('from %s to %s without a stretch', (from, to, expected) => {
    expect(inShort(plan(uk, from, to))).toBe(expected)
  })

  it('raises the usual stretch only as far as it has to', () => {
    expect(plan(uk, 'content-designer', 'service-owner')).toMatchObject({ stretch: 12, largest: 12 })
    expect(inShort(plan(uk, 'content-designer', 'service-owner', { stretch: 11 }))).toBe(
      'too far; 12 is the smallest stretch',
    )
  })

  it('says both figures of each move', () => {
    const path = plan(uk, 'content-designer', 'head-of-product')
    expect(path.kind === 'path' && path.moves.map(({ effort, alone }) => [effort, alone])).toEqual([
      [8, 13],
      [9, 9],
      [6, 6],
      [8, 8],
    ])
  })

  it('says what each step of stretch gives', () => {
    const ends = { from: addressIn(uk, 'content-designer'), to: addressIn(uk, 'head-of-product') }
    expect(
      planStretches(uk, { ...ends, stepsBack: false, avoid: [], via: [] }).map((step) => Object.values(step)),
    ).toEqual([
      [9, 1, 4, 31],
      [17, 1, 3, 31],
      [23, 1, 2, 31],
    ])
  })

  it('goes another way where a stop is avoided, and by way of a stop that is asked for', () => {
    const avoided = inShort(plan(uk, 'content-designer', 'head-of-product', { avoid: ['senior-product-manager'] }))
    expect(avoided).toBe('33 in 3: content-strategist 8, lead-product-manager 22, head-of-product 3')
    const via = inShort(plan(uk, 'content-designer', 'head-of-product', { via: ['content-strategist'] }))
    expect(via).toMatch(/content-strategist \d+, .*head-of-product \d+$/)
    // It asks for much that a head of product does not, so it is no way there.
    expect(inShort(plan(uk, 'content-designer', 'head-of-product', { via: ['business-analyst'] }))).toBe('none')
  })
})

describe('where no path can be planned, it says why', () => {
  const from = addressIn(uk, 'content-designer')
  const request = (to: Partial<RoleLevelAddress>): PathRequest => ({
    from,
    to: { ...from, ...to },
    stretch: 12,
    stepsBack: false,
    avoid: [],
    via: [],
  })

  it('the ends are one', () => {
    expect(planPath(uk, request({}))).toEqual({ kind: 'same-ends' })
  })

  it('they stand in different frameworks', () => {
    expect(planPath(uk, request({ framework: 'uk-ddat-2020' }))).toEqual({ kind: 'different-frameworks' })
  })

  it('the framework holds no such role level', () => {
    const to = { ...from, roleLevel: 'chief-of-words' }
    expect(planPath(uk, request(to))).toEqual({ kind: 'unknown-ends', ends: [to] })
    expect(planPath(uk, { ...request(to), from: to })).toEqual({ kind: 'unknown-ends', ends: [to, to] })
    const elsewhere = { ...from, framework: 'elsewhere' }
    expect(planPath(uk, { ...request(elsewhere), from: elsewhere })).toMatchObject({ kind: 'unknown-ends' })
  })

  it('a Chief role states no skill level, at either end', () => {
    const chief = addressIn(uk, 'chief-data-officer')
    const said = {
      kind: 'not-stated',
      ends: [expect.objectContaining({ roleLevel: expect.objectContaining({ name: 'Chief data officer' }) })],
    }
    expect(planPath(uk, request(chief))).toEqual(said)
    expect(planPath(uk, { ...request(from), from: chief })).toEqual(said)
    expect(planStretches(uk, request(chief))).toEqual([])
  })
})

describe('the rules of a path', () => {
  /** From one role to another, by the role levels of a third. */
  const by = (stops: Record<string, Record<string, number | null>>, end: Record<string, number>, start = { a: 3 }) =>
    indexRequirements(madeRequirements({ first: { start }, second: stops, third: { end } }))

  it('a move changes seniority by one level at most', () => {
    const far = by({ stop: { b: 2, a: 2 } }, { b: 4, c: 4 }, { a: 2 })
    expect(inShort(plan(far, 'start', 'end', { stretch: 9 }))).toBe('none')
    const near = by({ stop: { b: 3, a: 3 } }, { b: 4, c: 4 }, { a: 2 })
    expect(inShort(plan(near, 'start', 'end', { stretch: 9 }))).toBe('9 in 2: stop 4, end 5')
  })

  it('a stop is no more than one level below the beginning, unless steps back are allowed', () => {
    const low = by({ stop: { b: 2, c: 1 } }, { b: 3, c: 2 })
    expect(inShort(plan(low, 'start', 'end', { stretch: 3 }))).toBe('too far; 5 is the smallest stretch')
    const twoSteps = indexRequirements(
      madeRequirements({
        first: { start: { a: 3 } },
        second: { lower: { b: 2 }, low: { b: 1, c: 1 } },
        third: { end: { b: 3, c: 2 } },
      }),
    )
    expect(inShort(plan(twoSteps, 'start', 'end', { stretch: 4 }))).toBe('5 in 2: lower 2, end 3')
  })

  it('a stop is no more than half a level above the end', () => {
    expect(inShort(plan(by({ stop: { b: 4, c: 3 } }, { b: 3, c: 2 }), 'start', 'end', { stretch: 9 }))).toBe(
      '5 in 1: end 5',
    )
    expect(
      plan(by({ stop: { b: 4, c: 3 } }, { b: 4, c: 2 }), 'start', 'end', { stretch: 9, avoid: ['end'] }).kind,
    ).toBe('path')
  })

  it('a change of role brings the end nearer by at least half of what it costs', () => {
    const wide = { b: 4, c: 4 }
    const half = by({ stop: { b: 2, d: 2, a: 4 } }, wide)
    // What the stop costs is 5, and it brings the end nearer by 2.
    expect(inShort(plan(half, 'start', 'end', { stretch: 7 }))).toBe('too far; 8 is the smallest stretch')
    const enough = by({ stop: { b: 3, d: 2, a: 4 } }, wide)
    expect(inShort(plan(enough, 'start', 'end', { stretch: 7 }))).toBe('11 in 2: stop 6, end 5')
  })

  it('no role is come back to', () => {
    const ladder = indexRequirements(
      madeRequirements({
        first: { start: { a: 2 }, top: { a: 2, b: 3, c: 2 } },
        second: { stop: { b: 2, a: 2 } },
      }),
    )
    expect(inShort(plan(ladder, 'start', 'top', { stretch: 4 }))).toBe('too far; 5 is the smallest stretch')
  })

  it('a role level with a skill level that is not stated is no stop: it would cost too little', () => {
    const unknown = by({ stop: { b: 3, other: null } }, { b: 3, c: 3 })
    expect(inShort(plan(unknown, 'start', 'end', { stretch: 5 }))).toBe('too far; 6 is the smallest stretch')
  })

  it('fewer changes of role come before fewer moves, and fewer moves before less effort', () => {
    const index = indexRequirements(
      madeRequirements({
        first: { start: { a: 2 } },
        second: { short: { b: 2, c: 1 } },
        third: { low: { b: 1, a: 2 }, middle: { b: 2, c: 1, a: 2 }, end: { b: 2, c: 2, d: 2 } },
      }),
    )
    expect(inShort(plan(index, 'start', 'end', { stretch: 3 }))).toBe('6 in 2: middle 3, end 3')
    expect(inShort(plan(index, 'start', 'end', { stretch: 6 }))).toBe('6 in 1: end 6')
  })
})

test('what the beginning asks is kept on all moves, what other stops asked is not', () => {
  const index = indexRequirements(
    madeRequirements({ r: { a: { p: 2 }, b: { p: 1, q: 2 }, c: { q: 2, r: 2 }, d: { p: 3, q: 1, r: 3, s: 2 } } }),
  )
  expect(inShort(plan(index, 'a', 'd', { stretch: 7 }))).toBe('7 in 1: d 7')
  expect(inShort(plan(index, 'a', 'd', { stretch: 4 }))).toBe('8 in 2: c 4, d 4')
})

test('related skills make a move easier, and what is learned on the way counts for them', () => {
  const roles = { first: { start: { a: 3 } }, second: { end: { b: 3, c: 3 } } }
  const effort = (ties: Parameters<typeof madeRequirements>[1]) =>
    inShort(plan(indexRequirements(madeRequirements(roles, ties)), 'start', 'end', { stretch: 9 }))
  expect(effort({})).toBe('6 in 1: end 6')
  expect(effort({ related: [['a', 'b']] })).toBe('4 in 1: end 4')
  expect(effort({ variants: [['a', 'b']] })).toBe('3 in 1: end 3')
  // No chains: a is close to b, and b to c, but a is not close to c.
  expect(
    effort({
      variants: [
        ['a', 'b'],
        ['b', 'c'],
      ],
    }),
  ).toBe('3 in 1: end 3')
})
