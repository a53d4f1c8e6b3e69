import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../data/pipeline/assemble'
import { parseFramework } from '@/core/format/parse'
import { rules } from '@/core/format/rules'
import { columnNames, knownColumns } from '@/core/importing/columns/known-columns'
import { readAll } from '../helpers/reading'

const page = readFileSync('docs/data-format.md', 'utf8')

/** The files of the page's example: a bold path, then what the file holds. */
const files = new Map(
  [...page.matchAll(/\*\*`bakery\/([^`]+)`\*\*:\n\n```json\n(.*?)```/gs)].map(
    ([, path = '', text = '']) => [path, text] as const,
  ),
)

describe('docs/data-format.md', () => {
  it('has an example that is a framework without an issue', () => {
    expect([...files.keys()]).toEqual(['framework.json', 'skills.json', 'roles/baker.json'])
    const { value, issues } = assemble('bakery', files)
    expect(issues).toEqual([])
    expect(parseFramework(value)).toMatchObject({ framework: { id: 'bakery' }, issues: [] })
  })

  it('has a table that says of roles, role levels, skills and requirements what the example does', () => {
    const table = /```tsv\n(.*?)```/s.exec(page)?.[1] ?? ''
    const { roleOrder: _inTable, roleFamilies: _inTableToo, ...top } = JSON.parse(files.get('framework.json') ?? '')
    const { value, issues } = assemble(
      'bakery',
      new Map([
        ['framework.json', JSON.stringify(top)],
        ['requirements.tsv', table],
      ]),
    )
    expect(issues).toEqual([])

    const byTable = parseFramework(value).framework
    const byFiles = parseFramework(assemble('bakery', files).value).framework
    expect(byTable?.roleFamilies).toEqual(byFiles?.roleFamilies)
    expect(byTable?.skills.map(({ id, name }) => [id, name])).toEqual(byFiles?.skills.map(({ id, name }) => [id, name]))
    const asked = byFiles?.roles.flatMap((role) =>
      role.roleLevels.map(({ id, requirements }) => [
        role.id,
        id,
        requirements.map(({ skill, skillLevel }) => ({ skill, skillLevel })),
      ]),
    )
    expect(
      byTable?.roles.flatMap((role) => role.roleLevels.map(({ id, requirements }) => [role.id, id, requirements])),
    ).toEqual(asked)
  })

  it('lists every rule with what a breach is', () => {
    const listed = [...page.matchAll(/^\| `([a-z-]+)` \| an? (error|warning) \|/gm)].map(
      ([, rule, severity]) => `${rule} ${severity}`,
    )
    expect(listed).toEqual(rules.map(({ id, severity }) => `${id} ${severity}`))
  })

  it('has a table of every column with every name it goes by', () => {
    const listed = [...page.matchAll(/^\| `([A-Z][A-Za-z ]+)` \| [^|]+ \| ([^|]+) \|$/gm)].map(
      ([, heading, others]) => ({ heading, others: others?.split(', ') }),
    )
    expect(listed).toEqual(columnNames.map((name) => knownColumns[name]))
  })

  it('has a CSV that is read without a fault', async () => {
    const reading = await readAll({ 'bakery.csv': /```csv\n(.*?)```/s.exec(page)?.[1] ?? '' })
    expect(reading.report).toEqual([])
    expect(reading).toMatchObject({
      kind: 'framework',
      framework: {
        skillScale: [{ name: 'Learning' }, { name: 'Skilled' }],
        roles: [{ roleLevels: [{ name: 'Baker' }, { name: 'Head baker' }] }],
      },
    })
  })
})
