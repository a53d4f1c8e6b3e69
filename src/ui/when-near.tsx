import { useCallback, useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react'
import { useNavigationType } from 'react-router'
import { NotLoaded } from './loaded'

/** A part of a screen whose code is loaded later. */
export interface LazyPart<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>
  /** The part if it has been loaded before, otherwise `null`. */
  readonly loaded: () => ComponentType<Props> | null
}

/** Remembers a part once its code has been loaded. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let part: ComponentType<Props> | null = null
  return {
    load: async () => {
      part = await load()
      return part
    },
    loaded: () => part,
  }
}

interface WhenNearProps<Props extends object> {
  lazy: LazyPart<Props>
  /** The props of the part. */
  part: Props
  /** Loads at once even if the part is off screen: for a link that leads to it. */
  now?: boolean
  /** How far below the visible part of the page loading begins, as in `rootMargin`. */
  ahead?: string
  /** Shown until the part is loaded. */
  children: ReactNode
}

/** In ms. By then the page has long been drawn, and whoever prints it or searches in it finds all of it. */
const soon = 3_000

/**
 * A part of a screen whose code is loaded when somebody scrolls near it, or after a while, so that opening the screen does not load it. After
 * going back it is there at once, at its full height, so that the scroll position can be restored. If its code cannot be loaded, only this part is missing.
 */
export function WhenNear<Props extends object>({
  lazy,
  part,
  now = false,
  ahead = '600px',
  children,
}: WhenNearProps<Props>) {
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
    const timer = setTimeout(begin, soon)
    window.addEventListener('beforeprint', begin)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
      window.removeEventListener('beforeprint', begin)
    }
  }, [ahead, begin, loaded, now])
  if (loaded === 'failed') return <NotLoaded what="this part" onTryAgain={begin} />
  return <div ref={frame}>{loaded ? <loaded.Part {...part} /> : children}</div>
}
