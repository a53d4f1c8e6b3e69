import { expect, test } from 'vitest'
import { parseFramework } from '@/core/format/parse'
import type { Framework } from '@/core/model'
import { viewsOf } from '@/core/views/views'
import {
  bundleIndexKey,
  bundleKey,
  bundleRecords,
  subjectOf,
  type ViewBundle,
  type BundleIndex,
} from '@/framework-source/device/view-bundles'
import { about } from '../helpers/any-framework'

/** Forty roles of three role levels: several bundles, none of which may end within a role. */
function manyRoles(): Framework {
  const { framework } = parseFramework({
    format: 1,
    ...about,
    skillScale: [{ id: 'skilled', name: 'Skilled' }],
    skills: [
      { id: 'kneading', name: 'Kneading' },
      { id: 'roles', name: 'Roles' },
    ],
    roles: Array.from({ length: 40 }, (_, role) => ({
      id: `baker-${role}`,
      name: `Baker ${role}`,
      roleLevels: ['junior', 'senior', 'head'].map((roleLevel) => ({
        id: `${roleLevel}-${role}`,
        name: roleLevel,
        requirements: [{ skill: role % 2 ? 'kneading' : 'roles', skillLevel: 'skilled' }],
      })),
    })),
  })
  if (!framework) throw new Error('Not a framework')
  return framework
}

const framework = manyRoles()
const views = viewsOf(framework)
const records = new Map([...bundleRecords(framework.id, views)].map(({ key, content }) => [key, content]))

test('every view is found in the bundle that the index gives for its subject, or by itself', () => {
  const index = records.get(bundleIndexKey(framework.id)) as BundleIndex
  for (const [path, make] of views) {
    const subject = subjectOf(path)
    const found =
      subject === null
        ? records.get(path)
        : (records.get(bundleKey(framework.id, index[subject] ?? -1)) as ViewBundle)[path]
    expect(found).toEqual(make())
  }
})

test('a few bundles hold what would be many records', () => {
  expect(views.size).toBeGreaterThan(200)
  expect([...records.keys()].filter((key) => !views.has(key)).length).toBeLessThan(6)
})

test('a role and a skill of one id are two subjects', () => {
  expect(subjectOf('frameworks/mill-lane/roles/baker.json')).toBe('roles/baker')
  expect(subjectOf('frameworks/mill-lane/role-levels/baker/senior-baker.json')).toBe('roles/baker')
  expect(subjectOf('frameworks/mill-lane/skills/baker.json')).toBe('skills/baker')
  expect(subjectOf('frameworks/mill-lane/outline.json')).toBeNull()
})
