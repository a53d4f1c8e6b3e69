import { beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Framework } from '@/core/model'
import { heightOf, layerOf, nearestStep, plateOf, type Plate } from '@/core/plate'
import { frameworkOutline, frameworkRequirements, frameworkSeniority } from '@/core/views/framework'
import { readFramework } from '../../data/pipeline/frameworks'
import { anyFramework } from '../helpers/any-framework'

const plateFor = (framework: Framework): Plate => plateOf(frameworkOutline(framework), frameworkSeniority(framework))

async function bundled(id: string): Promise<Framework> {
  const { framework } = await readFramework(`data/frameworks/${id}`)
  if (!framework) throw new Error(`${id} is not valid`)
  return framework
}

describe('the plate of 205 role levels', () => {
  let uk: Framework
  let plate: Plate
  beforeAll(async () => {
    uk = await bundled('uk-gdd-2025')
    plate = plateFor(uk)
  })
  const ladder = (id: string) => {
    const found = plate.families.flatMap(({ ladders }) => ladders).find((one) => one.id === id)
    if (!found) throw new Error(`no ladder ${id}`)
    return found
  }

  test('has each role once, by role family, in the framework’s order', () => {
    expect(plate.families.map(({ name }) => name)).toEqual(uk.roleFamilies.map(({ name }) => name))
    expect(plate.families.flatMap(({ ladders }) => ladders.map(({ id }) => id)).toSorted()).toEqual(
      uk.roles.map(({ id }) => id).toSorted(),
    )
    expect([plate.roles, plate.roleLevels, plate.stated]).toEqual([52, 205, true])
  })

  test('draws a role level at the mean of its skill levels', () => {
    const senior = ladder('product-manager').steps[2]
    expect(senior).toMatchObject({
      name: 'Senior product manager',
      seniority: { sum: 28, count: 9 },
      asked: 9,
      height: 704,
    })
  })

  test('puts Data scientist’s Lead above its Principal, because the data says so, and keeps their order', () => {
    const steps = ladder('data-scientist').steps
    const heightNamed = (name: string) => steps.find((step) => step.name.startsWith(name))?.height
    expect(heightNamed('Lead')).toBe(1000)
    expect(heightNamed('Principal')).toBeLessThan(1000)
    expect(steps.findIndex(({ name }) => name.startsWith('Lead'))).toBeLessThan(
      steps.findIndex(({ name }) => name.startsWith('Principal')),
    )
    expect(ladder('data-scientist').reach).toEqual({ lowest: 0, highest: 1000 })
  })

  test('lets role levels share a step only where their means are equal', () => {
    const shared = ladder('business-analyst').steps.filter(({ sharedBy }) => sharedBy > 1)
    expect(shared.map(({ height, place, sharedBy }) => [height, place, sharedBy])).toEqual([
      [0, 0, 2],
      [0, 1, 2],
    ])
    expect(ladder('product-manager').steps.every(({ sharedBy }) => sharedBy === 1)).toBe(true)
  })

  test('guesses nothing of the four chief roles', () => {
    const chiefs = plate.families.find(({ id }) => id === 'chief-digital-and-data')?.ladders ?? []
    expect(chiefs).toHaveLength(4)
    for (const { reach, steps } of chiefs) {
      expect(reach).toBeNull()
      expect(steps.map(({ seniority, height }) => [seniority, height])).toEqual([[null, null]])
    }
  })

  test('knows who asks for User focus, at which skill level', () => {
    const layer = layerOf(frameworkRequirements(uk), 'user-focus')
    expect(layer?.counts).toEqual([0, 10, 21, 24, 10])
    expect(layer?.steps.size).toBe(16)
    expect(layer?.steps.get('content-strategist')).toEqual([4])
    expect(layerOf(frameworkRequirements(uk), 'nothing')).toBeUndefined()
  })
})

test('a framework without skill levels has ladders and nothing to draw', async () => {
  const draft = plateFor(await bundled('ca-cds-pm-draft-1'))
  expect(draft).toMatchObject({ roles: 1, roleLevels: 5, stated: false })
  expect(draft.families.map(({ name, ladders }) => [name, ladders.length])).toEqual([['', 1]])
})

test.each([
  [{ sum: 9, count: 9 }, 4, 0],
  [{ sum: 36, count: 9 }, 4, 1000],
  [{ sum: 5, count: 2 }, 4, 500],
  [{ sum: 3, count: 1 }, 5, 500],
  [{ sum: 1, count: 1 }, 1, 0],
])('%j of a scale of %i is drawn at %i', (seniority, scale, height) => {
  expect(heightOf(seniority, scale)).toBe(height)
})

test('halfway between two skill levels a level is mostly the higher', () => {
  expect(
    [
      { sum: 5, count: 2 },
      { sum: 24, count: 10 },
      { sum: 4, count: 1 },
    ].map(nearestStep),
  ).toEqual([3, 2, 4])
})

test('of any framework every role level is drawn inside the scale or not at all, and sharers have a place each', () => {
  fc.assert(
    fc.property(anyFramework, (framework) => {
      const plate = plateFor(framework)
      const steps = plate.families.flatMap(({ ladders }) => ladders.flatMap((one) => one.steps))
      expect(steps).toHaveLength(plate.roleLevels)
      for (const { height, place, sharedBy } of steps) {
        if (height !== null) expect(height >= 0 && height <= 1000).toBe(true)
        expect(place).toBeLessThan(sharedBy)
      }
    }),
    { numRuns: 60 },
  )
})
