import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvFile } from '@/core/text/csv-cell'
import { readCsv, type CsvRow } from '@/core/importing/sources/csv'
import { countOf, readAll } from '../../helpers/reading'

interface Options {
  readonly separator?: string
  readonly width?: number
}

function rowsOf(text: string, { separator = ',', width }: Options = {}) {
  const rows: CsvRow[] = []
  readCsv(
    text,
    separator,
    (cells) => width === undefined || cells.length === width,
    (row) => rows.push(row),
  )
  return rows
}

const cellsOf = (text: string, options?: Options) => rowsOf(text, options).map(({ cells }) => cells)

describe('rows of CSV', () => {
  it.each([
    ['nothing', '', []],
    ['one cell', 'a', [['a']]],
    [
      'a last line without a line break',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty cells and lines', 'a,,\n\n,b,', [['a', '', ''], [''], ['', 'b', '']]],
    [
      'quoted separators, quotes and line breaks',
      '"a,b","say ""no""","two\nlines"\nc',
      [['a,b', 'say "no"', 'two\nlines'], ['c']],
    ],
    ['an empty quoted cell', '"",a\n""', [['', 'a'], ['']]],
    ['spaces around quoted cells', 'a, "b, c" ,d\n  "e" \nf', [['a', 'b, c', 'd'], ['e'], ['f']]],
    ['spaces around plain cells, which stay', ' a , b', [[' a ', ' b']]],
    ['quotes inside plain cells', '5" pipe,a "b" c', [['5" pipe', 'a "b" c']]],
  ])('reads %s', (_what, text, rows) => {
    expect(cellsOf(text)).toEqual(rows)
  })

  it.each([';', '\t', '|'])('takes %j for a separator', (separator) => {
    expect(cellsOf(`a${separator}"b${separator}c"\n`, { separator })).toEqual([['a', `b${separator}c`]])
  })

  it('agree with papaparse alone on any well-formed file', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '"', '\n', '-', 'é'), maxLength: 8 })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 })), (rows) => {
        const text = csvFile(rows).replaceAll('\r\n', '\n')
        // papaparse takes the end of the last line for one more row.
        expect(cellsOf(text)).toEqual(Papa.parse(text, { delimiter: ',', newline: '\n' }).data.slice(0, -1))
      }),
    )
  })
})

describe('a damaged quote', () => {
  const rest = 'd,"e\nf",g\nh,i,j\n'
  const restCells = [
    ['d', 'e\nf', 'g'],
    ['h', 'i', 'j'],
  ]

  it.each([
    ['that never closes', 'a,"b,c\n'],
    ['that lost its end', 'a,"b\nb2,c\n'],
    ['that lost its beginning', 'a,b\nb2",c\n'],
    ['before a cell', '"a,b,c\n'],
    ['within a cell', 'a,"b " b",c\n'],
    ['doubled', 'a,"b"",c\n'],
  ])('%s costs its row and no other', (_what, damaged) => {
    const rows = cellsOf(`x,y,z\n${damaged}${rest}`, { width: 3 })
    expect(rows.slice(-2)).toEqual(restCells)
    expect(rows[0]).toEqual(['x', 'y', 'z'])
  })

  it('in row 100 of 1,000 costs no other row', async () => {
    const rows = Array.from({ length: 1_000 }, (_, place) => {
      const wording = place === 99 ? '"left open' : `"You can, in case ${place}:\n- do it"`
      return `Baker,Baker,Skill ${place},Working,${wording}`
    })
    const { report, ...read } = await readAll({
      'own.csv': ['Role,Role level,Skill,Skill level,Wording', ...rows].join('\n'),
    })
    const names = 'framework' in read ? read.framework.skills.map(({ name }) => name) : []
    expect(new Set(names)).toEqual(new Set(rows.map((row) => row.split(',')[2])))
    expect(countOf(report, 'quote-stray')).toBe(1)
  })

  it('marks the row, unless the row can be told by its cells', () => {
    expect(rowsOf('a,"b,c\nd,e,f\n', { width: 3 }).map(({ isMalformed }) => isMalformed)).toEqual([true, false])
    expect(
      rowsOf('a,"b " b",c\nd,e,f\n', { width: 3 }).map(({ cells, isMalformed }) => [cells[1], isMalformed]),
    ).toEqual([
      ['b " b', true],
      ['e', false],
    ])
  })

  it('in the last row leaves what can be read of it', () => {
    expect(rowsOf('a,b,"c\nd', { width: 3 })).toMatchObject([{ cells: ['a', 'b', 'c\nd'], isMalformed: true }])
  })
})

describe('a file made to be slow', () => {
  it.each([
    ['a megabyte of quotes', '"'.repeat(1_000_000)],
    ['a quote every other character', 'a"'.repeat(500_000)],
    ['an open quote before 200,000 lines without a separator', `"${'line\n'.repeat(200_000)}`],
    ['an open quote before 100,000 lines that begin with one', `a,"${'"line"x\n'.repeat(100_000)}`],
    ['an open quote before 100,000 lines that begin with one and close none', `a,"${'"line""x\n'.repeat(100_000)}`],
    ['200,000 lines without a separator', 'line\n'.repeat(200_000)],
  ])('is none: %s', (_what, text) => {
    const before = process.cpuUsage()
    rowsOf(text, { width: 3 })
    // Of the processor, in µs, so that a busy machine does not matter. It takes some 50 ms; quadratic would be minutes.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000)
  })
})
