import { describe, expect, it } from 'vitest'
import { assemble, type Assembled } from '../../data/pipeline/assemble'
import { parseFramework } from '@/core/format/parse'
import valid from '../fixtures/valid-framework.json'

const { roles: _inFiles, skills, ...top } = valid
const baker = {
  name: 'Baker',
  roleLevels: [{ id: 'baker', name: 'Baker', requirements: [{ skill: 'kneading', skillLevel: 'learning' }] }],
}
const TABLE = [
  'role_family\trole\tladder_position\trole_level\tskill\tskill_level',
  'Bread\tBaker\t2\tHead baker\tProving\tskilled',
  'Bread\tBaker\t1\tBaker\tProving\tlearning',
  'Bread\tBaker\t1\tBaker\tKneading\t',
]

/** A folder named "bakery" of these files: text as it stands, anything else as JSON. */
function folder(files: Readonly<Record<string, unknown>>): Assembled {
  const texts = Object.entries(files).map(
    ([path, content]) => [path, typeof content === 'string' ? content : JSON.stringify(content)] as const,
  )
  return assemble('bakery', new Map(texts))
}

function faults({ issues }: Assembled): string[] {
  return issues.map(({ where, what }) => `${where}: ${what}`)
}

describe('a folder without a table', () => {
  it('is put together from its files, a role’s id being the name of its file', () => {
    const { value, issues } = folder({
      'framework.json': { $schema: 'x', ...top },
      'skills.json': skills,
      'roles/baker.json': baker,
    })
    expect(issues).toEqual([])
    expect(parseFramework(value)).toEqual(parseFramework(valid))
  })

  it('has its roles in the order of roleOrder', () => {
    const files = {
      'skills.json': skills,
      'roles/baker.json': baker,
      'roles/miller.json': { ...baker, name: 'Miller' },
    }
    const { value, issues } = folder({ 'framework.json': { ...top, roleOrder: ['miller', 'baker'] }, ...files })
    expect(issues).toEqual([])
    expect(parseFramework(value).framework?.roles.map(({ id }) => id)).toEqual(['miller', 'baker'])
  })

  it.each([
    [undefined, 'roleOrder is missing'],
    ['baker', 'roleOrder is not a list'],
    [['baker'], 'roleOrder does not name every role once'],
    [['baker', 'baker'], 'roleOrder does not name every role once'],
    [['baker', 'miller', 'smith'], 'roleOrder names roles without a file: smith'],
  ])('with the roleOrder %j says what is wrong with it', (roleOrder, fault) => {
    const files = { 'skills.json': skills, 'roles/baker.json': baker, 'roles/miller.json': baker }
    expect(faults(folder({ 'framework.json': { ...top, roleOrder }, ...files }))).toEqual([
      `bakery/framework.json: ${fault}`,
    ])
  })

  it('is checked file by file, and every fault is told with its file', () => {
    const found = folder({
      'framework.json': { ...top, id: 'baker', roles: [] },
      'roles/baker.json': { id: 'baker', ...baker },
      'roles/miller.json': [],
    })
    expect(faults(found)).toEqual([
      'bakery/framework.json: the id is "baker"',
      'bakery/framework.json: it contains roles',
      'bakery/roles/baker.json: it contains an id',
      'bakery/roles/miller.json: it is not an object',
      'bakery/framework.json: roleOrder is missing',
    ])
    expect(found.issues.every(({ severity }) => severity === 'error')).toBe(true)
  })

  it('with files that are not JSON tells which, and nothing that may follow from it', () => {
    const found = folder({ 'framework.json': { ...top, id: 'baker' }, 'skills.json': '[', 'roles/baker.json': '' })
    expect(found.value).toBeUndefined()
    expect(faults(found)).toEqual([
      expect.stringMatching(/^bakery\/skills\.json: it is not valid JSON: SyntaxError/),
      expect.stringMatching(/^bakery\/roles\/baker\.json: it is not valid JSON: SyntaxError/),
    ])
  })

  it.each([[{}], [{ 'framework.json': '[]' }], [{ 'framework.json': 'null', 'skills.json': '[]' }]])(
    'of the files %j is no framework',
    (files) => {
      const found = folder(files)
      expect(found.value).toBeUndefined()
      expect(faults(found)).toEqual(['bakery/framework.json: it is missing or is not an object'])
    },
  )
})

describe('a folder with a table', () => {
  const table = TABLE.join('\n')

  it('has families, roles, role levels, skills and requirements from the table alone', () => {
    const { value, issues } = folder({ 'framework.json': top, 'requirements.tsv': `${table}\n` })
    expect(issues).toEqual([])
    expect(value).toEqual({
      ...top,
      roleFamilies: [{ id: 'bread', name: 'Bread' }],
      roles: [
        {
          id: 'baker',
          name: 'Baker',
          roleFamily: 'bread',
          roleLevels: [
            {
              id: 'baker',
              name: 'Baker',
              requirements: [
                { skill: 'proving', skillLevel: 'learning' },
                { skill: 'kneading', skillLevel: null },
              ],
            },
            { id: 'head-baker', name: 'Head baker', requirements: [{ skill: 'proving', skillLevel: 'skilled' }] },
          ],
        },
      ],
      skills: [
        { id: 'kneading', name: 'Kneading' },
        { id: 'proving', name: 'Proving' },
      ],
    })
  })

  it('takes the rest from the JSON files, merged by id whatever their order', () => {
    const { value, issues } = folder({
      'framework.json': top,
      'requirements.tsv': table,
      'skills.json': [{ id: 'proving', wording: { learning: 'You can wait.' } }],
      'roles/baker.json': {
        summary: ['Bakes.'],
        roleLevels: [
          { id: 'head-baker', grade: 'B2', requirements: [{ skill: 'proving', wording: 'You can wait long.' }] },
          { id: 'baker', name: 'Baker', summary: ['Kneads.'] },
        ],
      },
    })
    expect(issues).toEqual([])
    const { framework } = parseFramework(value)
    expect(framework?.roles[0]?.roleLevels.map(({ name, grade, summary }) => ({ name, grade, summary }))).toEqual([
      { name: 'Baker', grade: undefined, summary: ['Kneads.'] },
      { name: 'Head baker', grade: 'B2', summary: [] },
    ])
    expect(framework?.roles[0]?.roleLevels[1]?.requirements).toEqual([
      { skill: 'proving', skillLevel: 'skilled', wording: 'You can wait long.' },
    ])
    expect(framework?.skills[1]).toMatchObject({ name: 'Proving', wording: { learning: 'You can wait.' } })
  })

  it('reports whatever the JSON files say that the table does not know or says otherwise', () => {
    const found = folder({
      'framework.json': { ...top, roleOrder: ['baker'], roleFamilies: [] },
      'requirements.tsv': table,
      'skills.json': [{ id: 'icing' }, { id: 'proving', name: 'Resting' }, { id: 'proving' }, 'kneading'],
      'roles/baker.json': {
        roleFamily: 'cake',
        roleLevels: [{ id: 'junior-baker' }, { id: 'baker', requirements: [{ skill: 'icing' }] }],
      },
      'roles/miller.json': {},
    })
    expect(faults(found)).toEqual([
      'bakery/framework.json: it contains roleOrder',
      'bakery/framework.json: it contains roleFamilies',
      'bakery/roles: requirements.tsv has no "miller"',
      'bakery/roles, baker, roleFamily: requirements.tsv says "bread", this file "cake"',
      'bakery/roles, baker, roleLevels: requirements.tsv has no "junior-baker"',
      'bakery/roles, baker, roleLevels, baker, requirements: requirements.tsv has no "icing"',
      'bakery/skills.json: requirements.tsv has no "icing"',
      'bakery/skills.json: "proving" is here twice',
      'bakery/skills.json: requirements.tsv has no "kneading"',
      'bakery/skills.json, proving, name: requirements.tsv says "Proving", this file "Resting"',
    ])
  })

  it.each([
    ['Bread\tBaker\t1\tBaker\tIcing', 'line 5: the line has 5 cells'],
    ['Bread\tBaker\t1\tBaker \tIcing\tlearning', 'line 5: a cell starts or ends with white space'],
    ['Bread\tBaker\t1\t\tIcing\tlearning', 'line 5: a name is missing'],
    ['Bread\tBaker\tfirst\tBaker\tIcing\tlearning', 'line 5: "first" is not a ladder position'],
    ['', 'line 5: the line has 1 cells'],
  ])('leaves the line %j out and says why', (line, fault) => {
    const found = folder({
      'framework.json': top,
      'requirements.tsv': [...TABLE, line, TABLE[1]?.replace('Proving', 'Icing')].join('\n'),
    })
    expect(faults(found)).toEqual([`bakery/requirements.tsv, ${fault}`])
    expect(parseFramework(found.value).framework?.skills.map(({ id }) => id)).toEqual(['icing', 'kneading', 'proving'])
  })

  it.each([
    ['Cake\tBaker\t1\tBaker\tIcing\t', 'role "Baker": it is in 2 role families'],
    [
      'Bread\tBaker\t4\tLead baker\tIcing\t',
      'role "Baker": its ladder positions do not number its role levels 1, 2, 3 and so on',
    ],
    [
      'Bread\tBaker\t2\tLead baker\tIcing\t',
      'role "Baker": its ladder positions do not number its role levels 1, 2, 3 and so on',
    ],
    [
      'Bread\tBaker\t2\tBaker\tIcing\t',
      'role "Baker": its ladder positions do not number its role levels 1, 2, 3 and so on',
    ],
    [
      'Bread\tBaker\t2\tHead baker\tproving\t',
      'skill "proving": "Proving" already has the id "proving", so the id is "proving-2"',
    ],
  ])('with %j besides says what does not fit', (line, fault) => {
    const found = folder({ 'framework.json': top, 'requirements.tsv': [...TABLE, line].join('\n') })
    expect(faults(found)).toEqual([`bakery/requirements.tsv, ${fault}`])
  })

  it('needs its heading', () => {
    expect(faults(folder({ 'framework.json': top, 'requirements.tsv': TABLE.slice(1).join('\n') }))).toEqual([
      'bakery/requirements.tsv: the first line does not name the columns',
    ])
  })
})
