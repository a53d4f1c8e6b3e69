import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Framework, Role } from '@/core/model'
import type { ReadResult } from '@/core/importing/reading'
import { frameworkCounts } from '@/core/views/card'
import { countOf, readAll } from '../../helpers/reading'

// Written by hand: the columns of the official files, and every fault they have.
const FIXTURE = 'tests/fixtures/official-like'
const roles = readFileSync(`${FIXTURE}/roles.csv`)
const skills = readFileSync(`${FIXTURE}/skills.csv`)
const reading = await readAll({ 'roles.csv': roles, 'skills.csv': skills })

function frameworkIn(read: ReadResult): Framework {
  if (read.kind !== 'framework') throw new Error(`no framework: ${JSON.stringify(read.report)}`)
  return read.framework
}

function role(id: string): Role {
  const found = frameworkIn(reading).roles.find((each) => each.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const namesOfRoleLevels = (id: string) => role(id).roleLevels.map(({ name }) => name)

describe('the official files', () => {
  it('give one framework, whatever order they come in', async () => {
    expect(frameworkCounts(frameworkIn(reading))).toMatchObject({
      roleFamilies: 3,
      roles: 3,
      roleLevels: 8,
      skills: 6,
      requirements: 18,
      requirementsUnknown: 2,
    })
    expect(reading).toMatchObject({
      isOfficial: true,
      files: [
        { name: 'roles.csv', kind: 'roles', encoding: 'UTF-8', rows: 22 },
        { name: 'skills.csv', kind: 'skills', rows: 7 },
      ],
    })
    expect(frameworkIn(await readAll({ 'skills.csv': skills, 'roles.csv': roles }))).toEqual(frameworkIn(reading))
  })

  it('have every fault found, and said what was done about it', () => {
    expect(reading.report.map(({ kind, done, count }) => [kind, done, count])).toEqual([
      ['name-trimmed', 'trimmed', 3],
      ['text-repaired', 'repaired', 11],
      ['requirement-repeated', 'merged', 3],
      ['not-in-use', 'kept', 2],
      ['role-type', 'kept', 2],
      ['description-missing', 'left out', 1],
      ['description-empty', 'kept', 1],
      ['wording-not-defined', 'left out', 3],
      ['wording-empty', 'kept', 8],
      ['ladder-order', 'put in order', 1],
    ])
    const [trimmed] = reading.report
    expect(trimmed?.issues[0]).toMatchObject({
      severity: 'warning',
      file: 'roles.csv',
      row: 15,
      column: 'Role Level',
      value: 'Senior baker ',
      where: 'roles.csv, row 15, Role Level',
      what: '“Senior baker” has spaces before or after it',
    })
    expect(reading.report.find(({ kind }) => kind === 'text-repaired')?.issues[0]?.what).toBe(
      'U+200B after “- knead a dough by the clock”',
    )
    expect(reading.report.find(({ kind }) => kind === 'description-missing')?.issues[0]?.what).toBe(
      'the description of the skill “Keeping ovens” only says “MISSING”, in 7 rows',
    )
  })

  it('have their role levels put in order, and their names trimmed', () => {
    expect(namesOfRoleLevels('baker')).toEqual([
      'Apprentice baker',
      'Baker',
      'Senior baker',
      'Lead baker',
      'Head of baking',
    ])
    expect(namesOfRoleLevels('miller')).toEqual(['Miller', 'Senior miller'])
  })

  it('have a Chief role as a single role level of its own name and grade, without skill levels', () => {
    expect(role('chief-baking-officer').roleLevels).toMatchObject([
      {
        id: 'chief-baking-officer',
        name: 'Chief baking officer',
        grade: 'Senior Baking Service',
        summary: [],
        requirements: [
          { skill: 'leading-bakers', skillLevel: null },
          { skill: 'keeping-the-books', skillLevel: null },
        ],
      },
    ])
  })

  it('have paragraphs, lists and what follows them told apart', () => {
    expect(role('miller')).toMatchObject({
      summary: ['A miller grinds grain.'],
      responsibilities: { leadIn: 'In this role, you will:', items: ['grind', 'sieve'] },
    })
    expect(role('miller').roleLevels[1]?.summary).toEqual(['A senior miller mills more.', 'They mill at night.'])
    expect(
      role('baker').roleLevels.map(({ summary, responsibilities, closing }) => [
        summary,
        responsibilities?.leadIn,
        closing,
      ]),
    ).toEqual([
      [['An apprentice baker learns.'], 'At this role level, you will:', []],
      [['A baker bakes.'], 'At this role level, you will:', []],
      [['A senior baker bakes and shows how.'], 'At this role level, you will:', []],
      [['A lead baker leads a shift.'], 'At this role level, you will:', ['There are two shifts.']],
      [['A head of baking answers for the bread.'], 'At this role level, you will:', []],
    ])
  })

  it('have wording stored once, without what cannot be seen and what says nothing', () => {
    const byId = Object.fromEntries(frameworkIn(reading).skills.map((skill) => [skill.id, skill]))
    expect(byId.kneading?.wording).toEqual({
      awareness: { leadIn: 'You can:', items: ['say why a dough is kneaded', 'knead one with help'] },
      working: { leadIn: 'You can:', items: ['knead a dough by the clock', 'say when it is ready'] },
      practitioner: { leadIn: 'You can', items: ['knead any dough by feel', 'show others how'] },
      expert: { leadIn: 'You can:', items: ['change how a bakery kneads'] },
    })
    expect(byId['keeping-ovens']).not.toHaveProperty('description')
    expect(Object.keys(byId['keeping-ovens']?.wording ?? {})).toEqual(['awareness', 'working', 'expert'])
    expect(byId['leading-bakers']?.description).toBe(
      'You can:\n- say what the bakery is for\n\nExamples of leadership using this skill:\n- closing a shop nobody needs\n- opening one somebody does',
    )
    expect(
      frameworkIn(reading).roles.flatMap(({ roleLevels }) =>
        roleLevels.flatMap(({ requirements }) => requirements.map(({ wording }) => wording)),
      ),
    ).toEqual(Array.from({ length: 18 }, () => undefined))
  })

  it('without skills.csv hold what roles.csv says', async () => {
    const alone = await readAll({ 'roles.csv': roles })
    expect(frameworkCounts(frameworkIn(alone))).toMatchObject({ requirements: 18, wordings: 10 })
    expect(countOf(alone.report, 'wording-not-defined')).toBe(0)
  })

  it('without roles.csv are a catalogue of skills, and say so', async () => {
    expect(await readAll({ 'skills.csv': skills })).toMatchObject({
      kind: 'framework',
      framework: { roles: [], skills: frameworkIn(reading).skills.map(({ name }) => ({ name })) },
    })
    expect(countOf((await readAll({ 'skills.csv': skills })).report, 'skills-alone')).toBe(1)
  })
})
