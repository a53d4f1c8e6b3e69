// In this folder a level is a `stage` until it is known whether it is one of a role or of a skill.

/** One row of a table: its cells, and its number in the file, from 1. */
export interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** Rows of cells: a sheet, a CSV file, a table of a document. Merged cells are filled, hidden columns are not there. */
export interface Table {
  /** Of its sheet or file; empty where it has none. */
  readonly name: string
  readonly rows: readonly TableRow[]
}

/** What the name of a list says its entries are ("levels:", "Skills"). */
export type PartKind = 'role' | 'roleLevel' | 'skill' | 'skillLevel'

/** A part of a document: a heading, or a line used as one, with the text and the parts below it. */
export interface Part {
  readonly title: string
  /** What its container says it is. */
  readonly kind?: PartKind
  /** Paragraphs, and bullets as lines that begin with "- ". */
  readonly text: string
  readonly parts: readonly Part[]
  readonly tables: readonly Table[]
}

/** A file of any format. Sheets are tables of its root. */
export interface Document {
  readonly file: string
  readonly root: Part
  /** What reading the format left out, e.g. "hidden sheet “Staff”". */
  readonly leftOut: readonly string[]
}

/** A part of which only what is given is there. */
export function part(title: string, given: Partial<Part> = {}): Part {
  return { title, text: '', parts: [], tables: [], ...given }
}
