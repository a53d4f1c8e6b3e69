import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { openHref, patterns } from '@/core/hrefs'

type Dropped = typeof import('@/features/open/dropped')

const dragEvents = ['dragenter', 'dragover', 'dragleave', 'drop'] as const

/**
 * Files may be dropped on any screen: they are opened where files are. What that takes is loaded when some are first dragged
 * here; what is dragged within the page, such as a selected text, is left to the browser.
 */
export function useDropAnywhere() {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Else the browser leaves the site for the file.
      event.preventDefault()
      const { type, relatedTarget } = event
      // They are there for as long as the event is.
      const files = [...event.dataTransfer.files]
      void follow(type, relatedTarget, files)
    }
    const follow = async (...happened: Parameters<Dropped['dragged']>) => {
      const { dragged } = await import('@/features/open/dropped')
      if (dragged(...happened) && pathname !== patterns.open) await navigate(openHref())
    }
    for (const type of dragEvents) window.addEventListener(type, drag)
    return () => {
      for (const type of dragEvents) window.removeEventListener(type, drag)
    }
  }, [navigate, pathname])
}
