import type { ReactNode } from 'react'

interface SampleTableProps {
  label: string
  columns: readonly { readonly heading: string; readonly as: ReactNode; readonly isFaint?: boolean }[]
  rows: readonly (readonly string[])[]
  /** Below the table. */
  children?: ReactNode
}

const longestCell = 70
const shortened = (text: string) => (text.length > longestCell ? `${text.slice(0, longestCell)}…` : text)

/** The first rows of a file; above the heading of each column what it is read as. */
export function SampleTable({ label, columns, rows, children }: SampleTableProps) {
  return (
    // Focusable, so that it can be scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="sample" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ heading, as }, place) => (
              // Two columns may have one heading.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={place} scope="col">
                {as}
                {shortened(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {columns.map(({ isFaint }, place) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={place} className={isFaint ? 'text-soft italic' : undefined}>
                  {shortened(cells[place] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  )
}
