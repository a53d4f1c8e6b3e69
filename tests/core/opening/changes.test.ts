import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFramework } from '@/core/format/parse'
import type { Framework, Id, Wording } from '@/core/model'
import { changedFramework, type FrameworkChanges } from '@/core/opening/changes'
import { suggestedMapping } from '@/core/opening/mapped-scale'
import { fourSkillLevels } from '@/core/importing/scale-words'
import { requirementWording } from '@/core/views/skill-wording'
import { anyFramework } from '../../helpers/any-framework'

const four = fourSkillLevels.map(({ id }) => id)

/** Texts for ids and titles, some of them such as no framework can have. */
const anyText = fc.oneof(
  fc.constantFrom('', '  ', 'open', 'mill-lane', 'a-new-id', 'No id', 'constructor', '__proto__', ' Mill Lane '),
  fc.string(),
)
const orderOf = (ids: readonly Id[]) =>
  fc.shuffledSubarray([...ids]).map((some) => [...some, 'nobody', ...some.slice(0, 1)])

/** Changes to a framework as any screen, or any mistake of one, may ask for them. */
function anyChanges({ roles, skillScale }: Framework): fc.Arbitrary<FrameworkChanges> {
  const scale = skillScale.map(({ id }) => id)
  const mapped = fc
    .array(fc.constantFrom(...four, null, 'nothing'), { minLength: scale.length, maxLength: scale.length })
    .map((to) => new Map(scale.map((id, place) => [id, to[place] ?? null])))
  return fc.record(
    {
      id: anyText,
      title: anyText,
      publisher: anyText,
      edition: anyText,
      ladders: fc
        .tuple(...roles.map(({ roleLevels }) => orderOf(roleLevels.map(({ id }) => id))))
        .map(
          (orders) =>
            new Map([...roles.map(({ id }, place) => [id, orders[place] ?? []] as const), ['nobody', ['nowhere']]]),
        ),
      skillScale: fc.oneof(
        orderOf(scale).map((order) => ({ kind: 'order', order }) as const),
        mapped.map((to) => ({ kind: 'mapped', to }) as const),
      ),
    },
    { requiredKeys: [] },
  )
}

const changed = anyFramework.chain((framework) =>
  anyChanges(framework).map((changes) => ({ framework, changes, result: changedFramework(framework, changes) })),
)

const requirementsOf = ({ roles, skills }: Framework) => {
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  return new Map(
    roles.flatMap((role) =>
      role.roleLevels.flatMap((roleLevel) =>
        roleLevel.requirements.map(
          (requirement) =>
            [
              `${role.id}/${roleLevel.id}/${requirement.skill}`,
              { ...requirement, said: requirementWording(requirement, byId.get(requirement.skill)) },
            ] as const,
        ),
      ),
    ),
  )
}
const plain = (wording: Wording) =>
  typeof wording === 'string'
    ? wording
    : [...(wording.leadIn === undefined ? [] : [wording.leadIn]), ...wording.items.map((item) => `- ${item}`)].join(
        '\n',
      )

describe('whatever is changed of whatever framework', () => {
  it('stays valid; nothing is asked that was not, and nothing is asked no more', () => {
    fc.assert(
      fc.property(changed, ({ framework, result }) => {
        const errors = parseFramework(result).issues.filter(({ severity }) => severity === 'error')
        expect(errors).toEqual([])
        expect([...requirementsOf(result).keys()].toSorted()).toEqual([...requirementsOf(framework).keys()].toSorted())
        expect(
          result.roles.map(({ id, roleLevels }) => [id, roleLevels.map((roleLevel) => roleLevel.id).toSorted()]),
        ).toEqual(
          framework.roles.map(({ id, roleLevels }) => [id, roleLevels.map((roleLevel) => roleLevel.id).toSorted()]),
        )
      }),
    )
  })

  it('each requirement that said something says the same', () => {
    fc.assert(
      fc.property(changed, ({ framework, result }) => {
        const after = requirementsOf(result)
        for (const [place, { said }] of requirementsOf(framework))
          if (said !== undefined) expect(after.get(place)?.said).toEqual(said)
      }),
    )
  })

  it('each wording of a skill is still there: with the skill, with a requirement, or among the repairs', () => {
    fc.assert(
      fc.property(changed, ({ framework, result }) => {
        const kept = new Set([
          ...result.skills.flatMap(({ id, wording }) => Object.values(wording).map((text) => `${id} ${plain(text)}`)),
          ...Array.from(
            requirementsOf(result).values(),
            ({ skill, said }) => `${skill} ${said === undefined ? '' : plain(said)}`,
          ),
          ...result.repairs.map(
            ({ where, published }) =>
              `${framework.skills.find(({ name }) => where.startsWith(`${name}, `))?.id} ${published}`,
          ),
        ])
        const before = framework.skills.flatMap(({ id, wording }) =>
          Object.values(wording).map((text) => `${id} ${plain(text)}`),
        )
        expect(before.filter((text) => !kept.has(text))).toEqual([])
      }),
    )
  })

  it('a wording is stored once: no requirement repeats its skill', () => {
    fc.assert(
      fc.property(changed, ({ result }) => {
        expect(parseFramework(result).issues.filter(({ rule }) => rule === 'wording-repeats-skill')).toEqual([])
      }),
    )
  })

  it('role levels and skill levels stand in the order that was said, the rest behind them', () => {
    fc.assert(
      fc.property(changed, ({ framework, changes, result }) => {
        const expected = (ids: readonly Id[], said: readonly Id[] = []) => [
          ...new Set([...said.filter((id) => ids.includes(id)), ...ids]),
        ]
        for (const [place, { id, roleLevels }] of framework.roles.entries()) {
          expect(result.roles[place]?.roleLevels.map((roleLevel) => roleLevel.id)).toEqual(
            expected(
              roleLevels.map((roleLevel) => roleLevel.id),
              changes.ladders?.get(id),
            ),
          )
        }
        const scale = framework.skillScale.map(({ id }) => id)
        const order = changes.skillScale?.kind === 'order' ? changes.skillScale.order : undefined
        expect(result.skillScale.map(({ id }) => id)).toEqual(
          changes.skillScale?.kind === 'mapped' ? four : expected(scale, order),
        )
      }),
    )
  })

  it('skill levels are those they were mapped to', () => {
    fc.assert(
      fc.property(changed, ({ framework, changes, result }) => {
        const after = requirementsOf(result)
        for (const [place, { skillLevel }] of requirementsOf(framework)) {
          const to =
            changes.skillScale?.kind === 'mapped' ? (changes.skillScale.to.get(skillLevel ?? '') ?? null) : skillLevel
          expect(after.get(place)?.skillLevel).toBe(to === 'nothing' ? null : to)
        }
      }),
    )
  })
})

const base: Framework = {
  format: 1,
  id: 'bakery',
  title: 'Careers at the bakery',
  shortTitle: 'The bakery',
  publisher: 'The bakery',
  edition: 'Spring',
  language: 'en',
  licence: null,
  source: { title: 'How we grow' },
  skillScale: ['One', 'Two', 'Three'].map((name) => ({ id: name.toLowerCase(), name })),
  roleFamilies: [],
  roles: [
    {
      id: 'baker',
      name: 'Baker',
      introduction: [],
      summary: [],
      roleLevels: ['one', 'two', 'two'].map((skillLevel, place) => ({
        id: `baker-${place}`,
        name: `Baker ${place}`,
        summary: [],
        closing: [],
        placeholders: [],
        requirements: [{ skill: 'kneading', skillLevel }],
        notes: [],
      })),
      relatedRoles: [],
      relatedCourses: [],
      furtherReading: [],
      notes: [],
    },
  ],
  skills: [
    {
      id: 'kneading',
      name: 'Kneading',
      wording: { one: 'You watch.', two: 'You knead.', three: 'You teach.' },
      notes: [],
    },
  ],
  notes: [],
  repairs: [],
  relatedSkills: [],
  redirects: [],
}

describe('a framework', () => {
  it('takes another name, and the short one with it', () => {
    expect(
      changedFramework(base, { id: 'mill-lane', title: ' Mill Lane ', publisher: 'Ada', edition: 'May' }),
    ).toMatchObject({ id: 'mill-lane', title: 'Mill Lane', shortTitle: 'Mill Lane', publisher: 'Ada', edition: 'May' })
    expect(changedFramework(base, {})).toEqual(base)
  })

  it.each(['open', 'No id', '', 'constructor'])('does not take the id %j', (id) => {
    expect(changedFramework(base, { id }).id).toBe('bakery')
  })

  it('of which two skill levels come to one says what most role levels say, and the other role level keeps its words', () => {
    const to = new Map([
      ['one', 'awareness'],
      ['two', 'awareness'],
      ['three', 'expert'],
    ])
    const { skills, roles, repairs } = changedFramework(base, { skillScale: { kind: 'mapped', to } })
    expect(skills[0]?.wording).toEqual({ awareness: 'You knead.', expert: 'You teach.' })
    expect(roles[0]?.roleLevels.map(({ requirements }) => requirements[0])).toEqual([
      { skill: 'kneading', skillLevel: 'awareness', wording: 'You watch.' },
      { skill: 'kneading', skillLevel: 'awareness' },
      { skill: 'kneading', skillLevel: 'awareness' },
    ])
    expect(repairs).toEqual([])
  })

  it('lists a wording that no role level asks for and another displaces', () => {
    const to = new Map([
      ['one', 'working'],
      ['two', 'expert'],
      ['three', 'expert'],
    ])
    expect(changedFramework(base, { skillScale: { kind: 'mapped', to } }).repairs).toEqual([
      {
        where: 'Kneading, Three',
        published: 'You teach.',
        repaired: 'You knead.',
        why: '“Three” was matched to expert, which has other wording.',
      },
    ])
  })

  it('lists a wording of what was said to be no skill level', () => {
    const to = new Map([
      ['one', 'working'],
      ['two', 'expert'],
      ['three', null],
    ])
    expect(changedFramework(base, { skillScale: { kind: 'mapped', to } }).repairs).toMatchObject([
      { where: 'Kneading, Three', published: 'You teach.', repaired: '' },
    ])
  })
})

describe('the mapping that is suggested', () => {
  const suggested = (...names: string[]) => [...suggestedMapping(names.map((name) => ({ id: name, name }))).values()]

  it.each([
    [
      ['Foundation', 'Intermediate', 'Advanced'],
      ['awareness', 'working', 'practitioner'],
    ],
    [
      ['Novice', 'Advanced beginner', 'Competent', 'Proficient', 'Expert'],
      ['awareness', 'awareness', 'working', 'practitioner', 'expert'],
    ],
    [
      ['Awareness', 'Working', 'Practitioner', 'Expert', 'Thought leader'],
      ['awareness', 'working', 'practitioner', 'expert', 'expert'],
    ],
    [
      ['1', '2', '3'],
      ['awareness', 'practitioner', 'expert'],
    ],
    [
      ['Pupil', 'Maker', 'Sage', 'Sun'],
      ['awareness', 'working', 'practitioner', 'expert'],
    ],
    [
      ['Unaware', 'Expert'],
      ['awareness', 'expert'],
    ],
    [['Alone'], ['awareness']],
  ])('for %j is %j', (names, expected) => {
    expect(suggested(...names)).toEqual(expected)
  })
})
