import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { KeptState } from '@/framework-source/device/kept-store'

interface WantedProps {
  /** The id in the link. */
  id: Id
  /** The path of the link. */
  back: string | null
  kept: KeptState
}

/** Says which framework the link that led here needs. */
export function Wanted({ id, back, kept: { status, frameworks } }: WantedProps) {
  if (status === 'reading') return null
  const here = frameworks.find((framework) => framework.id === id)
  return (
    <p role="status" className="my-4 max-w-prose border-l-4 border-accent bg-wash px-4 py-3">
      {here ? (
        <>
          {here.summary.shortTitle} (link name <code className="wrap-anywhere">{id}</code>) is on this device.{' '}
          <Link to={back ?? frameworkHref(id)}>Continue to the link you followed</Link>
        </>
      ) : (
        <>
          The link you followed needs the framework <code className="wrap-anywhere">{id}</code>, which is not on this
          device. Open the file it was made from and keep it with the link name{' '}
          <code className="wrap-anywhere">{id}</code>. Then the link works.
        </>
      )}
    </p>
  )
}
