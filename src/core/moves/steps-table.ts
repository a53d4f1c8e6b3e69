/**
 * A sparse table of steps: how many steps each role level asks for in each skill, or the other way round. In typed arrays: a
 * dense table would need 246 MB for 20,500 role levels and 12,000 skills, this one less than 1 MB. An entry is one number for
 * the index of its column and its steps.
 */
export interface StepsTable {
  /** Row `r` has the entries from `start[r]` up to `start[r + 1]`. */
  readonly start: Uint32Array
  readonly entries: Uint32Array
}

/** Steps are 1 to 255, places below 2^24. */
export function stepsEntry(place: number, steps: number): number {
  return place * 256 + steps
}

export function placeIn(entry: number): number {
  return entry >>> 8
}

export function stepsIn(entry: number): number {
  return entry & 255
}

/** The entries of one row; a view, not a copy. */
export function rowOf({ start, entries }: StepsTable, row: number): Uint32Array {
  return entries.subarray(at(start, row), at(start, row + 1))
}

/** The value at an index that is known to exist, which the types cannot know. */
export function at(numbers: Uint32Array, place: number): number {
  return numbers[place] ?? 0
}

/** A table of these rows. */
export function stepsTable(rows: readonly (readonly number[])[]): StepsTable {
  const start = new Uint32Array(rows.length + 1)
  rows.forEach((row, place) => (start[place + 1] = at(start, place) + row.length))
  return { start, entries: Uint32Array.from(rows.flat()) }
}

/** The same table by columns: entry (column, steps) of row r becomes entry (r, steps) of the column's row. */
export function transposed(table: StepsTable, columns: number): StepsTable {
  const start = new Uint32Array(columns + 1)
  for (const entry of table.entries) start[placeIn(entry) + 1] = at(start, placeIn(entry) + 1) + 1
  for (let column = 0; column < columns; column += 1) start[column + 1] = at(start, column) + at(start, column + 1)

  const next = start.slice()
  const entries = new Uint32Array(table.entries.length)
  for (let row = 0; row + 1 < table.start.length; row += 1) {
    for (let place = at(table.start, row); place < at(table.start, row + 1); place += 1) {
      const entry = at(table.entries, place)
      const column = placeIn(entry)
      entries[at(next, column)] = stepsEntry(row, stepsIn(entry))
      next[column] = at(next, column) + 1
    }
  }
  return { start, entries }
}
