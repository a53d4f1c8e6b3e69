import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRequirementsTable } from '../../data/pipeline/requirements-table'
import { ladderOrder, type LooseRung } from '@/core/ladder-order'

const TABLE = 'data/frameworks/uk-gdd-2025/requirements.tsv'
const scale = ['awareness', 'working', 'practitioner', 'expert']

const { table } = readRequirementsTable(readFileSync(TABLE, 'utf8'), TABLE)
const ladders = table.roles.map(({ name, roleLevels }) => ({
  name,
  rungs: roleLevels.map((roleLevel): LooseRung => ({
    name: roleLevel.name,
    steps: roleLevel.requirements.map(({ skillLevel }) => (skillLevel === null ? null : scale.indexOf(skillLevel) + 1)),
  })),
}))

const ordered = (rungs: readonly LooseRung[]) => ladderOrder(rungs).map((place) => rungs[place]?.name)

describe('the order of rungs', () => {
  it('is known of 52 ladders, of which 42 are not alphabetical', () => {
    expect(ladders).toHaveLength(52)
    const alphabetical = ladders.filter(({ rungs }) =>
      rungs.every(({ name }, place) => place === 0 || (rungs[place - 1]?.name ?? '') < name),
    )
    expect(ladders.length - alphabetical.length).toBe(42)
  })

  it.each(ladders)('of $name is found from any order the file may have', ({ rungs }) => {
    const names = rungs.map(({ name }) => name)
    expect(ordered(rungs.toSorted((a, b) => (a.name < b.name ? -1 : 1)))).toEqual(names)
    expect(ordered(rungs.toReversed())).toEqual(names)
  })

  const rung = (name: string, ...steps: (number | null)[]): LooseRung => ({ name, steps })

  it('has a twin in management after its own, and heads last, whatever they are asked', () => {
    const rungs = [
      rung('Head of baking', 1),
      rung('Lead baker - management', 2),
      rung('Lead baker', 4),
      rung('Baker', 3),
      rung('Chief of ovens', 0),
    ]
    expect(ordered(rungs)).toEqual([
      'Baker',
      'Lead baker',
      'Lead baker - management',
      'Chief of ovens',
      'Head of baking',
    ])
  })

  it('keeps rungs of equal means in the order they came', () => {
    expect(ordered([rung('Oven hand', 3, 2, 2), rung('Mill hand', 2, 2, 2, 3, 3, 2)])).toEqual([
      'Oven hand',
      'Mill hand',
    ])
  })

  it('keeps two groups apart that ask the same, in the order they came', () => {
    const rungs = [rung('Senior miller', 3), rung('Senior baker', 3), rung('Miller', 1), rung('Baker', 1)]
    expect(ordered(rungs)).toEqual(['Miller', 'Senior miller', 'Baker', 'Senior baker'])
  })

  it('puts a rung of which nothing is stated after its equals', () => {
    expect(ordered([rung('Oven hand', null), rung('Mill hand', 4, null), rung('Shop hand')])).toEqual([
      'Mill hand',
      'Oven hand',
      'Shop hand',
    ])
  })

  it('takes a modifier for one where something follows it', () => {
    expect(ordered([rung('Senior', 1), rung('Leader of bakers', 2), rung('Lead baker', 3), rung('Baker', 3)])).toEqual([
      'Senior',
      'Leader of bakers',
      'Baker',
      'Lead baker',
    ])
  })

  it('names every place once, for any rungs', () => {
    const anyRung = fc.record({
      name: fc.oneof(fc.string(), fc.constantFrom('Senior baker', 'Baker', 'Head of x', 'Lead baker - management')),
      steps: fc.array(fc.option(fc.nat(4))),
    })
    fc.assert(
      fc.property(fc.array(anyRung), (rungs) => {
        const order = ladderOrder(rungs)
        expect(order.toSorted((a, b) => a - b)).toEqual(rungs.map((_, place) => place))
      }),
    )
  })
})
