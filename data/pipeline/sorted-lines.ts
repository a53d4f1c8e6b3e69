interface Fault {
  readonly where: string
  readonly what: string
  readonly tip: string
}

/**
 * Lines of a table that are not in the order of their keys, or there twice. Sorted lines keep a change to one line of a diff, and
 * make a line easy to find.
 */
export function* linesOutOfOrder<Row extends { readonly where: string }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  tip: string,
): Iterable<Fault> {
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    if (!before || keyOf(before) < keyOf(row)) continue
    const isTwice = keyOf(before) === keyOf(row)
    yield { where: row.where, what: isTwice ? 'the line above says the same' : 'the line is out of order', tip }
  }
}
