import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '@/core/text/nearest'

const roles = [
  'Associate product manager',
  'Content designer',
  'Data scientist',
  'Development operations (DevOps) engineer',
  'Product manager',
  'Senior product manager',
  'Software developer',
  'User researcher',
].map((name) => ({ id: name.toLowerCase().replace(/[()]/g, '').replaceAll(' ', '-'), name }))
const first = (wrong: string) => nearest(wrong, roles)[0]?.id

describe('nearest', () => {
  it.each([
    ['prodcut-manager', 'product-manager'],
    ['product-manger', 'product-manager'],
    ['software-develper', 'software-developer'],
    ['data-scientists', 'data-scientist'],
    ['sr-product-manager', 'product-manager'],
    ['researcher', 'user-researcher'],
    ['content', 'content-designer'],
    ['devops', 'development-operations-devops-engineer'],
    ['dev', 'software-developer'],
    ['User Resèarcher', 'user-researcher'],
  ])('finds for %s first %s', (wrong, id) => {
    expect(first(wrong)).toBe(id)
  })

  it('gives no more than asked for, and equally near ones in their order', () => {
    expect(nearest('product-manager', roles, 2)).toHaveLength(2)
    const twins = [
      { id: 'b-plan', name: 'Plan' },
      { id: 'a-plan', name: 'Plan' },
    ]
    expect(nearest('plan', twins)).toEqual(twins)
  })

  it('leaves out what is not half as near as the best', () => {
    expect(nearest('software-develper', roles).map(({ id }) => id)).toEqual(['software-developer'])
    expect(nearest('product-manger', roles).map(({ id }) => id)).toEqual([
      'product-manager',
      'senior-product-manager',
      'associate-product-manager',
    ])
  })

  it('gives nothing where nothing is near', () => {
    for (const wrong of ['', 'x', 'zzzz', '-', '%%%', 'qqq'.repeat(10_000)]) expect(nearest(wrong, roles)).toEqual([])
  })

  it('finds what is written as its id or its name, before all others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.boolean(), (role, byName) => {
        expect(nearest(byName ? role.name : role.id, [...roles])[0]).toBe(role)
      }),
    )
  })

  it('stands any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (wrong) => {
        expect(nearest(wrong, roles).length).toBeLessThanOrEqual(5)
      }),
    )
  })
})
