import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { effort, type Steps } from '@/core/changes'
import { compareRoleLevels } from '@/core/comparing/compare'
import type { Comparison } from '@/core/comparing/model'
import { writeAddress } from '@/core/hrefs'
import { stepsBySkill } from '@/core/comparing/ladder'
import { ownAddress, withOwnSkills } from '@/core/profile/as-role-level'
import { carriedSkills } from '@/core/profile/carried'
import { profileColumn } from '@/core/profile/column'
import { bySize, gapsTo, progressIn } from '@/core/profile/gaps'
import { emptyProfile, emptySkill, NOT_YET, type Profile } from '@/core/profile/model'
import { frameworkOutline, frameworkRequirements } from '@/core/views/framework'
import { readFramework } from '../../../data/pipeline/frameworks'
import { bundledColumns, madeColumn } from '../../helpers/compared-columns'

const { ladder, roleLevel } = madeColumn({ asks: { low: 1, high: 4, even: 2, unknown: null, notSet: 3 } })
const scale = ladder.framework.skillScale
const profileOf = (skillLevels: Readonly<Record<string, string | null>>): Profile => ({
  ...emptyProfile('ann', ladder.framework.id),
  name: 'Ann',
  skills: Object.entries(skillLevels).map(([skill, skillLevel]) => ({ ...emptySkill(skill), skillLevel })),
})
const ann = profileOf({ low: 'd', high: 'a', even: NOT_YET, unknown: 'b', elsewhere: 'c' })

describe('gaps to a target', () => {
  const gaps = gapsTo(ann, ladder, roleLevel)

  test('in the order of the target, each with what is missing', () => {
    expect(gaps.map(({ skill, own, asked, missing }) => [skill.id, own, asked, missing])).toEqual([
      ['low', 4, 1, 0],
      ['high', 1, 4, 3],
      ['even', 0, 2, 2],
      ['unknown', 2, 'not-stated', null],
      ['notSet', null, 3, 3],
    ])
  })

  test('by size: the largest first, of one size in the order of the target', () => {
    expect(bySize(gaps).map(({ skill }) => skill.id)).toEqual(['high', 'notSet', 'even'])
  })

  test('and in all', () => {
    expect(progressIn(gaps)).toEqual({ asked: 10, carried: 2, skills: 4, reached: 1, unknown: 1, notSet: 1 })
  })

  test('add up to the effort that moves and paths count', () => {
    const anyLevel = fc.constantFrom('a', 'b', 'c', 'd', NOT_YET, null)
    fc.assert(
      fc.property(
        fc.record({ low: anyLevel, high: anyLevel, even: anyLevel, notSet: anyLevel, unknown: anyLevel }),
        (skillLevels) => {
          const profile = profileOf(skillLevels)
          const { asked, carried } = progressIn(gapsTo(profile, ladder, roleLevel))
          expect(effort(carriedSkills(profile, scale), stepsBySkill(scale, roleLevel))).toEqual({
            steps: asked - carried,
            unknown: 1,
          })
        },
      ),
    )
  })
})

test('what is carried: not yet is no step, what was not said is absent, a skill level of no scale is not stated', () => {
  expect([...carriedSkills(profileOf({ a: 'd', b: NOT_YET, c: null, e: 'mastery' }), scale)]).toEqual([
    ['a', 4],
    ['b', 0],
    ['e', 'not-stated'],
  ])
})

test('a person who stands on a role level compares with the next as the role level does', async () => {
  const columnOf = await bundledColumns('uk-gdd-2025')
  const [associate, senior] = [
    columnOf('product-manager', 'associate-product-manager'),
    columnOf('product-manager', 'senior-product-manager'),
  ]
  const { framework } = await readFramework('data/frameworks/uk-gdd-2025')
  if (!framework) throw new Error('no framework')
  const person: Profile = {
    ...emptyProfile('ann', framework.id),
    skills: associate.roleLevel.requirements.map(({ skill, skillLevel }) => ({ ...emptySkill(skill), skillLevel })),
  }
  const mine = profileColumn(person, frameworkOutline(framework), associate.wording.skills, associate.explanations)
  const [own, roleLevels] = [compareRoleLevels([mine, senior]), compareRoleLevels([associate, senior])]
  expect(own.summaries).toEqual(roleLevels.summaries)
  expect(own.groups.map(({ kind, rows }) => [kind, rows.map(({ skill }) => skill.id).toSorted()])).toEqual(
    roleLevels.groups.map(({ kind, rows }) => [kind, rows.map(({ skill }) => skill.id).toSorted()]),
  )
  const ours = ({ groups }: Comparison) =>
    new Map(groups.flatMap(({ rows }) => rows.map(({ skill, cells }) => [skill.id, cells.map((cell) => cell.ours)])))
  expect(ours(own)).toEqual(ours(roleLevels))
  expect(own.columns[0]?.roleLevel.name).toBe('My skills')
})

test('one’s own skills stand in a framework as one more role level, without what is not there yet', async () => {
  const { framework } = await readFramework('data/frameworks/uk-ddat-2020')
  if (!framework) throw new Error('no framework')
  const requirements = frameworkRequirements(framework)
  const [first, second, third] = requirements.skills.map(({ id }) => id)
  const carried = new Map<string, Steps>([
    [first ?? '', 3],
    [second ?? '', 0],
    [third ?? '', 'not-stated'],
    ['no-such-skill', 2],
  ])
  const own = withOwnSkills(requirements, 'My skills: Ann', carried)
  expect(own.roles.slice(0, -1)).toEqual(requirements.roles)
  expect(own.roles.at(-1)).toEqual({
    id: '-',
    name: 'My skills: Ann',
    roleLevels: [{ id: '-', name: 'My skills: Ann', asks: [[0, 3]] }],
  })
  expect(ownAddress('uk-ddat-2020')).toEqual({ framework: 'uk-ddat-2020', role: '-', roleLevel: '-' })
  expect(writeAddress(ownAddress('uk-ddat-2020'))).toBe('me')
})
