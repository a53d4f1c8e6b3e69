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
import { bySize, gapsTo, largestGapInWords, progressIn } from '@/core/profile/gaps'
import { emptyProfile, emptySkill, NOT_YET, type Profile } from '@/core/profile/model'
import { frameworkOutline, frameworkRequirements, relatedSkillsList } from '@/core/views/framework'
import type { RelatedSkills } from '@/core/model'
import { indexRequirements, placeOf } from '@/core/moves/requirement-index'
import { stepsByFrameworkAlone } from '@/core/moves/skills-to-learn'
import { planPath } from '@/core/moves/path-plan'
import { broughtToAll, whereNext } from '@/core/moves/where-next'
import { ladderOf } from '@/core/views/role'
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

  test('one skill is named only where its gap is the largest alone', () => {
    const said = (skillLevels: Readonly<Record<string, string | null>>) =>
      largestGapInWords(gapsTo(profileOf(skillLevels), ladder, roleLevel))
    expect(said({ low: 'd', high: 'a', even: NOT_YET })).toBe('The largest gaps are in 2 skills, three steps each.')
    expect(said({ low: 'd', high: 'a', even: NOT_YET, notSet: 'c' })).toBe('The largest gap is in Skill high.')
    expect(said({ low: 'd', high: 'c', even: 'b', notSet: 'c' })).toBe('The last gap is in Skill high.')
    expect(said({ low: 'd', high: 'd', even: 'd', notSet: 'd' })).toBe('')
  })

  test('and in all', () => {
    expect(progressIn(gaps)).toEqual({
      asked: 10,
      carried: 2,
      alone: 8,
      skills: 4,
      reached: 1,
      unknown: 1,
      notSet: 1,
    })
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

describe('gaps with related skills', () => {
  const skills = [...ladder.skills, { id: 'elsewhere', name: 'Elsewhere' }]
  const pair = (one: string, two: string, kind: RelatedSkills['kind']) =>
    ({ skills: [one, two], kind, reason: 'Why.' }) as const
  const relatedSkills = [
    pair('elsewhere', 'high', 'related'),
    pair('even', 'low', 'variant'),
    pair('low', 'notSet', 'refused'),
    pair('low', 'unknown', 'variant'),
  ]
  const gaps = gapsTo(ann, ladder, roleLevel, { relatedSkills, skills })

  test('have both figures, and the skill that counts where it counts for more', () => {
    expect(gaps.map(({ skill, missing, alone, by }) => [skill.id, missing, alone, by?.skill.name, by?.counts])).toEqual(
      [
        ['low', 0, 0, undefined, undefined],
        // Practitioner counts as working, the skill itself as awareness.
        ['high', 2, 3, 'Elsewhere', 2],
        ['even', 0, 2, 'Skill low', 4],
        ['unknown', null, null, undefined, undefined],
        ['notSet', 3, 3, undefined, undefined],
      ],
    )
    expect(progressIn(gaps)).toMatchObject({ asked: 10, carried: 5, alone: 8, reached: 2 })
  })

  test('add up to the effort of moves from somebody’s own skills, both ways of counting', async () => {
    const { framework } = await readFramework('data/frameworks/uk-gdd-2025')
    if (!framework) throw new Error('no framework')
    const requirements = frameworkRequirements(framework)
    const bea: Profile = {
      ...emptyProfile('bea', framework.id),
      skills: framework.skills.map(({ id }, place) => ({
        ...emptySkill(id),
        skillLevel: place % 5 === 0 ? (framework.skillScale[place % 4]?.id ?? null) : place % 2 === 0 ? NOT_YET : null,
      })),
    }
    const own = withOwnSkills(requirements, 'Bea', carriedSkills(bea, framework.skillScale))
    const index = indexRequirements(own)
    const { role, roleLevel: level } = ownAddress(framework.id)
    const from = placeOf(index, role, level)
    const { effort: toAll } = broughtToAll(index, from)
    const { relatedSkills: judged } = relatedSkillsList(framework)
    let helped = 0
    for (const [to, { role: there, roleLevel: target, ranked }] of index.roleLevels.entries()) {
      const published = framework.roles.find(({ id }) => id === there.id)
      if (!published || !ranked) continue
      const view = ladderOf(framework, published)
      const asked = view.roleLevels.find(({ id }) => id === target.id)
      if (!asked) throw new Error(`no ${target.id}`)
      const figures = progressIn(gapsTo(bea, view, asked, { relatedSkills: judged, skills: framework.skills }))
      const both = [figures.asked - figures.carried, figures.alone]
      expect([target.id, ...both]).toEqual([target.id, toAll[to], stepsByFrameworkAlone(index, [from], to)])
      helped += Number(both[0] !== both[1])
    }
    expect(helped).toBeGreaterThan(50)
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
  const mine = profileColumn(
    person,
    frameworkOutline(framework),
    associate.wording.skills,
    associate.explanations,
    'My skills',
  )
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
    roleLevels: [
      {
        id: '-',
        name: 'My skills: Ann',
        asks: [
          [0, 3],
          [2, null],
        ],
      },
    ],
  })
  // A skill level of no scale is unknown, never none: nothing is worked out from it.
  const index = indexRequirements(own)
  const from = placeOf(index, '-', '-')
  expect(whereNext(index, from)).toBeNull()
  const to = { framework: 'uk-ddat-2020', role: 'product-manager', roleLevel: 'head-of-product' }
  const request = { from: ownAddress('uk-ddat-2020'), to, stretch: null, stepsBack: false, avoid: [], via: [] }
  expect(planPath(index, request)).toMatchObject({ kind: 'not-stated' })
  expect(ownAddress('uk-ddat-2020')).toEqual({ framework: 'uk-ddat-2020', role: '-', roleLevel: '-' })
  expect(writeAddress(ownAddress('uk-ddat-2020'))).toBe('me')
})
