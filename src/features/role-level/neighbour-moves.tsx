import { Link } from 'react-router'
import { compareHref, skillStepHref } from '@/core/hrefs'
import {
  ladderEffort,
  skillChanges,
  statesNoSkillLevel,
  type Neighbours,
  type SkillChange,
} from '@/core/comparing/ladder'
import type { Id } from '@/core/model'
import type { FrameworkCard, Ladder, LadderRoleLevel } from '@/core/views/model'
import { capitalised, changeInWords, counted, inWords } from '@/core/text/words'
import { SkillMark } from '@/ui/skill-mark'

/** What rose from the role level below and what the next one asks, each with its comparison one click away. */
export function NeighbourMoves({
  ladder,
  roleLevels: { below, here, above },
}: {
  ladder: Ladder
  roleLevels: Neighbours
}) {
  if (!below && !above) return null
  const stated = !statesNoSkillLevel(ladder)
  return (
    <aside
      aria-label="The role levels beside this one"
      className="grid content-start gap-6 border-line max-desk:border-t max-desk:pt-5 desk:sticky desk:top-6 desk:col-start-2 desk:row-span-2 desk:row-start-1 desk:self-start desk:border-l desk:pl-6"
    >
      {above && (
        <section aria-labelledby="above-heading">
          <h2 id="above-heading" className="mb-1 text-lg">
            {stated ? `What ${above.name} asks beyond this` : `The role level above: ${above.name}`}
          </h2>
          <StepsToLearn ladder={ladder} from={here} to={above} />
          <CompareButton ladder={ladder} here={here} other={above} order={[here.id, above.id]} />
        </section>
      )}
      {below && (
        <section aria-labelledby="below-heading">
          <h2 id="below-heading" className="mb-1 text-lg">
            {stated ? `What rose from ${below.name}` : `The role level below: ${below.name}`}
          </h2>
          <StepsToLearn ladder={ladder} from={below} to={here} />
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

function StepsToLearn({ ladder, from, to }: { ladder: Ladder; from: LadderRoleLevel; to: LadderRoleLevel }) {
  const scaleLength = ladder.framework.skillScale.length
  if (statesNoSkillLevel(ladder)) {
    return <p className="text-sm text-soft">The source states no skill levels, so no effort can be counted.</p>
  }
  const changes = skillChanges(ladder, from, to).filter(({ change }) => change.kind !== 'same')
  const { steps, unknown } = ladderEffort(ladder, from, to)
  return (
    <>
      <p className="text-sm text-soft">
        {capitalised(counted(steps, 'skill step'))} in all
        {unknown > 0 && `, ${inWords(unknown)} not stated and not counted`}.
      </p>
      {changes.length === 0 ? (
        <p className="mt-1 text-sm">Every skill stays at its skill level.</p>
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

/** A skill to learn leads to the role levels where it is asked one step higher. */
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
      to={skillStepHref(id, skill.id, next.id)}
      className="text-ink"
      title={`The role levels that ask for ${next.name.toLowerCase()}`}
    >
      {skill.name}
    </Link>
  )
}
