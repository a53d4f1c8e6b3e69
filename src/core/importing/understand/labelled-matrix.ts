import { columnNames, headingsOf, plainHeading, scaleHeading, type ColumnName } from '../columns/known-columns'
import type { Table } from '../document'
import type { TableReading } from './matrix'

/** The rows that say what they are are among the first. */
const MOST_LABELS = 20

/**
 * A matrix whose first column names the rows above the skills: "Role", "Role Level", then "Skill", as we export one. Nothing of
 * it is guessed. `null` for any other table.
 */
export function readLabelled({ name: at, rows }: Table): (TableReading & { readonly scale: readonly string[] }) | null {
  const labels = rows.slice(0, MOST_LABELS).map(({ cells: [label = ''] }) => plainHeading(label))
  const begin = labels.findIndex((label) => headingsOf('skill').includes(label))
  const rowOf = (headings: readonly string[]) =>
    rows[labels.slice(0, begin).findIndex((label) => headings.includes(label))]
  const above = new Map(
    columnNames.flatMap((column): [ColumnName, readonly string[]][] => {
      const row = begin < 0 ? undefined : rowOf(headingsOf(column))
      return row ? [[column, row.cells]] : []
    }),
  )
  if (!above.has('role') || !above.has('roleLevel')) return null
  const [, ...scale] = rowOf([plainHeading(scaleHeading)])?.cells ?? []
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  // Column by column, so that roles stay in their order.
  const asked = Array.from({ length: width - 1 }, (_, index) => index + 1).flatMap((place) => {
    const ofLevel = Array.from(above, ([column, cells]) => [column, cells[place] ?? ''] as const)
    return rows.slice(begin + 1).flatMap(({ number, cells }) => {
      const [skill = '', cell = ''] = [cells[0], cells[place]?.trim()]
      const skillLevel = cell === '✓' ? '' : cell
      const said = { ...Object.fromEntries(ofLevel), ladderPosition: String(place), skill, skillLevel }
      return cell === '' ? [] : [{ row: number, at, cells: said }]
    })
  })
  return { asked, described: [], leftOut: [], scale: scale.filter((name) => name !== '') }
}
