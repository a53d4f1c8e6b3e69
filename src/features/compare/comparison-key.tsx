import { SkillMark } from '@/ui/skill-mark'

/** What the marks of a comparison mean; those of statements only where statements are marked. */
export function ComparisonKey({ marked }: { marked: boolean }) {
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft max-wide:hidden">
      <span>
        <SkillMark steps={2} of={4} from={2} /> as before
      </span>
      <span>
        <SkillMark steps={4} of={4} from={2} /> steps gained
      </span>
      <span>
        <SkillMark steps={2} of={4} from={3} /> step lost
      </span>
      {marked && <StatementMarks />}
    </p>
  )
}

function StatementMarks() {
  return (
    <>
      <span>
        <b className="mark-sign">=</b> kept
      </span>
      <span>
        <b className="mark-sign text-accent">~</b> reworded: <ins>words added</ins> <del>words removed</del>
      </span>
      <span>
        <b className="mark-sign text-gain">+</b> added
      </span>
      <span>
        <b className="mark-sign text-loss">−</b> no longer said
      </span>
    </>
  )
}
