import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'

/** How long a hand rests before the href follows it, in milliseconds: browsers refuse an address that changes with every move. */
const rest = 250

/** The stretch of a path as the slider holds it: it follows the hand at once, and the href follows the slider. */
export function useStretch(path: Required<Pick<PathOptions, 'stretch'>> & PathOptions): readonly [stretch: number, setStretch: (stretch: number) => void] {
  const navigate = useNavigate()
  const [held, setHeld] = useState<number | null>(null)
  const hrefNow = pathHref(path)
  const hrefHeld = pathHref({ ...path, stretch: held ?? path.stretch })
  useEffect(() => {
    if (hrefHeld === hrefNow) {
      setHeld(null)
      return
    }
    const timer = setTimeout(() => void navigate(hrefHeld, { replace: true, preventScrollReset: true }), rest)
    return () => clearTimeout(timer)
  }, [hrefHeld, hrefNow, navigate])
  return [held ?? path.stretch, setHeld]
}
