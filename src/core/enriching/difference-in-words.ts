import type { Difference, RequirementPlace } from './differences'

/** A difference as a sentence without a full stop; `read` is what the other framework is called, e.g. "the file". */
export function differenceInWords(difference: Difference, read = 'the file'): string {
  switch (difference.kind) {
    case 'role-only-here':
      return `${read} has no role ${difference.role.name}`
    case 'role-only-there':
      return `${read} has a role ${difference.role.name} besides`
    case 'role-level-only-here':
      return `${difference.role.name}: ${read} has no role level ${difference.roleLevel.name}`
    case 'role-level-only-there':
      return `${difference.role.name}: ${read} has a role level ${difference.roleLevel.name} besides`
    case 'requirement-only-here':
      return `${placeInWords(difference)}: ${read} does not ask for it`
    case 'requirement-only-there':
      return `${placeInWords(difference)}: ${read} asks for it besides`
    case 'skill-level-differs':
      return `${placeInWords(difference)}: ${difference.here ?? 'not stated'} here, ${difference.there ?? 'not stated'} in ${read}`
    case 'wording-differs':
      return `${difference.skill.name} at ${difference.skillLevel}: ${read} words it otherwise`
    case 'own-wording-differs':
      return `${placeInWords(difference)}: ${read} words it otherwise`
    case 'description-differs':
      return `${difference.of.name}: ${read} describes it otherwise`
  }
}

function placeInWords({ roleLevel, skill }: RequirementPlace): string {
  return `${roleLevel.name}, ${skill.name}`
}
