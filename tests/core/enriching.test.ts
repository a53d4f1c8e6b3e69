import { describe, expect, it } from 'vitest'
import { differenceGroups, differenceInWords } from '@/core/opening/difference-in-words'
import { enrich } from '@/core/opening/enrich'
import { reportRepairs } from '@/core/opening/report-repairs'
import { parseFramework } from '@/core/format/parse'
import type { Framework } from '@/core/model'
import { reportCsv } from '@/core/opening/report'
import { roleLevelWording } from '@/core/views/role'
import { about } from '../helpers/any-framework'
import { readAll } from '../helpers/reading'

const skillScale = [
  { id: 'learning', name: 'Learning' },
  { id: 'skilled', name: 'Skilled' },
]

function framework(value: object): Framework {
  const parsed = parseFramework({ format: 1, ...about, skillScale, ...value })
  if (!parsed.framework) throw new Error(JSON.stringify(parsed.issues))
  return parsed.framework
}

const knead = { items: ['knead a dough'] }
const bundled = framework({
  skills: [
    { id: 'kneading', name: 'Kneading', wording: { skilled: knead } },
    { id: 'selling', name: 'Selling', explanation: { summary: 'Serves customers.' } },
  ],
  roles: [
    {
      id: 'baker',
      name: 'Baker',
      summary: ['A baker bakes.'],
      roleLevels: [
        {
          id: 'baker',
          name: 'Baker',
          requirements: [
            { skill: 'kneading', skillLevel: 'skilled' },
            { skill: 'selling', skillLevel: 'learning' },
          ],
        },
        { id: 'head-baker', name: 'Head baker', requirements: [{ skill: 'selling', skillLevel: 'skilled' }] },
      ],
    },
    {
      id: 'miller',
      name: 'Miller',
      roleLevels: [{ id: 'miller', name: 'Miller', requirements: [{ skill: 'selling', skillLevel: null }] }],
    },
  ],
})

const wordingsOf = (of: Framework, roleLevel: string) => {
  const found = of.roles.flatMap(({ roleLevels }) => roleLevels).find(({ id }) => id === roleLevel)
  return found && roleLevelWording(of, found).skills
}

describe('enriching', () => {
  const read = framework({
    skills: [
      {
        id: 'kneading',
        name: 'Kneading',
        description: 'Making dough.',
        wording: { learning: 'Watch.', skilled: { leadIn: 'You can:', ...knead } },
      },
      {
        id: 'selling',
        name: 'Selling',
        description: 'Being in the shop.',
        wording: { learning: 'Wrap the bread.', skilled: 'Sell the bread.' },
      },
      { id: 'sieving', name: 'Sieving' },
    ],
    roles: [
      {
        id: 'baker',
        name: 'Baker',
        summary: ['A baker bakes bread.'],
        roleLevels: [
          {
            id: 'baker',
            name: 'Baker',
            summary: ['Bakes.'],
            requirements: [
              { skill: 'kneading', skillLevel: 'skilled' },
              { skill: 'selling', skillLevel: 'learning', wording: 'Wrap bread, and smile.' },
              { skill: 'sieving', skillLevel: null },
            ],
          },
          {
            id: 'head-baker',
            name: 'Head baker',
            requirements: [
              { skill: 'selling', skillLevel: 'learning' },
              { skill: 'kneading', skillLevel: 'learning' },
            ],
          },
          { id: 'chief-baker', name: 'Chief baker', requirements: [{ skill: 'sieving', skillLevel: null }] },
        ],
      },
      {
        id: 'shop-hand',
        name: 'Shop hand',
        roleLevels: [
          { id: 'shop-hand', name: 'Shop hand', requirements: [{ skill: 'selling', skillLevel: 'skilled' }] },
        ],
      },
    ],
  })
  const enriched = enrich(bundled, read)

  it('fills the wording of what agrees, in its own words where the role level has some', () => {
    expect(wordingsOf(bundled, 'baker')).toEqual({ kneading: knead })
    expect(wordingsOf(enriched.framework, 'baker')).toEqual({
      // The same statement: from the file come the words before it.
      kneading: { leadIn: 'You can:', ...knead },
      selling: 'Wrap bread, and smile.',
    })
  })

  it('keeps every role, role level, requirement and word there was', () => {
    const structure = ({ roles }: Framework) =>
      roles.map((role) => [
        role.id,
        role.summary,
        role.roleLevels.map(({ id, requirements }) => [
          id,
          requirements.map(({ skill, skillLevel }) => [skill, skillLevel]),
        ]),
      ])
    expect(structure(enriched.framework)).toEqual(structure(bundled))
    expect(enriched.framework.skills[0]?.wording.skilled).toMatchObject(knead)
    expect(enriched.framework.skills[1]?.explanation?.summary).toBe('Serves customers.')
    expect(parseFramework(enriched.framework)).toEqual({ framework: enriched.framework, issues: [] })
  })

  it('describes what had no description', () => {
    expect(enriched.framework.skills.map(({ description }) => description)).toEqual([
      'Making dough.',
      'Being in the shop.',
    ])
    expect(enriched.framework.roles[0]?.roleLevels[0]?.summary).toEqual(['Bakes.'])
    expect(wordingsOf(enriched.framework, 'miller')).toEqual({ selling: 'Being in the shop.' })
  })

  it('lists every difference', () => {
    expect(enriched.differences.map((difference) => differenceInWords(difference))).toEqual([
      'Baker, Sieving: only the file asks for this skill',
      'Head baker, Selling: Skilled here, Learning in the file',
      'Head baker, Kneading: only the file asks for this skill',
      'Baker: the role level Chief baker is only in the file',
      'the role Miller is not in the file',
      'the role Shop hand is only in the file',
      'Baker: the file has a different description',
    ])
  })

  it('lists wording that differs, and lets what was there stand', () => {
    const other = framework({
      skills: [{ id: 'kneading', name: 'Kneading', wording: { skilled: 'Knead any dough.' } }],
      roles: [
        {
          id: 'baker',
          name: 'Baker',
          roleLevels: [
            {
              id: 'baker',
              name: 'Baker',
              requirements: [{ skill: 'kneading', skillLevel: 'skilled', wording: 'Knead all dough.' }],
            },
          ],
        },
      ],
    })
    const { framework: unchanged, differences } = enrich(bundled, other)
    expect(unchanged).toEqual(bundled)
    expect(differences.map((difference) => differenceInWords(difference, 'edition two')).slice(-2)).toEqual([
      'Kneading at Skilled: edition two has different wording',
      'Baker, Kneading: edition two has different wording',
    ])
  })

  it('of a framework by itself changes nothing', () => {
    expect(enrich(bundled, bundled)).toEqual({ framework: bundled, differences: [] })
  })
})

describe('what files are repaired of', () => {
  it('is listed once each, with what cannot be seen shown by its number', async () => {
    const roles =
      'Role,Role level,Skill,Skill level,Skill level description\n' +
      'Baker,Baker ,Kneading,Working,You knead\u200B well.\n' +
      'Baker,Head baker,Kneading,Working,You knead\u200B well.\n'
    expect(reportRepairs((await readAll({ 'roles.csv': roles })).report)).toEqual([
      {
        where: 'roles.csv, row 2, Role level',
        published: '“Baker ”',
        repaired: '“Baker”',
        why: 'Spaces before or after names.',
      },
      {
        where: 'roles.csv, row 2, Skill level description, and 1 more place',
        published: 'You knead[U+200B]',
        repaired: 'You knead',
        why: 'Hidden or damaged characters in text.',
      },
    ])
  })
})

it('carries what files say besides wording: a grade, and which skill levels are not defined', async () => {
  const read = framework({
    skills: [
      { id: 'kneading', name: 'Kneading', notDefined: ['learning'] },
      { id: 'selling', name: 'Selling' },
    ],
    roles: [
      {
        id: 'baker',
        name: 'Baker',
        roleLevels: [
          {
            id: 'baker',
            name: 'Baker',
            grade: 'B1',
            requirements: [
              { skill: 'kneading', skillLevel: 'skilled' },
              { skill: 'selling', skillLevel: 'learning' },
            ],
          },
        ],
      },
    ],
  })
  const { skills, roles } = enrich(bundled, read).framework
  expect(skills[0]).toMatchObject({ wording: { skilled: knead }, notDefined: ['learning'] })
  expect(roles[0]?.roleLevels[0]).toMatchObject({ grade: 'B1' })
})

describe('differences in groups', () => {
  it('are explained by kind, each difference once', () => {
    const other = framework({
      skills: [
        { id: 'kneading', name: 'Kneading', wording: { skilled: { items: ['knead another dough'] } } },
        { id: 'selling', name: 'Selling' },
      ],
      roles: [
        {
          id: 'baker',
          name: 'Baker',
          summary: ['A baker sells.'],
          roleLevels: [
            { id: 'baker', name: 'Baker', requirements: [{ skill: 'kneading', skillLevel: 'learning' }] },
            { id: 'master', name: 'Master', requirements: [{ skill: 'selling', skillLevel: null }] },
          ],
        },
      ],
    })
    const { differences } = enrich(bundled, other)
    const groups = differenceGroups(differences)
    expect(groups.map(({ title, differences: ofKind }) => [title, ofKind.length])).toEqual([
      ['Roles and role levels that the file does not have', 2],
      ['Roles and role levels that only the file has', 1],
      ['Skills that a role level asks for here only', 1],
      ['Different skill levels', 1],
      ['Different wording', 1],
      ['Different descriptions', 1],
    ])
    expect(groups.flatMap(({ differences: ofKind }) => ofKind)).toHaveLength(differences.length)
    expect(reportCsv([], groups)).toContain(
      'Different wording,,,,,Kneading at Skilled: the file has different wording,Kept what is here.,',
    )
  })
})
