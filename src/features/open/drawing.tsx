import type { Drawing as Drawn, ReadAs } from '@/core/importing/understand/understood'
import { SampleTable } from './sample-table'

/** The beginning of the person's own document, with what each column or heading was read as. */
export function Drawing({ drawing }: { drawing: Drawn }) {
  return (
    <section aria-labelledby="drawing-heading" className="my-6">
      <h3 id="drawing-heading">How we read your document</h3>
      <p className="mb-2 text-sm text-soft">The words are yours. Above or beside them is what we read them as.</p>
      {drawing.kind === 'table' ? <DrawnTable drawing={drawing} /> : <DrawnOutline drawing={drawing} />}
    </section>
  )
}

function DrawnTable({ drawing: { name, columns, rows } }: { drawing: Extract<Drawn, { kind: 'table' }> }) {
  return (
    <SampleTable
      label={name === '' ? 'First rows' : `First rows of ${name}`}
      columns={columns.map(({ heading, as }) => ({ heading, as: <Tag as={as} />, isFaint: as === 'Not read' }))}
      rows={rows}
    />
  )
}

function DrawnOutline({ drawing: { lines } }: { drawing: Extract<Drawn, { kind: 'outline' }> }) {
  return (
    <ol className="drawn-outline">
      {lines.map(({ text, depth, as }, place) => (
        // Titles repeat.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={place} style={{ paddingInlineStart: `${depth}rem` }}>
          <span className="min-w-0 break-words">{text}</span> <Tag as={as} />
        </li>
      ))}
    </ol>
  )
}

/** A line tells them apart besides the word, for whoever does not see colours. */
function Tag({ as }: { as: ReadAs }) {
  return <span className={`read-as read-as-${as === 'Not read' ? 'nothing' : as.toLowerCase()}`}>{as}</span>
}
