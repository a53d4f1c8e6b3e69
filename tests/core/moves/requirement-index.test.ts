import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexRequirements, placeOf, seniorityAt, stepsOfSkills } from '@/core/moves/requirement-index'
import { placeIn, rowOf, stepsIn } from '@/core/moves/steps-table'
import { madeRequirements, smallRequirements } from '../../helpers/requirements'

describe('indexRequirements', () => {
  const index = indexRequirements(
    madeRequirements({
      baker: { 'head-baker': { kneading: 4, proving: 3 }, baker: { kneading: 2 } },
      brewer: { baker: { proving: null, kneading: 1 }, idle: {} },
    }),
  )

  it('puts role levels in the order of their roles, then of their own ids', () => {
    expect(index.roleLevels.map(({ role, roleLevel, ladderPlace }) => [roleLevel.id, role.id, ladderPlace])).toEqual([
      ['baker', 'baker', 1],
      ['head-baker', 'baker', 0],
      ['baker', 'brewer', 0],
      ['idle', 'brewer', 1],
    ])
    expect(['head-baker', 'idle', 'nobody'].map((id) => placeOf(index, 'baker', id))).toEqual([1, -1, -1])
  })

  it('ranks who states the skill level of every skill, and asks for one at least', () => {
    expect(index.roleLevels.map(({ skills, ranked }) => [skills, ranked])).toEqual([
      [1, true],
      [2, true],
      [2, false],
      [0, false],
    ])
  })

  it('knows seniority as a fraction, and the steps of each skill', () => {
    expect(seniorityAt(index, 1)).toEqual({ sum: 7, count: 2 })
    expect(index.skills.map(({ id }) => id)).toEqual(['kneading', 'proving'])
    expect([...stepsOfSkills(index.asks, 2, 2)]).toEqual([1, 0])
  })

  it('says the same by skill as by role level', () => {
    fc.assert(
      fc.property(smallRequirements(fc.option(fc.integer({ min: 1, max: 4 }))), (requirements) => {
        const { asks, askedBy, roleLevels, skills } = indexRequirements(requirements)
        const byRoleLevel = roleLevels.flatMap((_, place) =>
          [...rowOf(asks, place)].map((entry) => [place, placeIn(entry), stepsIn(entry)]),
        )
        const bySkill = skills.flatMap((_, skill) =>
          [...rowOf(askedBy, skill)].map((entry) => [placeIn(entry), skill, stepsIn(entry)]),
        )
        expect(bySkill.toSorted(inOrder)).toEqual(byRoleLevel.toSorted(inOrder))
      }),
    )
  })
})

function inOrder(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)
}
