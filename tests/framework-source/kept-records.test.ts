import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFramework } from '@/core/format/parse'
import { frameworkSummary } from '@/core/views/card'
import { KEPT_VERSION, type KeptFramework } from '@/framework-source/device/kept'
import { readRecord } from '@/framework-source/device/migrations'

const value: unknown = JSON.parse(readFileSync('tests/fixtures/small-framework.json', 'utf8'))
const { framework } = parseFramework(value)
if (!framework) throw new Error('The small framework is no framework')
const kept: KeptFramework = {
  version: KEPT_VERSION,
  id: framework.id,
  kind: 'own',
  summary: frameworkSummary(framework),
  files: ['bakery.csv'],
  kept: 1_790_000_000_000,
  removed: null,
  slices: 'abc',
}
const fault = { kind: 'fault', fault: expect.stringMatching(/^\S[^]*[.]$/) }

test('a record of today is read as it was written', () => {
  expect(readRecord(structuredClone(kept))).toEqual({ kind: 'kept', kept })
})

describe('a record of version 1', () => {
  const old = { version: 1, framework: value, kept: 1_780_000_000_000 }

  test('becomes one of today, its views still to be made', () => {
    expect(readRecord(old)).toEqual({
      kind: 'older',
      content: framework,
      kept: { ...kept, files: [], kept: 1_780_000_000_000, slices: '' },
    })
  })

  test('whose framework is none any more says so', () => {
    expect(readRecord({ ...old, framework: { ...framework, roles: [] } })).toEqual(fault)
  })
})

test('a record of a newer version is left alone, by its name', () => {
  expect(readRecord({ ...kept, version: KEPT_VERSION + 1, kind: 'cloud' })).toEqual({
    kind: 'fault',
    fault: `“${framework.shortTitle}” was kept by a newer version of this site. Reload the page to update it.`,
  })
})

test.each(['id', 'kind', 'summary', 'files', 'kept', 'removed', 'slices'])(
  'a record without its %s is a fault',
  (field) => {
    const { [field]: _gone, ...rest } = { ...kept } as Record<string, unknown>
    expect(readRecord(rest)).toEqual(fault)
  },
)

test('whatever lies there, nothing is thrown', () => {
  const anyVersion = fc.record(
    {
      version: fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.jsonValue()),
      id: fc.jsonValue(),
      kind: fc.jsonValue(),
      summary: fc.jsonValue(),
      framework: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), anyVersion), (record) => {
      expect(readRecord(record)).toEqual(fault)
    }),
    { numRuns: 500 },
  )
})
