import { changedRequirements, changedRoleLevels, type FrameworkChanges } from '@/core/editions/framework-changes'
import type { Match } from '@/core/editions/matches'
import type { Id } from '@/core/model'

/** Each change between two editions as a short sentence. */
export function said({ roles, ofRoles, skills, wordings }: FrameworkChanges): string[] {
  return [
    ...roles.flatMap((match) => saidOf('role', match)),
    ...ofRoles.flatMap((changes) =>
      changedRoleLevels(changes).flatMap((match) =>
        saidOf('role level', { ...match, from: ids(match.from), to: ids(match.to) }),
      ),
    ),
    ...skills.flatMap((match) => saidOf('skill', match)),
    ...ofRoles
      .flatMap(changedRequirements)
      .map(
        ({ from, to, roleLevels, change }) =>
          `${(to[0] ?? from[0])?.skill.id} at ${roleLevels.to.roleLevel.id} is ${change.kind} by ${change.steps}`,
      ),
    ...wordings.map(({ skill, skillLevel }) => `${skill.to[0]?.id} at ${skillLevel} is reworded`),
  ]
}

function ids(roleLevels: readonly { readonly roleLevel: { readonly id: Id } }[]) {
  return roleLevels.map(({ roleLevel }) => roleLevel)
}

function saidOf(what: string, { kind, from, to }: Match<{ readonly id: Id }>): string[] {
  const [before, after] = [from, to].map((side) => side.map(({ id }) => id).join(', '))
  if (kind === 'same') return []
  if (kind === 'new') return [`${what} ${after} is new`]
  if (kind === 'gone') return [`${what} ${before} is gone`]
  return [`${what} ${before} is ${kind}${kind === 'renamed' ? '' : ' into'} ${after}`]
}
