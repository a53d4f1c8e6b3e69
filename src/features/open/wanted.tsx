import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { KeptState } from '@/framework-source/device/kept-frameworks'

interface WantedProps {
  /** The id that a link gave. */
  id: Id
  /** The path of the link. */
  back: string | null
  kept: KeptState
}

/** Says what a link needs that led here, before anything is opened. */
export function Wanted({ id, back, kept: { status, frameworks } }: WantedProps) {
  if (status === 'reading') return null
  const here = frameworks.find((framework) => framework.id === id && framework.removed === null)
  return (
    <p role="status" className="my-4 max-w-prose border-l-4 border-accent bg-wash px-4 py-3">
      {here ? (
        <>
          {here.summary.shortTitle}, with the id <code className="break-all">{id}</code>, is on this device.{' '}
          <Link to={back ?? frameworkHref(id)}>Go on to the link you followed</Link>
        </>
      ) : (
        <>
          The link you followed leads into a framework with the id <code className="break-all">{id}</code> that this
          device does not have. Open the file it was made from, keep it under that id, and the link leads where it
          should.
        </>
      )}
    </p>
  )
}
