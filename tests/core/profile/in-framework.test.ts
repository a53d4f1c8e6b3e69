import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyProfile, emptySkill, NOT_YET, type Profile } from '@/core/profile/model'
import { followRedirects, notInFramework } from '@/core/profile/in-framework'
import type { FrameworkOutline } from '@/core/views/model'
import { anyProfile } from '../../helpers/any-profile'
import { madeColumn } from '../../helpers/compared-columns'

const { framework } = madeColumn({ asks: {} }).ladder
const named = (id: string) => ({ id, name: id })
const outline: FrameworkOutline = {
  framework,
  roleFamilies: [],
  roles: [{ ...named('new-role'), roleLevels: [named('junior'), named('chief')] }],
  skills: ['kept', 'renamed', 'twice'].map((id) => ({ ...named(id), roleFamilies: [], roles: 1 })),
  redirects: [
    { from: 'skills/old', to: 'skills/older' },
    { from: 'skills/older', to: 'skills/renamed' },
    { from: 'skills/ring', to: 'skills/wheel' },
    { from: 'skills/wheel', to: 'skills/ring' },
    { from: 'roles/old-role', to: 'roles/new-role' },
    { from: 'roles/new-role/head', to: 'roles/new-role/chief' },
  ],
}
const ann: Profile = emptyProfile('ann', framework.id)
const withSkills = (...skills: readonly string[]): Profile => ({
  ...ann,
  skills: skills.map((skill) => ({ ...emptySkill(skill), skillLevel: 'b', note: `of ${skill}` })),
})

describe('what was renamed is followed', () => {
  test('from one redirect to the next', () => {
    expect(followRedirects(outline)(withSkills('old', 'kept')).skills.map(({ skill, note }) => [skill, note])).toEqual([
      ['renamed', 'of old'],
      ['kept', 'of kept'],
    ])
  })

  test('not on to a skill of which something is said already', () => {
    const profile = followRedirects(outline)(withSkills('renamed', 'old'))
    expect(profile.skills.map(({ skill }) => skill)).toEqual(['renamed', 'old'])
    expect(notInFramework(profile, outline)).toEqual([{ what: 'skill', own: profile.skills[1], why: 'taken' }])
  })

  test.each([
    ['a role with its role levels', 'old-role', 'junior', 'new-role', 'junior'],
    ['a role level', 'new-role', 'head', 'new-role', 'chief'],
    ['a role level that is there', 'new-role', 'junior', 'new-role', 'junior'],
    ['a role level that is gone', 'new-role', 'gone', 'new-role', 'gone'],
  ])('%s', (_what, role, roleLevel, newRole, newRoleLevel) => {
    const ref = { role, roleLevel }
    expect(followRedirects(outline)({ ...ann, base: ref, target: ref })).toMatchObject({
      base: { role: newRole, roleLevel: newRoleLevel },
      target: { role: newRole, roleLevel: newRoleLevel },
    })
  })

  test('and a ring of redirects ends', () => {
    expect(notInFramework(followRedirects(outline)(withSkills('ring')), outline)).toMatchObject([
      { what: 'skill', why: 'gone' },
    ])
  })
})

test('what has no place is told: skills, skill levels and role levels', () => {
  const profile = { ...withSkills('gone', 'kept', 'twice'), base: { role: 'gone', roleLevel: 'gone' } }
  const skills = profile.skills.map((own) => (own.skill === 'twice' ? { ...own, skillLevel: 'mastery' } : own))
  expect(notInFramework({ ...profile, skills }, outline)).toEqual([
    { what: 'role-level', end: 'base', roleLevel: profile.base },
    { what: 'skill', own: skills[0], why: 'gone' },
    { what: 'skill-level', own: skills[2] },
  ])
  expect(
    notInFramework({ ...ann, skills: [{ ...emptySkill('kept'), skillLevel: NOT_YET }, emptySkill('twice')] }, outline),
  ).toEqual([])
})

test('nothing of any profile is dropped on the way', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const followed = followRedirects(outline)(profile)
      expect(followed.skills.map(({ skill: _renamed, ...rest }) => rest)).toEqual(
        profile.skills.map(({ skill: _renamed, ...rest }) => rest),
      )
      expect(new Set(followed.skills.map(({ skill }) => skill)).size).toBe(profile.skills.length)
    }),
  )
})
