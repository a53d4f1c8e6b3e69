import { inFigures } from '@/core/text/words'
import { countsInWords } from '@/core/views/in-words'
import type { FrameworkCounts } from '@/core/views/model'

/** What a framework contains, and for how much of it there is wording, in a sentence. */
export function contentsInWords(counts: FrameworkCounts): string {
  const { requirements, requirementsUnknown, requirementsWithWording } = counts
  const some = requirementsWithWording === 0 ? 'none' : inFigures(requirementsWithWording)
  const wording = `${requirementsWithWording === requirements ? 'all' : some} with wording`
  const unknown = requirementsUnknown > 0 ? `; ${inFigures(requirementsUnknown)} without a stated skill level` : ''
  return `${countsInWords(counts)}, ${wording}${unknown}.`
}
