import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveGroups } from '@/core/moves/moves'
import { readMoveFilter, writeMoveFilter } from '@/features/role-level/where-next/url'

const filter = fc.record({
  family: fc.option(fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/), { nil: undefined }),
  effort: fc.option(fc.nat({ max: 9999 }), { nil: undefined }),
  open: fc.subarray([...moveGroups]),
})

test('what is written into a search is read from it', () => {
  fc.assert(
    fc.property(filter, (any) => {
      expect(readMoveFilter(new URLSearchParams(writeMoveFilter(any)))).toEqual(any)
    }),
  )
})

test('all moves as they come need no search, and junk is ignored', () => {
  expect(writeMoveFilter({ open: [] })).toBe('')
  expect(readMoveFilter(new URLSearchParams('effort=many&more=everything&more=back&more=back&cell=1'))).toEqual({
    family: undefined,
    effort: undefined,
    open: ['back'],
  })
})
