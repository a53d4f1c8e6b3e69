import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useLocation } from 'react-router'

interface PageHeadingProps {
  /** Shown in the tab, the history and a shared link; the product's name is added. */
  title: string
  /** One sentence for search engines and link previews. */
  description?: string
  /** The visible heading, if it differs from the title. */
  children?: ReactNode
}

/** The layout moves focus to this id when a new screen opens. */
export const pageHeadingId = 'page-heading'

/** State of a link that leads to the first step of a screen: its first field takes the focus instead of its heading. */
export const firstStep = 'first-step'

/** For the first field of a screen: gives it the focus when such a link led here. */
export function useFirstStep<Field extends HTMLElement>(): RefObject<Field | null> {
  const field = useRef<Field>(null)
  const isFirst = useLocation().state === firstStep
  useEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])
  return field
}

/** The title of a screen: in the document's head and as its only first-level heading. */
export function PageHeading({ title, description, children }: PageHeadingProps) {
  return (
    <>
      <title>{`${title} – Career path explorer`}</title>
      {description && <meta name="description" content={description} />}
      <h1 id={pageHeadingId} tabIndex={-1}>
        {children ?? title}
      </h1>
    </>
  )
}
