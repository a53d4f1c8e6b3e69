import { useId } from 'react'
import { knownColumns, type ColumnName } from '@/core/importing/columns/known-columns'
import type { UnmatchedColumns } from '@/core/importing/reading'

/** What happens without the column. */
const without: Readonly<Partial<Record<ColumnName, string>>> = {
  role: 'required',
  skill: 'required',
  roleLevel: 'without it, each role has one role level',
  skillLevel: 'without it, skill levels are not stated',
}

interface ColumnSelectProps {
  name: ColumnName
  columns: UnmatchedColumns
  place: number | undefined
  onChoose: (place: number | undefined) => void
}

/** A file may have ten thousand columns; the ones we need are among the first. */
const mostOffered = 200
const longestOffered = 40

/** Asks which column of a file contains one thing; each option shows the heading and the first value. */
export function ColumnSelect({ name, columns: { headings, sample }, place, onChoose }: ColumnSelectProps) {
  const id = useId()
  const hint = without[name]
  const offered = headings.slice(0, mostOffered).map((heading, index) => {
    const example = sample.map((row) => row[index]?.trim() ?? '').find((cell) => cell !== '')
    return shortened(`${heading.trim() || `Column ${index + 1}`}${example ? `: ${example}` : ''}`)
  })
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-semibold">
        {knownColumns[name].heading}
        {hint && <span className="block text-sm font-normal text-soft">{hint}</span>}
      </label>
      <select
        id={id}
        className="field w-full"
        value={place ?? ''}
        onChange={({ target: { value } }) => onChoose(value === '' ? undefined : Number(value))}
      >
        <option value="">Not in the file</option>
        {offered.map((text, index) => (
          // Only their place tells columns apart.
          // oxlint-disable-next-line react/no-array-index-key
          <option key={index} value={index}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

function shortened(text: string): string {
  return text.length > longestOffered ? `${text.slice(0, longestOffered)}…` : text
}
