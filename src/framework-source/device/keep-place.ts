/** In ms: so long what was read anew may take to be drawn. */
const DRAWING_TIME = 500

/**
 * Keeps what is being read where it is, while `change` brings in what makes the page above it higher. Browsers with scroll
 * anchoring keep the topmost text in the window instead, and text further down moves when what is between changes: theirs is
 * off meanwhile. Where a page is at its top, nothing is above what is read.
 */
export async function keepingPlace(change: () => Promise<void>): Promise<void> {
  document.documentElement.style.setProperty('overflow-anchor', 'none')
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
    document.documentElement.style.removeProperty('overflow-anchor')
  }
}

interface Place {
  readonly element: Element
  /** In CSS pixels from the top of the window. */
  readonly top: number
}

/** The part of the page that begins nearest to the middle of the window. A part with an id stays when its text is replaced. */
function placeNow(): Place | null {
  if (window.scrollY === 0) return null
  const places = Array.from(document.querySelectorAll('main [id]'), (element) => ({
    element,
    top: element.getBoundingClientRect().top,
  }))
  const fromMiddle = ({ top }: Place) => Math.abs(top - window.innerHeight / 2)
  return places.reduce<Place | null>(
    (nearest, place) => (nearest && fromMiddle(nearest) <= fromMiddle(place) ? nearest : place),
    null,
  )
}
