import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvFile } from '@/core/text/csv-cell'
import { CsvRows } from '@/core/reading/csv/csv-rows'

interface Options {
  readonly separator?: string
  readonly width?: number
  /** Length of the pieces the text comes in. */
  readonly piece?: number
}

function rowsOf(text: string, { separator = ',', width, piece = text.length || 1 }: Options = {}) {
  const reader = new CsvRows(separator, (cells) => width === undefined || cells.length === width)
  const rows = []
  for (let start = 0; start < text.length; start += piece) rows.push(...reader.push(text.slice(start, start + piece)))
  return [...rows, ...reader.end()]
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
    for (const piece of [undefined, 1, 3]) expect(cellsOf(text, piece === undefined ? {} : { piece })).toEqual(rows)
  })

  it.each([';', '\t', '|'])('takes %j for a separator', (separator) => {
    expect(cellsOf(`a${separator}"b${separator}c"\n`, { separator })).toEqual([['a', `b${separator}c`]])
  })

  it('agree with papaparse on whatever is well formed, however it is cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '"', '\n', '-', 'é'), maxLength: 8 })
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 })),
        fc.integer({ min: 1, max: 9 }),
        (rows, piece) => {
          const text = csvFile(rows).replaceAll('\r\n', '\n')
          // papaparse takes the end of the last line for one more row.
          const expected = Papa.parse(text, { delimiter: ',', newline: '\n' }).data.slice(0, -1)
          expect(cellsOf(text, { piece })).toEqual(expected)
        },
      ),
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
    for (const piece of [undefined, 1, 4]) {
      const options = { width: 3, ...(piece === undefined ? {} : { piece }) }
      expect(cellsOf(`x,y,z\n${damaged}${rest}`, options).slice(-2)).toEqual(restCells)
      expect(cellsOf(`x,y,z\n${damaged}${rest}`, options)[0]).toEqual(['x', 'y', 'z'])
    }
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
    const start = performance.now()
    rowsOf(text, { width: 3, piece: 65_536 })
    // A second is some fifty times what it takes; quadratic would be minutes.
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
