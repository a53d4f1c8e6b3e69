import type { CrosswalkRule, PlacedRow } from '../rule'

/** Sorted lines keep a change to one line of a diff, and make an address easy to find. Also finds lines that are there twice. */
export const linesInOrder: CrosswalkRule = {
  id: 'lines-in-order',
  *check({ rows }) {
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      if (before && keyOf(before) >= keyOf(row))
        yield {
          where: row.where,
          what: keyOf(before) === keyOf(row) ? 'the line above says the same' : 'the line is out of order',
          tip: 'Sort by from, then by to, each line once.',
        }
    }
  },
}

function keyOf({ from, to }: PlacedRow): string {
  return `${from ?? ''}\t${to ?? ''}`
}
