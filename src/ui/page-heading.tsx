import type { ReactNode } from 'react'

interface PageHeadingProps {
  /** Names the page in the tab, the history and a shared link; the product's name is added. */
  title: string
  /** One sentence for search engines and link previews. */
  description?: string
  /** What stands in the heading, where it is not the title itself. */
  children?: ReactNode
}

/** The id under which the layout finds the heading, to give it focus when a new screen opens. */
export const pageHeadingId = 'page-heading'

/** The title of a screen: in the document's head and as its one first heading. */
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
