import { plainMeanings } from '@/core/text/plain-meaning'
import { capitalised } from '@/core/text/words'
import { SkillMark } from '@/ui/skill-mark'

/** What the four common skill levels mean, in our own words. */
export function SkillLevelMeanings() {
  return (
    <dl className="grid gap-3">
      {plainMeanings.map(({ skillLevel, meaning }, index) => (
        <div key={skillLevel}>
          <dt className="flex items-center gap-3 font-semibold">
            <SkillMark steps={index + 1} of={plainMeanings.length} scale={1.3} />
            {capitalised(skillLevel)}
          </dt>
          <dd className="mt-1">{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
