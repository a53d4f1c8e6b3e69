import { marked } from 'marked'
import { readHtml, type HtmlOutline } from './html'

const frontMatter = /^\uFEFF?---\n([\s\S]*?)\n---(?:\n|$)/

/** Markdown by way of HTML, so that tables and `<details>` written as HTML are read like the rest. */
export function readMarkdown(text: string): HtmlOutline {
  const [whole = '', head = ''] = frontMatter.exec(text) ?? []
  const html = marked.parse(text.slice(whole.length), { async: false, gfm: true })
  const title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(head)?.[1] ?? ''
  return { ...readHtml(html), title }
}
