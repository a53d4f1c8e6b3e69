import { useCallback, useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react'
import { useNavigationType } from 'react-router'
import type { LazyPart } from './lazy-part'
import { NotLoaded } from './loaded'

interface WhenNearProps<Props extends object> {
  lazy: LazyPart<Props>
  /** What the part is drawn with. */
  part: Props
  /** Loads at once, wherever the part stands: for a link that speaks of it. */
  now?: boolean
  /** Stands in its place until it is there. */
  children: ReactNode
}

/** How far below the window a part begins to load. */
const ahead = '600px'

/**
 * A part of a screen whose code is loaded when it comes near the window, so that opening the screen loads none of it. Who comes
 * back finds it at once, as high as it was: the place they left would else be another. Where the code cannot be had, the rest of the screen stands and says so.
 */
export function WhenNear<Props extends object>({ lazy, part, now = false, children }: WhenNearProps<Props>) {
  const frame = useRef<HTMLDivElement>(null)
  const isBack = useNavigationType() === 'POP'
  const [loaded, setLoaded] = useState<{ readonly Part: ComponentType<Props> } | 'failed' | null>(() => {
    const Part = isBack ? lazy.loaded() : null
    return Part && { Part }
  })
  const begin = useCallback(() => {
    lazy.load().then(
      (Part) => setLoaded({ Part }),
      () => setLoaded('failed'),
    )
  }, [lazy])
  useEffect(() => {
    const element = frame.current
    if (!element || loaded) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (!now && !entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        begin()
      },
      { rootMargin: ahead },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [begin, loaded, now])
  if (loaded === 'failed') return <NotLoaded what="this part" onTryAgain={begin} />
  return <div ref={frame}>{loaded ? <loaded.Part {...part} /> : children}</div>
}
