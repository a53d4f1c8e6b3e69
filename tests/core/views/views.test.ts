import { describe, expect, it } from 'vitest'
import { parseFramework } from '@/core/format/parse'
import type { Framework } from '@/core/model'
import { checksum } from '@/core/checksum'
import { frameworkCard, frameworkSummary } from '@/core/views/card'
import { frameworkOutline, frameworkRequirements, skillSummaries } from '@/core/views/framework'
import { ladderOf, roleDescription, roleExplanations, roleLevelWording } from '@/core/views/role'
import { askingBySkill, relatedBySkill, skillLadder } from '@/core/views/skill'
import { viewsOf } from '@/core/views/views'
import small from '../../fixtures/small-framework.json'

const framework = bakery()
const card = frameworkCard(framework)
const bread = { id: 'bread', name: 'Bread' }
const cake = { id: 'cake', name: 'Cake' }

function bakery(): Framework {
  const parsed = parseFramework(small)
  if (parsed.framework === null || parsed.issues.length > 0) throw new Error(JSON.stringify(parsed.issues))
  return parsed.framework
}

function found<Element extends { readonly id: string }>(list: readonly Element[], id: string): Element {
  const element = list.find((candidate) => candidate.id === id)
  if (!element) throw new Error(`no ${id}`)
  return element
}

const baker = found(framework.roles, 'baker')
const confectioner = found(framework.roles, 'confectioner')

describe('frameworkSummary', () => {
  it('counts what is held, the unknown apart', () => {
    expect(frameworkSummary(framework)).toEqual({
      ...card,
      checksum: checksum(JSON.stringify(framework)),
      counts: {
        roleFamilies: 2,
        roles: 2,
        roleLevels: 3,
        skills: 3,
        requirements: 7,
        requirementsUnknown: 2,
        requirementsWithWording: 5,
        wordings: 3,
      },
      repairs: framework.repairs,
      notes: ['Not finished.'],
    })
  })

  it('carries no role', () => {
    expect(Object.keys(card)).toEqual([
      'id',
      'title',
      'shortTitle',
      'publisher',
      'edition',
      'language',
      'licence',
      'source',
      'skillScale',
    ])
  })
})

describe('frameworkOutline', () => {
  it('names every role, role level and skill and says nothing of their content', () => {
    expect(frameworkOutline(framework)).toEqual({
      framework: card,
      roleFamilies: [bread, cake],
      roles: [
        {
          id: 'baker',
          name: 'Baker',
          roleFamily: 'bread',
          roleLevels: [
            { id: 'apprentice-baker', name: 'Apprentice baker', grade: 'B1' },
            { id: 'head-baker', name: 'Head baker', publishedName: 'Haed baker' },
          ],
        },
        {
          id: 'confectioner',
          name: 'Confectioner',
          roleFamily: 'cake',
          roleLevels: [{ id: 'confectioner', name: 'Confectioner' }],
        },
      ],
      skills: [
        { id: 'icing', name: 'Icing', roleFamilies: ['cake'], roles: 1 },
        { id: 'kneading', name: 'Kneading', roleFamilies: ['bread', 'cake'], roles: 2 },
        { id: 'proving', name: 'Proving', roleFamilies: ['bread', 'cake'], roles: 2 },
      ],
      redirects: framework.redirects,
    })
  })
})

describe('ladderOf', () => {
  it('holds what each role level asks, in the order of the source, and no wording', () => {
    expect(ladderOf(framework, baker)).toEqual({
      framework: card,
      role: { id: 'baker', name: 'Baker', roleFamily: bread },
      roleLevels: [
        {
          id: 'apprentice-baker',
          name: 'Apprentice baker',
          grade: 'B1',
          requirements: [
            { skill: 'proving', skillLevel: 'learning' },
            { skill: 'kneading', skillLevel: 'learning' },
          ],
        },
        {
          id: 'head-baker',
          name: 'Head baker',
          publishedName: 'Haed baker',
          requirements: [
            { skill: 'kneading', skillLevel: 'skilled' },
            { skill: 'proving', skillLevel: 'learning' },
          ],
        },
      ],
      skills: [
        { id: 'kneading', name: 'Kneading', roles: 2 },
        { id: 'proving', name: 'Proving', roles: 2 },
      ],
    })
    expect(ladderOf(framework, confectioner).role).toEqual({
      id: 'confectioner',
      name: 'Confectioner',
      publishedName: 'Confectionner',
      roleFamily: cake,
    })
  })
})

describe('roleDescription', () => {
  it('is the role without its role levels', () => {
    expect(roleDescription(baker)).toEqual({
      id: 'baker',
      name: 'Baker',
      tagline: 'Bakes bread.',
      introduction: [],
      summary: ['A baker rises before the bread.'],
      relatedRoles: [],
      relatedCourses: [],
      furtherReading: [],
      notes: [],
    })
  })
})

const bySkillLevel = {
  learning: { statements: ['Kneads by the clock.'] },
  skilled: { statements: ['Kneads by feel.'], example: 'For example: adds water on a dry day.' },
}

describe('roleLevelWording', () => {
  it('takes the skill’s wording, or the requirement’s where it differs, and leaves out what is not held', () => {
    expect(roleLevelWording(framework, found(baker.roleLevels, 'apprentice-baker')).skills).toEqual({
      kneading: { leadIn: 'You can:', items: ['knead dough', 'wash bowls'] },
      proving: 'You can prove dough.',
    })
    expect(roleLevelWording(framework, found(baker.roleLevels, 'head-baker'))).toEqual({
      id: 'head-baker',
      summary: [],
      responsibilities: { leadIn: 'You will:', items: ['open the shop'] },
      closing: ['And close it.'],
      placeholders: ['To be written'],
      drawnFrom: 'Master',
      notes: ['Ask the baker.'],
      skills: { proving: 'You can prove dough in winter.' },
      explanations: { kneading: bySkillLevel.skilled },
    })
  })

  it('takes the description where no skill level is stated, and never a skill level’s wording', () => {
    expect(roleLevelWording(framework, found(confectioner.roleLevels, 'confectioner')).skills).toEqual({
      icing: 'You ice.',
      kneading: 'You can knead marzipan.',
    })
  })

  it('takes what is said of a skill where no skill level is stated, and leaves out what is not explained', () => {
    expect(roleLevelWording(framework, found(confectioner.roleLevels, 'confectioner')).explanations).toEqual({
      icing: { statements: ['Ices a cake without a crack.'] },
      kneading: bySkillLevel.skilled,
    })
  })
})

describe('roleExplanations', () => {
  it('explains each skill up to the highest skill level that the role asks for', () => {
    expect(roleExplanations(framework, baker)).toEqual({ kneading: { skillLevels: bySkillLevel } })
    expect(roleExplanations(framework, confectioner)).toEqual({
      icing: { skillLevels: {}, notStated: { statements: ['Ices a cake without a crack.'] } },
      kneading: { skillLevels: bySkillLevel },
    })
    const apprentice = { ...baker, roleLevels: baker.roleLevels.slice(0, 1) }
    expect(roleExplanations(framework, apprentice)).toEqual({
      kneading: { skillLevels: { learning: bySkillLevel.learning } },
    })
  })
})

describe('skillSummaries', () => {
  it('has the source’s description where there is one, and our summary where there is none', () => {
    expect(skillSummaries(framework)).toEqual({ official: { icing: 'You ice.' }, ours: { kneading: 'Works a dough.' } })
  })
})

describe('skillLadder', () => {
  const apprentice = {
    role: 'baker',
    roleName: 'Baker',
    roleFamily: bread,
    roleLevel: { id: 'apprentice-baker', name: 'Apprentice baker', grade: 'B1' },
  }
  const head = {
    role: 'baker',
    roleName: 'Baker',
    roleFamily: bread,
    roleLevel: { id: 'head-baker', name: 'Head baker', publishedName: 'Haed baker' },
  }
  const cakes = {
    role: 'confectioner',
    roleName: 'Confectioner',
    roleFamily: cake,
    roleLevel: { id: 'confectioner', name: 'Confectioner' },
  }

  it('has a step for every skill level, its wording where it is held, and who stands on it', () => {
    expect(skillLadder(framework, found(framework.skills, 'kneading'))).toEqual({
      framework: card,
      skill: {
        id: 'kneading',
        name: 'Kneading',
        definition: 'Dough is flour and water.',
        explanation: { summary: 'Works a dough.', skillLevels: bySkillLevel },
        notes: [],
      },
      steps: [
        {
          skillLevel: { id: 'learning', name: 'Learning' },
          wording: { leadIn: 'You can:', items: ['knead dough', 'wash bowls'] },
          roleLevels: [apprentice],
        },
        {
          skillLevel: { id: 'skilled', name: 'Skilled' },
          roleLevels: [head, { ...cakes, wording: 'You can knead marzipan.' }],
        },
      ],
      notStated: [],
      related: [
        {
          skill: { id: 'proving', name: 'Proving' },
          kind: 'related',
          reason: 'Both take a feeling for dough.',
          canRead: true,
        },
      ],
      elsewhere: [],
    })
  })

  it('names the skills of the same id in other frameworks, never its own', () => {
    const pastry = { ...framework, id: 'pastry', shortTitle: 'The pastry' }
    const { elsewhere } = skillLadder(framework, found(framework.skills, 'kneading'), {
      asking: askingBySkill(framework),
      related: relatedBySkill(framework),
      frameworks: [framework, pastry],
      crosswalks: [],
    })
    expect(elsewhere).toEqual([{ framework: { id: 'pastry', shortTitle: 'The pastry' }, name: 'Kneading' }])
  })

  it('says what other frameworks call it, by a crosswalk that matches it one to one, in either direction', () => {
    const shaping = { id: 'shaping', name: 'Shaping', wording: { learning: 'You can shape.' }, notes: [] }
    const pastry = { ...framework, id: 'pastry', shortTitle: 'The pastry', skills: [shaping] }
    const renamed = (kind: 'renamed' | 'split') =>
      skillLadder(framework, found(framework.skills, 'kneading'), {
        asking: askingBySkill(framework),
        related: relatedBySkill(framework),
        frameworks: [framework, pastry],
        crosswalks: [
          {
            from: 'pastry',
            to: framework.id,
            rows: [{ from: 'skills/shaping', to: 'skills/kneading', kind, reason: 'A judgement for a test.' }],
          },
        ],
      }).renamed
    expect(renamed('renamed')).toEqual([
      {
        framework: { id: 'pastry', shortTitle: 'The pastry' },
        skill: { id: 'shaping', name: 'Shaping' },
        hasWording: true,
      },
    ])
    expect(renamed('split')).toBeUndefined()
  })

  it('keeps those of whom no skill level is stated off every step', () => {
    const { steps, notStated } = skillLadder(framework, found(framework.skills, 'proving'))
    expect(steps.map(({ roleLevels }) => roleLevels)).toEqual([
      [apprentice, { ...head, wording: 'You can prove dough in winter.' }],
      [],
    ])
    expect(notStated).toEqual([cakes])
  })
})

describe('frameworkRequirements', () => {
  const { skills, roles, ties } = frameworkRequirements(framework)

  it('names the pairs of close skills by their places, without those that were refused', () => {
    expect(ties).toEqual({ variants: [], related: [[1, 2]] })
  })

  it('holds who asks for what, skills by their place, and an unknown skill level as no number', () => {
    expect(skills.map(({ id }) => id)).toEqual(['icing', 'kneading', 'proving'])
    expect(
      roles.map(({ id, roleFamily, roleLevels }) => [
        id,
        roleFamily,
        roleLevels.map((roleLevel) => [roleLevel.id, roleLevel.asks]),
      ]),
    ).toEqual([
      [
        'baker',
        'bread',
        [
          [
            'apprentice-baker',
            [
              [2, 1],
              [1, 1],
            ],
          ],
          [
            'head-baker',
            [
              [1, 2],
              [2, 1],
            ],
          ],
        ],
      ],
      [
        'confectioner',
        'cake',
        [
          [
            'confectioner',
            [
              [0, null],
              [2, null],
              [1, 2],
            ],
          ],
        ],
      ],
    ])
  })
})

describe('viewsOf', () => {
  const views = viewsOf(framework)

  it('has a view for everything that has a page', () => {
    expect([...views.keys()]).toEqual([
      'frameworks/bakery/outline.json',
      'frameworks/bakery/requirements.json',
      'frameworks/bakery/seniority.json',
      'frameworks/bakery/related-skills.json',
      'frameworks/bakery/summaries.json',
      'frameworks/bakery/framework.json',
      'frameworks/bakery/ladders/baker.json',
      'frameworks/bakery/roles/baker.json',
      'frameworks/bakery/explanations/baker.json',
      'frameworks/bakery/role-levels/baker/apprentice-baker.json',
      'frameworks/bakery/role-levels/baker/head-baker.json',
      'frameworks/bakery/ladders/confectioner.json',
      'frameworks/bakery/roles/confectioner.json',
      'frameworks/bakery/explanations/confectioner.json',
      'frameworks/bakery/role-levels/confectioner/confectioner.json',
      'frameworks/bakery/skills/icing.json',
      'frameworks/bakery/skills/kneading.json',
      'frameworks/bakery/skills/proving.json',
    ])
  })

  it('holds nothing that JSON would lose', () => {
    for (const make of views.values()) expect(JSON.parse(JSON.stringify(make()))).toStrictEqual(make())
  })
})
