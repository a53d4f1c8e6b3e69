import type { Ladder } from '@/core/views/model'
import { SkillMark } from '@/ui/skill-mark'

/** What the marks and figures in the matrix mean, and how to use it. */
export function MatrixKey({ ladder: { framework, roleLevels } }: { ladder: Ladder }) {
  const scale = framework.skillScale
  return (
    <div className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {scale.map(({ id, name }, index) => (
        <span key={id} className="inline-flex items-center gap-1.5">
          <SkillMark steps={index + 1} of={scale.length} /> {name.toLowerCase()}
        </span>
      ))}
      {roleLevels.length > 1 && <span>+1 or −1: skill steps up or down from the level below</span>}
      <span className="print:hidden">
        Open a cell to read more.<span className="max-wide:hidden"> The arrow keys move between cells.</span>
      </span>
    </div>
  )
}
