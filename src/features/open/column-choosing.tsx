import { useId, useState } from 'react'
import { columnNames, columnsInWords, enoughColumns, type ColumnName } from '@/core/importing/columns/known-columns'
import type { ColumnPlaces } from '@/core/importing/columns/match-columns'
import type { ColumnChoice } from '@/core/importing/reading'
import type { OpeningState } from '@/framework-source/device/opening'
import { ColumnSelect } from './column-select'
import { FaultGroups } from './fault-groups'
import { SampleTable } from './sample-table'
import { StepHeading } from './step-heading'

interface ColumnChoosingProps {
  state: Extract<OpeningState, { step: 'columns' }>
  onChoose: (choice: ColumnChoice) => void
  onDiscard: () => void
}

/** A row is no use without these; a file may lack the other two of the four. */
const needed: readonly ColumnName[] = ['role', 'skill']
const otherColumns = columnNames.filter((name) => !enoughColumns.includes(name))

/** Asks which column of a file contains what, if its headings do not say. */
export function ColumnChoosing({ state: { columns, report }, onChoose, onDiscard }: ColumnChoosingProps) {
  const [places, setPlaces] = useState<ColumnPlaces>(columns.places)
  const missing = needed.filter((name) => !places.has(name))
  const missingId = useId()
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
      <SampleTable columns={columns} places={places} />
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
