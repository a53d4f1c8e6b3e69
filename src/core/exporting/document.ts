import { piecesOf, statementsOf } from '../comparing/statements'
import { oursHeading } from '../explaining'
import type { Wording } from '../model'
import type { FrameworkCard } from '../views/model'
import type { Exported } from './formats'

/** A piece of a text that people read. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  | { readonly kind: 'rule' }

export interface Line {
  /** Stands out before the text. */
  readonly label?: string | undefined
  readonly text: string
  /** After the text. */
  readonly href?: string | undefined
  /** A list below the line. */
  readonly items?: readonly string[] | undefined
}

/** Rows of cells. */
export type Table = readonly (readonly string[])[]

export function heading(depth: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', depth, text }
}

export function paragraph(line: string | Line): Block {
  return { kind: 'paragraph', line: typeof line === 'string' ? { text: line } : line }
}

/** No block for an empty list. */
export function list(lines: readonly (string | Line)[]): Block[] {
  if (lines.length === 0) return []
  return [{ kind: 'list', lines: lines.map((line) => (typeof line === 'string' ? { text: line } : line)) }]
}

/** A wording as the source sets it out: paragraphs, and lists with the words before each. */
export function wordingBlocks(wording: Wording | undefined): Block[] {
  if (wording === undefined) return []
  return piecesOf(wording).flatMap((piece) =>
    typeof piece === 'string'
      ? [paragraph(piece)]
      : [...(piece.leadIn ? [paragraph(piece.leadIn)] : []), ...list(statementsOf(piece))],
  )
}

/** An explanation of ours, with what it is before it. */
export function oursBlocks(lines: readonly string[]): Block[] {
  return lines.length === 0 ? [] : [paragraph(`${oursHeading}:`), ...list(lines)]
}

/** What every export of official wording ends with: whose words these are, under which licence, and where they are shown. */
export interface ExportEnd {
  /** The address of the screen that shows the same, absolute; absent if only this device can show it. */
  readonly href?: string
  /** The frameworks that are quoted; a repeated one is listed once. */
  readonly frameworks: readonly FrameworkCard[]
}

/** An export with its attribution at the end of the text and of the table. */
export function attributed(
  fileName: string,
  end: ExportEnd,
  { text, table }: { readonly text: () => readonly Block[]; readonly table: () => Table },
): Exported {
  return {
    fileName,
    text: () => [...text(), { kind: 'rule' }, ...list(endLines(end))],
    table: () => [...table(), [], ...endLines(end).map(({ label = '', text: says, href = '' }) => [label, says, href])],
  }
}

function endLines({ href, frameworks }: ExportEnd): Line[] {
  const cards = new Map(frameworks.map((framework) => [framework.id, framework]))
  return [
    ...[...cards.values()].flatMap(({ publisher, title, edition, source, licence }) => [
      { label: 'Framework', text: `${title}, ${edition}, ${publisher}` },
      {
        label: 'Source',
        text: [source.title, source.published, source.read && `read in ${source.read}`].filter(Boolean).join(', '),
        href: source.href,
      },
      licence
        ? { label: 'Licence', text: [licence.attribution, licence.name].filter(Boolean).join(', '), href: licence.href }
        : { label: 'Licence', text: 'none stated by the source' },
    ]),
    ...(href === undefined ? [] : [{ label: 'Link', text: '', href }]),
  ]
}
