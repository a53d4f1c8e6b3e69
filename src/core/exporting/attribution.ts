import { csvFile } from '../text/csv-cell'
import { markdownHref, markdownText } from '../text/markdown-text'
import type { FrameworkCard } from '../views/model'

/** What every export ends with: whose words it holds, on what terms, and where they are shown. */
export interface ExportEnd {
  /** The address of the screen that shows the same, absolute. */
  readonly href: string
  /** The frameworks it quotes; one named twice is attributed once. */
  readonly frameworks: readonly FrameworkCard[]
}

interface EndLine {
  readonly name: string
  readonly text: string
  readonly href?: string | undefined
}

/** Blocks of Markdown, already escaped, with a blank line between, and the end of the export after a rule. */
export function markdownExport(blocks: readonly string[], end: ExportEnd): string {
  const lines = endLines(end).map(
    ({ name, text, href }) =>
      `- ${[`${name}:`, markdownText(text), href && markdownHref(href)].filter(Boolean).join(' ')}`,
  )
  return `${[...blocks, '---', lines.join('\n')].join('\n\n')}\n`
}

/** Rows of CSV, and after an empty row the end of the export, a line a row. */
export function csvExport(rows: readonly (readonly string[])[], end: ExportEnd): string {
  return csvFile([...rows, [], ...endLines(end).map(({ name, text, href }) => [name, text, href ?? ''])])
}

function endLines({ href, frameworks }: ExportEnd): EndLine[] {
  const cards = new Map(frameworks.map((framework) => [framework.id, framework]))
  return [
    ...[...cards.values()].flatMap(({ publisher, title, edition, source, licence }) => [
      { name: 'Framework', text: `${title}, ${edition}, ${publisher}` },
      {
        name: 'Source',
        text: [source.title, source.published, source.read && `read in ${source.read}`].filter(Boolean).join(', '),
        href: source.href,
      },
      licence
        ? { name: 'Licence', text: [licence.attribution, licence.name].filter(Boolean).join(', '), href: licence.href }
        : { name: 'Licence', text: 'the source states none' },
    ]),
    { name: 'Link', text: '', href },
  ]
}
