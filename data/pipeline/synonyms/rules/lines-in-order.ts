import { linesOutOfOrder } from '../../sorted-lines'
import type { SynonymRule } from '../rule'

/** Each line once, by word, to and name. */
export const linesInOrder: SynonymRule = {
  id: 'lines-in-order',
  check: (rows) =>
    linesOutOfOrder(
      rows,
      ({ word, to, name }) => [word, to, name].join('\t'),
      'Sort by word, then by to, then by name, each line once.',
    ),
}
