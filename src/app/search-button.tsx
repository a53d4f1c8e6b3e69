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
        <span>Search</span>
      </button>
      {palette && <palette.Palette onClose={() => setPalette(null)} />}
    </>
  )
}
