import { Link, useLocation } from 'react-router'
import { openHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { FileToOpen } from '@/core/opening/file-to-open'

interface FrameworkNotHereProps {
  framework: Id
  toOpen: FileToOpen
}

/** Says which file brings a framework here that a link speaks of, and leads to where it is opened and back. */
export function FrameworkNotHere({ framework, toOpen }: FrameworkNotHereProps) {
  const { pathname, search } = useLocation()
  return (
    <>
      {toOpen.kind === 'official' ? (
        <>
          It is the name of the official files as somebody kept them in {toOpen.month}: download <code>roles.csv</code>{' '}
          and <code>skills.csv</code> and keep them as an edition of their own.
        </>
      ) : (
        <>
          A framework that somebody opened from a file is on their device alone: ask who sent the link for{' '}
          <code className="break-all">{toOpen.name}</code>, which their page exports, and open it here.
        </>
      )}{' '}
      <Link to={openHref({ wanted: framework, back: pathname + search })}>Open a file</Link>
    </>
  )
}
