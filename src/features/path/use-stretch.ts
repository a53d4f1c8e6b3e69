import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { pathHref, type PathOptions } from '@/core/hrefs'

/** How long the slider has to rest before the href changes, in milliseconds: browsers limit how often an address may change. */
const rest = 250

/** The stretch that is asked for. It changes at once; the href follows. */
export function useStretch(
  path: PathOptions & { readonly stretch: number | null },
): readonly [stretch: number | null, setStretch: (stretch: number) => void] {
  const navigate = useNavigate()
  const [moved, setMoved] = useState<number | null>(null)
  const [followed, setFollowed] = useState(path.stretch)
  if (followed !== path.stretch) {
    setFollowed(path.stretch)
    setMoved(null)
  }
  const stretch = moved ?? path.stretch
  const href = pathHref({ ...path, stretch })
  useEffect(() => {
    if (stretch === path.stretch) return
    const timer = setTimeout(() => void navigate(href, { replace: true, preventScrollReset: true }), rest)
    return () => clearTimeout(timer)
  }, [href, navigate, path.stretch, stretch])
  return [stretch, (to) => setMoved(to === path.stretch ? null : to)]
}
