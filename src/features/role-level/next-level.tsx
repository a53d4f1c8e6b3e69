import { Link } from 'react-router'
import { compareHref, roleLevelHref, skillLevelHref } from '@/core/hrefs'
import {
  changeGroups,
  countedChanges,
  ladderEffort,
  skillChanges,
  statesNoSkillLevel,
  type SkillChange,
} from '@/core/comparing/ladder'
import type { FrameworkCard, Ladder, LadderRoleLevel } from '@/core/views/model'
import { changeInWords, counted } from '@/core/text/words'
import { SkillStepTerm } from '@/ui/explained'
import { SkillMark } from '@/ui/skill-mark'

interface NextLevelProps {
  ladder: Ladder
  here: LadderRoleLevel
  above: LadderRoleLevel
}

/** The next level: the skills that change, grouped by the skill level they reach, and the way to the comparison. */
export function NextLevel({ ladder, here, above }: NextLevelProps) {
  const { framework, role } = ladder
  const addressOf = ({ id }: LadderRoleLevel) => ({ framework: framework.id, role: role.id, roleLevel: id })
  return (
    <section aria-labelledby="above-heading" className="next-level">
      <h2 id="above-heading">
        <span className="caption">Next level:</span>
        <Link to={roleLevelHref(addressOf(above))}>{above.name}</Link>
      </h2>
      {!statesNoSkillLevel(ladder) && <Changes ladder={ladder} here={here} above={above} />}
      <Link to={compareHref([here, above].map(addressOf))} className="button button-strong mt-3 print:hidden">
        Compare with {above.name}
      </Link>
    </section>
  )
}

function Changes({ ladder, here, above }: NextLevelProps) {
  const { framework } = ladder
  const changes = skillChanges(ladder, here, above)
  return (
    <>
      <p>
        <strong className="font-semibold">{countedChanges(changes)}.</strong>{' '}
        <StepsToLearn ladder={ladder} from={here} to={above} />
      </p>
      {changeGroups(changes).map((group) => (
        <ChangeGroup key={`${group[0]?.from} ${group[0]?.to}`} framework={framework} group={group} />
      ))}
    </>
  )
}

/** The id of the note that explains skill steps, wherever the screen names them. */
export const skillStepNote = 'skill-step'

/** The skill steps from one role level to another, and how many skills are left out of them. */
export function StepsToLearn({ ladder, from, to }: { ladder: Ladder; from: LadderRoleLevel; to: LadderRoleLevel }) {
  const { steps, unknown } = ladderEffort(ladder, from, to)
  return (
    <>
      To learn: <SkillStepTerm note={skillStepNote}>{counted(steps, 'skill step')}</SkillStepTerm>.
      {unknown > 0 && ` ${counted(unknown, 'skill')} without a stated skill level not counted.`}
    </>
  )
}

function ChangeGroup({ framework, group }: { framework: FrameworkCard; group: readonly SkillChange[] }) {
  const [first] = group
  if (!first) return null
  const { from, to, change } = first
  const { skillScale } = framework
  const lost = change.kind === 'lowered' || change.kind === 'dropped'
  return (
    <div className="change-group" data-lost={lost || undefined}>
      <p>
        <SkillMark steps={to} of={skillScale.length} from={from} />
        {typeof to === 'number' && to > 0 && <strong className="font-semibold">{skillScale[to - 1]?.name}</strong>}
        <span className={lost ? 'text-loss' : 'text-gain'}>{changeInWords(change)}</span>
      </p>
      <ul>
        {group.map(({ skill }) => (
          <li key={skill.id}>
            <SkillName framework={framework} skill={skill} from={from} to={to} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A skill to learn links to the role levels that ask for it one step higher. */
function SkillName({
  framework: { id, skillScale },
  skill,
  from,
  to,
}: { framework: FrameworkCard } & Omit<SkillChange, 'change'>) {
  const next = typeof from === 'number' && typeof to === 'number' && to > from ? skillScale[from] : undefined
  if (!next) return skill.name
  return (
    <Link to={skillLevelHref(id, skill.id, next.id)} title={`Role levels that ask for ${next.name.toLowerCase()}`}>
      {skill.name}
    </Link>
  )
}
