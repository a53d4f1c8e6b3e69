import type { ReactNode } from 'react'

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
