import { describe, expect, it } from 'vitest'
import { csvFile } from '@/core/text/csv-cell'
import { reportCsv, reportInWords } from '@/core/opening/report'
import template from '@/core/opening/template.csv?raw'
import workedExample from '@/core/opening/worked-example.csv?raw'
import { columnNames, knownColumns } from '@/core/importing/columns/known-columns'
import type { Report } from '@/core/importing/faults/fault-log'
import type { ReadResult } from '@/core/importing/reading'
import { frameworkCounts } from '@/core/views/card'
import { readAll } from '../../helpers/reading'

function frameworkIn(reading: ReadResult) {
  if (reading.kind !== 'framework') throw new Error(JSON.stringify(reading.report))
  return reading.framework
}

describe('the template', () => {
  it('has every column we know, and is read without a fault', async () => {
    const reading = await readAll({ 'template.csv': template })
    expect(reading.report).toEqual([])
    expect(template.split('\r\n')[0]).toBe(columnNames.map((name) => knownColumns[name].heading).join(','))
    const [role] = frameworkIn(reading).roles
    expect(role?.roleLevels.map(({ name, grade, requirements }) => [name, grade, requirements.length])).toEqual([
      ['Gardener', 'G1', 2],
      ['Senior gardener', 'G2', 2],
    ])
    expect(frameworkIn(reading).skills.map(({ name, wording }) => [name, Object.keys(wording)])).toEqual([
      ['Pruning', ['awareness', 'practitioner']],
      ['Sowing', ['working']],
    ])
  })
})

describe('the worked example', () => {
  it('is read whole, with a skill scale of its own and faults that do no harm', async () => {
    const reading = await readAll({ 'example.csv': workedExample })
    const framework = frameworkIn(reading)
    expect(frameworkCounts(framework)).toEqual({
      roleFamilies: 2,
      roles: 3,
      roleLevels: 10,
      skills: 7,
      requirements: 44,
      requirementsUnknown: 0,
      requirementsWithWording: 44,
      wordings: 20,
    })
    expect(framework.skillScale.map(({ name }) => name)).toEqual(['Foundation', 'Proficient', 'Leading'])
    expect(framework.roles.map(({ roleLevels }) => roleLevels.map(({ name }) => name))).toEqual([
      ['Assistant librarian', 'Librarian', 'Senior librarian', 'Head of libraries'],
      ['Community outreach worker', 'Senior community outreach worker'],
      ['Collections assistant', 'Collections specialist', 'Senior collections specialist', 'Head of collections'],
    ])
    expect(reading.report.map(({ kind, count, severity }) => [kind, count, severity])).toEqual([
      ['name-trimmed', 4, 'warning'],
      ['requirement-repeated', 1, 'warning'],
      ['description-missing', 1, 'warning'],
      ['ladder-order', 2, 'warning'],
    ])
    expect(reportInWords(reading.report)).toBe('4 kinds of problem in 8 places. We could read everything else.')
  })
})

describe('a report', () => {
  const [group] = [
    {
      kind: 'name-trimmed',
      title: 'White space',
      severity: 'warning',
      done: 'trimmed',
      tip: 'Nothing.',
      count: 5,
      issues: [],
    },
  ] as const satisfies Report
  const issue = {
    severity: 'warning',
    rule: 'name-trimmed',
    where: 'a.csv, row 2',
    what: 'there is a space',
    tip: 'Nothing.',
    done: 'trimmed',
  } as const
  const heading = ['Problem', 'File', 'Row', 'Column', 'Value', 'What we found', 'What we did', 'What you can do']

  it('as a table has a row for each fault, what is only counted in one, and runs in no spreadsheet', () => {
    const report: Report = [
      {
        ...group,
        issues: [
          { ...issue, file: 'a.csv', row: 2, column: 'Role', value: '=cmd ' },
          { ...issue, where: 'skills[a]' },
        ],
      },
    ]
    expect(reportCsv(report)).toBe(
      csvFile([
        heading,
        ['White space', 'a.csv', '2', 'Role', '=cmd ', 'there is a space', 'Removed the spaces.', 'Nothing.'],
        ['White space', 'skills[a]', '', '', '', 'there is a space', 'Removed the spaces.', 'Nothing.'],
        ['White space', '', '', '', '', '3 more, not listed', 'Removed the spaces.', 'Nothing.'],
      ]),
    )
    expect(reportCsv(report)).toContain("'=cmd ")
    expect(reportCsv([])).toBe(csvFile([heading]))
  })

  it('in words says how much was found, and whether anything was refused', () => {
    expect(reportInWords([])).toBe('No problems found.')
    expect(reportInWords([{ ...group, count: 1 }])).toBe('1 kind of problem in 1 place. We could read everything else.')
    expect(reportInWords([group, { ...group, severity: 'error', count: 1200 }])).toBe(
      '2 kinds of problem in 1,205 places. 1 kind made a file unusable.',
    )
  })
})
