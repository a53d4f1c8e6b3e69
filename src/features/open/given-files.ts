import { withoutTurns } from '@/core/text/direction'
import type { GivenFile } from '@/framework-source/device/opening'
import { useEffect } from 'react'
import { opening } from '@/framework-source/device/use-opening'

/** The file name of pasted text. */
const pastedName = 'Pasted table'

export function givenFiles(files: Iterable<File>): GivenFile[] {
  return Array.from(files, (file) => ({ name: withoutTurns(file.name), content: file }))
}

/** Pasted text as a file; none if it is blank. */
export function givenText(text: string): GivenFile[] {
  return text.trim() === '' ? [] : [{ name: pastedName, content: text }]
}

/** Opens what is pasted anywhere on the screen except in a field. */
export function usePaste(isOn: boolean) {
  useEffect(() => {
    if (!isOn) return
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event
      if (!clipboardData || (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')))
        return
      const files =
        clipboardData.files.length > 0 ? givenFiles(clipboardData.files) : givenText(pastedText(clipboardData))
      if (files.length === 0) return
      event.preventDefault()
      opening().open(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [isOn])
}

/** Merged cells, headings and lists are only in the HTML; a plain table is simpler as text. */
function pastedText(clipboard: DataTransfer): string {
  const html = clipboard.getData('text/html')
  return /<(?:h[1-6]|li)\b|(?:row|col)span=/i.test(html) ? html : clipboard.getData('text/plain')
}
