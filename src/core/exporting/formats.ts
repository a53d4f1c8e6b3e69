import type { Block, Table } from './document'

/** The forms in which an export can be had. A format writes one of them, and need not know what it is an export of. */
interface Forms {
  /** For people to read. */
  readonly text: readonly Block[]
  /** For a spreadsheet. */
  readonly table: Table
  /** The same, where people go on working with it in a workbook. */
  readonly workbook: Table
  /** Skills down and role levels across. */
  readonly matrix: Table
  /** For a program, without any loss. */
  readonly data: object
}

export type Form = keyof Forms

type MadeForms = { readonly [Each in Form]?: () => Forms[Each] }

/** Something to export, with the forms it has. */
export interface Exported extends MadeForms {
  /** Without the ending. */
  readonly fileName: string
}

/** A text, or the bytes of a file that is none. */
type Written = string | Uint8Array<ArrayBuffer>

export interface ExportFormat {
  /** On its button. */
  readonly name: string
  readonly form: Form
  /** The file that is downloaded. A format without one is copied. */
  readonly file?: { readonly ending: string; readonly mediaType: string }
  /** Fetches the code that writes the format: no screen needs it before somebody exports. */
  readonly load: () => Promise<unknown>
  readonly write: (exported: Exported) => Promise<Written>
}

const xlsx = { ending: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
const loadXlsx = async () => (await import('./xlsx')).xlsxFile

/**
 * Every format, in the order of the buttons. A new one is a file that writes a form, and an entry here: every screen that
 * exports this form then has a button for it.
 */
export const exportFormats: readonly ExportFormat[] = [
  format('text', async () => (await import('./markdown')).markdown, { name: 'Markdown' }),
  format('table', async () => (await import('../text/csv-cell')).csvFile, {
    name: 'CSV',
    file: { ending: 'csv', mediaType: 'text/csv' },
  }),
  format('workbook', loadXlsx, { name: 'Excel', file: xlsx }),
  format('data', async () => (data) => JSON.stringify(data, null, 2), {
    name: 'JSON',
    file: { ending: 'json', mediaType: 'application/json' },
  }),
  format('matrix', async () => (await import('../text/csv-cell')).csvFile, {
    name: 'matrix as CSV',
    file: { ending: 'matrix.csv', mediaType: 'text/csv' },
  }),
  format('matrix', loadXlsx, { name: 'matrix as Excel', file: { ...xlsx, ending: 'matrix.xlsx' } }),
]

function format<Each extends Form>(
  form: Each,
  load: () => Promise<(content: Forms[Each]) => Written | Promise<Written>>,
  about: Pick<ExportFormat, 'name' | 'file'>,
): ExportFormat {
  const write = async (exported: Exported) => {
    const { [form]: make }: MadeForms = exported
    if (!make) throw new Error(`${exported.fileName} has no ${form} to export`)
    return (await load())(make())
  }
  return { ...about, form, load, write }
}
