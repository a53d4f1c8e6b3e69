import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRequirementsTable } from '../../data/pipeline/requirements-table'
import { ladderOrder, type LooseRoleLevel } from '@/core/ladder-order'

const TABLE = 'data/frameworks/uk-gdd-2025/requirements.tsv'
const scale = ['awareness', 'working', 'practitioner', 'expert']

const { table } = readRequirementsTable(readFileSync(TABLE, 'utf8'), TABLE)
const ladders = table.roles.map(({ name, roleLevels }) => ({
  name,
  roleLevels: roleLevels.map((roleLevel): LooseRoleLevel => ({
    name: roleLevel.name,
    steps: roleLevel.requirements.map(({ skillLevel }) => (skillLevel === null ? null : scale.indexOf(skillLevel) + 1)),
  })),
}))

const ordered = (roleLevels: readonly LooseRoleLevel[]) =>
  ladderOrder(roleLevels).map((place) => roleLevels[place]?.name)

describe('the order of role levels', () => {
  it('is known of 52 ladders, of which 42 are not alphabetical', () => {
    expect(ladders).toHaveLength(52)
    const alphabetical = ladders.filter(({ roleLevels }) =>
      roleLevels.every(({ name }, place) => place === 0 || (roleLevels[place - 1]?.name ?? '') < name),
    )
    expect(ladders.length - alphabetical.length).toBe(42)
  })

  it.each(ladders)('of $name is found from any order the file may have', ({ roleLevels }) => {
    const names = roleLevels.map(({ name }) => name)
    expect(ordered(roleLevels.toSorted((a, b) => (a.name < b.name ? -1 : 1)))).toEqual(names)
    expect(ordered(roleLevels.toReversed())).toEqual(names)
  })

  const roleLevel = (name: string, ...steps: (number | null)[]): LooseRoleLevel => ({ name, steps })

  it('has a twin in management after its own, and heads last, whatever they are asked', () => {
    const roleLevels = [
      roleLevel('Head of baking', 1),
      roleLevel('Lead baker - management', 2),
      roleLevel('Lead baker', 4),
      roleLevel('Baker', 3),
      roleLevel('Chief of ovens', 0),
    ]
    expect(ordered(roleLevels)).toEqual([
      'Baker',
      'Lead baker',
      'Lead baker - management',
      'Chief of ovens',
      'Head of baking',
    ])
  })

  it('keeps role levels of equal means in the order they came', () => {
    expect(ordered([roleLevel('Oven hand', 3, 2, 2), roleLevel('Mill hand', 2, 2, 2, 3, 3, 2)])).toEqual([
      'Oven hand',
      'Mill hand',
    ])
  })

  it('keeps two groups apart that ask the same, in the order they came', () => {
    const roleLevels = [
      roleLevel('Senior miller', 3),
      roleLevel('Senior baker', 3),
      roleLevel('Miller', 1),
      roleLevel('Baker', 1),
    ]
    expect(ordered(roleLevels)).toEqual(['Miller', 'Senior miller', 'Baker', 'Senior baker'])
  })

  it('puts a role level of which nothing is stated after its equals', () => {
    expect(ordered([roleLevel('Oven hand', null), roleLevel('Mill hand', 4, null), roleLevel('Shop hand')])).toEqual([
      'Mill hand',
      'Oven hand',
      'Shop hand',
    ])
  })

  it('takes a modifier for one where something follows it', () => {
    expect(
      ordered([
        roleLevel('Senior', 1),
        roleLevel('Leader of bakers', 2),
        roleLevel('Lead baker', 3),
        roleLevel('Baker', 3),
      ]),
    ).toEqual(['Senior', 'Leader of bakers', 'Baker', 'Lead baker'])
  })

  it('names every place once, for any role levels', () => {
    const anyRoleLevel = fc.record({
      name: fc.oneof(fc.string(), fc.constantFrom('Senior baker', 'Baker', 'Head of x', 'Lead baker - management')),
      steps: fc.array(fc.option(fc.nat(4))),
    })
    fc.assert(
      fc.property(fc.array(anyRoleLevel), (roleLevels) => {
        const order = ladderOrder(roleLevels)
        expect(order.toSorted((a, b) => a - b)).toEqual(roleLevels.map((_, place) => place))
      }),
    )
  })
})
