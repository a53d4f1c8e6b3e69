import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { openHref, patterns } from '@/core/hrefs'

type Dropped = typeof import('@/features/open/dropped')

const dragEvents = ['dragenter', 'dragover', 'dragleave', 'drop'] as const

/**
 * Files can be dropped on any screen; they are opened on the screen for files. Its code is loaded when files are first dragged
 * over the page. Everything else that is dragged, such as selected text, is left to the browser.
 */
export function useDropAnywhere() {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Otherwise the browser leaves the site and shows the file.
      event.preventDefault()
      const { type, relatedTarget } = event
      // The browser empties this list after the event. Folders are entries.
      const items = Array.from(event.dataTransfer.items, (item) => item.webkitGetAsEntry() ?? item.getAsFile())
      void follow(type, relatedTarget, items)
    }
    const follow = async (...happened: Parameters<Dropped['dragged']>) => {
      const dropped = await import('@/features/open/dropped').catch(() => null)
      // The screen for files says what cannot be loaded; its picker takes the file once it can.
      if (dropped ? dropped.dragged(...happened) && pathname !== patterns.open : happened[0] === 'drop')
        await navigate(openHref(), { state: dropped?.cameFrom(pathname + search) })
    }
    for (const type of dragEvents) window.addEventListener(type, drag)
    return () => {
      for (const type of dragEvents) window.removeEventListener(type, drag)
    }
  }, [navigate, pathname, search])
}
