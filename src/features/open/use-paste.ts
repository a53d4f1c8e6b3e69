import { useEffect } from 'react'
import { opening } from '@/framework-source/device/use-opening'
import { givenFiles, givenText } from './given-files'

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
