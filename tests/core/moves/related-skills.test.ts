import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { effort } from '@/core/changes'
import { byFrameworkAlone, indexRequirements, placeOf, stepsOfSkills } from '@/core/moves/requirement-index'
import { skillsBrought, skillsToLearn, stepsByFrameworkAlone, stepsToLearn } from '@/core/moves/skills-to-learn'
import { broughtToAll } from '@/core/moves/where-next'
import type { FrameworkRequirements } from '@/core/views/model'
import { bundledRequirements } from '../../helpers/bundled-requirements'
import { plainEffort, rows } from '../../helpers/plain-figures'
import { madeRequirements, smallRequirements } from '../../helpers/requirements'

const stated = smallRequirements()
const withUnstated = smallRequirements(fc.option(fc.integer({ min: 1, max: 4 }), { freq: 8 }))

describe('what somebody brings', () => {
  it('is a skill in full, a variant in full, a related skill one step down and never beyond working', () => {
    const index = indexRequirements(
      madeRequirements(
        { r: { here: { a: 1, b: 2, c: 3, d: 4, v: 4 }, there: { p: 4, q: 4, r: 4, s: 4, t: 4 } } },
        {
          variants: [['v', 't']],
          related: [
            ['a', 'p'],
            ['b', 'q'],
            ['c', 'r'],
            ['s', 'd'],
          ],
        },
      ),
    )
    const [here, there] = ['here', 'there'].map((id) => placeOf(index, 'r', id))
    const brought = skillsBrought(index, [here ?? -1], there ?? -1)
    expect(brought.map(({ skill, from, by }) => [skill.id, from, by?.skill.id, by?.steps, by?.kind])).toEqual([
      ['p', 0, undefined, undefined, undefined],
      ['q', 1, 'b', 2, 'related'],
      ['r', 2, 'c', 3, 'related'],
      ['s', 2, 'd', 4, 'related'],
      ['t', 4, 'v', 4, 'variant'],
    ])
    expect(broughtToAll(index, here ?? -1).effort[there ?? -1]).toBe(4 + 3 + 2 + 2 + 0)
    expect(stepsByFrameworkAlone(index, [here ?? -1], there ?? -1)).toBe(20)
  })

  it('is the best of the skill itself, its variants and its related skills', () => {
    const ties = { variants: [['a', 'p']], related: [['b', 'p']] } as const
    const from = (asks: Record<string, number>) => {
      const index = indexRequirements(madeRequirements({ r: { here: asks, there: { p: 4, a: 1, b: 1 } } }, ties))
      const [skill] = skillsBrought(index, [placeOf(index, 'r', 'here')], placeOf(index, 'r', 'there')).filter(
        (each) => each.skill.id === 'p',
      )
      return [skill?.from, skill?.by?.skill.id]
    }
    expect(from({ p: 3, a: 2, b: 4 })).toEqual([3, undefined])
    expect(from({ p: 1, a: 2, b: 4 })).toEqual([2, 'a'])
    expect(from({ p: 1, a: 1, b: 4 })).toEqual([2, 'b'])
    // As much by the skill itself: then nobody needs another.
    expect(from({ p: 2, a: 2, b: 4 })).toEqual([2, undefined])
  })

  it('is never more to learn than by the framework alone, and as much where no skills are close', () => {
    fc.assert(
      fc.property(withUnstated, fc.nat(), (requirements, any) => {
        const [related, alone] = [indexRequirements(requirements), indexRequirements(byFrameworkAlone(requirements))]
        const from = any % related.roleLevels.length
        const [counted, plain] = [broughtToAll(related, from), broughtToAll(alone, from)]
        for (const [to] of related.roleLevels.entries()) {
          expect(counted.effort[to]).toBeLessThanOrEqual(plain.effort[to] ?? NaN)
          expect(plain.effort[to]).toBe(stepsByFrameworkAlone(related, [from], to))
        }
        const untied = indexRequirements({ ...requirements, ties: { variants: [], related: [] } })
        expect(broughtToAll(untied, from)).toEqual(plain)
      }),
    )
  })

  it('grows with what somebody has', () => {
    fc.assert(
      fc.property(stated, fc.nat(), fc.nat(), (requirements, ...any) => {
        const index = indexRequirements(requirements)
        const [one = 0, other = 0] = any.map((number) => number % index.roleLevels.length)
        for (const [to] of index.roleLevels.entries()) {
          const [less, more] = [skillsBrought(index, [one], to), skillsBrought(index, [one, other], to)]
          more.forEach(({ from }, place) => expect(from).toBeGreaterThanOrEqual(less[place]?.from ?? NaN))
        }
      }),
    )
  })

  it('is the same whichever of two close skills a pair names first', () => {
    fc.assert(
      fc.property(stated, fc.nat(), (requirements, any) => {
        const turn = (pairs: FrameworkRequirements['ties']['related']) => pairs.map(([a, b]) => [b, a] as const)
        const { variants, related } = requirements.ties
        const turned = { ...requirements, ties: { variants: turn(variants), related: turn(related) } }
        const [index, other] = [indexRequirements(requirements), indexRequirements(turned)]
        const from = any % index.roleLevels.length
        expect(broughtToAll(other, from)).toEqual(broughtToAll(index, from))
      }),
    )
  })

  it('never comes by way of a third skill: only the pairs with a skill that somebody has change anything', () => {
    fc.assert(
      fc.property(stated, fc.nat(), (requirements, any) => {
        const index = indexRequirements(requirements)
        const from = any % index.roleLevels.length
        const own = stepsOfSkills(index.asks, from, index.skills.length)
        const isOfTheirs = ([a, b]: readonly [number, number]) => (own[a] ?? 0) > 0 || (own[b] ?? 0) > 0
        const { variants, related } = requirements.ties
        const fewer = { variants: variants.filter(isOfTheirs), related: related.filter(isOfTheirs) }
        const brings = (ties: FrameworkRequirements['ties']) => [
          ...stepsOfSkills(indexRequirements({ ...requirements, ties }).brings, from, index.skills.length),
        ]
        expect(brings(fewer)).toEqual(brings(requirements.ties))
      }),
    )
  })

  it('adds up: what is to learn, skill by skill, is the effort', () => {
    fc.assert(
      fc.property(withUnstated, fc.nat(), (requirements, any) => {
        const index = indexRequirements(requirements)
        const from = any % index.roleLevels.length
        const all = broughtToAll(index, from)
        for (const [to] of index.roleLevels.entries()) {
          expect(stepsToLearn(skillsToLearn(index, [from], to))).toBe(all.effort[to])
          expect(skillsBrought(index, [from], to).filter((skill) => skill.from > 0)).toHaveLength(all.skills[to] ?? NaN)
        }
      }),
    )
  })
})

test('the efforts of all pairs of the UK framework are those of a plain second count, with related skills and without', async () => {
  const requirements = await bundledRequirements('uk-gdd-2025')
  const [related, alone] = [indexRequirements(requirements), indexRequirements(byFrameworkAlone(requirements))]
  const places = rows.map(({ name }) => related.roleLevels.findIndex(({ roleLevel }) => roleLevel.name === name))
  for (const [row, from] of places.entries()) {
    const here = rows[row]
    const [counted, plain] = [broughtToAll(related, from).effort, broughtToAll(alone, from).effort]
    const expected = (isRelated: boolean) => rows.map((there) => here && plainEffort([here], there, isRelated))
    expect(places.map((to) => counted[to])).toEqual(expected(true))
    expect(places.map((to) => plain[to])).toEqual(expected(false))
  }
})

test('by the framework alone the efforts of all 41,820 pairs are those that the comparison counts', async () => {
  const requirements = await bundledRequirements('uk-gdd-2025')
  const index = indexRequirements(byFrameworkAlone(requirements))
  const asked = index.roleLevels.map(({ role, roleLevel }) => {
    const found = requirements.roles.find(({ id }) => id === role.id)?.roleLevels.find(({ id }) => id === roleLevel.id)
    return new Map((found?.asks ?? []).map(([skill, steps]) => [String(skill), steps ?? ('not-stated' as const)]))
  })
  let pairs = 0
  for (const [from, here] of asked.entries()) {
    const { effort: all } = broughtToAll(index, from)
    for (const [to, there] of asked.entries()) {
      if (from === to) continue
      expect(all[to]).toBe(effort(here, there).steps)
      pairs += 1
    }
  }
  expect(pairs).toBe(41_820)
})
