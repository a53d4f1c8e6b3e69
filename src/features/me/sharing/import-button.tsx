import { useRef, type ReactNode } from 'react'
import { readEnvelope, type ReadEnvelope } from '@/core/profile/envelope'

/** Far more than a file of this kind ever is. In bytes. */
const largest = 20_000_000

/** Opens a file; what is in it is shown before anything is kept (opened-file.tsx). */
export function ImportButton({ onRead, children }: { onRead: (read: ReadEnvelope) => void; children: ReactNode }) {
  const picker = useRef<HTMLInputElement>(null)
  const open = async (file: File | undefined) => {
    if (!file) return
    onRead(await readFile(file))
    if (picker.current) picker.current.value = ''
  }
  return (
    <>
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {children}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        className="hidden"
        aria-label="A file of skills"
        onChange={(event) => void open(event.target.files?.[0])}
      />
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
