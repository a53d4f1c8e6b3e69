import { Link } from 'react-router'
import { openHref } from '@/core/hrefs'
import type { OnDevice } from '@/core/views/model'
import { listed } from '@/core/text/words'

/** What is only on this device, and from which files: other people who follow a link see less, or nothing. */
export function OnDeviceNote({ onDevice: { kind, files } }: { onDevice: OnDevice }) {
  const from = files.length > 0 && ` from ${listed(files)}`
  return (
    <p className="missing-note mt-2 max-w-prose">
      {kind === 'own' ? (
        <>Only on this device{from}. People you send a link to need the file as well.</>
      ) : (
        <>
          Wording was added on this device{from}. People you send a link to see the same role levels and skills, but not
          this wording.
        </>
      )}{' '}
      <Link to={openHref()}>See what is stored on this device</Link>
    </p>
  )
}
