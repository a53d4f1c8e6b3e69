import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'

/** How long a hand rests before the href follows it, in milliseconds: browsers refuse an address that changes with every move. */
const rest = 250

/** The stretch of a path as the slider holds it: it follows the hand at once, and the href follows the slider. */
export function useStretch(
  path: PathOptions & { readonly stretch: number },
): readonly [stretch: number, setStretch: (stretch: number) => void] {
  const navigate = useNavigate()
  const [held, setHeld] = useState<number | null>(null)
  const [followed, setFollowed] = useState(path.stretch)
  if (followed !== path.stretch) {
    setFollowed(path.stretch)
    setHeld(null)
  }
  const stretch = held ?? path.stretch
  const href = pathHref({ ...path, stretch })
  useEffect(() => {
    if (stretch === path.stretch) return
    const timer = setTimeout(() => void navigate(href, { replace: true, preventScrollReset: true }), rest)
    return () => clearTimeout(timer)
  }, [href, navigate, path.stretch, stretch])
  return [stretch, (to) => setHeld(to === path.stretch ? null : to)]
}
