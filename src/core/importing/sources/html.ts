import { parseDocument } from 'htmlparser2'
import type { Part, TableRow } from '../document'
import { OutlineBuilder } from './outline-builder'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Node & {
  readonly name: string
  readonly children: Node[]
  readonly attribs: Readonly<Record<string, string>>
}

const skipped: ReadonlySet<string> = new Set(
  'script style head nav footer template noscript svg form button iframe'.split(' '),
)
const blocks: ReadonlySet<string> = new Set(
  'p div section article main ul ol li dl dt dd table h1 h2 h3 h4 h5 h6 details summary blockquote pre header aside figure tr'.split(
    ' ',
  ),
)
const bold: ReadonlySet<string> = new Set(['b', 'strong'])
/** Deeper nesting is made by machines, to break readers. */
const DEEPEST = 120
const LONGEST_TITLE = 100
const RANK_OF_BOLD = 7
const RANK_OF_ITEM = 10
const MOST_SPAN = 1_000

export interface HtmlOutline {
  readonly root: Part
  readonly title: string
  readonly leftOut: readonly string[]
}

/** The headings, lists and tables of an HTML page or of a piece of one. */
export function readHtml(html: string): HtmlOutline {
  const document = parseDocument(html)
  const builder = new OutlineBuilder()
  const leftOut: string[] = []
  const read = new HtmlReader(builder, leftOut)
  read.all(document.children, 0)
  const title = find(document.children, 'title')
  return { root: builder.finish(), title: title ? textOf(title) : '', leftOut }
}

class HtmlReader {
  #listDepth = 0

  constructor(
    readonly builder: OutlineBuilder,
    readonly leftOut: string[],
  ) {}

  all(nodes: readonly Node[], depth: number): void {
    let inline: Node[] = []
    const flush = () => {
      this.#paragraph(inline)
      inline = []
    }
    for (const node of nodes) {
      if (!isElement(node)) inline.push(node)
      else if (skipped.has(node.name)) this.#skip(node)
      else if (blocks.has(node.name) || hasBlock(node, 3)) {
        flush()
        if (depth < DEEPEST) this.#block(node, depth)
      } else inline.push(node)
    }
    flush()
  }

  #skip(node: Element): void {
    const said = linesOf(node.children).join(' ')
    if (['nav', 'footer'].includes(node.name) && said !== '')
      this.leftOut.push(`${node.name === 'nav' ? 'navigation' : 'footer'}: “${shortened(said)}”`)
  }

  #block(node: Element, depth: number): void {
    const { name, children } = node
    const heading = /^h([1-6])$/.exec(name)
    if (heading) return this.builder.begin(textOf(node), Number(heading[1]))
    switch (name) {
      case 'table':
        return this.#table(node)
      case 'ul':
      case 'ol':
        return this.#list(node, depth)
      case 'details':
        return this.#details(node, depth)
      case 'dt':
        return this.builder.begin(textOf(node), RANK_OF_ITEM)
      case 'p':
        return hasBlock(node, 3) ? this.all(children, depth + 1) : this.#paragraph(children)
      default:
        return this.all(children, depth + 1)
    }
  }

  /** A line that is only bold is a heading of the smallest kind. */
  #paragraph(nodes: readonly Node[]): void {
    const text = nodes
      .map(textOf)
      .join('')
      .replace(/[ \t\n]+/g, ' ')
      .trim()
    if (text === '') return
    const isBold = nodes.every((node) => textOf(node).trim() === '' || (isElement(node) && bold.has(node.name)))
    if (isBold && text.length <= LONGEST_TITLE && this.#listDepth === 0)
      return this.builder.begin(withoutColon(text), RANK_OF_BOLD)
    for (const line of linesOf(nodes)) this.builder.line(line)
  }

  #details({ children }: Element, depth: number): void {
    const summary = children.filter(isElement).find(({ name }) => name === 'summary')
    const rank = this.builder.rank + 0.01
    if (summary) this.builder.begin(textOf(summary), rank)
    this.all(
      children.filter((child) => child !== summary),
      depth + 1,
    )
    if (summary) this.builder.end(rank)
  }

  /** Items that end in a colon, have a list below them or begin with a name are parts; the others are bullets. */
  #list({ children }: Element, depth: number): void {
    const items = children.filter(isElement).filter(({ name }) => name === 'li')
    const read = items.map((item) => readItem(item))
    const rank = RANK_OF_ITEM + this.#listDepth
    const links = read.filter(({ isLink }) => isLink).length
    if (links > 1 && links * 2 > items.length) {
      this.leftOut.push(`contents list: “${shortened(read.map(({ text }) => text).join(', '))}”`)
      return
    }
    const named = read.filter(({ name }) => name !== null).length
    const areNamed = named >= 2 && named * 3 >= items.length * 2
    for (const { text, name, rest, lists } of read) {
      const isPart = lists.length > 0 || text.endsWith(':')
      const title =
        areNamed && name !== null ? name : isPart && text.length <= LONGEST_TITLE ? withoutColon(text) : null
      if (title === null) this.builder.line(text, true)
      else {
        this.builder.begin(title, rank)
        if (areNamed && name !== null) this.builder.line(rest)
      }
      this.#listDepth += 1
      if (depth < DEEPEST) for (const list of lists) this.#block(list, depth + 1)
      this.#listDepth -= 1
      if (title !== null) this.builder.end(rank)
    }
  }

  #table(table: Element): void {
    const rows = tableRows(table)
    const caption = find(table.children, 'caption')
    if (rows.length > 0) this.builder.table({ name: caption ? textOf(caption) : '', rows })
  }
}

interface Item {
  readonly text: string
  /** The bold or plain words before a colon or dash at its start. */
  readonly name: string | null
  readonly rest: string
  readonly lists: readonly Element[]
  readonly isLink: boolean
}

function readItem(item: Element): Item {
  const inner = item.children.flatMap((child) => (isElement(child) && child.name === 'p' ? child.children : [child]))
  const lists = inner.filter(isElement).filter(({ name }) => name === 'ul' || name === 'ol')
  const own = inner.filter((node) => !lists.some((list) => list === node))
  const text = own.map(textOf).join('').replace(/\s+/g, ' ').trim()
  const first = own.find((node) => textOf(node).trim() !== '')
  const lead = first && isElement(first) && bold.has(first.name) ? textOf(first).trim() : ''
  const [, plain = '', after = ''] = /^([^:.!?]{2,60}?)\s*(?::|\s[-–—])\s+(\S.*)$/s.exec(text) ?? []
  const rest = text.slice(lead.length).replace(/^\s*[:–—-]?\s*/, '')
  const isLink = own.every(
    (node) =>
      textOf(node).trim() === '' || (isElement(node) && node.name === 'a' && (node.attribs.href ?? '').startsWith('#')),
  )
  if (lead !== '' && lead.length <= LONGEST_TITLE && (rest !== '' || lists.length > 0))
    return { text, name: withoutColon(lead), rest, lists, isLink }
  return { text, name: plain === '' ? null : plain, rest: after, lists, isLink }
}

function tableRows(table: Element): TableRow[] {
  const grid: string[][] = []
  const rows = descendants(table.children, 'tr')
  rows.forEach((row, place) => {
    const cells = row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th')
    let column = 0
    for (const cell of cells) {
      while (grid[place]?.[column] !== undefined) column += 1
      const text = linesOf(cell.children).join('\n')
      const [across, down] = [spanOf(cell, 'colspan'), Math.min(spanOf(cell, 'rowspan'), rows.length - place)]
      for (let y = place; y < place + down; y += 1) {
        const line = (grid[y] ??= [])
        for (let x = column; x < column + across; x += 1) line[x] = text
      }
      column += across
    }
  })
  return grid.map((cells, place) => ({ number: place + 1, cells: Array.from(cells, (cell) => cell ?? '') }))
}

function spanOf({ attribs }: Element, name: string): number {
  const span = Number(attribs[name] ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, MOST_SPAN) : 1
}

/** A text with its line breaks, list items as lines that begin with "- ". */
function linesOf(nodes: readonly Node[]): string[] {
  let text = ''
  const walk = (node: Node) => {
    if (!isElement(node)) text += textOf(node).replace(/\s+/g, ' ')
    else if (node.name === 'br') text += '\n'
    else if (node.name === 'li') {
      text += '\n- '
      node.children.forEach(walk)
      text += '\n'
    } else if (!skipped.has(node.name)) {
      const isBlock = blocks.has(node.name)
      if (isBlock) text += '\n'
      node.children.forEach(walk)
      if (isBlock) text += '\n'
    }
  }
  nodes.forEach(walk)
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '-')
}

function isElement(node: Node): node is Element {
  return 'children' in node && 'name' in node
}

function hasBlock({ children }: Element, depth: number): boolean {
  return children.some(
    (child) => isElement(child) && (blocks.has(child.name) || (depth > 0 && hasBlock(child, depth - 1))),
  )
}

function textOf(node: Node): string {
  if ('data' in node && node.type === 'text') return String(node.data)
  if (!isElement(node) || skipped.has(node.name)) return ''
  return node.name === 'br'
    ? '\n'
    : node.name === 'title' || blocks.has(node.name)
      ? node.children.map(textOf).join('').trim()
      : node.children.map(textOf).join('')
}

function find(nodes: readonly Node[], name: string, depth = 0): Element | undefined {
  for (const node of nodes.filter(isElement)) {
    const found = node.name === name ? node : depth < 4 ? find(node.children, name, depth + 1) : undefined
    if (found) return found
  }
  return undefined
}

function descendants(nodes: readonly Node[], name: string): Element[] {
  return nodes
    .filter(isElement)
    .flatMap((node) => (node.name === name ? [node] : node.name === 'table' ? [] : descendants(node.children, name)))
}

function withoutColon(text: string): string {
  return text.replace(/\s*:$/, '')
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
