import { Link, useLocation } from 'react-router'
import { openHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import type { FileToOpen } from '@/core/opening/file-to-open'

interface FrameworkNotHereProps {
  framework: Id
  toOpen: FileToOpen
}

/** Where to get the file of a framework that a link needs. Opening it leads back to that link. */
export function FrameworkNotHere({ framework, toOpen }: FrameworkNotHereProps) {
  const { pathname, search } = useLocation()
  if (toOpen.kind === 'sent')
    return (
      <>
        The link should contain it, but that part of the link is missing, was changed, or was made by a newer version of
        this site. Ask the person who sent it for the whole link again, or for a file
      </>
    )
  return (
    <>
      {toOpen.kind === 'official' ? (
        <>
          This is the official framework as somebody saved it in {toOpen.month}. Download <code>roles.csv</code> and{' '}
          <code>skills.csv</code> from the official site, open them here and keep them as a separate edition.
        </>
      ) : (
        <>
          Somebody may have opened it from a file on their own device. Ask the person who sent you the link to export{' '}
          <code className="break-all">{toOpen.name}</code>, then open that file here.
        </>
      )}{' '}
      <Link to={openHref({ wanted: framework, back: pathname + search })}>Open a file</Link>
    </>
  )
}
