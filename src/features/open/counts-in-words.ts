import type { FrameworkCounts } from '@/core/views/model'
import { counted, inFigures, listed } from '@/core/text/words'

/** What a framework contains, in a sentence. */
export function countsInWords({
  roleFamilies,
  roles,
  roleLevels,
  skills,
  requirements,
  requirementsUnknown,
  requirementsWithWording,
}: FrameworkCounts): string {
  const things = [
    ...(roleFamilies > 0 ? [counted(roleFamilies, 'role family', 'role families')] : []),
    counted(roles, 'role'),
    counted(roleLevels, 'role level'),
    counted(skills, 'skill'),
    counted(requirements, 'skill requirement'),
  ]
  const wording =
    requirementsWithWording === requirements
      ? 'all with wording'
      : requirementsWithWording === 0
        ? 'none with wording'
        : `${inFigures(requirementsWithWording)} with wording`
  const unknown = requirementsUnknown > 0 ? `; ${inFigures(requirementsUnknown)} without a stated skill level` : ''
  return `${listed(things)}, ${wording}${unknown}.`
}
