import type { SkillLevel as SkillLevelOfScale } from '@/core/model'
import { SkillMark } from '@/ui/skill-mark'

/** The marks of a scale with their words, and how to get about in the matrix. */
export function MatrixKey({ scale }: { scale: readonly SkillLevelOfScale[] }) {
  return (
    <div className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {scale.map(({ id, name }, index) => (
        <span key={id} className="inline-flex items-center gap-1.5">
          <SkillMark steps={index + 1} of={scale.length} /> {name.toLowerCase()}
        </span>
      ))}
      <span>+1, −1: skill steps up or down from the role level before</span>
      <span className="print:hidden">A cell opens its wording; arrow keys move between cells.</span>
    </div>
  )
}
