import { useState } from 'react'
import { Link } from 'react-router'
import { growthInWords, growthByRoleLevel } from '@/core/comparing/growth'
import { skillHref } from '@/core/hrefs'
import { skillGrowth } from '@/core/comparing/ladder'
import type { Ladder } from '@/core/views/model'
import { counted } from '@/core/text/words'
import { LadderChart } from '@/ui/ladder-chart'

/** As many bars as are drawn at once: each takes time. The largest bundled role has 126. */
const mostBars = 1_000

/** How each skill grows along the career ladder, as one chart for each skill. The matrix is the table with the same figures. */
export function SkillGrowth({ ladder }: { ladder: Ladder }) {
  const { framework, roleLevels, skills } = ladder
  const [areAllShown, setAllShown] = useState(false)
  const mostCharts = Math.ceil(mostBars / roleLevels.length)
  const roleLevelNames = roleLevels.map(({ name }) => name)
  const scaleNames = framework.skillScale.map(({ name }) => name)
  if (roleLevels.length < 2) return null
  return (
    <section aria-labelledby="growth-heading" className="mt-12">
      <h2 id="growth-heading">How each skill grows</h2>
      <p className="mb-4 max-w-prose text-soft">The lowest level is on the left, the highest on the right.</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-x-8 gap-y-6">
        {skills.slice(0, areAllShown ? undefined : mostCharts).map(({ id, name }) => {
          const growth = skillGrowth(ladder, id)
          return (
            <li key={id} className="break-inside-avoid">
              <h3 className="mb-1">
                <Link to={skillHref(framework.id, id)} className="text-ink">
                  {name}
                </Link>
              </h3>
              <LadderChart
                growth={growth}
                roleLevelNames={roleLevelNames}
                scaleNames={scaleNames}
                label={growthByRoleLevel(growth, roleLevelNames, scaleNames)}
              />
              <p className="text-sm text-soft">{growthInWords(growth, roleLevelNames, scaleNames)}</p>
            </li>
          )
        })}
      </ul>
      {!areAllShown && skills.length > mostCharts && (
        <button type="button" className="button mt-6" onClick={() => setAllShown(true)}>
          Show all {counted(skills.length, 'skill')}
        </button>
      )}
    </section>
  )
}
