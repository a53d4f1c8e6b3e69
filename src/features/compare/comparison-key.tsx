import { SkillMark } from '@/ui/skill-mark'

/** What the marks of a comparison mean. Statements have marks only if there is wording to compare. */
export function ComparisonKey({ marked }: { marked: boolean }) {
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft max-wide:hidden">
      <span>
        <SkillMark steps={2} of={4} from={2} /> stays the same
      </span>
      <span>
        <SkillMark steps={4} of={4} from={2} /> goes up
      </span>
      <span>
        <SkillMark steps={2} of={4} from={3} /> goes down
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
        <b className="mark-sign text-loss">−</b> removed
      </span>
    </>
  )
}
