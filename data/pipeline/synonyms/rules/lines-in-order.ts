import type { SynonymRow, SynonymRule } from '../rule'

/** Sorted lines keep a change to one line of a diff, and make a word easy to find. Also finds lines that are there twice. */
export const linesInOrder: SynonymRule = {
  id: 'lines-in-order',
  *check(rows) {
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1]
      if (before && keyOf(before) >= keyOf(row))
        yield {
          where: row.where,
          what: keyOf(before) === keyOf(row) ? 'the line above says the same' : 'the line is out of order',
          tip: 'Sort by word, then by to, then by name, each line once.',
        }
    }
  },
}

function keyOf({ word, to, name }: SynonymRow): string {
  return [word, to, name].join('\t')
}
