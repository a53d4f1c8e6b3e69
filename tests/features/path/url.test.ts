import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathHref, writeAddress } from '@/core/hrefs'
import { readPathSearch } from '@/features/path/url'

const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
const address = fc.record({ framework: name.filter((id) => id !== 'me'), role: name, roleLevel: name })
const end = fc.option(address, { nil: undefined })
const stops = fc.uniqueArray(address, { maxLength: 8, selector: writeAddress })
const options = fc.record({
  from: end,
  to: end,
  stretch: fc.option(fc.integer({ min: 1, max: 999 })),
  stepsBack: fc.boolean(),
  avoid: stops,
  via: stops,
  related: fc.boolean(),
})

function read(href: string) {
  return readPathSearch(new URL(href, 'https://example.org').searchParams)
}

test('what is written into an href is read from it', () => {
  fc.assert(
    fc.property(options, (path) => {
      expect(read(pathHref(path))).toEqual({ ...path, unreadable: [] })
    }),
  )
})

test('encoded slashes and slashes around change nothing; of several ends the first that can be read counts', () => {
  fc.assert(
    fc.property(address, address, (from, other) => {
      const encoded = writeAddress(from).replaceAll('/', '%2F')
      expect(read(`/path?from=nonsense&from=/${encoded}/&from=${writeAddress(other)}`)).toMatchObject({
        from,
        unreadable: [],
      })
    }),
  )
})

test.each(['', 'twelve', '0', '-3', '1.5', '1e3', '12abc', '99999999999'])(
  'a stretch of %o is none: the usual one',
  (stretch) => {
    expect(read(`/path?stretch=${stretch}`).stretch).toBeNull()
  },
)

test('stops are read once each, without nonsense and without oneself, and not without end', () => {
  const nine = Array.from({ length: 9 }, (_, place) => `avoid=a/b/c${place}`).join('&')
  expect(read(`/path?${nine}&via=a/b/c&via=%2Fa%2Fb%2Fc&via=me&via=junk&related=no`)).toMatchObject({
    avoid: Array.from({ length: 8 }, (_, place) => ({ framework: 'a', role: 'b', roleLevel: `c${place}` })),
    via: [{ framework: 'a', role: 'b', roleLevel: 'c' }],
    related: false,
  })
  expect(read('/path?related=yes')).toMatchObject({ related: true })
})

test('a stretch wider than anything asked is cut, and "back" means yes alone', () => {
  expect(read('/path?stretch=100000&back=yes')).toMatchObject({ stretch: 999, stepsBack: true })
  expect(read('/path?back=true')).toMatchObject({ stepsBack: false })
})

test('junk is never followed: it is named, once an end and shortened', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('from', 'to', 'stretch', 'back', 'avoid', 'via', 'related', 'x'),
          fc.string({ maxLength: 300 }),
        ),
        {
          maxLength: 40,
        },
      ),
      (pairs) => {
        const { unreadable, stretch, avoid, via } = readPathSearch(new URLSearchParams(pairs))
        expect(unreadable.length).toBeLessThanOrEqual(2)
        for (const value of unreadable) expect(value.length).toBeLessThanOrEqual(61)
        expect(stretch ?? 1).toBeGreaterThanOrEqual(1)
        expect(Math.max(avoid.length, via.length)).toBeLessThanOrEqual(8)
      },
    ),
  )
})
