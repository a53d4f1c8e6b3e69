import { expect, it } from 'vitest'
import { idFault } from '@/core/opening/changes'

it.each([
  ['a-library', null],
  ['2nd-library', null],
  ['', 'empty'],
  ['  ', 'empty'],
  ['A library', 'not-an-id'],
  ['a--library', 'not-an-id'],
  ['constructor', 'not-an-id'],
  ['open', 'reserved'],
  ['uk-gdd-2025', 'of-the-site'],
  ['mill-lane', 'kept'],
])('%j: %j', (id, fault) => {
  expect(idFault(id, new Set(['uk-gdd-2025']), new Set(['mill-lane', 'uk-gdd-2025']))).toBe(fault)
})
