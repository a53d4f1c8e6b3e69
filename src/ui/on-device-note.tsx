import { Link } from 'react-router'
import { openHref } from '@/core/hrefs'
import type { OnDevice } from '@/core/views/model'
import { listed } from '@/core/text/words'

/** What of a framework is on this device alone, from which files: a link to it shows others something else, or nothing. */
export function OnDeviceNote({ onDevice: { kind, files } }: { onDevice: OnDevice }) {
  const from = files.length > 0 && ` from ${listed(files)}`
  return (
    <p className="silence mt-2 max-w-prose">
      {kind === 'own' ? (
        <>Kept on this device alone{from}. Whoever gets a link into it needs its file too.</>
      ) : (
        <>
          Wording was added to it on this device{from}. Whoever gets a link sees the same role levels and skills, with
          what wording they have themselves.
        </>
      )}{' '}
      <Link to={openHref()}>What is kept on this device</Link>
    </p>
  )
}
