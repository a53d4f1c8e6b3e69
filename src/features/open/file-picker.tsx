import { useId, useRef, useState, type ChangeEvent } from 'react'
import type { GivenFile } from '@/framework-source/device/opening'
import { useFirstStep } from '@/ui/first-step'
import { givenFiles, givenText } from './given-files'

interface FilePickerProps {
  onOpen: (files: readonly GivenFile[]) => void
}

/** Chooses or pastes files. Files can be dropped anywhere, on this screen and every other (dropped.ts). */
export function FilePicker({ onOpen }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null)
  const folderPicker = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = givenFiles(target.files ?? [])
    // So that the same file can be chosen again after a change.
    target.value = ''
    if (files.length > 0) onOpen(files)
  }
  return (
    <div className="drop-area needs-script">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          type="button"
          className="button button-strong"
          ref={useFirstStep()}
          onClick={() => picker.current?.click()}
        >
          Choose files
        </button>
        <button type="button" className="button pointer-coarse:hidden" onClick={() => folderPicker.current?.click()}>
          Choose a folder
        </button>
        <span>
          <span className="pointer-coarse:hidden">or drop them anywhere on this page, </span>or paste a table
        </span>
      </p>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.json,.xlsx,.ods,.yaml,.yml,.md,.markdown,.html,.htm,text/csv,text/tab-separated-values,text/plain,text/markdown,text/html,application/json"
        className="hidden"
        aria-label="Framework files"
        onChange={choose}
      />
      <input
        ref={(field) => {
          folderPicker.current = field
          // An attribute that React does not know.
          if (field) field.webkitdirectory = true
        }}
        type="file"
        className="hidden"
        aria-label="Folder with the files of a framework"
        onChange={choose}
      />
      <Paste onOpen={onOpen} />
    </div>
  )
}

/** For devices without a keyboard, and for people who want to see what they paste. */
function Paste({ onOpen }: FilePickerProps) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <details className="mt-3">
      <summary>Paste into a text box</summary>
      <div className="mt-2 grid gap-2">
        <label htmlFor={id} className="font-semibold">
          Table, with the column names in the first row
        </label>
        <textarea
          id={id}
          rows={6}
          spellCheck={false}
          className="field w-full font-mono text-sm"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button
          type="button"
          className="button justify-self-start"
          disabled={text.trim() === ''}
          onClick={() => onOpen(givenText(text))}
        >
          Open the pasted table
        </button>
      </div>
    </details>
  )
}
