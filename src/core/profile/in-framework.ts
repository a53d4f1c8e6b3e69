import type { Id } from '../model'
import type { FrameworkOutline, Ladder } from '../views/model'
import type { Edit } from './edits'
import { NOT_YET, type OwnSkill, type Profile, type RoleLevelRef } from './model'

/**
 * An answer that the framework has no place for: still shown and exported, until the person removes it. `taken`: the skill
 * was renamed to one that the profile already has.
 */
export type NotInFramework =
  | { readonly what: 'skill'; readonly own: OwnSkill; readonly why: 'gone' | 'taken' }
  | { readonly what: 'skill-level'; readonly own: OwnSkill }
  | { readonly what: 'role-level'; readonly end: 'base' | 'target'; readonly roleLevel: RoleLevelRef }

/** Follows what the framework has renamed. A skill takes its new id only if the profile does not have that one: nothing is overwritten. */
export function followRedirects(outline: FrameworkOutline): Edit {
  return (profile) => {
    const taken = new Set(profile.skills.map(({ skill }) => skill))
    return {
      ...profile,
      base: profile.base && redirectedRoleLevel(outline, profile.base),
      target: profile.target && redirectedRoleLevel(outline, profile.target),
      skills: profile.skills.map((own) => {
        const skill = redirectedSkill(outline, own.skill)
        if (taken.has(skill)) return own
        taken.add(skill)
        return { ...own, skill }
      }),
    }
  }
}

/** The answers of a profile, its redirects followed, that the framework has no place for. */
export function notInFramework({ skills, base, target }: Profile, outline: FrameworkOutline): NotInFramework[] {
  const known = new Set(outline.skills.map(({ id }) => id))
  const scale = new Set(outline.framework.skillScale.map(({ id }) => id))
  const ends = [
    { end: 'base', roleLevel: base },
    { end: 'target', roleLevel: target },
  ] as const
  return [
    ...ends.flatMap(({ end, roleLevel }): NotInFramework[] =>
      roleLevel && !hasRoleLevel(outline, roleLevel) ? [{ what: 'role-level', end, roleLevel }] : [],
    ),
    ...skills.flatMap((own): NotInFramework[] => {
      if (!known.has(own.skill))
        return [{ what: 'skill', own, why: known.has(redirectedSkill(outline, own.skill)) ? 'taken' : 'gone' }]
      const { skillLevel } = own
      return skillLevel === null || skillLevel === NOT_YET || scale.has(skillLevel)
        ? []
        : [{ what: 'skill-level', own }]
    }),
  ]
}

/** Whether the framework has this role level. */
export function hasRoleLevel({ roles }: FrameworkOutline, { role, roleLevel }: RoleLevelRef): boolean {
  return roles.some(({ id, roleLevels }) => id === role && roleLevels.some((candidate) => candidate.id === roleLevel))
}

function redirectedSkill(outline: FrameworkOutline, skill: Id): Id {
  const known = outline.skills.some(({ id }) => id === skill)
  return known ? skill : (redirected(outline, `skills/${skill}`).split('/')[1] ?? skill)
}

/** Either the role was renamed with all its role levels, or one role level. */
function redirectedRoleLevel(outline: FrameworkOutline, ref: RoleLevelRef): RoleLevelRef {
  if (hasRoleLevel(outline, ref)) return ref
  const [, role = ref.role, roleLevel = ref.roleLevel] = redirected(
    outline,
    `roles/${ref.role}/${ref.roleLevel}`,
  ).split('/')
  const [, newRole = role] = redirected(outline, `roles/${role}`).split('/')
  return (
    [
      { role, roleLevel },
      { role: newRole, roleLevel },
    ].find((candidate) => hasRoleLevel(outline, candidate)) ?? ref
  )
}

/** Follows redirects to the end; of a ring it gives some address in it. */
function redirected({ redirects }: FrameworkOutline, address: string): string {
  let current = address
  for (let followed = 0; followed <= redirects.length; followed += 1) {
    const next = redirects.find(({ from }) => from === current)
    if (!next) return current
    current = next.to
  }
  return current
}

/** The skill level a role level asks for in each skill; a skill whose level the source does not state is absent. */
export function statedSkillLevels({ roleLevels }: Ladder, roleLevel: Id): ReadonlyMap<Id, Id> {
  const requirements = roleLevels.find(({ id }) => id === roleLevel)?.requirements ?? []
  return new Map(
    requirements.flatMap(({ skill, skillLevel }) => (skillLevel === null ? [] : [[skill, skillLevel] as const])),
  )
}
