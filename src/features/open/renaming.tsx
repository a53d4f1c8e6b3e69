import { useId, useState } from 'react'
import type { KeptFramework } from '@/framework-source/device/kept'
import type { KeptFrameworks } from '@/framework-source/device/kept-frameworks'
import { Dialog } from '@/ui/dialog'
import { useTell } from '@/ui/notice'

interface RenamingProps {
  framework: KeptFramework
  frameworks: KeptFrameworks
  onClose: () => void
}

/** Changes the title of a kept framework, not its links. */
export function Renaming({ framework: { id, summary }, frameworks, onClose }: RenamingProps) {
  const [title, setTitle] = useState(summary.shortTitle)
  const fieldId = useId()
  const tell = useTell()
  const rename = async () => {
    if (title.trim() === '') return
    const isDone = title.trim() === summary.shortTitle || (await frameworks.rename(id, title.trim()))
    if (!isDone) tell(`We couldn’t rename ${summary.shortTitle}.`)
    onClose()
  }
  return (
    <Dialog title="Rename framework" onClose={onClose}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void rename()
        }}
      >
        <label htmlFor={fieldId} className="font-semibold">
          Title
        </label>
        <input
          id={fieldId}
          className="field w-full"
          autoComplete="off"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <p className="text-sm text-soft">Its links stay the same: they start with “{id}”.</p>
        <button type="submit" className="button button-strong justify-self-start" disabled={title.trim() === ''}>
          Rename
        </button>
      </form>
    </Dialog>
  )
}
