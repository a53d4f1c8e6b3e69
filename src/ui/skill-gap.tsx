import { Link } from 'react-router'
import { stepsInWords } from '@/core/comparing/growth'
import { skillLevelHref } from '@/core/hrefs'
import type { SkillToLearn } from '@/core/moves/skills-to-learn'
import type { FrameworkCard } from '@/core/views/model'

interface SkillGapProps {
  framework: FrameworkCard
  gap: SkillToLearn
}

/** A skill to learn, as a link to the role levels that ask for it one step higher. */
export function SkillGapLink({ framework, gap: { skill, from } }: SkillGapProps) {
  const next = framework.skillScale[from]
  return (
    <Link
      to={skillLevelHref(framework.id, skill.id, next?.id ?? '')}
      title={next && `Role levels that ask for ${next.name.toLowerCase()}`}
    >
      {skill.name}
    </Link>
  )
}

/** From which skill level to which: "working → practitioner", read out as "from working to practitioner". */
export function SkillGapWords({ framework: { skillScale }, gap: { from, to } }: SkillGapProps) {
  const names = skillScale.map(({ name }) => name)
  return (
    <span>
      <span className="sr-only">from </span>
      {from === 0 ? 'none' : stepsInWords(from, names)}
      <span aria-hidden="true"> → </span>
      <span className="sr-only"> to </span>
      {stepsInWords(to, names)}
    </span>
  )
}
