import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idFromName, idsFromNames, isId } from '@/core/ids'

describe('idFromName', () => {
  it.each([
    ['Development operations (DevOps) engineer', 'development-operations-devops-engineer'],
    ['Head of agile delivery – management', 'head-of-agile-delivery-management'],
    ['Lead developer - management', 'lead-developer-management'],
    ['Quality assurance testing (QAT)', 'quality-assurance-testing-qat'],
    ['Product Communication & Representation', 'product-communication-and-representation'],
    ['R&D', 'r-and-d'],
    ["Users' needs and the team’s", 'users-needs-and-the-teams'],
    ['Développeur İstanbul ﬁn Ⅳ', 'developpeur-istanbul-fin-iv'],
    ['  --Edge -- case-- ', 'edge-case'],
    ['役割', ''],
    ['', ''],
  ])('gives %j the id %j', (name, id) => {
    expect(idFromName(name)).toBe(id)
  })

  it('gives an id, or nothing, for any text, and gives an id back unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (name) => {
        const id = idFromName(name)
        // The words that mean something as keys are told apart by whoever gives ids (`idsFromNames`).
        expect(['', 'constructor', 'prototype'].includes(id) || isId(id)).toBe(true)
        expect(idFromName(id)).toBe(id)
      }),
    )
  })
})

describe('isId', () => {
  it.each(['a', 'a-2', '2020', 'uk-gdd-2025'])('takes %j', (text) => expect(isId(text)).toBe(true))
  it.each(['', '-', 'a-', '-a', 'a--b', 'A', 'a b', 'a/b', '..', 'a\n', 'é', '__proto__', 'constructor', 'prototype'])(
    'refuses %j',
    (text) => expect(isId(text)).toBe(false),
  )
})

describe('idsFromNames', () => {
  it('gives the second of two names with one id a number, with a warning that names both', () => {
    const { ids, issues } = idsFromNames(['Data analyst', 'Data Analyst', 'Data-analyst'], 'role')
    expect(ids).toEqual(['data-analyst', 'data-analyst-2', 'data-analyst-3'])
    expect(issues).toHaveLength(2)
    expect(issues[0]).toMatchObject({ severity: 'warning', rule: 'id-taken', where: 'role "Data Analyst"' })
    expect(issues[0]?.what).toContain('"Data analyst"')
  })

  it('leaves a name the id that is its own', () => {
    expect(idsFromNames(['A', 'A', 'A 2', '役割', 'Role 1'], 'role').ids).toEqual([
      'a',
      'a-3',
      'a-2',
      'role-2',
      'role-1',
    ])
  })

  it('numbers names that leave nothing, without a fault', () => {
    expect(idsFromNames(['役割', '', '技能'], 'role')).toEqual({ ids: ['role-1', 'role-2', 'role-3'], issues: [] })
    expect(idsFromNames(['…'], 'role-level').ids).toEqual(['role-level-1'])
  })

  it('keeps off the word every object answers to', () => {
    const { ids, issues } = idsFromNames(['Constructor'], 'skill')
    expect(ids).toEqual(['constructor-2'])
    expect(issues).toHaveLength(1)
  })

  it('gives every name one id, no id twice, each the name’s own or the name’s own and a number', () => {
    const anyName = fc.oneof(
      fc.string(),
      fc.constantFrom('A', 'a', 'A 2', 'a-2-2', 'Skill 1', 'skill', '', '!', 'constructor'),
    )
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 30 }), (names) => {
        const { ids, issues } = idsFromNames(names, 'skill')
        expect(ids).toHaveLength(names.length)
        expect(new Set(ids).size).toBe(names.length)
        ids.forEach((id, index) => {
          expect(isId(id)).toBe(true)
          const own = idFromName(names[index] ?? '') || 'skill'
          expect(id === own || id.slice(0, own.length + 1) === `${own}-`).toBe(true)
        })
        const warned = names.filter((name, index) => idFromName(name) !== '' && ids[index] !== idFromName(name))
        expect(issues).toHaveLength(warned.length)
      }),
    )
  })
})
