import { useId } from 'react'
import { Link } from 'react-router'
import { compareHref, pathHref, roleLevelHref, type PathOptions, type RoleLevelAddress } from '@/core/hrefs'
import type { PlannedMove } from '@/core/moves/path-plan'
import type { IndexedRoleLevel } from '@/core/moves/requirement-index'
import { bothFigures, type Counting } from '@/core/related-in-words'
import type { FrameworkRequirements } from '@/core/views/model'
import { counted } from '@/core/text/words'
import { WhyRelated } from '@/ui/related-skills'
import { familyName } from './load'
import { LearnTable } from './learn-table'
import { MoveLine, StopMark } from './path-line'
import { WhatItSays } from './what-it-says'

interface MoveProps {
  requirements: FrameworkRequirements
  move: PlannedMove
  isLast: boolean
  path: PathOptions
  counting: Counting
}

/** One move: what to learn, and the role level it leads to. */
export function Move({ requirements, move, isLast, path, counting }: MoveProps) {
  const headingId = useId()
  const { framework } = requirements
  const { from, to, effort, alone, learn, skills } = move
  const addressOf = ({ role, roleLevel }: IndexedRoleLevel): RoleLevelAddress => ({
    framework: framework.id,
    role: role.id,
    roleLevel: roleLevel.id,
  })
  const reached = to.skills - learn.length
  return (
    <li aria-labelledby={headingId}>
      <div className="path-move">
        <MoveLine steps={effort} />
        <div className="min-w-0 pt-3 pb-5">
          <h2 id={headingId}>To {to.roleLevel.name}</h2>
          <p className="mb-2">
            To learn: <strong className="font-semibold text-gain">{counted(effort, 'skill step')}</strong>
            {`${bothFigures(effort, alone, counting)} · ${reached} of ${counted(to.skills, 'skill')} already reached`}
            <span className="print:hidden">
              {' · '}
              <Link to={compareHref([addressOf(from), addressOf(to)])}>Compare with {from.roleLevel.name}</Link>
            </span>
          </p>
          {learn.length > 0 && (
            <>
              <LearnTable framework={framework} learn={learn} caption={`What to learn for ${to.roleLevel.name}`} />
              <WhatItSays framework={framework} address={addressOf(to)} learn={learn} />
            </>
          )}
          <WhyRelated framework={framework} skills={skills} />
        </div>
      </div>
      <div className="path-stop">
        <StopMark filled={isLast} />
        <p>
          <Link to={roleLevelHref(addressOf(to))} className="font-serif text-lg text-ink">
            {to.roleLevel.name}
          </Link>
          <span className="block text-sm text-soft">
            {[isLast && 'where you want to be', familyName(requirements, to.role)].filter(Boolean).join(' · ')}
            {!isLast && (
              <span className="print:hidden">
                {' · '}
                <Link
                  to={pathHref({ ...path, avoid: [...(path.avoid ?? []), addressOf(to)] })}
                  replace
                  preventScrollReset
                >
                  Go another way<span className="sr-only">, not through {to.roleLevel.name}</span>
                </Link>
              </span>
            )}
          </span>
        </p>
      </div>
    </li>
  )
}
