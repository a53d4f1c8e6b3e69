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

/** Differences of one kind, in words. */
export interface DifferenceGroup {
  readonly title: string
  /** What the kind means for somebody who adds the wording of the file, as a sentence. */
  readonly explanation: string
  /** A sentence each, without a full stop. */
  readonly differences: readonly string[]
}

/** Differences by kind, the largest things first. */
export function differenceGroups(differences: readonly Difference[]): DifferenceGroup[] {
  return kinds.flatMap(({ of, ...kind }) => {
    const ofKind = differences.filter((difference) => of.includes(difference.kind))
    return ofKind.length === 0
      ? []
      : [{ ...kind, differences: ofKind.map((difference) => differenceInWords(difference)) }]
  })
}

const kinds: readonly (Omit<DifferenceGroup, 'differences'> & { readonly of: readonly Difference['kind'][] })[] = [
  {
    of: ['role-only-here', 'role-level-only-here'],
    title: 'Roles and role levels that the file does not have',
    explanation: 'They may have been removed or renamed. They stay here, without wording from the file.',
  },
  {
    of: ['role-only-there', 'role-level-only-there'],
    title: 'Roles and role levels that only the file has',
    explanation: 'They may be new or renamed. They are not added here; a separate edition has them.',
  },
  {
    of: ['requirement-only-here'],
    title: 'Skills that a role level asks for here only',
    explanation: 'The file no longer asks for them. Here they stay, with the wording that the file has for the skill.',
  },
  {
    of: ['requirement-only-there'],
    title: 'Skills that a role level asks for in the file only',
    explanation: 'They may be new. They are not added here; a separate edition has them.',
  },
  {
    of: ['skill-level-differs'],
    title: 'Different skill levels',
    explanation: 'The role level keeps the skill level that it has here, with the wording of that skill level.',
  },
  {
    of: ['wording-differs', 'own-wording-differs'],
    title: 'Different wording',
    explanation: 'Both have wording, and it is not the same. The wording here stays.',
  },
  {
    of: ['description-differs'],
    title: 'Different descriptions',
    explanation: 'Both describe the role, role level or skill, and not in the same words. The description here stays.',
  },
]
