import { useId, useRef, useState } from 'react'
import type { GivenFile } from '@/framework-source/device/opening'
import { givenFiles, givenText } from './given-files'

interface FilePickerProps {
  onOpen: (files: readonly GivenFile[]) => void
}

/** Takes files by choosing, dropping or pasting. Dropping works on the whole page, and so it does on every other screen. */
export function FilePicker({ onOpen }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div className="drop-area needs-script">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" className="button button-strong" onClick={() => picker.current?.click()}>
          Choose files
        </button>
        <span>
          <span className="pointer-coarse:hidden">or drop them anywhere on this page, </span>or paste a table
        </span>
      </p>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json"
        className="hidden"
        aria-label="Files of a framework"
        onChange={({ target }) => {
          const files = givenFiles(target.files ?? [])
          // The same file, changed meanwhile, can be chosen again.
          target.value = ''
          if (files.length > 0) onOpen(files)
        }}
      />
      <Paste onOpen={onOpen} />
    </div>
  )
}

/** For those who have no key to paste with, or want to look at what they pasted. */
function Paste({ onOpen }: FilePickerProps) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <details className="mt-3">
      <summary>Paste into a field</summary>
      <div className="mt-2 grid gap-2">
        <label htmlFor={id} className="font-semibold">
          A table, its first row with the names of the columns
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
          Read what was pasted
        </button>
      </div>
    </details>
  )
}
