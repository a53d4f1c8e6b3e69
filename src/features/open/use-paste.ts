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
        clipboardData.files.length > 0
          ? givenFiles(clipboardData.files)
          : givenText(clipboardData.getData('text/plain'))
      if (files.length === 0) return
      event.preventDefault()
      opening().open(files)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [isOn])
}
