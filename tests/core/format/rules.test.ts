import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFramework } from '@/core/format/parse'
import { rules } from '@/core/format/rules'
import valid from '../../fixtures/valid-framework.json'

const FIXTURES = 'tests/fixtures/rules'

function namesIn(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .flatMap((file) => (file.endsWith(extension) ? [file.slice(0, -extension.length)] : []))
    .toSorted()
}

describe('the rules of the format', () => {
  it('are the files of the folder, each by the name of its file, each with a fixture', () => {
    const ids = rules.map(({ id }) => id).toSorted()
    expect(ids).toEqual(namesIn('src/core/format/rules', '.ts').filter((name) => name !== 'index'))
    expect(ids).toEqual(namesIn(FIXTURES, '.json'))
  })

  it('find nothing in the fixture that all the others are made from', () => {
    const { framework, issues } = parseFramework(valid)
    expect(issues).toEqual([])
    expect(framework?.id).toBe('bakery')
  })

  it.each(rules)('$id is broken by its fixture, which breaks no other', ({ id, severity }) => {
    const { framework, issues } = parseFramework(JSON.parse(readFileSync(`${FIXTURES}/${id}.json`, 'utf8')))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ rule: id, severity })
    expect(issues[0]).toMatchObject({
      where: expect.stringMatching(/./),
      what: expect.stringMatching(/./),
      tip: expect.stringMatching(/\.$/),
    })
    expect(framework === null).toBe(severity === 'error')
  })
})
