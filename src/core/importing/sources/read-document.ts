import { part, type Document, type Part } from '../document'
import { kindOf } from '../understand/words'
import type { HtmlOutline } from './html'

/** What a text is written in. `table`: cells with separators, or something that nobody knows. */
export type TextKind = 'table' | 'markdown' | 'html' | 'data'

const endings: Readonly<Record<string, TextKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'data',
  yaml: 'data',
  yml: 'data',
  csv: 'table',
  tsv: 'table',
}

/** So much of a text is looked at to tell what it is, in characters. */
const HEAD = 20_000

/** By the ending of its name, else by what its first lines look like. */
export function textKind(name: string, text: string): TextKind {
  // Data first: its name may have any ending.
  if (/^\s*(?:\{|\[\s*[[{"])/.test(text.slice(0, HEAD))) return 'data'
  const known = endings[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  if (known) return known
  const head = text.slice(0, HEAD)
  if (/^\s*<(?:!doctype|html|meta|body|table|div|h[1-6]|p|ul|ol|span|article|section|b|google)\b/i.test(head))
    return 'html'
  if (/^\s*\|?[ :]*-{3,}[-| :]*$/m.test(head) && head.includes('|')) return 'markdown'
  if (
    /^(?:- )?[\w ]{1,40}:\s*$/m.test(head) &&
    /^\s+(?:- )?[\w ]{1,40}:(?:\s|$)/m.test(head) &&
    !/^#{1,6} \S/m.test(head)
  )
    return 'data'
  const lines = head.split('\n').filter((line) => line.trim() !== '')
  const marked = lines.filter((line) => /^(?:#{1,6} \S|\s*[-*+] \S|\*\*[^*]+\*\*\s*$|\s*\d+\. \S)/.test(line)).length
  return marked > 1 && marked * 3 >= lines.length && !head.includes('\t') ? 'markdown' : 'table'
}

/** A document of headings, lists and tables. Its parser is loaded when the first one is read. */
export async function readDocument(file: string, text: string, kind: 'markdown' | 'html'): Promise<Document> {
  const { readHtml } = await import('./html')
  const outline = kind === 'markdown' ? await readMarkdown(text, readHtml) : readHtml(text)
  return { file, root: withKinds(titled(outline)), leftOut: outline.leftOut }
}

const frontMatter = /^\uFEFF?---\n([\s\S]*?)\n---(?:\n|$)/

/** Markdown by way of HTML, so that tables and `<details>` written as HTML are read like the rest. */
async function readMarkdown(text: string, readHtml: (html: string) => HtmlOutline): Promise<HtmlOutline> {
  const { marked } = await import('marked')
  const [whole = '', head = ''] = frontMatter.exec(text) ?? []
  const html = marked.parse(text.slice(whole.length), { async: false, gfm: true })
  const title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(head)?.[1] ?? ''
  return { ...readHtml(html), title }
}

/** The only heading of the highest kind is the title of the whole. */
function titled({ root, title }: HtmlOutline): Part {
  const [only, ...others] = root.parts
  if (!only || others.length > 0 || root.tables.length > 0) return part(title, { ...root, title })
  return {
    ...only,
    title: only.title || title,
    text: [root.text, only.text].filter((text) => text !== '').join('\n\n'),
  }
}

/** What the entries below a title of that name are, handed down to them. */
function withKinds(of: Part): Part {
  const kind = kindOf(of.title)
  return { ...of, parts: of.parts.map((each) => withKinds(kind && !each.kind ? { ...each, kind } : each)) }
}
