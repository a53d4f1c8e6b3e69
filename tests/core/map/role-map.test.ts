import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { nextInDirection } from '@/core/map/direction'
import { labelBox, labelLines, markSize } from '@/core/map/label'
import { distanceBetween } from '@/core/map/layout'
import { isMappable, roleMap, type PlacedRole, type RoleMap } from '@/core/map/role-map'
import { carriedOf, sharingOf, type Sharing } from '@/core/map/sharing'
import type { Framework, Id, Role, Skill } from '@/core/model'
import { frameworkRequirements } from '@/core/views/framework'
import { readFramework } from '../../../data/pipeline/frameworks'

let uk: Framework
let map: RoleMap
let sharing: Sharing

beforeAll(async () => {
  const { framework } = await readFramework('data/frameworks/uk-gdd-2025')
  if (!framework) throw new Error('uk-gdd-2025 is not valid')
  uk = framework
  map = roleMap(uk)
  sharing = sharingOf(frameworkRequirements(uk))
})

const placed = (id: string) => {
  const found = map.roles.find((role) => role.id === id)
  if (!found) throw new Error(`${id} is not on the map`)
  return found
}

const roomOf = ({ x, y, lines }: PlacedRole) => {
  const { width, height } = labelBox(lines)
  return { left: x - width / 2, right: x + width / 2, top: y - markSize / 2, bottom: y - markSize / 2 + height }
}

describe('the map of 52 roles', () => {
  test('has each of them once, in the framework’s order', () => {
    expect(map.roles.map(({ id }) => id)).toEqual(uk.roles.map(({ id }) => id))
  })

  test('is the same when it is made again, and whatever the order of the roles and their role levels', () => {
    expect(roleMap(uk)).toEqual(map)
    const turned = roleMap({
      ...uk,
      roles: uk.roles.toReversed().map((role) => ({ ...role, roleLevels: role.roleLevels.toReversed() })),
    })
    expect(turned.roles.toReversed()).toEqual(map.roles)
  })

  test('has room for every name: none over another, none over the edge', () => {
    const rooms = map.roles.map(roomOf)
    const over = rooms.flatMap((one, first) =>
      rooms
        .slice(first + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        ),
    )
    expect(over).toEqual([])
    expect(
      rooms.filter(
        ({ left, right, top, bottom }) => left < -1 || top < -1 || right > map.width + 1 || bottom > map.height + 1,
      ),
    ).toEqual([])
  })

  test('puts roles that share many skills nearer to each other than those that share few, and those nearer than strangers', () => {
    const byShared = new Map<string, number[]>()
    for (const { role, neighbours } of sharing.roles) {
      for (const other of uk.roles.filter(({ id }) => id > role.id)) {
        const shared = neighbours.find(({ id }) => id === other.id)?.shared.length ?? 0
        const group = shared >= 5 ? 'many' : shared > 0 ? 'few' : 'none'
        byShared.set(group, [...(byShared.get(group) ?? []), distanceBetween(placed(role.id), placed(other.id))])
      }
    }
    const mean = (group: string) => {
      const lengths = byShared.get(group) ?? []
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    }
    expect(mean('many')).toBeLessThan(mean('few') / 1.5)
    expect(mean('few')).toBeLessThan(mean('none') / 1.2)
  })
})

function madeRole(id: Id, asks: readonly Id[]): Role {
  const roleLevel = {
    id,
    name: id,
    summary: [],
    closing: [],
    placeholders: [],
    notes: [],
    requirements: asks.map((skill) => ({ skill, skillLevel: null })),
  }
  return {
    id,
    name: id,
    introduction: [],
    summary: [],
    roleLevels: [roleLevel],
    relatedRoles: [],
    relatedCourses: [],
    furtherReading: [],
    notes: [],
  }
}

test('names are broken between words into lines of like length', () => {
  expect(labelLines('Product manager')).toEqual(['Product manager'])
  expect(labelLines('Development operations (DevOps) engineer')).toEqual([
    'Development',
    'operations',
    '(DevOps) engineer',
  ])
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^\S{1,20}$/), { minLength: 1, maxLength: 8 }),
      (words) => labelLines(words.join(' ')).join(' ') === words.join(' '),
    ),
  )
})

test('any small framework has a map with everything on it', () => {
  const skills = ['a', 'b', 'c', 'd'].map((id): Skill => ({ id, name: id, wording: {}, notes: [] }))
  const anyRoles = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), asks: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')) }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(anyRoles, (drawn) => {
      const roles = drawn.map(({ id, asks }) => madeRole(id, asks))
      const small = roleMap({ ...uk, skills, roles })
      expect(small.roles.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id))
      expect(small.roles.every(({ x, y }) => x >= 0 && y >= 0 && x <= small.width && y <= small.height)).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('one role needs no map, and of thousands none would be read', () => {
  expect([1, 2, 3, 52, 200, 201].map(isMappable)).toEqual([false, false, true, true, true, false])
})

describe('what roles share', () => {
  test('106 of 188 skills belong to one role only', () => {
    expect(sharing).toMatchObject({ skills: 188, inOneRole: 106 })
  })

  test('is the same from both sides', () => {
    for (const { role, neighbours } of sharing.roles) {
      for (const { id, shared } of neighbours)
        expect(
          sharing.roles.find((other) => other.role.id === id)?.neighbours.find((back) => back.id === role.id)?.shared,
        ).toEqual(shared)
    }
    expect(sharing.roles.reduce((sum, { neighbours }) => sum + neighbours.length, 0) / 2).toBe(400)
  })

  test('stands by number, most first', () => {
    const product = sharing.roles.find(({ role }) => role.id === 'product-manager')
    expect(product?.skills).toBe(9)
    const counts = product?.neighbours.map(({ shared }) => shared.length) ?? []
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })
})

describe('how much of a role is carried', () => {
  const carried = (role: Id, roleLevel?: Id) => {
    const { roles, skills } = frameworkRequirements(uk)
    const found = roles.find(({ id }) => id === role)
    const own = found?.roleLevels.find(({ id }) => id === roleLevel)?.asks ?? []
    return (
      found &&
      carriedOf(
        found,
        skills,
        new Map(own.flatMap(([skill, steps]) => (skills[skill] ? [[skills[skill].id, steps ?? 0]] : []))),
      )
    )
  }

  test('all of the role level one stands on', () => {
    expect(carried('product-manager', 'associate-product-manager')).toEqual({
      roleLevel: { id: 'associate-product-manager', name: 'Associate product manager' },
      asked: 13,
      carried: 13,
    })
  })

  test('of role levels carried alike the highest', () => {
    expect(carried('product-manager', 'head-of-product')).toMatchObject({ asked: 36, carried: 36 })
  })

  test('of role levels of which nothing is carried the lowest, which is the nearest', () => {
    expect(carried('product-manager')).toMatchObject({ roleLevel: { id: 'associate-product-manager' }, carried: 0 })
  })

  test('nothing to be counted where no skill level is stated', () => {
    expect(carried('chief-data-officer')).toBeNull()
  })
})

describe('the arrow keys', () => {
  const directions = ['left', 'right', 'up', 'down'] as const

  test('lead from any role to every other', () => {
    const reached = new Set([map.roles[0]?.id])
    for (const id of reached)
      for (const direction of directions) if (id) reached.add(nextInDirection(map.roles, id, direction)?.id ?? id)
    expect(reached.size).toBe(52)
  })

  test('never lead back the other way, and end at the edge', () => {
    const leftmost = map.roles.reduce((one, other) => (other.x < one.x ? other : one))
    expect(nextInDirection(map.roles, leftmost.id, 'left')).toBeUndefined()
    for (const role of map.roles)
      expect(nextInDirection(map.roles, role.id, 'right')?.x ?? Infinity).toBeGreaterThan(role.x)
    expect(nextInDirection(map.roles, 'no-such-role', 'up')).toBeUndefined()
  })
})
