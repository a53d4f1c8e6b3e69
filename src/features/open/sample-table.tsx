import { knownColumns } from '@/core/importing/columns/known-columns'
import type { ColumnPlaces } from '@/core/importing/columns/match-columns'
import type { UnmatchedColumns } from '@/core/importing/reading'

interface SampleTableProps {
  columns: UnmatchedColumns
  /** What was chosen so far: shown above the heading of each column. */
  places: ColumnPlaces
}

const mostColumns = 40
const longestCell = 60

/** The first rows of a file, to show what its columns contain. */
export function SampleTable({ columns: { headings, sample, file }, places }: SampleTableProps) {
  const shown = headings.slice(0, mostColumns)
  const taken = new Map(Array.from(places, ([name, place]) => [place, knownColumns[name].heading]))
  const cell = (text: string | undefined) =>
    text !== undefined && text.length > longestCell ? `${text.slice(0, longestCell)}…` : text
  return (
    // Focusable, so that it can be scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="sample" role="region" aria-label={`First rows of ${file}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {shown.map((heading, place) => (
              // oxlint-disable-next-line react/no-array-index-key
              <th key={place} scope="col">
                <span className="block text-xs font-normal text-accent">{taken.get(place)}</span>
                {cell(heading.trim()) || `Column ${place + 1}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              {shown.map((_, place) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={place}>{cell(row[place])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {headings.length > mostColumns && (
        <p className="p-2 text-sm text-soft">And {headings.length - mostColumns} more columns.</p>
      )}
    </div>
  )
}
