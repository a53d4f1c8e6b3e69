import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvFile, plainCell } from '@/core/text/csv-cell'
import { parseFramework } from '@/core/format/parse'
import { frameworkTable } from '@/core/exporting/framework'
import { frameworkMatrix } from '@/core/exporting/framework-matrix'
import { xlsxFile } from '@/core/exporting/xlsx'
import type { Framework } from '@/core/model'
import { anyFramework } from '../../helpers/any-framework'
import { readAll } from '../../helpers/reading'

/** What comes back of a framework that was exported as a file. */
async function readBack(name: string, content: string | Uint8Array): Promise<Framework | null> {
  const reading = await readAll({ [name]: content })
  expect(reading.report.filter(({ kind }) => kind !== 'id-taken')).toEqual([])
  return reading.kind === 'framework' ? reading.framework : null
}

describe('a framework as CSV', () => {
  it('reads back the same, without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(anyFramework, async (framework) => {
        expect(parseFramework(framework).framework).not.toBeNull()
        expect(await readBack('mill-lane.csv', csvFile(frameworkTable(framework)))).toEqual(framework)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

describe('a framework as a workbook', () => {
  it('reads back the same, without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(anyFramework, async (framework) => {
        expect(await readBack('mill-lane.xlsx', await xlsxFile(frameworkTable(framework)))).toEqual(framework)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('a framework as a matrix', () => {
  it('reads back with the same roles, grades and skill levels, as CSV and as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(anyFramework, async (framework) => {
        const matrix = frameworkMatrix(framework)
        const bare = withoutWording(framework)
        for (const [name, content] of [
          ['mill-lane.csv', csvFile(matrix)],
          ['mill-lane.xlsx', await xlsxFile(matrix)],
        ] as const) {
          const read = await readBack(name, content)
          expect(read && withoutWording(read)).toEqual(bare)
        }
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

/** What a matrix says of a framework; its skills come in the order of their rows. */
function withoutWording({ roleFamilies, roles, skillScale, skills }: Framework): object {
  const nameOf = (id: string) => skills.find((skill) => skill.id === id)?.name
  return {
    roleFamilies,
    skillScale,
    skills: skills.map(({ name }) => name),
    roles: roles.map(({ name, roleFamily, roleLevels }) => ({
      name,
      roleFamily,
      roleLevels: roleLevels.map((roleLevel) => ({
        name: roleLevel.name,
        grade: roleLevel.grade,
        asks: Object.fromEntries(roleLevel.requirements.map(({ skill, skillLevel }) => [nameOf(skill), skillLevel])),
      })),
    })),
  }
}

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+44', '-1', '@x', '\tx', '＝1', "'=1+1", "''@x"])(
    '%j is defused by one apostrophe, and only that one is taken off',
    (text) => {
      expect(csvCell(text)).toBe(`'${text}`)
      expect(plainCell(`'${text}`)).toBe(text)
    },
  )

  it.each(["'tis", "rock 'n' roll", "'", '', 'a=b', "''a"])('%j is none', (text) => {
    expect(csvCell(text)).toBe(text)
    expect(plainCell(text)).toBe(text)
  })
})
