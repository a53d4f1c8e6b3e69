import type { ProfilesState } from '@/device/profiles/profile-store'

const notKept = {
  full: 'The storage of this device is full: what you enter now is held by this tab alone and is gone when you close it. Export a file to keep it; once there is room, all of it is written with your next change.',
  refused:
    'This browser lets the page keep nothing, as in some private windows: what you enter is held by this tab alone and is gone when you close it. Export a file to keep it.',
} as const

/** Says where what is entered lies, and what is wrong with that. */
export function StorageNote({ state: { kept, faults } }: { state: ProfilesState }) {
  return (
    <>
      {kept === 'on-device' ? (
        <p className="max-w-prose text-sm text-soft print:hidden">
          Everything here stays on this device, in this browser; nothing is sent anywhere. Clearing the browser’s data
          clears it too, so export a file now and then.
        </p>
      ) : (
        <p role="alert" className="warning print:hidden">
          {notKept[kept]}
        </p>
      )}
      {faults.length > 0 && (
        <div role="alert" className="warning print:hidden">
          <p>Something that lies on this device could not be read in full. It is left there as it is.</p>
          <FaultList faults={faults} />
        </div>
      )}
    </>
  )
}

/** As many as a person reads; the rest is counted. */
const most = 6

/** What could not be read, a sentence each. */
export function FaultList({ faults }: { faults: readonly string[] }) {
  return (
    <ul className="list-disc pl-5">
      {[...new Set(faults)].slice(0, most).map((fault) => (
        <li key={fault} className="break-words">
          {fault}
        </li>
      ))}
      {new Set(faults).size > most && <li>And {new Set(faults).size - most} more of the kind.</li>}
    </ul>
  )
}
