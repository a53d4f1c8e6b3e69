import { Link } from 'react-router'
import { compareHref, skillLevelHref } from '@/core/hrefs'
import {
  ladderEffort,
  skillChanges,
  statesNoSkillLevel,
  type Neighbours,
  type SkillChange,
} from '@/core/comparing/ladder'
import type { Id } from '@/core/model'
import type { FrameworkCard, Ladder, LadderRoleLevel } from '@/core/views/model'
import { changeInWords, counted } from '@/core/text/words'
import { SkillStepExplained } from '@/ui/explained'
import { SkillMark } from '@/ui/skill-mark'

/** What goes up at the next level, and what went up from the level below, each with a link to the comparison. */
export function NeighbourMoves({
  ladder,
  roleLevels: { below, here, above },
}: {
  ladder: Ladder
  roleLevels: Neighbours
}) {
  if (!below && !above) return null
  return (
    <aside
      aria-label="Next level and level below"
      className="grid content-start gap-6 border-line max-desk:border-t max-desk:pt-5 desk:sticky desk:top-6 desk:col-start-2 desk:row-span-2 desk:row-start-1 desk:self-start desk:border-l desk:pl-6"
    >
      {above && (
        <section aria-labelledby="above-heading">
          <h2 id="above-heading" className="mb-1 text-lg">
            Next level: {above.name}
          </h2>
          <StepsToLearn ladder={ladder} from={here} to={above} isExplained />
          <CompareButton ladder={ladder} here={here} other={above} order={[here.id, above.id]} />
        </section>
      )}
      {below && (
        <section aria-labelledby="below-heading">
          <h2 id="below-heading" className="mb-1 text-lg">
            {statesNoSkillLevel(ladder) ? `Level below: ${below.name}` : `What goes up from ${below.name}`}
          </h2>
          <StepsToLearn ladder={ladder} from={below} to={here} isExplained={!above} />
          <CompareButton ladder={ladder} here={here} other={below} order={[below.id, here.id]} />
        </section>
      )}
    </aside>
  )
}

function CompareButton({
  ladder: { framework, role },
  other,
  order,
}: {
  ladder: Ladder
  here: LadderRoleLevel
  other: LadderRoleLevel
  order: readonly Id[]
}) {
  const href = compareHref(order.map((roleLevel) => ({ framework: framework.id, role: role.id, roleLevel })))
  return (
    <Link to={href} className="button mt-3 print:hidden">
      Compare with {other.name}
    </Link>
  )
}

interface StepsToLearnProps {
  ladder: Ladder
  from: LadderRoleLevel
  to: LadderRoleLevel
  /** Whether to say what a skill step is. */
  isExplained: boolean
}

function StepsToLearn({ ladder, from, to, isExplained }: StepsToLearnProps) {
  const scaleLength = ladder.framework.skillScale.length
  if (statesNoSkillLevel(ladder)) {
    return <p className="text-sm text-soft">The source does not give skill levels, so we cannot say what goes up.</p>
  }
  const changes = skillChanges(ladder, from, to).filter(({ change }) => change.kind !== 'same')
  const { steps, unknown } = ladderEffort(ladder, from, to)
  return (
    <>
      <p className="text-sm text-soft">
        To learn: {counted(steps, 'skill step')}.
        {unknown > 0 && ` ${counted(unknown, 'skill')} without a stated skill level not counted.`}
      </p>
      {isExplained && <SkillStepExplained scale={ladder.framework.skillScale} />}
      {changes.length === 0 ? (
        <p className="mt-1 text-sm">Every skill stays at the same skill level.</p>
      ) : (
        <ul className="mt-2 grid gap-1 text-[0.95rem]">
          {changes.map(({ skill, from: before, to: after, change }) => (
            <li key={skill.id} className="flex items-start gap-2">
              <SkillMark steps={after} of={scaleLength} from={before} className="-mt-px" />
              <span>
                <SkillName framework={ladder.framework} skill={skill} from={before} to={after} />{' '}
                <span
                  className={
                    typeof after === 'number' && typeof before === 'number' && after < before
                      ? 'text-loss'
                      : 'text-gain'
                  }
                >
                  {changeInWords(change)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** A skill to learn links to the role levels that ask for it one step higher. */
function SkillName({
  framework: { id, skillScale },
  skill,
  from,
  to,
}: { framework: FrameworkCard } & Pick<SkillChange, 'skill' | 'from' | 'to'>) {
  const next = typeof from === 'number' && typeof to === 'number' && to > from ? skillScale[from] : undefined
  if (!next) return skill.name
  return (
    <Link
      to={skillLevelHref(id, skill.id, next.id)}
      className="text-ink"
      title={`Role levels that ask for ${next.name.toLowerCase()}`}
    >
      {skill.name}
    </Link>
  )
}
