import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvFile, plainCell } from '@/core/text/csv-cell'
import { parseFramework } from '@/core/format/parse'
import { frameworkTable } from '@/core/exporting/framework'
import { anyFramework } from '../../helpers/any-framework'
import { readAll } from '../../helpers/reading'

describe('a framework as CSV', () => {
  it('reads back the same, without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(anyFramework, async (framework) => {
        expect(parseFramework(framework).framework).not.toBeNull()
        const reading = await readAll({ 'mill-lane.csv': csvFile(frameworkTable(framework)) })
        expect(reading.report.filter(({ kind }) => kind !== 'id-taken')).toEqual([])
        expect(reading).toMatchObject({ kind: 'framework' })
        expect('framework' in reading && reading.framework).toEqual(framework)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

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
