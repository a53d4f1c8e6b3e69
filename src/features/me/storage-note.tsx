import { profileName } from '@/core/profile/model'
import { listed } from '@/core/text/words'
import { profileStore } from '@/device/profiles/use-profiles'
import { pageHeadingId } from '@/ui/page-heading'
import type { ProfilesState } from '@/device/profiles/profile-store'

const notKept = {
  full: 'The storage of this device is full. What you enter is lost when you close this tab. Save it as a file, or free some space: your next change then stores everything.',
  refused:
    'This browser does not let the page store anything, as in some private windows. What you enter is lost when you close this tab. Save it as a file to keep it.',
  newer:
    'A newer version of this site was used in this browser, so this page can’t read or store your skills. Reload the page to update it.',
  silent:
    'The storage of this browser does not answer. What you enter is lost when you close this tab. Close other tabs of this site and reload the page, or save what you enter as a file.',
} as const

/** Says where the answers are stored, and any problem with that. */
export function StorageNote({ state: { kept, faults, lost } }: { state: ProfilesState }) {
  return (
    <>
      {kept === 'on-device' ? (
        <p className="max-w-prose text-sm text-soft print:hidden">
          What you enter stays in this browser, on this device. Nothing is sent anywhere. Clearing your browser data
          deletes it too, so save a copy now and then.
        </p>
      ) : (
        <p role="alert" className="warning print:hidden">
          {notKept[kept]}
        </p>
      )}
      {lost.length > 0 && (
        <div role="alert" className="warning print:hidden">
          <p className="mb-2">
            No longer on this device: {listed(lost.map(({ profile }) => profileName(profile)))}. Another tab removed
            them, or your browser’s data was cleared.
          </p>
          <button type="button" className="button" onClick={() => putBack(lost)}>
            Put back
          </button>
        </div>
      )}
      {faults.length > 0 && (
        <div role="alert" className="warning print:hidden">
          <p>Some of what is stored on this device could not be read. It has been left unchanged.</p>
          <FaultList faults={faults} />
        </div>
      )}
    </>
  )
}

function putBack(lost: ProfilesState['lost']) {
  lost.forEach(profileStore().putBack)
  // The button is gone, and so is the screen of a device that has nobody's skills.
  setTimeout(() => document.getElementById(pageHeadingId)?.focus())
}

/** More than this nobody reads; the rest is counted. */
const most = 6

/** A sentence for each part that could not be read. */
export function FaultList({ faults }: { faults: readonly string[] }) {
  return (
    <ul className="list-disc pl-5">
      {[...new Set(faults)].slice(0, most).map((fault) => (
        <li key={fault} className="break-words">
          {fault}
        </li>
      ))}
      {new Set(faults).size > most && <li>And {new Set(faults).size - most} more problems.</li>}
    </ul>
  )
}
