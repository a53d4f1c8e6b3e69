import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { currentDigests, digestOf, digestsFile } from '../../data/pipeline/digests'

describe('digests of the bundled frameworks', () => {
  test('no file of data/frameworks has drifted', () => {
    const kept: unknown = JSON.parse(readFileSync(digestsFile, 'utf8'))
    expect(
      currentDigests(),
      'A framework has changed. Where that was meant, and `npm run data:trace -- FOLDER` still accounts for every line, renew the digests: npm run data:digests',
    ).toEqual(kept)
  })

  test('a digest follows the words, not their layout', () => {
    const digest = digestOf('skills.json', '[{"id": "digging", "name": "Digging"}]')
    expect(digestOf('skills.json', '[\r\n  { "name": "Digging",\r\n    "id": "digging" }\r\n]\r\n')).toBe(digest)
    expect(digestOf('skills.json', '[{"id": "digging", "name": "Diging"}]')).not.toBe(digest)
    expect(digestOf('skills.json', '[{"id": "digging", "name": "Digging "}]')).not.toBe(digest)
  })

  test('the order of a list counts', () => {
    expect(digestOf('a.json', '["awareness", "working"]')).not.toBe(digestOf('a.json', '["working", "awareness"]'))
  })

  test('a table is the same with either kind of line end, and another without one of its characters', () => {
    expect(digestOf('a.tsv', 'role\tskill\r\n')).toBe(digestOf('a.tsv', 'role\tskill\n'))
    expect(digestOf('a.tsv', 'role\tskill\n')).not.toBe(digestOf('a.tsv', 'role\tskil\n'))
  })
})
