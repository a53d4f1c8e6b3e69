/** What a static page carries with it: for which path it was drawn, and the views it was drawn from. */
export interface PageData {
  /** Without the base and without a trailing slash, e.g. `/uk-ddat-2020/roles/product-manager`. */
  readonly path: string
  readonly views: Readonly<Record<string, unknown>>
}

const elementId = 'page-data'

/** A script element that no browser runs, so that a strict content security policy lets it stand. */
export function pageDataScript(data: PageData): string {
  return `<script type="application/json" id="${elementId}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

/** The data of the page one is on; `null` on a page that was not drawn ahead. */
export function readPageData(document: Document): PageData | null {
  const text = document.getElementById(elementId)?.textContent
  // Our own build wrote it into this very page, so its shape is not in doubt.
  return text ? (JSON.parse(text) as PageData) : null
}

/** The path as `PageData` holds it. */
export function pathWithin(base: string, pathname: string): string {
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')
  return `/${inside.replace(/(^|\/)index\.html$/, '').replace(/\/+$/, '')}`
}
