import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { nextInDirection } from '@/core/map/direction'
import { labelBox, labelLines, markSize } from '@/core/map/label'
import { distanceBetween } from '@/core/map/layout'
import { closenessOf, sharedBetween } from '@/core/map/likeness'
import { isMappable, roleMap, type PlacedRole, type RoleMap } from '@/core/map/role-map'
import { carriedOf, neighboursOf, sharingOf, type Sharing } from '@/core/map/sharing'
import type { Framework, Id, Role, Skill } from '@/core/model'
import { byFrameworkAlone, indexRequirements, isRanked, placeOf, stepsOfSkills } from '@/core/moves/requirement-index'
import { stepsByFrameworkAlone } from '@/core/moves/skills-to-learn'
import { broughtToAll } from '@/core/moves/where-next'
import { frameworkRequirements } from '@/core/views/framework'
import { readFramework } from '../../../data/pipeline/frameworks'

let uk: Framework
let map: RoleMap
let sharing: Sharing
let alone: Sharing

beforeAll(async () => {
  const { framework } = await readFramework('data/frameworks/uk-gdd-2025')
  if (!framework) throw new Error('uk-gdd-2025 is not valid')
  uk = framework
  map = roleMap(uk)
  sharing = sharingOf(frameworkRequirements(uk))
  alone = sharingOf(byFrameworkAlone(frameworkRequirements(uk)))
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

test('one role has the same neighbours alone as among all, so the ladders and the map count alike', () => {
  const requirements = frameworkRequirements(uk)
  const one = sharing.roles.find(({ role }) => role.id === 'product-manager')?.neighbours ?? []
  expect(one.length).toBeGreaterThan(11)
  expect(neighboursOf(requirements, 'product-manager')).toEqual(one)
  const ofAlone = neighboursOf(byFrameworkAlone(requirements), 'product-manager')
  expect(ofAlone).toHaveLength(11)
  expect(ofAlone.find(({ id }) => id === 'service-owner')?.shared).toHaveLength(4)
  expect(neighboursOf(requirements, 'nobody')).toEqual([])
})

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
    expect(turned.alone?.toReversed()).toEqual(map.alone)
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
        const shared = neighbours.find(({ id }) => id === other.id)?.weight ?? 0
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

test('related skills bring roles near each other that share none, unless the pair was refused', () => {
  const skills = ['a', 'b', 'c', 'd', 'e'].map((id): Skill => ({ id, name: id, wording: {}, notes: [] }))
  const roles = skills.map(({ id }) => madeRole(`role-${id}`, [id]))
  const between = (kind: 'variant' | 'related' | 'refused') => {
    const relatedSkills = [{ skills: ['a', 'b'] as const, kind, reason: 'They are alike.' }]
    const [one, two] = roleMap({ ...uk, skills, roles, relatedSkills }).roles
    return one && two ? distanceBetween(one, two) : NaN
  }
  expect(between('variant')).toBeLessThan(between('refused'))
  expect(between('related')).toBeLessThan(between('refused'))
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
    const pairs = ({ roles }: Sharing) => roles.reduce((sum, { neighbours }) => sum + neighbours.length, 0) / 2
    expect([pairs(alone), pairs(sharing)]).toEqual([400, 622])
  })

  test('stands by number, most first', () => {
    const product = sharing.roles.find(({ role }) => role.id === 'product-manager')
    expect(product?.skills).toBe(9)
    const counts = product?.neighbours.map(({ weight }) => weight) ?? []
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })
})

describe('what roles share with related skills', () => {
  test('weighs as much from both sides, and never less than by the framework alone', () => {
    const neighboursIn = ({ roles }: Sharing, id: Id) => roles.find(({ role }) => role.id === id)?.neighbours ?? []
    for (const { role, neighbours, shared } of sharing.roles) {
      for (const { id, weight } of neighbours)
        expect(neighboursIn(sharing, id).find((back) => back.id === role.id)?.weight).toBe(weight)
      for (const { id, shared: same } of neighboursIn(alone, role.id)) {
        const counted = neighbours.find((other) => other.id === id)
        expect(counted?.shared).toEqual(same)
        expect(counted?.weight).toBeGreaterThanOrEqual(same.length)
      }
      expect(shared).toBe(alone.roles.find((other) => other.role.id === role.id)?.shared)
    }
    expect(alone.roles.filter(({ close }) => close > 0)).toEqual([])
  })

  test('brings content designers next to other designers, whom they share no skill with by name', () => {
    const [content, service] = ['content-designer', 'service-designer']
    const between = (roles: readonly PlacedRole[] | undefined) => {
      const [one, other] = [content, service].map((id) => roles?.find((role) => role.id === id))
      return one && other ? distanceBetween(one, other) : NaN
    }
    expect(between(map.roles)).toBeLessThan(between(map.alone) / 2)
  })

  test('a skill nearly the same is one, a related skill half, and the best of several counts', () => {
    const closeness = closenessOf({
      variants: [[0, 10]],
      related: [
        [0, 11],
        [1, 11],
        [2, 12],
      ],
    })
    const shared = (one: readonly number[], other: readonly number[]) =>
      sharedBetween(new Set(one), new Set(other), closeness)
    expect(shared([0, 5], [10, 11])).toBe((1 + (1 + 0.5)) / 2)
    expect(shared([0, 1, 2, 3], [3, 11])).toBe((0.5 + 0.5 + 1 + (1 + 0.5)) / 2)
    expect(shared([4], [10])).toBe(0)
  })
})

describe('how much of a role is carried', () => {
  const carried = (role: Id, roleLevel?: Id) => {
    const requirements = frameworkRequirements(uk)
    const { roles, skills } = requirements
    const found = roles.find(({ id }) => id === role)
    const own = found?.roleLevels.find(({ id }) => id === roleLevel)?.asks ?? []
    return (
      found &&
      carriedOf(
        found,
        requirements,
        new Map(own.flatMap(([skill, steps]) => (skills[skill] ? [[skills[skill].id, steps ?? 0]] : []))),
      )
    )
  }

  test('all of the role level one stands on', () => {
    expect(carried('product-manager', 'associate-product-manager')).toEqual({
      roleLevel: { id: 'associate-product-manager', name: 'Associate product manager' },
      asked: 13,
      carried: 13,
      alone: 13,
    })
  })

  test('of role levels carried alike the highest', () => {
    expect(carried('product-manager', 'head-of-product')).toMatchObject({ asked: 36, carried: 36 })
  })

  test('of role levels of which nothing is carried the lowest, which is the nearest', () => {
    expect(carried('product-manager')).toMatchObject({ roleLevel: { id: 'associate-product-manager' }, carried: 0 })
  })

  test('with related skills both figures, as moves count them', () => {
    const requirements = frameworkRequirements(uk)
    const index = indexRequirements(requirements)
    const from = placeOf(index, 'content-designer', 'content-designer')
    const own = new Map(
      requirements.skills.map(({ id }, place) => [
        id,
        stepsOfSkills(index.asks, from, requirements.skills.length)[place] ?? 0,
      ]),
    )
    const { effort } = broughtToAll(index, from)
    for (const role of requirements.roles) {
      const part = carriedOf(role, requirements, own)
      const to = part ? placeOf(index, role.id, part.roleLevel.id) : -1
      if (!part || !isRanked(index, to)) continue
      expect([role.id, part.asked - part.carried]).toEqual([role.id, effort[to]])
      expect(part.asked - part.alone).toBe(stepsByFrameworkAlone(index, [from], to))
    }
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
