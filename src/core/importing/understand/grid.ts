import type { Table, TableRow } from '../document'
import { areLevels, kindOf, levelNames } from './words'

/** A table as a matrix: a row that names the columns, and rows below it. What stood turned round has been turned. */
export interface Grid {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
  /** The rows above the header that name groups of columns, the nearest last. */
  readonly above: readonly (readonly string[])[]
  /** The rows above these: titles and remarks. */
  readonly titles: readonly string[]
  /** Columns that are levels, by their places; empty where no column is named like one. */
  readonly stages: readonly number[]
  readonly isTurned: boolean
}

/** Titles and remarks are above the names of the columns, in at most so many rows. */
const MOST_ROWS_ABOVE = 20
const LONGEST_NAME = 80
/** What names a column of the long shape is no level and no skill. */
const ofLongShape =
  /^(?:skill|skill name|competenc[ye]|fertigkeit|kompetenz|comp[eé]tence|skill level|level|niveau|stufe|rating)$/i

/** What a column beside that of skills says of them. */
const ofSkill =
  /descri|beschreib|definition|d[eé]finition|mean|bedeutung|what|why|about|summary|note|example|category|area|group|theme|domain|type|id\b|weight|explanation|question/i

/** Finds the axes of a table; `null` where it is too small or has none. */
export function gridOf(table: Table): Grid | null {
  const rows = withoutBlanks(table.rows)
  const header = headerPlace(rows)
  const cells = rows[header]?.cells
  if (cells === undefined || rows.length - header < 2 || cells.length < 2) return null
  const below = rows.slice(header + 1)
  const before = rows.slice(0, header)
  const groups = before.filter((row) => new Set(filled(row.cells)).size > 1).map((row) => row.cells)
  const titles = before.filter((row) => new Set(filled(row.cells)).size === 1).map((row) => filled(row.cells)[0] ?? '')
  const stages = stagesIn(cells)
  if (stages.length > 1) return { header: cells, rows: below, above: groups, titles, stages, isTurned: false }
  const turnedAt = [0, 1, 2].find((column) => {
    const names = filled(below.map((row) => row.cells[column] ?? ''))
    return names.length > 1 && names.length * 5 >= below.length * 3 && areLevels([...new Set(names)])
  })
  if (turnedAt !== undefined && !cells.some((cell, column) => column !== turnedAt && ofLongShape.test(cell))) {
    const grid = turned(cells, below, groups, turnedAt)
    // A level twice below one role: these are people, or rows of something else.
    const names = grid.stages.map((place) => [...grid.above.map((row) => row[place]), grid.header[place]].join('\n'))
    return new Set(names).size === names.length ? { ...grid, titles } : null
  }
  if (kindOf(cells[0] ?? '') === 'role') return { ...turned(cells, below, groups, 0), titles, stages: [] }
  return { header: cells, rows: below, above: groups, titles, stages: [], isTurned: false }
}

/** Places of the columns that are named like levels; the first column may be one only where the second is too. */
function stagesIn(header: readonly string[]): readonly number[] {
  const names = levelNames(header.map((cell) => (cell.length > LONGEST_NAME ? '' : (cell.split('\n')[0] ?? ''))))
  const places = header.map((_, place) => place).filter((place) => place > 0 && names[place])
  // A level of a name of its own, between the skill and those that are named like levels.
  const skill = header.findIndex((cell) => kindOf(cell) === 'skill')
  const own = header.flatMap((cell, place) =>
    skill >= 0 && place > skill && place < (places[0] ?? 0) && cell !== '' && !ofSkill.test(cell) ? [place] : [],
  )
  const others = header.filter((cell, place) => place > (places[0] ?? 0) && cell !== '' && !names[place])
  return places.length > 1 && others.length <= places.length ? [...own, ...places] : []
}

/** The row that names most levels; without one, the first that fills most of the width with short names. */
function headerPlace(rows: readonly TableRow[]): number {
  const first = rows.slice(0, MOST_ROWS_ABOVE)
  // What is in the rows below too is a value, and names no column.
  const repeats = (row: TableRow) => {
    const names = filled(row.cells.slice(1))
    const isBelow = (name: string) => rows.some((other) => other !== row && other.cells.includes(name))
    return names.filter(isBelow).length * 2 >= names.length
  }
  // Looking for each name in every row takes longest: only where the names are levels.
  const counts = first.map((row) => {
    const { length } = stagesIn(row.cells)
    return length > 1 && !repeats(row) ? length : 0
  })
  const most = Math.max(...counts)
  if (most > 1) {
    const best = counts.indexOf(most)
    // Names of levels above their grades: the names are what people say.
    const next = counts[best + 1]
    const isCode = (place: number) =>
      filled(first[place]?.cells.slice(1) ?? []).every((cell) => /\d/.test(cell) && cell.length < 8)
    return next === most && isCode(best) && !isCode(best + 1) ? best + 1 : best
  }
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const named = first.findIndex(({ cells }) => {
    const names = filled(cells)
    return (
      names.length > 1 &&
      names.length * 5 >= width * 3 &&
      names.every((name) => name.length <= LONGEST_NAME) &&
      new Set(names).size === names.length
    )
  })
  return Math.max(0, named)
}

function turned(
  header: readonly string[],
  rows: readonly TableRow[],
  groups: readonly (readonly string[])[],
  at: number,
): Omit<Grid, 'titles'> {
  const column = (place: number) => rows.map((row) => row.cells[place] ?? '')
  const others = header.map((_, place) => place).filter((place) => place !== at)
  // A column of roles beside that of levels repeats, and is a row of groups above them.
  const areGroups = others.filter(
    (place) => kindOf(header[place] ?? '') === 'role' || (place < at && new Set(column(place)).size < rows.length),
  )
  const group = groups.at(-1)
  return {
    header: ['', header[at] ?? '', ...column(at)],
    above: areGroups.map((place) => ['', '', ...filledDown(column(place))]),
    rows: others
      .filter((place) => !areGroups.includes(place))
      .map((place) => ({ number: place + 1, cells: [group?.[place] ?? '', header[place] ?? '', ...column(place)] })),
    stages: rows.map((_, place) => place + 2),
    isTurned: true,
  }
}

function withoutBlanks(rows: readonly TableRow[]): readonly TableRow[] {
  const trimmed = rows
    .map(({ number, cells }) => ({ number, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const width = Math.max(0, ...trimmed.map(({ cells }) => cells.length))
  const used = Array.from({ length: width }, (_, column) => column).filter((column) =>
    trimmed.some(({ cells }) => (cells[column] ?? '') !== ''),
  )
  return trimmed.map(({ number, cells }) => ({ number, cells: used.map((column) => cells[column] ?? '') }))
}

/** Cells that were left empty because the one before says it. */
export function filledDown(cells: readonly string[]): readonly string[] {
  let last = ''
  return cells.map((cell) => (last = cell === '' ? last : cell))
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '')
}
