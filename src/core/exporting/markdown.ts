import type { Block, Line } from './document'

/** A text as Markdown. Its texts come from data and are escaped, so that none of them becomes markup. */
export function markdown(blocks: readonly Block[]): string {
  return `${blocks.map(blockOf).join('\n\n')}\n`
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${markdownText(block.text)}`
    case 'paragraph':
      return lineOf(block.line)
    case 'list':
      return block.lines
        .map((line) =>
          [`- ${lineOf(line)}`, ...(line.items ?? []).map((item) => `  - ${markdownText(item)}`)].join('\n'),
        )
        .join('\n')
    case 'rule':
      return '---'
  }
}

function lineOf({ label, text, href }: Line): string {
  const rest = [text && markdownText(text), href && markdownHref(href)].filter(Boolean).join(' ')
  if (label === undefined) return rest
  return rest ? `**${markdownText(label)}**: ${rest}` : `**${markdownText(label)}**`
}

/** Characters that are markup anywhere in a line, in CommonMark and in GitHub's extensions. */
const markup = /[\\`*_[\]<>|~&$@#]|:(?=\/\/)|(?<=www)\./gi

/** A text from data as Markdown that shows it as plain text, in one line. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(markup, '\\$&')
      // At the start of a line these make a list, a rule or a heading.
      .replace(/^[+\-=]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  )
}

/** A web address as a link; anything else as text. */
export function markdownHref(href: string): string {
  return /^https?:\/\//i.test(href) ? `<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>` : markdownText(href)
}
