import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareAtHref, compareHref, me, mostColumns, readAddress, readPair, writeAddress } from '@/core/hrefs'
import { readCompareRequest } from '@/features/compare/url'

const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
/** No framework has the id that stands for one’s own skills. */
const address = fc.record({ framework: name.filter((id) => id !== me.framework), role: name, roleLevel: name })
const options = fc.record({ onlyChanges: fc.boolean(), levelsOnly: fc.boolean(), markWording: fc.boolean() })

function read(href: string) {
  const { pathname, searchParams, hash } = new URL(href, 'https://example.org')
  return readCompareRequest(searchParams, readPair(pathname), hash)
}

test('what is written into an href is read from it', () => {
  const roleLevels = fc.uniqueArray(address, { maxLength: mostColumns, selector: writeAddress })
  fc.assert(
    fc.property(roleLevels, options, (at, how) => {
      expect(read(compareHref(at, how))).toEqual({ roleLevels: at, left: 0, unreadable: [], ...how })
    }),
  )
})

test('encoded slashes, slashes and blanks around, and repetitions change nothing', () => {
  const dressed = fc.tuple(address, fc.constantFrom('', '/', '//', ' ', '+'), fc.constantFrom('/', '%2F', '%2f'))
  fc.assert(
    fc.property(fc.uniqueArray(dressed, { maxLength: mostColumns, selector: ([at]) => writeAddress(at) }), (all) => {
      const values = all.flatMap(([at, around, slash]) => [
        `at=${around}${writeAddress(at).replaceAll('/', slash)}${around}`,
        `at=${writeAddress(at)}`,
      ])
      expect(read(`/compare?${values.join('&')}`)).toEqual({
        roleLevels: all.map(([at]) => at),
        left: 0,
        unreadable: [],
        onlyChanges: false,
        levelsOnly: false,
        markWording: true,
      })
    }),
  )
})

test('of many the first four stand, and the others are counted once each', () => {
  fc.assert(
    fc.property(fc.uniqueArray(address, { minLength: mostColumns, maxLength: 40, selector: writeAddress }), (all) => {
      const request = read(compareHref([...all, ...all]))
      expect(request.roleLevels).toEqual(all.slice(0, mostColumns))
      expect(request.left).toBe(all.length - mostColumns)
    }),
  )
})

test('whatever the search holds, it is read: at most four columns and three short remarks', () => {
  const parameter = fc.tuple(
    fc.constantFrom('at', 'show', 'levels', 'wording', 'beside', 'cell', ''),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      address.map(writeAddress),
      fc.constantFrom('changes', 'only', 'plain', 'a/b/c/d', 'A/b/c', '../b/c'),
    ),
  )
  fc.assert(
    fc.property(fc.array(parameter, { maxLength: 30 }), (parameters) => {
      const { roleLevels, left, unreadable, ...how } = readCompareRequest(
        new URLSearchParams(parameters.map(([key, value]) => [key, value])),
      )
      expect(roleLevels.length).toBeLessThanOrEqual(mostColumns)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(unreadable.length).toBeLessThanOrEqual(3)
      for (const value of unreadable) expect(value.length).toBeLessThanOrEqual(61)
      // Written again, it is read as the same.
      expect(read(compareHref(roleLevels, how))).toEqual({ roleLevels, left: 0, unreadable: [], ...how })
    }),
  )
})

test('of three or four, the column that a phone shows is in the href if it is not the first; any other is ignored', () => {
  const [one, two, three] = ['a/b/c', 'a/b/d', 'a/b/e'].map(readAddress)
  if (!one || !two || !three) throw new Error('no addresses')
  const usual = { onlyChanges: false, levelsOnly: false, markWording: true }
  const href = compareHref([one, two, three], { ...usual, beside: three })
  expect(href).toBe('/compare?at=a/b/c&at=a/b/d&at=a/b/e&beside=a/b/e')
  expect(read(href).beside).toEqual(three)
  expect(compareHref([one, two, three], { ...usual, beside: two })).not.toContain('beside')
  expect(compareHref([one, two], { ...usual, beside: three })).not.toContain('beside')
  for (const beside of ['a/b/c', 'x/y/z', 'nonsense', '']) {
    expect(read(`/compare?at=a/b/c&at=a/b/d&at=a/b/e&beside=${beside}`).beside).toBeUndefined()
  }
})

test('only the words that are meant switch anything', () => {
  expect(read('/compare?show=changes&wording=plain')).toMatchObject({ onlyChanges: true, markWording: false })
  expect(read('/compare?show=all&wording=')).toMatchObject({ onlyChanges: false, markWording: true })
  expect(read('/compare?levels=only&show=changes')).toMatchObject({ onlyChanges: true, levelsOnly: true })
  expect(read('/compare?at=nonsense&at=nonsense&at=a/b&at=+')).toMatchObject({
    roleLevels: [],
    unreadable: ['nonsense', 'a/b'],
  })
})

test('two levels of one role have an address of their own; every other comparison is at /compare', () => {
  const pair = fc.uniqueArray(address, { minLength: 2, maxLength: 2, selector: ({ roleLevel }) => roleLevel })
  fc.assert(
    fc.property(pair, options, ([from, to], how) => {
      if (!from || !to) throw new Error('no pair')
      const ofOneRole = [from, { ...from, roleLevel: to.roleLevel }]
      const { pathname } = new URL(compareHref(ofOneRole, how), 'https://example.org')
      expect(pathname).toBe(`/${from.framework}/roles/${from.role}/compare/${from.roleLevel}/${to.roleLevel}`)
      const expected = { roleLevels: ofOneRole, left: 0, unreadable: [], ...how }
      expect(read(compareHref(ofOneRole, how))).toEqual(expected)
      expect(read(compareAtHref(ofOneRole, how))).toEqual(expected)
      for (const others of [[from], [from, from], [from, to], [me, from], [...ofOneRole, to]])
        expect(compareHref(others, how)).toMatch(/^\/compare\?at=/)
    }),
  )
  expect(readPair('/a/roles/b/compare/c')).toBeNull()
  expect(readPair('/a/roles/b/c')).toBeNull()
  expect(readPair('/a/roles/b/compare/c/d/e')).toBeNull()
  expect(readPair('/a/roles/b/compare/c/d/')).toHaveLength(2)
})

test('skills that somebody sent are in the fragment, only where the comparison shows skills', () => {
  const at = readAddress('a/b/c')
  if (!at) throw new Error('no address')
  const sent = { onlyChanges: false, levelsOnly: false, markWording: true, sent: 'skills=1.abc.def' }
  expect(compareHref([me, at], sent)).toBe('/compare?at=me&at=a/b/c#skills=1.abc.def')
  expect(read(compareHref([me, at], sent)).sent).toBe('skills=1.abc.def')
  expect(compareHref([at], sent)).toBe('/compare?at=a/b/c')
  expect(read('/compare?at=me&at=a/b/c#main').sent).toBeUndefined()
})
