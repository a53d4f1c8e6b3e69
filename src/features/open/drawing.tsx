import type { Drawing as Drawn, ReadAs } from '@/core/importing/understand/understood'

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

const longestCell = 70

function DrawnTable({ drawing: { name, columns, rows } }: { drawing: Extract<Drawn, { kind: 'table' }> }) {
  return (
    // Focusable, so that it can be scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      className="sample"
      role="region"
      aria-label={name === '' ? 'First rows' : `First rows of ${name}`}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {columns.map(({ heading, as }, place) => (
              // Two columns may have one heading.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={place} scope="col">
                <Tag as={as} />
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map((cell, place) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={place} className={columns[place]?.as === 'Not read' ? 'text-soft italic' : ''}>
                  {cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
