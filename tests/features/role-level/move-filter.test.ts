import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveGroups, readMoveFilter, writeMoveFilter } from '@/features/role-level/where-next/url'

const name = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/)
const filter = fc.record({
  family: fc.option(name, { nil: undefined }),
  effort: fc.option(fc.nat({ max: 9999 }), { nil: undefined }),
  more: fc.subarray([...moveGroups]),
  open: fc.uniqueArray(
    fc.tuple(name, name).map(([role, roleLevel]) => `${role}/${roleLevel}`),
    { maxLength: 20 },
  ),
  related: fc.boolean(),
  fromMe: fc.boolean(),
})

test('what is written into a search is read from it', () => {
  fc.assert(
    fc.property(filter, (any) => {
      expect(readMoveFilter(new URLSearchParams(writeMoveFilter(any)))).toEqual(any)
    }),
  )
})

test('all moves as they come need no search, and junk is ignored', () => {
  const none = readMoveFilter(new URLSearchParams())
  expect(writeMoveFilter(none)).toBe('')
  const junk =
    'effort=many&more=everything&more=family&more=family&cell=1&open=product-manager&open=a/b/c&open=A/b&related=off&from=you'
  expect(readMoveFilter(new URLSearchParams(junk))).toEqual({ ...none, more: ['family'] })
  const many = Array.from({ length: 30 }, (_, place) => `open=role/level-${place}`).join('&')
  expect(readMoveFilter(new URLSearchParams(many)).open).toHaveLength(20)
})
