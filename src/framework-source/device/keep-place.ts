/** In ms: so long what was read anew may take to be drawn. */
const DRAWING_TIME = 500

/**
 * Keeps what is being read where it is, while `change` brings in what makes the page above it higher. Most browsers do so by
 * themselves (scroll anchoring); this is for those that do not. Where a page is at its top, nothing is above what is read.
 */
export async function keepingPlace(change: () => Promise<void>): Promise<void> {
  if (CSS.supports('overflow-anchor', 'auto')) return change()
  let place = placeNow()
  const noteScrolling = () => (place = placeNow())
  const hold = () => {
    const moved = place?.element.isConnected ? place.element.getBoundingClientRect().top - place.top : 0
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' })
  }
  const observer = new MutationObserver(hold)
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  window.addEventListener('scroll', noteScrolling, { passive: true })
  try {
    await change()
    await new Promise((resolve) => setTimeout(resolve, DRAWING_TIME))
  } finally {
    observer.disconnect()
    window.removeEventListener('scroll', noteScrolling)
  }
}

interface Place {
  readonly element: Element
  /** In CSS pixels from the top of the window. */
  readonly top: number
}

/** What stands in the middle of the window. */
function placeNow(): Place | null {
  const element = window.scrollY > 0 ? document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2) : null
  return element && { element, top: element.getBoundingClientRect().top }
}
