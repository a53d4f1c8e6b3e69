import { describe, expect, it } from 'vitest'
import { csvFile } from '@/core/text/csv-cell'
import type { Framework } from '@/core/model'
import { windows1252Byte } from '@/core/importing/sources/decode'
import { countOf, readAll } from '../../helpers/reading'

const rows = [
  ['Role', 'Role level', 'Skill', 'Skill level'],
  ['Baker', 'Junior baker', 'Kneading', 'Awareness'],
  ['Baker', 'Baker', 'Kneading', 'Working'],
  ['Baker', 'Baker', 'Selling', 'Awareness'],
]

async function frameworkIn(content: string | Uint8Array): Promise<Framework> {
  const reading = await readAll({ 'own.csv': content })
  if (reading.kind !== 'framework') throw new Error(JSON.stringify(reading))
  return reading.framework
}

const asked = ({ roles }: Framework) =>
  roles.flatMap((role) =>
    role.roleLevels.flatMap(({ name, requirements }) =>
      requirements.map(({ skill, skillLevel }) => [role.name, name, skill, skillLevel]),
    ),
  )

const expected = [
  ['Baker', 'Junior baker', 'kneading', 'awareness'],
  ['Baker', 'Baker', 'kneading', 'working'],
  ['Baker', 'Baker', 'selling', 'awareness'],
]

const separated = (separator: string) => rows.map((row) => row.join(separator)).join('\n')
const table = (...lines: string[]) => ['Role,Role level,Skill,Skill level', ...lines].join('\n')

describe('a table of one’s own', () => {
  it.each([',', ';', '\t', '|'])('may have %j between its cells', async (separator) => {
    expect(asked(await frameworkIn(separated(separator)))).toEqual(expected)
  })

  it.each([
    ['CRLF, as the standard has it', csvFile(rows)],
    ['CR, as an old Macintosh has it', separated(',').replaceAll('\n', '\r')],
    ['Excel’s word for its separator', `sep=;\r\n${separated(';')}`],
    ['a title, a date and an empty line above', `Careers at Mill Lane\n"May, 2026"\n\n${separated(',')}`],
    ['empty lines and empty cells at the end', `${rows.map((row) => `${row.join(',')},,`).join('\n')}\n,,,,,\n\n`],
  ])('may have %s', async (_what, text) => {
    expect(asked(await frameworkIn(text))).toEqual(expected)
  })

  it('may be in any of the usual encodings', async () => {
    const text = separated(',').replaceAll('Selling', 'Vérité')
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text, (character) => [character.charCodeAt(0) % 256, character.charCodeAt(0) >> 8]).flat(),
    ])
    const windows = Uint8Array.from(text, (character) => windows1252Byte(character.charCodeAt(0)) ?? 0)
    for (const content of [text, new TextEncoder().encode(text), utf16, windows]) {
      expect((await frameworkIn(content)).skills.map(({ name }) => name)).toEqual(['Kneading', 'Vérité'])
    }
  })

  it.each([
    [
      'in another case and order',
      'SKILL LEVEL,Skill,role,Role Level',
      ['Working', 'Kneading', 'Baker', 'Senior baker'],
    ],
    ['in one word', 'role,roleLevel,skill,skill_level', ['Baker', 'Senior baker', 'Kneading', 'Working']],
    [
      'as others call them',
      'Job family,Job,Career level,Competency,Proficiency',
      ['Bread', 'Baker', 'Senior baker', 'Kneading', 'Working'],
    ],
    [
      'with their words turned round',
      'Name of the role,Level of the role,Skill,Level of skill',
      ['Baker', 'Senior baker', 'Kneading', 'Working'],
    ],
    ['misspelt', 'Role,Role Levle,Skil,Skill Leve', ['Baker', 'Senior baker', 'Kneading', 'Working']],
    [
      'with a bare “Level” where the other is known',
      'Role,Role level,Skill,Level',
      ['Baker', 'Senior baker', 'Kneading', 'Working'],
    ],
  ])('may have its columns named %s', async (_how, heading, row) => {
    expect(asked(await frameworkIn(`${heading}\n${row.join(',')}`))).toEqual([
      ['Baker', 'Senior baker', 'kneading', 'working'],
    ])
  })

  it('whose columns are not known asks which is which, and is read when it is told', async () => {
    const text = 'Beruf,Stufe,Fertigkeit,Niveau,Ort\nBaker,Senior baker,Kneading,Working,Town\n'
    const asking = await readAll({ 'own.csv': text })
    expect(asking).toMatchObject({
      kind: 'columns',
      columns: {
        file: 'own.csv',
        headings: ['Beruf', 'Stufe', 'Fertigkeit', 'Niveau', 'Ort'],
        missing: ['role', 'roleLevel', 'skill', 'skillLevel'],
        sample: [['Baker', 'Senior baker', 'Kneading', 'Working', 'Town']],
      },
    })
    expect(countOf(asking.report, 'columns-not-found')).toBe(1)

    const columns = new Map([
      [
        'own.csv',
        new Map([
          ['role', 0],
          ['roleLevel', 1],
          ['skill', 2],
          ['skillLevel', 3],
        ] as const),
      ],
    ])
    const told = await readAll({ 'own.csv': text }, { columns })
    expect('framework' in told && asked(told.framework)).toEqual([['Baker', 'Senior baker', 'kneading', 'working']])
    expect(told.report.map(({ kind, issues }) => [kind, issues[0]?.column])).toEqual([['column-unknown', 'Ort']])
  })

  it('may say nothing of role levels and of skill levels: then each role is one role level, and nothing is stated', async () => {
    const columns = new Map([
      [
        'own.csv',
        new Map([
          ['role', 0],
          ['skill', 1],
        ] as const),
      ],
    ])
    const reading = await readAll({ 'own.csv': 'Role,Skill\nBaker,Kneading\nMiller,Sieving' }, { columns })
    expect('framework' in reading && asked(reading.framework)).toEqual([
      ['Baker', 'Baker', 'kneading', null],
      ['Miller', 'Miller', 'sieving', null],
    ])
  })

  it('keeps the order of its ladders where a column numbers them', async () => {
    const numbered =
      'Role,Role level,Ladder position,Skill,Skill level\nBaker,Baker,2,Kneading,Working\nBaker,Senior baker,1,Kneading,Expert'
    expect((await frameworkIn(numbered)).roles[0]?.roleLevels.map(({ name }) => name)).toEqual([
      'Senior baker',
      'Baker',
    ])
    expect((await frameworkIn(numbered.replace(',2,', ',x,'))).roles[0]?.roleLevels.map(({ name }) => name)).toEqual([
      'Baker',
      'Senior baker',
    ])
  })
})

describe('a fault costs its row', () => {
  const sound = 'Baker,Baker,Kneading,Working'
  it.each([
    ['row-unlike', 'Baker,Baker Selling,Working'],
    ['row-unlike', 'Baker,Baker,Sel,ling,Working'],
    ['cell-missing', ',Baker,Selling,Working'],
    ['cell-missing', 'Baker,Baker,  ,Working'],
    ['role-level-missing', 'Baker,,Selling,Working'],
    ['name-too-long', `Baker,Baker,${'S'.repeat(201)},Working`],
    ['quote-damaged', 'Baker,"Baker,Selling,Working'],
    ['requirement-contradicted', 'Baker,Baker,Kneading,Expert'],
    ['requirement-repeated', 'Baker,Baker,Kneading,Working'],
    ['skill-not-required', 'Baker,Baker,Selling,0'],
  ])('(%s) in %s', async (kind, damaged) => {
    const reading = await readAll({ 'own.csv': table(sound, damaged, 'Miller,Miller,Sieving,Working') })
    expect(reading.report.map((group) => [group.kind, group.count, group.issues[0]?.row])).toContainEqual([kind, 1, 3])
    expect('framework' in reading && asked(reading.framework)).toEqual([
      ['Baker', 'Baker', 'kneading', 'working'],
      ['Miller', 'Miller', 'sieving', 'working'],
    ])
  })

  it('or not even that, where the rest of the row can be told', async () => {
    const reading = await readAll({
      'own.csv': table(
        sound,
        'Baker,Baker,Selling,Wroking',
        'Baker,Baker,Sieving,Somehow',
        'Baker,"Baker ",Resting,Working,,',
        'Baker,Baker,"Sing"ing",Working',
      ),
    })
    expect(reading.report.map(({ kind, done }) => [kind, done])).toEqual([
      ['quote-stray', 'kept'],
      ['name-trimmed', 'trimmed'],
      ['skill-level-misspelt', 'repaired'],
      ['skill-level-unknown', 'kept'],
    ])
    expect(
      'framework' in reading && asked(reading.framework).map(([, , skill, skillLevel]) => [skill, skillLevel]),
    ).toEqual([
      ['kneading', 'working'],
      ['selling', 'working'],
      ['sieving', null],
      ['resting', 'working'],
      ['sing-ing', 'working'],
    ])
  })

  it('and one row does not speak for the others', async () => {
    const heading = 'Role family,Role,Role description,Role level,Grade,Skill,Skill level'
    const bread = (skill: string) => `Bread,Baker,Bakes.,Baker,B1,${skill},Working`
    const reading = await readAll({
      'own.csv': [heading, 'Bred,Baker,Bkaes.,Baker,B7,Resting,Working', bread('Kneading'), bread('Selling')].join(
        '\n',
      ),
    })
    expect('framework' in reading && reading.framework.roles[0]).toMatchObject({
      roleFamily: 'bread',
      summary: ['Bakes.'],
      roleLevels: [{ grade: 'B1' }],
    })
    expect(reading.report.map(({ kind, count }) => [kind, count])).toEqual([['text-contradicted', 3]])
    expect(reading.report[0]?.issues.map(({ row, value }) => [row, value])).toEqual([
      [2, 'Bred'],
      [2, 'Bkaes.'],
      [2, 'B7'],
    ])
  })

  it('gives roles without a family one of their own, where others have one', async () => {
    const reading = await readAll({
      'own.csv':
        'Role family,Role,Role level,Skill,Skill level\nBread,Baker,Baker,Kneading,Working\n,Miller,Miller,Sieving,Working',
    })
    expect('framework' in reading && reading.framework.roleFamilies.map(({ name }) => name)).toEqual([
      'Bread',
      'No role family given',
    ])
    expect(countOf(reading.report, 'role-family-missing')).toBe(1)
  })
})

describe('what is no table', () => {
  it.each([
    ['nothing', '', 'file-empty'],
    ['empty lines', '\n\n  \n', 'file-empty'],
    ['a heading alone', 'Role,Role level,Skill,Skill level', 'no-requirement'],
    ['rows of which none can be used', table(',,,', 'a,b'), 'no-requirement'],
    ['a letter', 'Dear Ada,\nthe ovens are cold.\nYours, Bob', 'columns-not-found'],
    ['JSON that is cut off', '{"format": 1, "id"', 'json-unreadable'],
    ['JSON of something else', '{"name": "Ada"}', 'not-understood'],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'file-not-text'],
  ])('is told to be %s', async (_what, content, kind) => {
    const reading = await readAll({ 'own.csv': content })
    expect(reading.kind).not.toBe('framework')
    expect(reading.report.map((group) => [group.kind, group.severity])).toContainEqual([kind, 'error'])
  })

  it('a file beside another of its kind, or beside a whole framework, is left out and named', async () => {
    const twice = await readAll({ 'a.csv': separated(','), 'b.csv': separated(';') })
    expect('framework' in twice && asked(twice.framework)).toEqual(expected)
    expect(twice.report.map(({ kind, issues }) => [kind, issues[0]?.file])).toEqual([['file-second', 'b.csv']])

    const json = JSON.stringify(await frameworkIn(separated(',')))
    const beside = await readAll({ 'a.csv': separated(','), 'b.json': json })
    expect('framework' in beside && asked(beside.framework)).toEqual(expected)
    expect(beside.report.map(({ kind, issues }) => [kind, issues[0]?.file])).toEqual([['file-beside-json', 'a.csv']])
  })
})
