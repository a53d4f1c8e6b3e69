import type { FrameworkCard, Ladder } from '../src/core/views/model'

/** A static page, for those who show a link to it. */
export interface LinkedPage {
  readonly title: string
  readonly description: string
  /** The whole address; `null` where the build does not know that of the site. */
  readonly address: string | null
  /** The whole address of its picture, if one was drawn. */
  readonly image: string | null
}

const siteName = 'Career path explorer'

/** What React put into the head: the title without the name of the site, and the description. Both as HTML, with its entities. */
export function readHead(head: string): Pick<LinkedPage, 'title' | 'description'> {
  const title = /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ''
  return {
    title: title.replace(` – ${siteName}`, ''),
    description: /<meta name="description" content="([^"]*)"/.exec(head)?.[1] ?? '',
  }
}

/** What a chat or a social network shows in place of a bare link. */
export function previewTags({ title, description, address, image }: LinkedPage): string {
  const property = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`
  const twitter = (name: string, content: string) => `<meta name="twitter:${name}" content="${content}">`
  return [
    property('site_name', siteName),
    property('type', 'website'),
    property('title', title),
    property('description', description),
    twitter('card', image ? 'summary_large_image' : 'summary'),
    twitter('title', title),
    twitter('description', description),
    ...(image ? [property('image', image), twitter('image', image)] : []),
    ...(address ? [property('url', address), `<link rel="canonical" href="${address}">`] : []),
  ].join('')
}

/** What search engines read, in the words that schema.org has for it. */
export type StructuredData = Readonly<Record<string, unknown>>

/** A framework is a set of terms. */
export function termSet({ title, publisher, edition, licence, source }: FrameworkCard): StructuredData {
  return {
    '@type': 'DefinedTermSet',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    version: edition,
    ...(licence?.href && { license: licence.href }),
    ...(source.href && { isBasedOn: source.href }),
  }
}

/** A role, or one level of it. */
export function occupation(name: string, skills: readonly string[], { role }: Ladder): StructuredData {
  return {
    '@type': 'Occupation',
    name,
    skills,
    ...(role.roleFamily && { occupationalCategory: role.roleFamily.name }),
  }
}

/** A script element that browsers do not run. */
export function structuredDataScript(data: StructuredData, { description, address }: LinkedPage): string {
  const whole = {
    '@context': 'https://schema.org',
    ...data,
    ...(description && { description: fromHtml(description) }),
    ...(address && { url: address }),
  }
  return `<script type="application/ld+json">${JSON.stringify(whole).replaceAll('<', '\\u003c')}</script>`
}

/** The text of an attribute that React wrote. */
export function fromHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** The addresses of all pages, for search engines. */
export function sitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `  <url><loc>${address}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}
