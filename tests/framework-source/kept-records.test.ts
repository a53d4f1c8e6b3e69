import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enrich } from '@/core/opening/enrich'
import { parseFramework } from '@/core/format/parse'
import { frameworkSummary } from '@/core/views/card'
import { enrichedAgain, renamed, storedFrom } from '@/framework-source/device/keep'
import { KEPT_VERSION, readCard, type KeptFramework } from '@/framework-source/device/kept'

const value: unknown = JSON.parse(readFileSync('tests/fixtures/small-framework.json', 'utf8'))
const { framework } = parseFramework(value)
if (!framework) throw new Error('The small framework is no framework')
const card: KeptFramework = {
  version: KEPT_VERSION,
  id: framework.id,
  kind: 'own',
  summary: frameworkSummary(framework),
  files: ['bakery.csv'],
  kept: 1_790_000_000_000,
}
const own = { card, content: { shown: framework } }
const fault = { kind: 'fault', fault: expect.stringMatching(/^\S[^]*[.]$/) }

/** What the code of version 2 wrote: the object stores of a device that kept a bakery, and the wording of one official role level. */
const version2 = JSON.parse(readFileSync('tests/fixtures/kept-version-2.json', 'utf8')) as {
  readonly kept: Readonly<Record<string, object>>
  readonly contents: Readonly<Record<string, unknown>>
}

test('what this version wrote is trusted', () => {
  expect(readCard(structuredClone(card))).toEqual({ kind: 'card', card, isOlder: false })
  expect(storedFrom(own, null)).toEqual(own)
})

describe('version 1, which had the framework in its one record,', () => {
  const record = { version: 1, framework: value, kept: 1_780_000_000_000 }

  test('becomes one of today', () => {
    const today = { ...card, files: [], kept: 1_780_000_000_000 }
    expect(readCard(record)).toEqual({ kind: 'card', card: today, isOlder: true })
    expect(storedFrom({ card: record, content: undefined }, null)).toEqual({ ...own, card: today })
  })

  test('says so where its framework is invalid', () => {
    expect(readCard({ ...record, framework: { ...framework, roles: [] } })).toEqual(fault)
  })
})

describe('version 2, which had the views as well,', () => {
  const bakery = { card: version2.kept.bakery, content: version2.contents.bakery }

  test('of one’s own becomes one of today', () => {
    const stored = storedFrom(bakery, null)
    expect(stored?.content).toEqual({ shown: version2.contents.bakery })
    expect(stored?.card).toMatchObject({ version: 3, id: 'bakery', kind: 'own', files: ['bakery.csv'] })
    expect(stored?.card).not.toHaveProperty('slices')
  })

  test('that enriches is enriched again, from what was read', () => {
    const read = framework
    const record = { ...card, version: 2, kind: 'enriching', removed: null, slices: 'abc', enriches: 'older' }
    const stored = storedFrom({ card: record, content: read }, framework)
    expect(stored?.content).toEqual({ shown: enrich(framework, read).framework, read })
    expect(stored?.card.enriches).toBe(frameworkSummary(framework).checksum)
    expect(storedFrom({ card: record, content: read }, null)).toBeNull()
  })

  test('that was removed is to be cleared away', () => {
    expect(readCard({ ...version2.kept.bakery, removed: 1_790_000_000_000 })).toEqual({ kind: 'removed', id: 'bakery' })
  })

  test('whose framework is invalid gives nothing', () => {
    expect(storedFrom({ ...bakery, content: { ...framework, roles: [] } }, null)).toBeNull()
  })
})

test('a framework of one’s own takes another title, and keeps its links', () => {
  const stored = renamed(own, 'Patisserie')
  expect(stored?.card).toMatchObject({ id: framework.id, kept: card.kept, summary: { title: 'Patisserie' } })
  expect(enrichedAgain(own, framework)).toBeNull()
})

test('a card of a newer version is left alone, by its name', () => {
  expect(readCard({ ...card, version: KEPT_VERSION + 1, kind: 'cloud' })).toEqual({
    kind: 'fault',
    fault: `“${framework.shortTitle}” was kept by a newer version of this site. Reload the page to update it.`,
  })
})

test.each(['id', 'kind', 'summary', 'files', 'kept'])('a card without its %s is a fault', (field) => {
  const { [field]: _gone, ...rest } = { ...card } as Record<string, unknown>
  expect(readCard(rest)).toEqual(fault)
})

test('whatever is there, nothing is thrown', () => {
  const anyVersion = fc.record(
    {
      version: fc.oneof(fc.constantFrom(0, 1, 2, 3, 4), fc.jsonValue()),
      id: fc.jsonValue(),
      kind: fc.jsonValue(),
      summary: fc.jsonValue(),
      framework: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), anyVersion), (record) => {
      expect(readCard(record)).toEqual(fault)
    }),
    { numRuns: 500 },
  )
})
