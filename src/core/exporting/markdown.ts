import { markdownHref, markdownText } from '../text/markdown-text'
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
