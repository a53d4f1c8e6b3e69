import { at } from './steps-table'

/**
 * The indexes of keys in ascending order; equal keys keep their order. For keys up to some tens of thousands. A sorted
 * Float64Array of keys and indexes takes 3 to 5 times as long from 2,050 role levels on, and grows faster than they do.
 */
export function countingSort(keys: Uint32Array): Uint32Array {
  const next = new Uint32Array(greatest(keys) + 2)
  for (let place = 0; place < keys.length; place += 1) {
    const after = at(keys, place) + 1
    next[after] = at(next, after) + 1
  }
  for (let key = 1; key < next.length; key += 1) next[key] = at(next, key) + at(next, key - 1)
  const order = new Uint32Array(keys.length)
  for (let place = 0; place < keys.length; place += 1) {
    const key = at(keys, place)
    order[at(next, key)] = place
    next[key] = at(next, key) + 1
  }
  return order
}

/** The greatest number; 0 if there are none. */
export function greatest(numbers: Uint32Array): number {
  let most = 0
  for (let place = 0; place < numbers.length; place += 1) most = Math.max(most, at(numbers, place))
  return most
}
