import { useCallback, useEffect, useState, type ComponentType } from 'react'
import { useNavigate } from 'react-router'
import { patterns } from '@/core/hrefs'

type Palette = ComponentType<{ onClose: () => void }>

/** Opens the search over any screen: by button, Ctrl K, ⌘ K, or / outside a field. Its code is loaded then. */
export function SearchButton() {
  const [palette, setPalette] = useState<{ readonly Palette: Palette } | null>(null)
  const navigate = useNavigate()
  const open = useCallback(
    // Where it cannot be loaded, the page of that name says why.
    () => void import('@/features/search/palette').then(setPalette, () => navigate(patterns.search)),
    [navigate],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = event.key === '/' && !(event.target as Element).closest('input, textarea, select')
      if (!isPlain && !(event.key === 'k' && (event.ctrlKey || event.metaKey))) return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) open()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open])
  return (
    <>
      <button type="button" className="search-button" aria-keyshortcuts="Control+K Meta+K /" onClick={open}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10.5 10.5 15 15M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0" />
        </svg>
        <span>Search</span>
      </button>
      {palette && <palette.Palette onClose={() => setPalette(null)} />}
    </>
  )
}
