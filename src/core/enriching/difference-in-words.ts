import type { Difference, RequirementPlace } from './differences'

/** A difference as a sentence without a full stop; `read` is what the other framework is called, e.g. "the file". */
export function differenceInWords(difference: Difference, read = 'the file'): string {
  switch (difference.kind) {
    case 'role-only-here':
      return `the role ${difference.role.name} is not in ${read}`
    case 'role-only-there':
      return `the role ${difference.role.name} is only in ${read}`
    case 'role-level-only-here':
      return `${difference.role.name}: the role level ${difference.roleLevel.name} is not in ${read}`
    case 'role-level-only-there':
      return `${difference.role.name}: the role level ${difference.roleLevel.name} is only in ${read}`
    case 'requirement-only-here':
      return `${placeInWords(difference)}: ${read} does not ask for this skill`
    case 'requirement-only-there':
      return `${placeInWords(difference)}: only ${read} asks for this skill`
    case 'skill-level-differs':
      return `${placeInWords(difference)}: ${difference.here ?? 'not stated'} here, ${difference.there ?? 'not stated'} in ${read}`
    case 'wording-differs':
      return `${difference.skill.name} at ${difference.skillLevel}: ${read} has different wording`
    case 'own-wording-differs':
      return `${placeInWords(difference)}: ${read} has different wording`
    case 'description-differs':
      return `${difference.of.name}: ${read} has a different description`
  }
}

function placeInWords({ roleLevel, skill }: RequirementPlace): string {
  return `${roleLevel.name}, ${skill.name}`
}
