import { expect, it } from 'vitest'
import { askingRoles, roleLevelCount } from '@/core/asking-roles'
import type { SkillLadder } from '@/core/views/model'

const scale = ['awareness', 'working', 'expert']

/** A skill that each role asks for at the skill levels named, one for each of its role levels. */
function asked(by: Readonly<Record<string, readonly string[]>>): Pick<SkillLadder, 'steps'> {
  return {
    steps: scale.map((id) => ({
      skillLevel: { id, name: id },
      roleLevels: Object.entries(by).flatMap(([role, skillLevels]) =>
        skillLevels.flatMap((skillLevel, place) =>
          skillLevel === id ? [{ role, roleName: role, roleLevel: { id: `${role}-${place}`, name: role } }] : [],
        ),
      ),
    })),
  }
}

it('counts the role levels of each role at each skill level', () => {
  const [role] = askingRoles(asked({ designer: ['working', 'awareness', 'expert', 'working'] }))
  expect(role).toEqual({ role: 'designer', name: 'designer', counts: [1, 2, 1] })
  expect(role && roleLevelCount(role)).toBe(4)
})

it('begins with the role that asks for most, then has the one with more role roleLevelCount, then goes by name', () => {
  const roles = askingRoles(
    asked({
      low: ['awareness', 'awareness', 'awareness'],
      zebra: ['expert'],
      apple: ['expert'],
      wide: ['working', 'expert'],
      none: [],
    }),
  )
  expect(roles.map(({ role }) => role)).toEqual(['wide', 'apple', 'zebra', 'low'])
})
