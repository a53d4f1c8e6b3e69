import { useId, useState } from 'react'
import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { KeptFramework } from '@/framework-source/device/kept'
import type { KeptStore } from '@/framework-source/device/kept-store'
import { useTell } from '@/ui/notice'
import { contentsInWords } from '@/core/opening/preview'
import { ExportFramework } from './export-framework'
import { filesInWords } from './files-read'
import { Dialog } from '@/ui/dialog'

interface KeptLineProps {
  framework: KeptFramework
  frameworks: KeptStore
  /** Whether it is only in this tab, because the device could not store it. */
  isInMemory: boolean
}

/** A kept framework, and what can be done with it. */
export function KeptLine({ framework, frameworks, isInMemory }: KeptLineProps) {
  const { id, kind, summary, files, kept } = framework
  const title = summary.shortTitle
  const [isRenaming, setIsRenaming] = useState(false)
  const tell = useTell()
  const remove = async () => {
    if (!(await frameworks.remove(id))) return tell(`We couldn’t remove ${title}.`)
    tell(
      kind === 'enriching' ? `Removed the wording added to ${title}.` : `Removed ${title} from this device.`,
      () => void restore(),
    )
  }
  const restore = async () => {
    if (!(await frameworks.restore(id))) tell(`We couldn’t restore ${title}.`)
  }
  const named = <span className="sr-only"> {title}</span>
  return (
    <div className="grid gap-x-8 gap-y-2 desk:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <div className="min-w-0">
        <h3 className="break-words">
          <Link to={frameworkHref(id)}>{title}</Link>
        </h3>
        <p className="text-sm break-words text-soft">
          {kind === 'enriching' ? 'Wording added from ' : 'From '}
          {filesInWords(files)}, {dayInWords(kept)}
          {isInMemory && ', only in this tab'}
        </p>
      </div>
      <div className="min-w-0">
        <p className="max-w-prose">{contentsInWords(summary.counts)}</p>
        <div className="mt-2 flex flex-wrap gap-2">
          {kind === 'own' && !isInMemory && (
            <button type="button" className="button" onClick={() => setIsRenaming(true)}>
              Rename{named}
            </button>
          )}
          <ExportFramework framework={framework} frameworks={frameworks} />
          <button type="button" className="button" onClick={remove}>
            Remove{named}
          </button>
        </div>
      </div>
      {isRenaming && <Renaming framework={framework} frameworks={frameworks} onClose={() => setIsRenaming(false)} />}
    </div>
  )
}

function dayInWords(time: number): string {
  return new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}

interface RenamingProps {
  framework: KeptFramework
  frameworks: KeptStore
  onClose: () => void
}

/** Changes the title of a kept framework, not its links. */
function Renaming({ framework: { id, summary }, frameworks, onClose }: RenamingProps) {
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
