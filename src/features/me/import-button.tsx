import { useRef, useState, type ReactNode } from 'react'
import { readEnvelope, type ReadEnvelope } from '@/core/profile/envelope'
import type { ProfilesState } from '@/profile-source/profile-store'
import { Dialog } from '@/ui/dialog'
import { Incoming } from './incoming'
import { FaultList } from './where-it-is-kept'

/** Far more than a file of this kind ever is. In bytes. */
const largest = 20_000_000

/** Opens a file and shows what is in it, before anything is kept. */
export function ImportButton({ state, children }: { state: ProfilesState; children: ReactNode }) {
  const [read, setRead] = useState<ReadEnvelope | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const open = async (file: File | undefined) => {
    if (!file) return
    setRead(await readFile(file))
    if (picker.current) picker.current.value = ''
  }
  return (
    <>
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {children}
      </button>
      <input ref={picker} type="file" accept=".json,application/json" className="hidden" aria-label="A file of skills" onChange={(event) => void open(event.target.files?.[0])} />
      {read && (
        <Dialog title="What the file holds" onClose={() => setRead(null)}>
          {read.faults.length > 0 && (
            <div role="alert" className="warning mb-3">
              <FaultList faults={read.faults} />
              <p>{read.profiles.length > 0 ? 'The rest can be read, and nothing is kept before you say so.' : 'What is on this device is as it was.'}</p>
            </div>
          )}
          {read.profiles.map((profile) => (
            <Incoming key={profile.id} profile={profile} state={state} onDone={() => read.profiles.length === 1 && setRead(null)} />
          ))}
        </Dialog>
      )}
    </>
  )
}

async function readFile(file: File): Promise<ReadEnvelope> {
  if (file.size > largest) return { profiles: [], faults: ['The file is too large to be one of skills.'] }
  try {
    return readEnvelope(await file.text())
  } catch {
    return { profiles: [], faults: ['The file could not be read from where it lies.'] }
  }
}
