import type { Id } from '../model'
import type { FrameworkOutline } from '../views/model'
import type { Edit } from './edits'
import { NOT_YET, type OwnSkill, type Profile, type Rung } from './model'

/**
 * What of a profile the framework has no place for: shown, exported, and put right by the person. `taken`: the skill was
 * renamed to one of which something else is said already.
 */
export type WithoutPlace =
  | { readonly what: 'skill'; readonly own: OwnSkill; readonly why: 'gone' | 'taken' }
  | { readonly what: 'skill-level'; readonly own: OwnSkill }
  | { readonly what: 'role-level'; readonly end: 'base' | 'target'; readonly rung: Rung }

/** Follows what the framework has renamed since. An id is given up only for one that is free: nothing is overwritten. */
export function followRedirects(outline: FrameworkOutline): Edit {
  return (profile) => {
    const taken = new Set(profile.skills.map(({ skill }) => skill))
    return {
      ...profile,
      base: profile.base && redirectedRung(outline, profile.base),
      target: profile.target && redirectedRung(outline, profile.target),
      skills: profile.skills.map((own) => {
        const skill = redirectedSkill(outline, own.skill)
        if (taken.has(skill)) return own
        taken.add(skill)
        return { ...own, skill }
      }),
    }
  }
}

/** What of a profile, its redirects followed, has no place in the framework as it is now. */
export function withoutPlace({ skills, base, target }: Profile, outline: FrameworkOutline): WithoutPlace[] {
  const known = new Set(outline.skills.map(({ id }) => id))
  const scale = new Set(outline.framework.skillScale.map(({ id }) => id))
  const ends = [
    { end: 'base', rung: base },
    { end: 'target', rung: target },
  ] as const
  return [
    ...ends.flatMap(({ end, rung }): WithoutPlace[] =>
      rung && !hasRung(outline, rung) ? [{ what: 'role-level', end, rung }] : [],
    ),
    ...skills.flatMap((own): WithoutPlace[] => {
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
export function hasRung({ roles }: FrameworkOutline, { role, roleLevel }: Rung): boolean {
  return roles.some(({ id, roleLevels }) => id === role && roleLevels.some((rung) => rung.id === roleLevel))
}

function redirectedSkill(outline: FrameworkOutline, skill: Id): Id {
  const known = outline.skills.some(({ id }) => id === skill)
  return known ? skill : (redirected(outline, `skills/${skill}`).split('/')[1] ?? skill)
}

/** A role may have been renamed with all its rungs, or one rung alone. */
function redirectedRung(outline: FrameworkOutline, rung: Rung): Rung {
  if (hasRung(outline, rung)) return rung
  const [, role = rung.role, roleLevel] = redirected(outline, `roles/${rung.role}/${rung.roleLevel}`).split('/')
  const [, newRole = role] = redirected(outline, `roles/${role}`).split('/')
  return (
    [
      { role, roleLevel: roleLevel ?? rung.roleLevel },
      { role: newRole, roleLevel: roleLevel ?? rung.roleLevel },
    ].find((candidate) => hasRung(outline, candidate)) ?? rung
  )
}

/** Follows one redirect after the other; of a ring it gives some address in it. */
function redirected({ redirects }: FrameworkOutline, address: string): string {
  let current = address
  for (let followed = 0; followed <= redirects.length; followed += 1) {
    const next = redirects.find(({ from }) => from === current)
    if (!next) return current
    current = next.to
  }
  return current
}
