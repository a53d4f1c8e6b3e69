import { useState } from 'react'
import { Link } from 'react-router'
import { pathHref, sameAddress, type PathOptions, type RoleLevelAddress } from '@/core/hrefs'
import { Dialog } from '@/ui/dialog'
import { endIn, type PathEnd } from './load'
import { RoleLevelChoice } from './role-level-choice'

interface StopsProps {
  from: PathEnd
  path: PathOptions
}

/** The stops that the path has to pass, and those that it may not, each with a link that takes it off the list. */
export function Stops({ from, path }: StopsProps) {
  const [adding, setAdding] = useState(false)
  const { avoid = [], via = [] } = path
  const without = (stop: RoleLevelAddress) => ({
    avoid: avoid.filter((other) => !sameAddress(other, stop)),
    via: via.filter((other) => !sameAddress(other, stop)),
  })
  const line = (words: string, stop: RoleLevelAddress) => {
    const name = endIn(from.requirements, stop)?.roleLevel.name
    return (
      name && (
        <li key={`${stop.role}/${stop.roleLevel}`} className="flex flex-wrap justify-between gap-x-4">
          <span>
            {words} {name}
          </span>
          <Link to={pathHref({ ...path, ...without(stop) })} replace preventScrollReset>
            Remove<span className="sr-only">: {`${words} ${name}`}</span>
          </Link>
        </li>
      )
    )
  }
  return (
    <section aria-labelledby="stops-heading" className="print:hidden">
      <h2 id="stops-heading" className="text-base">
        Stops
      </h2>
      {avoid.length + via.length === 0 ? (
        <p className="text-sm text-soft">You can choose a stop on the way, or avoid one that you don’t want.</p>
      ) : (
        <ul className="my-1 grid gap-1">
          {via.map((stop) => line('Through', stop))}
          {avoid.map((stop) => line('Not through', stop))}
        </ul>
      )}
      <button type="button" className="button mt-2" onClick={() => setAdding(true)}>
        Go through…
      </button>
      {adding && (
        <Dialog title="Which stop on the way?" onClose={() => setAdding(false)}>
          <RoleLevelChoice
            label="Which role level?"
            end="via"
            path={path}
            framework={from.address.framework}
            onFollow={() => setAdding(false)}
          />
        </Dialog>
      )}
    </section>
  )
}
