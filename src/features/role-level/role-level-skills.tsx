import { Link } from 'react-router'
import { changeOf, skillLevelSteps, type Steps, type StepsBySkill } from '@/core/changes'
import { stepsInWords } from '@/core/comparing/growth'
import { wordsFrom } from '@/core/explaining'
import { skillHref } from '@/core/hrefs'
import { stepsBySkill, type Neighbours } from '@/core/comparing/ladder'
import type { Id } from '@/core/model'
import type { Ladder, LadderRoleLevel, RoleLevelWording } from '@/core/views/model'
import { capitalised, changeInWords, counted } from '@/core/text/words'
import { SkillLevelMark } from '@/ui/skill-mark'
import { SkillWords, WordsKey } from '@/ui/skill-words'
import { WordingMissing } from '@/ui/wording-missing'

interface RoleLevelSkillsProps {
  ladder: Ladder
  roleLevels: Neighbours
  wording: RoleLevelWording
}

/** Every skill that the role level asks for: its skill level here, at the level below and at the next, and its wording. */
export function RoleLevelSkills({ ladder, roleLevels, wording }: RoleLevelSkillsProps) {
  const { skillScale, id: framework } = ladder.framework
  const { here } = roleLevels
  const withWording = here.requirements.filter(({ skill }) => wording.skills[skill]).length
  const wordsOf = (skill: Id) => wordsFrom(wording.skills[skill], wording.explanations[skill])
  const before = roleLevels.below && stepsBySkill(skillScale, roleLevels.below)
  const after = roleLevels.above && stepsBySkill(skillScale, roleLevels.above)
  return (
    <section aria-labelledby="skills-heading" className="min-w-0 desk:col-start-1">
      <h2 id="skills-heading">{counted(here.requirements.length, 'skill')} asked for</h2>
      {withWording < here.requirements.length && (
        <WordingMissing frameworks={[framework]}>
          {withWording === 0
            ? 'We don’t have the official wording of these skills.'
            : `We have the official wording for ${withWording} of these ${here.requirements.length} skills.`}
        </WordingMissing>
      )}
      <WordsKey
        shown={here.requirements.map(({ skill, skillLevel }) => ({ skillLevel, source: wordsOf(skill)?.source }))}
      />
      <ul className="mt-3">
        {here.requirements.map(({ skill, skillLevel }) => {
          const steps = skillLevelSteps(skillScale, skillLevel)
          const words = wordsOf(skill)
          return (
            <li
              key={skill}
              id={skill}
              className="role-level-skill grid gap-x-8 gap-y-2 border-t border-line py-4 wide:grid-cols-[13rem_minmax(0,1fr)]"
            >
              <div>
                <h3>
                  <Link to={skillHref(framework, skill)} className="text-ink">
                    {ladder.skills.find(({ id }) => id === skill)?.name}
                  </Link>
                </h3>
                <p className="mt-1">
                  <SkillLevelMark
                    name={skillScale.find(({ id }) => id === skillLevel)?.name ?? null}
                    steps={steps}
                    of={skillScale.length}
                    from={before?.get(skill) ?? (before && 0)}
                  />
                </p>
                <Neighbourhood
                  ladder={ladder}
                  roleLevels={roleLevels}
                  skill={skill}
                  steps={steps}
                  before={before}
                  after={after}
                />
              </div>
              <div className="min-w-0">
                {words && <SkillWords words={words} />}
                <WhoElse ladder={ladder} skill={skill} skillLevel={skillLevel} />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** How many other roles ask for the skill, as a link to the role levels that ask for it at the same skill level. */
function WhoElse({
  ladder: { framework, skills },
  skill,
  skillLevel,
}: {
  ladder: Ladder
  skill: Id
  skillLevel: Id | null
}) {
  const others = (skills.find(({ id }) => id === skill)?.roles ?? 1) - 1
  if (others === 0) return null
  return (
    <p className="mt-2 text-sm print:hidden">
      <Link to={`${skillHref(framework.id, skill)}${skillLevel ? `#${skillLevel}` : ''}`}>
        Also asked for in {counted(others, 'other role')}
      </Link>
    </p>
  )
}

interface NeighbourhoodProps {
  ladder: Ladder
  roleLevels: Neighbours
  skill: Id
  steps: Steps
  before: StepsBySkill | undefined
  after: StepsBySkill | undefined
}

/** The same skill at the level below and at the next level; nothing if no skill level is stated. */
function Neighbourhood({ ladder, roleLevels: { below, above }, skill, steps, before, after }: NeighbourhoodProps) {
  const scaleNames = ladder.framework.skillScale.map(({ name }) => name)
  if (steps === 'not-stated') return null
  const line = (roleLevel: LadderRoleLevel, text: string) => (
    <p key={roleLevel.id} className="mt-0.5 text-sm text-soft">
      {text}
    </p>
  )
  return (
    <>
      {below &&
        before &&
        line(
          below,
          capitalised(
            `${changeInWords(changeOf(before.get(skill) ?? 0, steps))} ${before.get(skill) === steps ? 'as' : 'from'} ${below.name}`,
          ),
        )}
      {above &&
        after &&
        after.get(skill) !== steps &&
        line(above, `Next level: ${stepsInWords(after.get(skill) ?? 0, scaleNames)}`)}
    </>
  )
}
