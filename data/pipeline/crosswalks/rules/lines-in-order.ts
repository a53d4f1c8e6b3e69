import { linesOutOfOrder } from '../../sorted-lines'
import type { CrosswalkRule } from '../rule'

/** Each line once, by from and to. */
export const linesInOrder: CrosswalkRule = {
  id: 'lines-in-order',
  check: ({ rows }) =>
    linesOutOfOrder(rows, ({ from, to }) => `${from ?? ''}\t${to ?? ''}`, 'Sort by from, then by to, each line once.'),
}
