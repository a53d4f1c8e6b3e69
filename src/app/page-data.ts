import type { CarriedViews } from '@/data-source/queries'

/** What a static page carries with it: its path, and views that it was rendered from. */
export interface PageData extends CarriedViews {
  /** Without the base and without a trailing slash, e.g. `/uk-ddat-2020/roles/product-manager`. */
  readonly path: string
}

const elementId = 'page-data'

/** A script element that browsers do not run, so that a strict content security policy allows it. */
export function pageDataScript(data: PageData): string {
  return `<script type="application/json" id="${elementId}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

/** The data of this page; `null` if it is not a static page. */
export function readPageData(document: Document): PageData | null {
  const text = document.getElementById(elementId)?.textContent
  // Our own build wrote it into this page, so its shape is known.
  return text ? (JSON.parse(text) as PageData) : null
}

/** The path in the form that `PageData` has. */
export function pathWithin(base: string, pathname: string): string {
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')
  return `/${inside.replace(/(^|\/)index\.html$/, '').replace(/(?<!\/)\/+$/, '')}`
}

/**
 * A path without encoded tabs, line breaks and backslashes, and without slashes that follow another. A mail program that breaks a long link over lines adds them, and the
 * router, which decodes the path, then reads another address or none. Many slashes keep it busy for seconds.
 */
export function withoutBreaks(pathname: string): string {
  return pathname.replaceAll(/%(?:09|0a|0d|5c)/gi, '').replaceAll(/\/{2,}/g, '/')
}
