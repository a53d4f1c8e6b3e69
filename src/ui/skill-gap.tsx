import { Link } from 'react-router'
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
