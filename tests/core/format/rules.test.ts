import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFramework } from '@/core/format/parse'
import { rules } from '@/core/format/rules'
import valid from '../../fixtures/valid-framework.json'
import { brokenRules, frameworkBreaking } from '../../helpers/broken-framework'

describe('the rules of the format', () => {
  it('are the files of the folder, each by the name of its file, each with changes in rules.json that break it', () => {
    const ids = rules.map(({ id }) => id).toSorted()
    const files = readdirSync('src/core/format/rules').map((file) => file.replace(/\.ts$/, ''))
    expect(ids).toEqual(files.filter((name) => name !== 'index').toSorted())
    expect(ids).toEqual(brokenRules.toSorted())
  })

  it('find nothing in the framework that is changed', () => {
    const { framework, issues } = parseFramework(valid)
    expect(issues).toEqual([])
    expect(framework?.id).toBe('bakery')
  })

  it.each(rules)('$id is broken by its changes, and no other rule is', ({ id, severity }) => {
    const { framework, issues } = parseFramework(frameworkBreaking(id))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ rule: id, severity })
    expect(issues[0]).toMatchObject({
      where: expect.stringMatching(/./),
      what: expect.stringMatching(/./),
      tip: expect.stringMatching(/\.$/),
    })
    expect(framework === null).toBe(severity === 'error')
  })

  it('refuse an address with a password', () => {
    const source = { ...valid.source, href: 'https://ann:secret@example.com/' }
    expect(parseFramework({ ...valid, source }).issues).toMatchObject([{ rule: 'href-is-http', where: 'source.href' }])
  })
})
