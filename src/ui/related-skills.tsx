import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { stepsInWords } from '@/core/comparing/growth'
import { aboutRelatedHref } from '@/core/hrefs'
import type { BroughtSkill, SkillName, StandIn } from '@/core/moves/skills-to-learn'
import { helpedTo } from '@/core/related-skills'
import type { FrameworkCard } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { Loaded } from './loaded'
import { Option } from './option'
import { RelatedReason } from './related-reason'

interface RelatedSwitchProps {
  on: boolean
  onChange: (on: boolean) => void
}

/** Whether related skills count, and whose judgement that is. */
export function RelatedSwitch({ on, onChange }: RelatedSwitchProps) {
  return (
    <div>
      <Option on={on} onChange={onChange}>
        <span className="font-semibold">Count related skills</span>
      </Option>
      <p className="max-w-prose text-sm text-soft">
        {on ? (
          <>
            Which skills are nearly the same (≈) or help each other is our judgement, not the framework’s.{' '}
            <Link to={aboutRelatedHref}>How we decide</Link>
          </>
        ) : (
          'Only skills with exactly the same name count. The framework writes many skills once for each role, so few match.'
        )}
      </p>
    </div>
  )
}

/** The skill that counts in place of another, and for how much: "≈ Agile working, practitioner. Nearly the same skill: counts in full." */
export function StandInWords({ by, framework: { skillScale } }: { by: StandIn; framework: FrameworkCard }) {
  const names = skillScale.map(({ name }) => name)
  const own = stepsInWords(by.steps, names)
  return (
    <>
      {by.kind === 'variant' ? <span aria-hidden="true">≈ </span> : 'Helped by '}
      {by.skill.name}, {own}
      <span className="block text-sm text-soft">
        {by.kind === 'variant'
          ? 'Nearly the same skill: counts in full.'
          : `Related skill: your ${own} counts as ${stepsInWords(helpedTo(by.steps), names)}.`}
      </span>
    </>
  )
}

/** Why close skills count for those that somebody brings by them; loaded when it is opened. */
export function WhyRelated({
  framework,
  skills,
}: {
  framework: FrameworkCard
  skills: readonly Pick<BroughtSkill, 'skill' | 'by'>[]
}) {
  const [open, setOpen] = useState(false)
  const counted = skills.flatMap(({ skill, by }) => (by ? [{ skill, other: by.skill }] : []))
  if (counted.length === 0) return null
  return (
    <details className="mt-2 print:hidden" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-accent">Why these skills count, in our judgement</summary>
      {open && <Reasons framework={framework} pairs={counted} />}
    </details>
  )
}

function Reasons({
  framework,
  pairs,
}: {
  framework: FrameworkCard
  pairs: readonly { readonly skill: SkillName; readonly other: SkillName }[]
}) {
  const query = useQuery(queries.relatedSkills(framework.id))
  return (
    <Loaded query={query} what="the reasons">
      {({ relatedSkills, withoutWords }) => (
        <ul className="mt-2 grid gap-2 border-l-2 border-line pl-4">
          {pairs.flatMap(({ skill, other }) => {
            const row = relatedSkills.find(({ skills }) => skills.includes(skill.id) && skills.includes(other.id))
            return row
              ? [
                  <li key={skill.id}>
                    <RelatedReason
                      framework={framework}
                      pair={row}
                      skills={[skill, other]}
                      canRead={![skill, other].some(({ id }) => withoutWords.includes(id))}
                    />
                  </li>,
                ]
              : []
          })}
        </ul>
      )}
    </Loaded>
  )
}
