import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { effort } from '@/core/changes'
import { effortToAll, movesFrom, type MoveGroup, type Moves } from '@/core/moves/moves'
import {
  byFrameworkAlone,
  indexRequirements as indexOf,
  placeOf,
  type RequirementIndex,
} from '@/core/moves/requirement-index'
import { skillsToLearn, stepsToLearn } from '@/core/moves/skills-to-learn'
import type { FrameworkRequirements } from '@/core/views/model'
import { bundledRequirements } from '../../helpers/bundled-requirements'
import { madeRequirements, smallRequirements } from '../../helpers/requirements'

const indexRequirements = (requirements: FrameworkRequirements) => indexOf(byFrameworkAlone(requirements))

const uk = indexRequirements(await bundledRequirements('uk-gdd-2025'))

describe('up the ladder of Product manager in the UK framework', () => {
  test.each([
    ['associate-product-manager', 'product-manager', 9],
    ['product-manager', 'senior-product-manager', 6],
    ['senior-product-manager', 'lead-product-manager', 5],
    ['lead-product-manager', 'head-of-product', 3],
  ])('%s to %s takes %d skill steps', (from, to, steps) => {
    const [start, end] = [placeOf(uk, 'product-manager', from), placeOf(uk, 'product-manager', to)]
    expect(effortToAll(uk, start).effort[end]).toBe(steps)
    expect(stepsToLearn(skillsToLearn(uk, [start], end))).toBe(steps)
  })
})

describe('movesFrom', () => {
  const index = indexRequirements(
    madeRequirements({
      baker: { apprentice: { kneading: 2, proving: 1 }, baker: { kneading: 2, proving: 2 }, head: { leading: 4 } },
      brewer: {
        brewer: { proving: 3, kneading: 1 },
        'head-brewer': { proving: 4, brewing: 3 },
        taster: { proving: 1 },
      },
      cook: { boiling: { salting: 1 }, frying: { kneading: 3, salting: 1 } },
      chief: { chief: { kneading: null, proving: 2 }, idle: {} },
    }),
  )
  const moves = movesFrom(index, placeOf(index, 'baker', 'baker'))

  it('groups by the ladder, the skills shared and the seniority, half a level counting as across', () => {
    expect(groupsOf(index, moves)).toEqual({
      promotion: ['head'],
      up: ['head-brewer'],
      across: ['apprentice', 'brewer', 'frying'],
      back: ['taster'],
      apart: ['boiling'],
      'not-stated': ['chief', 'idle'],
    })
  })

  it('orders by effort, then by the skills carried, then by id', () => {
    const across = moves?.groups.find(({ group }) => group === 'across')?.places ?? []
    const names = [...across].map((place) => [
      index.roleLevels[place]?.roleLevel.id,
      moves?.figures.effort[place],
      moves?.figures.carried[place],
    ])
    expect(names).toEqual([
      ['apprentice', 0, 2],
      ['brewer', 1, 1],
      ['frying', 2, 0],
    ])
  })

  it('measures nothing from a role level that states no skill level', () => {
    expect(['chief', 'idle'].map((id) => movesFrom(index, placeOf(index, 'chief', id)))).toEqual([null, null])
  })

  it('holds every other role level once, whatever the framework, each in the group the definitions give', () => {
    fc.assert(
      fc.property(
        smallRequirements(fc.option(fc.integer({ min: 1, max: 4 }), { freq: 10 })),
        fc.nat(),
        (requirements, any) => {
          const small = indexRequirements(requirements)
          const from = any % small.roleLevels.length
          const found = movesFrom(small, from)
          fc.pre(found !== null)
          const groups = found?.groups ?? []
          const others = small.roleLevels.map((_, place) => place).filter((place) => place !== from)
          expect(groups.flatMap(({ places }) => [...places]).toSorted((a, b) => a - b)).toEqual(others)
          for (const place of others) {
            expect(groups.find(({ places }) => places.includes(place))?.group).toBe(
              expectedGroup(requirements, small, from, place),
            )
          }
        },
      ),
    )
  })

  it('depends on neither the order of roles nor of requirements', () => {
    fc.assert(
      fc.property(smallRequirements(), fc.nat(), (requirements, any) => {
        const turned: FrameworkRequirements = {
          ...requirements,
          roles: requirements.roles.toReversed().map((role) => ({
            ...role,
            roleLevels: role.roleLevels.map((roleLevel) => ({ ...roleLevel, asks: roleLevel.asks.toReversed() })),
          })),
        }
        const [a, b] = [indexRequirements(requirements), indexRequirements(turned)]
        const from = any % a.roleLevels.length
        expect(movesFrom(b, from)).toEqual(movesFrom(a, from))
      }),
    )
  })
})

describe('effort to all', () => {
  it('is the effort of each, and as many carried as need nothing', () => {
    fc.assert(
      fc.property(smallRequirements(), fc.nat(), (requirements, any) => {
        const small = indexRequirements(requirements)
        const from = any % small.roleLevels.length
        const all = effortToAll(small, from)
        for (const [to, { skills }] of small.roleLevels.entries()) {
          const learn = skillsToLearn(small, [from], to)
          const plain = effort(stepsIn(requirements, small, from), stepsIn(requirements, small, to)).steps
          expect([all.effort[to], stepsToLearn(learn)]).toEqual([plain, plain])
          expect(all.carried[to]).toBe(skills - learn.length)
        }
      }),
    )
  })

  it('is nothing to oneself, and never more by way of a third', () => {
    fc.assert(
      fc.property(smallRequirements(), fc.nat(), fc.nat(), fc.nat(), (requirements, ...any) => {
        const small = indexRequirements(requirements)
        const [a = 0, b = 0, c = 0] = any.map((number) => number % small.roleLevels.length)
        const between = (from: number, to: number) => effortToAll(small, from).effort[to] ?? NaN
        expect(between(a, a)).toBe(0)
        expect(between(a, c)).toBeLessThanOrEqual(between(a, b) + between(b, c))
      }),
    )
  })
})

test('what is to be learnt stands widest gap first, then in the order of the framework', () => {
  const index = indexRequirements(
    madeRequirements({ r: { a: { p: 1, q: 4 }, b: { p: 3, q: 1, r: 2, s: 4 }, c: { s: 3 } } }),
  )
  const [a, b, c] = ['a', 'b', 'c'].map((id) => placeOf(index, 'r', id))
  const short = (learn: ReturnType<typeof skillsToLearn>) => learn.map(({ skill, from, to }) => [skill.id, from, to])
  expect(short(skillsToLearn(index, [a ?? -1], b ?? -1))).toEqual([
    ['s', 0, 4],
    ['p', 1, 3],
    ['r', 0, 2],
  ])
  expect(short(skillsToLearn(index, [a ?? -1, c ?? -1], b ?? -1))).toEqual([
    ['p', 1, 3],
    ['r', 0, 2],
    ['s', 3, 4],
  ])
})

function groupsOf(index: RequirementIndex, moves: Moves | null) {
  return Object.fromEntries(
    (moves?.groups ?? []).map(({ group, places }) => [
      group,
      [...places].map((place) => index.roleLevels[place]?.roleLevel.id ?? '').toSorted(),
    ]),
  )
}

/** What a role level asks, by skill id, straight from the requirements. */
function stepsIn(
  { roles, skills }: FrameworkRequirements,
  { roleLevels }: RequirementIndex,
  place: number,
): Map<string, number> {
  const wanted = roleLevels[place]
  const roleLevel = roles
    .find(({ id }) => id === wanted?.role.id)
    ?.roleLevels.find(({ id }) => id === wanted?.roleLevel.id)
  return new Map((roleLevel?.asks ?? []).map(([skill, steps]) => [skills[skill]?.id ?? '', steps ?? NaN]))
}

/** The group by the definitions, in whole numbers: seniority in 2520ths, which divides by every count up to ten. */
function expectedGroup(
  requirements: FrameworkRequirements,
  index: RequirementIndex,
  from: number,
  to: number,
): MoveGroup {
  const [here, there] = [from, to].map((place) => stepsIn(requirements, index, place))
  const [a, b] = [index.roleLevels[from], index.roleLevels[to]]
  if (!here || !there || !a || !b || [...there.values()].some(Number.isNaN) || there.size === 0) return 'not-stated'
  if (a.role.id === b.role.id && b.ladderPlace > a.ladderPlace) return 'promotion'
  if (![...there.keys()].some((skill) => here.has(skill))) return 'apart'
  const seniority = (asked: Map<string, number>) =>
    ([...asked.values()].reduce((sum, steps) => sum + steps, 0) * 2520) / asked.size
  const apart = seniority(there) - seniority(here)
  return apart > 1260 ? 'up' : apart < -1260 ? 'back' : 'across'
}
