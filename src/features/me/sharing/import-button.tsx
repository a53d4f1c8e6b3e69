import { useRef, type ReactNode } from 'react'
import { readEnvelope, type ReadEnvelope } from '@/core/profile/envelope'

/** In bytes; far more than any file saved here. */
const largest = 20_000_000

/** Opens a file. Its content is shown (opened-file.tsx) before anything is kept. */
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
        aria-label="Saved skills file"
        onChange={(event) => void open(event.target.files?.[0])}
      />
    </>
  )
}

async function readFile(file: File): Promise<ReadEnvelope> {
  if (file.size > largest) return { profiles: [], faults: ['This file is too large to be a skills file.'] }
  try {
    return readEnvelope(await file.text())
  } catch {
    return { profiles: [], faults: ['This file couldn’t be read. It may have been moved or deleted.'] }
  }
}
