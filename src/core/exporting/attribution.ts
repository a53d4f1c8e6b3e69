import { csvFile } from '../text/csv-cell'
import { markdownHref, markdownText } from '../text/markdown-text'
import type { FrameworkCard } from '../views/model'

/** The end of every export: whose words it quotes, under which licence, and the link to the screen. */
export interface ExportEnd {
  /** The address of the screen that shows the same, absolute. */
  readonly href: string
  /** The frameworks it quotes; a repeated one is listed once. */
  readonly frameworks: readonly FrameworkCard[]
}

interface EndLine {
  readonly name: string
  readonly text: string
  readonly href?: string | undefined
}

/** Blocks of Markdown, already escaped, separated by blank lines; the end of the export follows a horizontal rule. */
export function markdownExport(blocks: readonly string[], end: ExportEnd): string {
  const lines = endLines(end).map(
    ({ name, text, href }) =>
      `- ${[`${name}:`, markdownText(text), href && markdownHref(href)].filter(Boolean).join(' ')}`,
  )
  return `${[...blocks, '---', lines.join('\n')].join('\n\n')}\n`
}

/** Rows of CSV, an empty row, then the end of the export with one row for each line. */
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
        : { name: 'Licence', text: 'none stated by the source' },
    ]),
    { name: 'Link', text: '', href },
  ]
}
