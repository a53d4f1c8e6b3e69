import { describe, expect, test } from 'vitest'
import { contentsInWords, type Preview } from '@/core/opening/preview'
import type { FrameworkCounts } from '@/core/views/model'
import { draftOf, idOf, keepAs, type Draft } from '@/features/open/draft'
import { inBytes } from '@/features/open/files-read'
import { readOpenSearch } from '@/features/open/url'

const counts: FrameworkCounts = {
  roleFamilies: 0,
  roles: 1,
  roleLevels: 2,
  skills: 3,
  requirements: 1200,
  requirementsUnknown: 0,
  requirementsWithWording: 0,
  wordings: 0,
}
const summary = {
  id: 'mill-lane',
  title: 'Careers at Mill Lane',
  shortTitle: 'Mill Lane',
  publisher: 'Ada',
  edition: 'May',
  language: 'en',
  licence: null,
  source: { title: 'own.csv' },
  skillScale: [],
  checksum: '',
  counts,
  repairs: [],
  notes: [],
}
const preview: Preview = {
  summary,
  ladders: [],
  skillScale: { steps: ['low', 'high'].map((id) => ({ id, name: id, requirements: 1 })), isTheFour: false },
  enriching: null,
}
const changesOf = (draft: Draft) => {
  const as = keepAs(draft, preview)
  return as.kind === 'own' ? as.changes : null
}

describe('what is decided of a framework', () => {
  const draft = draftOf(preview, null)

  test('changes nothing before anything is decided', () => {
    expect(changesOf(draft)).toEqual({ id: 'mill-lane', publisher: 'Ada', edition: 'May', ladders: new Map() })
  })

  test('gives an id that follows the title until it is said, unless the file brought one of its own', () => {
    expect(idOf({ ...draft, title: 'The Bakery' })).toBe('the-bakery')
    expect(idOf({ ...draft, title: 'The Bakery', id: 'bread' })).toBe('bread')
    expect(idOf({ ...draftOf({ ...preview, summary: { ...summary, id: 'ml-2' } }, null), title: 'The Bakery' })).toBe(
      'ml-2',
    )
    expect(idOf(draftOf(preview, 'wanted-by-a-link'))).toBe('wanted-by-a-link')
  })

  test('is passed on as far as it is a change', () => {
    const { to } = draft.scale
    expect(changesOf({ ...draft, title: 'Bread' })).toMatchObject({ id: 'bread', title: 'Bread' })
    expect(changesOf({ ...draft, scale: { kind: 'order', order: ['high', 'low'], to } })).toMatchObject({
      skillScale: { kind: 'order', order: ['high', 'low'] },
    })
    expect(changesOf({ ...draft, scale: { kind: 'mapped', order: ['low', 'high'], to } })).toMatchObject({
      skillScale: { kind: 'mapped', to },
    })
  })

  test('is to update the framework of the site where there is one that gains wording', () => {
    const { id, title, shortTitle, publisher, edition, language, licence, source, skillScale } = summary
    const framework = { id, title, shortTitle, publisher, edition, language, licence, source, skillScale }
    const enriching = (requirementsWithWording: number) => ({
      framework,
      before: counts,
      after: { ...counts, requirementsWithWording },
      differences: [],
      differenceCount: 0,
    })
    expect(keepAs(draftOf({ ...preview, enriching: enriching(7) }, null), preview)).toEqual({ kind: 'enriching' })
    expect(draftOf({ ...preview, enriching: enriching(0) }, null).as).toBe('own')
  })
})

describe('the search of /open', () => {
  const read = (search: string) => readOpenSearch(new URLSearchParams(search))

  test.each([
    ['', null, null],
    ['for=mill-lane&back=/mill-lane/roles/baker%3Fmap%3Dx%23y', 'mill-lane', '/mill-lane/roles/baker?map=x#y'],
    ['for=Mill Lane&back=mill-lane', null, null],
    ['for=constructor&back=https://evil.example', null, null],
    [`for=${'a'.repeat(201)}&back=//evil.example/a`, null, null],
    ['back=/\\evil.example', null, null],
    ['back=/a/..//evil.example', null, null],
    ['back=javascript:alert(1)', null, null],
    ['for=a&for=b&back=/compare?at=a/b/c', 'a', '/compare?at=a/b/c'],
  ])('%s', (search, wanted, back) => {
    expect(read(search)).toEqual({ wanted, back })
  })
})

describe('in words', () => {
  test.each([
    [{}, '1 role, 2 role levels, 3 skills and 1,200 skill requirements, none with wording.'],
    [
      { roleFamilies: 1, requirementsWithWording: 1100, requirementsUnknown: 28 },
      '1 role family, 1 role, 2 role levels, 3 skills and 1,200 skill requirements, 1,100 with wording; 28 without a stated skill level.',
    ],
    [
      { requirementsWithWording: 1200, requirementsUnknown: 1 },
      '1 role, 2 role levels, 3 skills and 1,200 skill requirements, all with wording; 1 without a stated skill level.',
    ],
    [
      { requirementsWithWording: 1200 },
      '1 role, 2 role levels, 3 skills and 1,200 skill requirements, all with wording.',
    ],
  ])('what a framework contains (%j)', (more, words) => {
    expect(contentsInWords({ ...counts, ...more })).toBe(words)
  })

  test.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [21_300, '21 kB'],
    [2_460_000, '2.5 MB'],
    [250_000_000, '250 MB'],
  ])('%d bytes are %s', (size, words) => {
    expect(inBytes(size)).toBe(words)
  })
})
