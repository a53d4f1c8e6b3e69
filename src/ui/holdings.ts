import type { FrameworkSummary } from '@/core/views/model'
import { counted, inFigures } from '@/core/text/words'

/** What a framework holds, in a sentence: "1 role, 5 role levels, 10 skills, 50 requirements." */
export function whatItHolds({ counts }: FrameworkSummary): string {
  return `${[
    ...(counts.roleFamilies ? [counted(counts.roleFamilies, 'role family', 'role families')] : []),
    counted(counts.roles, 'role'),
    counted(counts.roleLevels, 'role level'),
    counted(counts.skills, 'skill'),
    counted(counts.requirements, 'requirement'),
  ].join(', ')}.`
}

/** What it lacks, so that nobody looks for it in vain; that nothing is missing, where nothing is. */
export function whatItLacks({ counts, licence }: FrameworkSummary): string {
  const lacks = [
    counts.requirementsUnknown === counts.requirements
      ? 'No skill levels are stated, so no effort can be counted.'
      : counts.requirementsUnknown > 0 &&
        `${counted(counts.requirementsUnknown, 'requirement')} without a stated skill level.`,
    counts.requirementsWithWording < counts.requirements &&
      `Wording is held for ${inFigures(counts.requirementsWithWording)} of ${counted(counts.requirements, 'requirement')}.`,
    !licence && 'The source states no licence.',
  ].filter(Boolean)
  return lacks.length ? lacks.join(' ') : 'Every skill level and all wording is held.'
}
