import { mkdtempSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addExplanations } from '../../data/pipeline/explanations/add'
import { explanationRules } from '../../data/pipeline/explanations/rules'
import { FRAMEWORKS_FOLDER } from '../../data/pipeline/framework-folders'
import { readFramework } from '../../data/pipeline/frameworks'
import { wordsFrom } from '@/core/explaining'
import { brokenRules, parseFramework } from '@/core/format/parse'
import type { Framework } from '@/core/model'
import breaches from '../fixtures/explanation-rules.json'
import { roleExplanations, roleLevelWording } from '@/core/views/role'
import { explanationAt } from '@/core/views/skill-wording'
import valid from '../fixtures/valid-framework.json'
import { changedFramework, frameworkBreaking } from '../helpers/broken-framework'

function parsed(value: unknown): Framework {
  const { framework, issues } = parseFramework(value)
  expect(issues).toEqual([])
  if (!framework) throw new Error('not valid')
  return framework
}

describe('the rules of explanations', () => {
  it('are the files of the folder, each by the name of its file, each with changes that break it', () => {
    const ids = explanationRules.map(({ id }) => id).toSorted()
    const files = readdirSync('data/pipeline/explanations/rules').map((file) => file.replace(/\.ts$/, ''))
    expect(ids).toEqual(files.filter((name) => name !== 'index').toSorted())
    expect(ids).toEqual(Object.keys(breaches).toSorted())
  })

  it('find nothing in the framework that is changed', () => {
    expect(brokenRules(parsed(valid), explanationRules)).toEqual([])
  })

  it.each(explanationRules)('$id is broken by its changes, and no other rule is', ({ id, severity }) => {
    const issues = brokenRules(parsed(frameworkBreaking(id, breaches)), explanationRules)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({
      rule: id,
      severity,
      where: expect.stringMatching(/^skills\[kneading\]/),
      what: expect.stringMatching(/./),
      tip: expect.stringMatching(/\.$/),
    })
  })

  it('allow three statements a skill level, and ask for one wherever some role level asks for the skill', () => {
    const more = (...statements: readonly string[]) =>
      changedFramework({ 'skills.0.explanation.skillLevels.learning.statements': statements })
    const three = ['Weighs flour.', 'Weighs water.', 'Weighs salt.']
    expect(brokenRules(parsed(more(...three)), explanationRules)).toEqual([])
    expect(brokenRules(parsed(more(...three, 'Weighs yeast.')), explanationRules)).toMatchObject([
      { where: 'skills[kneading].explanation.skillLevels.learning', what: 'there are 4 statements' },
    ])
    const none = changedFramework({ 'skills.0.explanation.skillLevels': {} })
    expect(brokenRules(parsed(none), explanationRules)).toMatchObject([
      { where: 'skills[kneading].explanation', what: 'it has no statements for learning' },
    ])
  })
})

const HEADING = 'skill\tskill_level\tkind\ttext'
const SUMMARY = 'Kneading\t\tsummary\tWorks a dough.'
const {
  skills: [kneading],
  ...top
} = valid
const unexplained = { ...top, skills: [{ id: kneading?.id, name: kneading?.name }] }

function added(...lines: readonly string[]) {
  return addExplanations(unexplained, `${lines.join('\n')}\n`, 'bakery.tsv')
}

describe('an explanations file', () => {
  it('explains the skills that it names, at the skill levels that it names', () => {
    const { framework, issues } = added(
      HEADING,
      SUMMARY,
      'Kneading\t\tstatement\tKneads well.',
      'Kneading\tlearning\tstatement\tKneads by the clock.',
      'Kneading\tlearning\tstatement\tAsks for help.',
      'Kneading\tlearning\texample\tFor example: asks why it sticks.',
    )
    expect(issues).toEqual([])
    expect(framework.skills).toEqual([
      {
        id: 'kneading',
        name: 'Kneading',
        explanation: {
          summary: 'Works a dough.',
          notStated: { statements: ['Kneads well.'] },
          skillLevels: {
            learning: {
              statements: ['Kneads by the clock.', 'Asks for help.'],
              example: 'For example: asks why it sticks.',
            },
          },
        },
      },
    ])
  })

  it.each([
    ['another heading', ['skill\tkind\ttext'], 'bakery.tsv: the first line does not name the columns'],
    ['a cell too few', [HEADING, 'Kneading\tsummary\tWorks.'], 'bakery.tsv, line 2: the line has 3 cells'],
    [
      'white space around a cell',
      [HEADING, `${SUMMARY} `],
      'bakery.tsv, line 2: a cell starts or ends with white space',
    ],
    ['no text', [HEADING, 'Kneading\t\tsummary\t'], 'bakery.tsv, line 2: the skill or the text is missing'],
    [
      'an unknown kind',
      [HEADING, 'Kneading\t\tsumary\tWorks.'],
      'bakery.tsv, line 2: "sumary" is not a kind; the kinds are summary, statement, example',
    ],
    [
      'a summary of a skill level',
      [HEADING, 'Kneading\tlearning\tsummary\tWorks.'],
      'bakery.tsv, line 2: a summary describes the whole skill, so it has no skill level',
    ],
    [
      'an unknown skill',
      [HEADING, 'Baking\t\tsummary\tBakes.', SUMMARY],
      'bakery.tsv, line 2: the framework has no skill "Baking"',
    ],
    ['a second summary', [HEADING, SUMMARY, SUMMARY], 'bakery.tsv, line 3: there is a second summary'],
    [
      'a skill out of order',
      [HEADING, SUMMARY, 'Baking\t\tsummary\tBakes.'],
      'bakery.tsv, line 3: the line is out of order',
    ],
    [
      'a skill level out of order',
      [HEADING, SUMMARY, 'Kneading\tskilled\tstatement\tA.', 'Kneading\tlearning\tstatement\tB.'],
      'bakery.tsv, line 4: the line is out of order',
    ],
    [
      'an example before its statement',
      [HEADING, SUMMARY, 'Kneading\tlearning\texample\tA.', 'Kneading\tlearning\tstatement\tB.'],
      'bakery.tsv, line 4: the line is out of order',
    ],
  ])('is told of %s', (_, lines, fault) => {
    expect(added(...lines).issues.map(({ where, what }) => `${where}: ${what}`)).toContain(fault)
  })

  it('lies beside the folder of frameworks, by the id of its framework, and is checked with it', async () => {
    const data = mkdtempSync(join(tmpdir(), 'explanations-'))
    mkdirSync(join(data, 'frameworks/bakery/roles'), { recursive: true })
    mkdirSync(join(data, 'explanations'))
    const {
      roles: [{ id: _itsFile, ...baker } = { id: '' }],
      skills,
      ...about
    } = valid
    writeFileSync(join(data, 'frameworks/bakery/framework.json'), JSON.stringify(about))
    writeFileSync(join(data, 'frameworks/bakery/skills.json'), JSON.stringify(skills))
    writeFileSync(join(data, 'frameworks/bakery/roles/baker.json'), JSON.stringify(baker))
    const read = async (...lines: readonly string[]) => {
      writeFileSync(join(data, 'explanations/bakery.tsv'), `${[HEADING, ...lines].join('\n')}\n`)
      return readFramework(join(data, 'frameworks/bakery'))
    }

    const { framework, issues } = await read(SUMMARY, 'Kneading\tlearning\tstatement\tKneads by the clock.')
    expect(issues).toEqual([])
    expect(framework?.skills[0]?.explanation?.summary).toBe('Works a dough.')
    expect(await read(SUMMARY, 'Kneading\tlearning\tstatement\tKneads effectively.')).toMatchObject({
      framework: null,
      issues: [{ rule: 'no-empty-phrase' }],
    })
    expect(await read('Kneading\tlearning\tstatement\tKneads by the clock.')).toMatchObject({
      framework: null,
      issues: [{ rule: 'shape', where: 'skills[kneading].explanation.summary' }],
    })
  })
})

describe('our explanations of uk-gdd-2025', () => {
  it('leave no skill level without words, on a role level, a skill or a comparison', async () => {
    const { framework } = await readFramework(join(FRAMEWORKS_FOLDER, 'uk-gdd-2025'))
    if (!framework) throw new Error('not valid')
    let requirements = 0
    for (const role of framework.roles) {
      const ofRole = roleExplanations(framework, role)
      for (const roleLevel of role.roleLevels) {
        const { skills, explanations } = roleLevelWording(framework, roleLevel)
        for (const { skill, skillLevel } of roleLevel.requirements) {
          requirements += 1
          expect(wordsFrom(skills[skill], explanations[skill]), `${roleLevel.id}, ${skill}`).not.toBeNull()
          expect(explanationAt(ofRole[skill], skillLevel), `${role.id}, ${skill}`).toEqual(explanations[skill])
        }
      }
    }
    expect(requirements).toBe(1809)
  })

  it('are all read: each line of the file is in the framework', async () => {
    const { framework } = await readFramework(join(FRAMEWORKS_FOLDER, 'uk-gdd-2025'))
    const lines = readFileSync('data/explanations/uk-gdd-2025.tsv', 'utf8').trimEnd().split('\n').slice(1)
    const texts = (framework?.skills ?? []).flatMap(({ name, explanation }) => {
      if (!explanation) return []
      const { summary, skillLevels, notStated } = explanation
      const each = [...(notStated ? [['', notStated] as const] : []), ...Object.entries(skillLevels)]
      return [
        [name, '', 'summary', summary],
        ...each.flatMap(([skillLevel, { statements, example }]) => [
          ...statements.map((text) => [name, skillLevel, 'statement', text]),
          ...(example === undefined ? [] : [[name, skillLevel, 'example', example]]),
        ]),
      ]
    })
    expect(texts.map((cells) => cells.join('\t')).toSorted()).toEqual(lines.toSorted())
  })
})
