import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFramework } from '@/core/format/parse'
import { rules } from '@/core/format/rules'
import { hasErrors } from '@/core/issue'
import valid from '../../fixtures/valid-framework.json'

function placesAndFaults(value: unknown): string[] {
  return parseFramework(value).issues.map(({ where, what }) => `${where}: ${what}`)
}

describe('parseFramework', () => {
  it('fills in what may be left out', () => {
    const { framework } = parseFramework(valid)
    expect(framework).toMatchObject({ roleFamilies: [], relatedSkills: [], notes: [], repairs: [], redirects: [] })
    expect(framework?.skills[0]).toEqual({ ...valid.skills[0], wording: {}, notes: [] })
    expect(framework?.roles[0]?.roleLevels[0]).toMatchObject({ summary: [], closing: [], placeholders: [], notes: [] })
  })

  it('gives back what it gave out', () => {
    const { framework } = parseFramework(valid)
    expect(parseFramework(framework)).toEqual({ framework, issues: [] })
  })

  it('passes over $schema, at the top alone', () => {
    expect(parseFramework({ $schema: '../framework.schema.json', ...valid })).toEqual(parseFramework(valid))
    expect(placesAndFaults({ ...valid, source: { ...valid.source, $schema: '' } })).toEqual([
      'source.$schema: the format has no such field',
    ])
  })

  it('finds every fault of shape, each with its place', () => {
    const skill = {
      id: 'kneading',
      nam: 'Kneading',
      naem: 'Kneading',
      wording: { learning: { items: ['knead', 5] }, skilled: 7 },
    }
    const baker = {
      id: 'baker',
      name: null,
      roleLevels: [{ id: 'baker', name: 'Baker', requirements: [{ skill: 'kneading' }] }, 'miller'],
    }
    const { title: _missing, ...untitled } = valid
    expect(
      placesAndFaults({
        ...untitled,
        format: 2,
        notes: 'none',
        responsibilities: [],
        roles: [baker],
        skills: [skill],
      }).toSorted(),
    ).toEqual([
      'format: expected 1, found 2',
      'notes: expected a list, found the text "none"',
      'responsibilities: the format has no such field',
      'roles[baker].name: expected text, found null',
      'roles[baker].roleLevels[1]: expected an object, found the text "miller"',
      'roles[baker].roleLevels[baker].requirements[kneading].skillLevel: the field is missing',
      'skills[kneading].naem: the format has no such field',
      'skills[kneading].nam: the format has no such field',
      'skills[kneading].name: the field is missing',
      'skills[kneading].wording.learning.items[1]: expected text, found 5',
      'skills[kneading].wording.skilled: expected text or an object, found 7',
      'title: the field is missing',
    ])
  })

  it('finds every breach of every rule, not the first alone', () => {
    const role = (id: string) => ({ id, name: id, roleLevels: [] })
    const { framework, issues } = parseFramework({
      ...valid,
      id: 'compare',
      language: '?',
      roles: [role('A'), role('b')],
    })
    expect(framework).toBeNull()
    expect(issues.map(({ rule, where }) => `${rule} ${where}`).toSorted()).toEqual([
      'id-is-kebab roles[A].id',
      'language-is-tag language',
      'reserved-framework-id id',
      'role-has-role-level roles[A].roleLevels',
      'role-has-role-level roles[b].roleLevels',
      'skill-is-required skills[kneading]',
    ])
  })

  it.each([
    [undefined],
    [null],
    [0],
    ['text'],
    [true],
    [[]],
    [[valid]],
    [{}],
    [() => valid],
    [Symbol('x')],
    [10n],
    [NaN],
  ])('refuses %s', (value) => {
    const { framework, issues } = parseFramework(value)
    expect(framework).toBeNull()
    expect(hasErrors(issues)).toBe(true)
  })
})

describe('parseFramework and hostile files', () => {
  const poisoned = (json: string): unknown => JSON.parse(JSON.stringify(valid).replace(/}$/, `,${json}}`))

  it.each([
    '"__proto__": {"roles": []}',
    '"constructor": 1',
    '"notes": [{"prototype": {"a": 1}}]',
    '"repairs": [{"__proto__": "x"}]',
  ])('refuses %s', (json) => {
    const { framework, issues } = parseFramework(poisoned(json))
    expect(framework).toBeNull()
    expect(issues.filter(({ what }) => what.startsWith('no field can have the name'))).toHaveLength(1)
  })

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
    'takes %s for no skill level, skill or role family',
    (word) => {
      const [role] = valid.roles
      const requirement = { skill: 'kneading', skillLevel: word, wording: { items: ['x'] } }
      const roles = [
        {
          ...role,
          roleFamily: word,
          roleLevels: [{ id: 'baker', name: 'Baker', requirements: [requirement, { skill: word, skillLevel: null }] }],
        },
      ]
      const found = parseFramework({ ...valid, roles }).issues.map(({ rule }) => rule)
      expect(found.toSorted()).toEqual([
        'requirement-names-known-skill',
        'requirement-names-known-skill-level',
        'role-family-known',
      ])
    },
  )

  it('reads any depth', () => {
    const depth = 20_000
    const deep: unknown = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
    expect(placesAndFaults({ ...valid, notes: deep })).toEqual(['notes[0]: expected text, found a list'])
    expect(placesAndFaults(deep).length).toBeGreaterThan(0)
  })

  it('reads any length, and keeps what it says of it short', () => {
    const long = 'x'.repeat(1_000_000)
    const { issues } = parseFramework({
      ...valid,
      [long]: 1,
      format: long,
      notes: Array.from({ length: 10_000 }, () => 7),
    })
    expect(issues).toHaveLength(10_002)
    expect(Math.max(...issues.map(({ where, what }) => where.length + what.length))).toBeLessThan(400)
  })

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { framework, issues } = parseFramework(value)
        expect(framework).toBeNull()
        expect(hasErrors(issues)).toBe(true)
      }),
    )
  })

  it('never throws with one value of a valid framework replaced by any other, and gives no framework with an error', () => {
    const paths = pathsIn(valid)
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.anything(),
      fc.constantFrom('', '__proto__', 'constructor', 'toString', '\uD800', '\u200B', 'baker', []),
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, value) => {
        const { framework, issues } = parseFramework(replaced(valid, path, value))
        expect(framework === null).toBe(hasErrors(issues))
        const known = new Set(['shape', ...rules.map(({ id }) => id)])
        expect(issues.filter(({ rule }) => !known.has(rule))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

type Path = readonly string[]

function pathsIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, field]) => [[key], ...pathsIn(field).map((path) => [key, ...path])])
}

function replaced(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement
  if (Array.isArray(value))
    return value.map((element, index) => (String(index) === key ? replaced(element, rest, replacement) : element))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, name === key ? replaced(field, rest, replacement) : field]),
  )
}
