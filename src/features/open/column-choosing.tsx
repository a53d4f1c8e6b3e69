import { useEffect, useId, useRef, useState } from 'react'
import {
  columnNames,
  columnsInWords,
  enoughColumns,
  knownColumns,
  type ColumnName,
} from '@/core/importing/columns/known-columns'
import type { ColumnPlaces } from '@/core/importing/columns/match-columns'
import type { ColumnChoice, UnmatchedColumns } from '@/core/importing/reading'
import type { OpeningState } from '@/framework-source/device/opening'
import type { OpeningStore } from '@/framework-source/device/opening-store'
import { FaultGroups } from './faults'
import { SampleTable } from './sample-table'
import { StepHeading } from './step-heading'

interface ColumnChoosingProps {
  state: Extract<OpeningState, { step: 'columns' }>
  onChoose: (choice: ColumnChoice) => void
  onDiscard: () => void
}

/** A row is no use without these; a file may lack the other two of the four. */
const needed: readonly ColumnName[] = ['role', 'skill']
const mostColumns = 40
const otherColumns = columnNames.filter((name) => !enoughColumns.includes(name))

/** Asks which column of a file contains what, if its headings do not say. */
export function ColumnChoosing({ state: { columns, report }, onChoose, onDiscard }: ColumnChoosingProps) {
  const [places, setPlaces] = useState<ColumnPlaces>(columns.places)
  const missing = needed.filter((name) => !places.has(name))
  const missingId = useId()
  const taken = new Map(Array.from(places, ([name, place]) => [place, knownColumns[name].heading]))
  const choose = (name: ColumnName, place: number | undefined) =>
    setPlaces(
      new Map([
        ...[...places].filter(([other]) => other !== name),
        ...(place === undefined ? [] : [[name, place] as const]),
      ]),
    )
  const select = (name: ColumnName) => (
    <ColumnSelect
      key={name}
      name={name}
      columns={columns}
      place={places.get(name)}
      onChoose={(place) => choose(name, place)}
    />
  )
  return (
    <section>
      <StepHeading>Choose the columns of {columns.file}</StepHeading>
      <p className="max-w-prose">
        We couldn’t find a column for: {columnsInWords(columns.missing)}. Choose the right columns below. Your file does
        not change.
      </p>
      <SampleTable
        label={`First rows of ${columns.file}`}
        columns={columns.headings.slice(0, mostColumns).map((heading, place) => ({
          heading: heading.trim() || `Column ${place + 1}`,
          as: <span className="block text-xs font-normal text-accent">{taken.get(place)}</span>,
        }))}
        rows={columns.sample}
      >
        {columns.headings.length > mostColumns && (
          <p className="p-2 text-sm text-soft">And {columns.headings.length - mostColumns} more columns.</p>
        )}
      </SampleTable>
      <div className="grid max-w-3xl gap-x-8 gap-y-4 wide:grid-cols-2">{enoughColumns.map(select)}</div>
      <details className="mt-5">
        <summary>{otherColumns.length} optional columns</summary>
        <div className="mt-3 grid max-w-3xl gap-x-8 gap-y-4 wide:grid-cols-2">{otherColumns.map(select)}</div>
      </details>
      <p role="status" id={missingId} className="mt-5 text-soft">
        {missing.length > 0 && `You still need to choose: ${columnsInWords(missing)}.`}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <button
          type="button"
          className="button button-strong"
          aria-disabled={missing.length > 0}
          aria-describedby={missingId}
          onClick={() => missing.length === 0 && onChoose(new Map([[columns.file, places]]))}
        >
          Continue
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          Discard
        </button>
      </div>
      <FaultGroups report={report.filter(({ kind }) => kind !== 'columns-not-found')} />
    </section>
  )
}

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
function ColumnSelect({ name, columns: { headings, sample }, place, onChoose }: ColumnSelectProps) {
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

/** Keeps the columns chosen for one file while the person is asked about the next. */
export function useChosenColumns(opening: OpeningStore, step: OpeningState['step']): (choice: ColumnChoice) => void {
  const chosen = useRef<ColumnChoice>(new Map())
  useEffect(() => {
    if (step !== 'columns' && step !== 'reading') chosen.current = new Map()
  }, [step])
  return (choice) => {
    chosen.current = new Map([...chosen.current, ...choice])
    opening.chooseColumns(chosen.current)
  }
}
