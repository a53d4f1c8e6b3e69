import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { skillLevelSteps } from '@/core/changes'
import { skillHref } from '@/core/hrefs'
import type { Hit } from '@/core/search/search'
import { counted } from '@/core/text/words'
import type { Ladder, SkillLadder } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { SkillLevelMark } from '@/ui/skill-mark'

/** Answers beside the list, so that one need not leave it: what a role level asks for, or how many ask for a skill. */
export function Preview({ hit }: { hit: Hit }) {
  const { framework, role = '', skill = '' } = hit
  const { data: ladder } = useQuery({ ...queries.ladder(framework, role), enabled: role !== '' })
  const { data: asked } = useQuery({ ...queries.skill(framework, skill), enabled: skill !== '' })
  return (
    <>
      <p className="text-sm text-soft">{hit.kind === 'skill' || hit.kind === 'statement' ? 'Skill' : hit.place}</p>
      {role && ladder ? (
        <RoleLevelPreview ladder={ladder} roleLevel={hit.roleLevel} />
      ) : skill && asked ? (
        <SkillPreview asked={asked} />
      ) : (
        <h2>{hit.kind === 'statement' ? '' : hit.name}</h2>
      )}
    </>
  )
}

/** A role level with the skills it asks for; of a whole role its levels. */
function RoleLevelPreview({ ladder, roleLevel }: { ladder: Ladder; roleLevel: string | undefined }) {
  const { framework, role, roleLevels, skills } = ladder
  const place = roleLevels.findIndex(({ id }) => id === roleLevel)
  const shown = roleLevels[place]
  if (!shown)
    return (
      <>
        <h2>{role.name}</h2>
        <p className="mt-1 text-soft">Asks for {counted(skills.length, 'skill')} on its career ladder:</p>
        <ol className="mt-2">
          {roleLevels.map(({ id, name, requirements }) => (
            <li key={id} className="flex justify-between gap-4 border-t border-line py-1">
              {name} <span className="text-soft">{counted(requirements.length, 'skill')}</span>
            </li>
          ))}
        </ol>
      </>
    )
  const nameOf = new Map(skills.map(({ id, name }) => [id, name]))
  const [below, above] = [roleLevels[place - 1], roleLevels[place + 1]]
  return (
    <>
      <h2>{shown.name}</h2>
      <p className="mt-1 text-soft">
        {shown.name === role.name ? 'Level' : `${role.name}, level`} {place + 1} of {roleLevels.length}.{' '}
        {below && `Below: ${below.name}. `}
        {above && `Next: ${above.name}.`}
      </p>
      <ul className="mt-2">
        {shown.requirements.map(({ skill, skillLevel }) => (
          <li key={skill} className="flex items-center justify-between gap-4 border-t border-line py-1">
            <span>{nameOf.get(skill)}</span>
            <span className="flex-none text-sm">
              <SkillLevelMark
                name={framework.skillScale.find(({ id }) => id === skillLevel)?.name.toLowerCase() ?? null}
                steps={skillLevelSteps(framework.skillScale, skillLevel)}
                of={framework.skillScale.length}
              />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function SkillPreview({ asked: { framework, skill, steps, notStated } }: { asked: SkillLadder }) {
  const most = Math.max(1, ...steps.map(({ roleLevels }) => roleLevels.length))
  return (
    <>
      <h2>
        <Link to={skillHref(framework.id, skill.id)}>{skill.name}</Link>
      </h2>
      {skill.explanation && <p className="mt-1">{skill.explanation.summary}</p>}
      <p className="mt-2 text-soft">How many role levels ask for it, by skill level</p>
      <dl className="search-counts">
        {steps.toReversed().map(({ skillLevel, roleLevels }, index) => (
          <div key={skillLevel.id}>
            <dt>
              <SkillLevelMark name={skillLevel.name.toLowerCase()} steps={steps.length - index} of={steps.length} />
            </dt>
            <dd>
              <span aria-hidden="true" style={{ inlineSize: `${(roleLevels.length / most) * 6}rem` }} />
              {roleLevels.length}
            </dd>
          </div>
        ))}
      </dl>
      {notStated.length > 0 && (
        <p className="mt-2 text-soft">{counted(notStated.length, 'role level')} without a stated skill level</p>
      )}
    </>
  )
}
