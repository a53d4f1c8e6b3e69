import { useHref, useLocation } from 'react-router'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'

/** Shows the site without its header, for a frame on another page. It stays so for links that are followed inside the frame. */
export function noteEmbedding(search: string): void {
  if (new URLSearchParams(search).has('embed')) document.documentElement.dataset.embed = ''
}

/** In a frame, the way to the same screen on the site itself. */
export function OpenOutsideFrame() {
  const { pathname, search } = useLocation()
  const href = useHref(pathname + search.replace(/(?<=[?&])embed(?:=[^&]*)?(?:&|$)/, '').replace(/[?&]$/, ''))
  if (!useIsTakenOver() || document.documentElement.dataset.embed === undefined) return null
  return (
    <footer className="page-width pb-4 text-sm print:hidden">
      <a href={href} target="_blank" rel="noreferrer">
        Open in the career path explorer
      </a>{' '}
      <span className="text-soft">(a new tab)</span>
    </footer>
  )
}
