import { at } from './steps-table'

/** The places of some keys in the order of the keys, equal ones in their own. For keys no greater than a few thousand. */
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

/** The greatest of some numbers; 0 where there are none. */
export function greatest(numbers: Uint32Array): number {
  let most = 0
  for (let place = 0; place < numbers.length; place += 1) most = Math.max(most, at(numbers, place))
  return most
}
