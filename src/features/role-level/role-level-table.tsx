import { Link } from 'react-router'
import { changeOf, type Steps } from '@/core/changes'
import { statesNoSkillLevel, stepsBySkill, type Neighbours } from '@/core/comparing/ladder'
import { wordsFrom } from '@/core/explaining'
import { roleLevelHref, skillHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { Ladder, LadderRoleLevel, RoleLevelWording } from '@/core/views/model'
import { changeInWords, counted } from '@/core/text/words'
import { SkillLevelMark } from '@/ui/skill-mark'
import { PlainMeanings, SkillWords, SourceKey } from '@/ui/skill-words'

interface RoleLevelTableProps {
  ladder: Ladder
  roleLevels: Neighbours
  wording: RoleLevelWording
}

/**
 * Each skill at the level below, at this level with what is said of it, and at the next level. Skills that only a neighbour asks
 * for come last. The ARIA roles are written out because the phone's layout changes `display`, which takes a table's roles away.
 */
export function RoleLevelTable({ ladder, roleLevels: { here, ...neighbours }, wording }: RoleLevelTableProps) {
  const { framework, role } = ladder
  const isStated = !statesNoSkillLevel(ladder)
  const { below, above } = isStated ? neighbours : {}
  const asked = new Set(here.requirements.map(({ skill }) => skill))
  const others = [above, below].flatMap((other) => other?.requirements.filter(({ skill }) => !asked.has(skill)) ?? [])
  const shown = here.requirements.map(({ skill, skillLevel }) => ({
    skillLevel,
    source: wordsFrom(wording.skills[skill], wording.explanations[skill])?.source,
  }))
  const head = (roleLevel: LadderRoleLevel, caption: string, className: string) => (
    <th role="columnheader" scope="col" className={className}>
      <span className="caption">{caption}</span>
      <Link to={roleLevelHref({ framework: framework.id, role: role.id, roleLevel: roleLevel.id })}>
        {roleLevel.name}
      </Link>
    </th>
  )
  const heading = `${counted(asked.size, 'skill')} asked for`
  return (
    <section aria-labelledby="skills-heading">
      <h2 id="skills-heading" className="sr-only">
        {heading}
      </h2>
      <PlainMeanings shown={shown} />
      <table role="table" className="level-table">
        <caption className="sr-only">Skills of {here.name}, with the level below and the next level</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="of-skill">
              {counted(asked.size, 'skill')}
            </th>
            {below && head(below, 'Level below', 'below')}
            <th role="columnheader" scope="col" className="here">
              <span className="caption">This level</span>
              <span className="here-head">
                <span>{here.name}</span>
                <SourceKey shown={shown} />
              </span>
            </th>
            {above && head(above, 'Next level', 'above')}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {[...asked, ...new Set(others.map(({ skill }) => skill))].map((skill) => (
            <SkillRow
              key={skill}
              ladder={ladder}
              skill={skill}
              roleLevels={{ here, ...(below && { below }), ...(above && { above }) }}
              wording={wording}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function SkillRow({ ladder, skill, roleLevels: { below, here, above }, wording }: RoleLevelTableProps & { skill: Id }) {
  const { framework, skills } = ladder
  const { name, roles = 1 } = skills.find(({ id }) => id === skill) ?? {}
  const words = wordsFrom(wording.skills[skill], wording.explanations[skill])
  const stepsAt = (roleLevel: LadderRoleLevel) => stepsBySkill(framework.skillScale, roleLevel).get(skill) ?? 0
  const scaleNames = framework.skillScale.map((skillLevel) => skillLevel.name)
  const [before, now] = [below && stepsAt(below), stepsAt(here)]
  const skillLevel = here.requirements.find((requirement) => requirement.skill === skill)?.skillLevel
  return (
    <tr role="row" id={skill}>
      <th role="rowheader" scope="row">
        <h3>
          <Link to={skillHref(framework.id, skill)}>{name}</Link>
        </h3>
        {roles > 1 && (
          <p>
            <Link to={`${skillHref(framework.id, skill)}${skillLevel ? `#${skillLevel}` : ''}`}>
              Also in {counted(roles - 1, 'other role')}
            </Link>
          </p>
        )}
      </th>
      {before !== undefined && (
        <td role="cell" className="below">
          <SkillLevelAt steps={before} scaleNames={scaleNames} />
        </td>
      )}
      <td role="cell" className="here">
        {!statesNoSkillLevel(ladder) && <SkillLevelAt steps={now} scaleNames={scaleNames} before={before} />}
        {words && <SkillWords words={words} />}
      </td>
      {above && (
        <td role="cell" className="above">
          <SkillLevelAt steps={stepsAt(above)} scaleNames={scaleNames} before={now} />
        </td>
      )}
    </tr>
  )
}

interface SkillLevelAtProps {
  steps: Steps
  scaleNames: readonly string[]
  /** The steps at the level below, which the change is counted from. */
  before?: Steps | undefined
}

/** A skill level with its change. */
function SkillLevelAt({ steps, scaleNames, before }: SkillLevelAtProps) {
  const change = before === undefined || steps === before ? undefined : changeOf(before, steps)
  return (
    <p className="skill-level-at" data-changes={change && change.kind !== 'unknown'}>
      {steps === 0 ? (
        'Not asked for'
      ) : (
        <SkillLevelMark
          name={steps === 'not-stated' ? null : (scaleNames[steps - 1] ?? '')}
          steps={steps}
          of={scaleNames.length}
          from={before}
        />
      )}
      {before === steps && steps !== 0 && <span className="stays">stays</span>}
      {change && change.kind !== 'unknown' && (
        <span className={change.steps > 0 ? 'text-gain' : 'text-loss'}>{changeInWords(change)}</span>
      )}
    </p>
  )
}
