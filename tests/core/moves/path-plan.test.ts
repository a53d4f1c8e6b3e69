import { describe, expect, it, test } from 'vitest'
import type { RoleLevelAddress } from '@/core/hrefs'
import { planPath, planStretches, type PathPlan, type PathRequest } from '@/core/moves/path-plan'
import { indexRequirements, type RequirementIndex } from '@/core/moves/requirement-index'
import { bundledRequirements } from '../../helpers/bundled-requirements'
import { madeRequirements } from '../../helpers/requirements'

const uk = indexRequirements(await bundledRequirements('uk-gdd-2025'))

function addressIn({ framework, roleLevels }: RequirementIndex, id: string): RoleLevelAddress {
  const found = roleLevels.find(({ roleLevel }) => roleLevel.id === id)
  return { framework: framework.id, role: found?.role.id ?? 'no-such-role', roleLevel: id }
}

function plan(index: RequirementIndex, from: string, to: string, stretch: number, stepsBack = false): PathPlan {
  return planPath(index, { from: addressIn(index, from), to: addressIn(index, to), stretch, stepsBack })
}

/** "36 in 3 moves: associate-product-manager 13, …" */
function inShort(answer: PathPlan): string {
  if (answer.kind === 'too-far') return `too far; ${answer.smallestStretch} is the smallest stretch`
  if (answer.kind !== 'path') return answer.kind
  return `${answer.effort} in ${answer.moves.length}: ${answer.moves.map(({ to, effort }) => `${to.roleLevel.id} ${effort}`).join(', ')}`
}

describe('in the UK framework', () => {
  test.each([
    ['content-designer', 'head-of-product', 36, '36 in 1: head-of-product 36'],
    [
      'content-designer',
      'head-of-product',
      15,
      '36 in 3: associate-product-manager 13, product-manager 9, head-of-product 14',
    ],
    ['content-designer', 'head-of-product', 12, /^42 in 5: .*head-of-product \d+$/],
    ['content-designer', 'head-of-product', 11, /^42 in 5: /],
    ['content-designer', 'head-of-product', 10, 'too far; 11 is the smallest stretch'],
    ['business-analyst', 'data-scientist', 8, /^23 in 3: \S+ 8, \S+ 8, data-scientist 7$/],
    ['head-of-product', 'associate-product-manager', 1, '0 in 1: associate-product-manager 0'],
  ])('from %s to %s with %d', (from, to, stretch, expected) => {
    expect(inShort(plan(uk, from, to, stretch))).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    )
  })

  it('says what each step of stretch buys', () => {
    const request = { from: addressIn(uk, 'content-designer'), to: addressIn(uk, 'head-of-product'), stepsBack: false }
    expect(planStretches(uk, request).map(({ stretch, moves, effort }) => [stretch, moves, effort])).toEqual([
      [11, 5, 42],
      [13, 4, 36],
      [14, 3, 36],
      [22, 2, 36],
      [36, 1, 36],
    ])
  })
})

describe('where no path can be planned, it says why', () => {
  const from = addressIn(uk, 'content-designer')
  const request = (to: Partial<RoleLevelAddress>): PathRequest => ({
    from,
    to: { ...from, ...to },
    stretch: 12,
    stepsBack: false,
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

describe('stops', () => {
  // From a (seniority 3) to z; the way by "low" takes 4 steps at most, the way past it 5.
  const low = (asked: Record<string, number | null>) =>
    indexRequirements(madeRequirements({ r: { a: { old: 3 }, low: asked, z: { new: 3, more: 2 } } }))

  it('may lie exactly one level of seniority below the beginning, and no lower unless steps back are allowed', () => {
    const exactly = low({ new: 3, more: 1 })
    expect(inShort(plan(exactly, 'a', 'z', 4))).toBe('5 in 2: low 4, z 1')
    const below = low({ new: 2, more: 1 })
    expect(inShort(plan(below, 'a', 'z', 4))).toBe('too far; 5 is the smallest stretch')
    expect(inShort(plan(below, 'a', 'z', 4, true))).toBe('5 in 2: low 3, z 2')
  })

  it('are never role levels with an unknown requirement, which would cost too little', () => {
    expect(inShort(plan(low({ new: 3, other: null }), 'a', 'z', 4, true))).toBe('too far; 5 is the smallest stretch')
  })

  it('do not bind the end', () => {
    expect(inShort(plan(uk, 'head-of-product', 'trainee-data-scientist', 12))).toMatch(/^\d+ in 1: /)
  })
})

test('what the beginning asks is kept on all moves, what other stops asked is not', () => {
  const index = indexRequirements(
    madeRequirements({ r: { a: { p: 2 }, b: { p: 1, q: 2 }, c: { q: 2, r: 2 }, d: { p: 3, q: 1, r: 3, s: 2 } } }),
  )
  expect(inShort(plan(index, 'a', 'd', 7))).toBe('7 in 1: d 7')
  expect(inShort(plan(index, 'a', 'd', 4))).toBe('8 in 2: c 4, d 4')
})
