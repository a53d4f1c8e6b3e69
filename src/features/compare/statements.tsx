import { useState } from 'react'
import type { MarkedStatement } from '@/core/comparing/model'
import type { WordRun } from '@/core/comparing/word-runs'
import { counted } from '@/core/text/words'

const signs = { kept: '=', reworded: '~', added: '+', removed: '−' } as const

/** Statements with what became of each; those no longer said are folded on screen and always printed. */
export function Statements({
  statements,
  markWording,
}: {
  statements: readonly MarkedStatement[]
  markWording: boolean
}) {
  const said = statements.filter(({ kind }) => kind !== 'removed')
  const removed = statements.filter(({ kind }) => kind === 'removed')
  return (
    <>
      {said.length > 0 && <MarkedList statements={said} markWording={markWording} />}
      {removed.length > 0 && <NoLongerSaid statements={removed} />}
    </>
  )
}

function MarkedList({ statements, markWording }: { statements: readonly MarkedStatement[]; markWording: boolean }) {
  return (
    <ul className="marked-statements">
      {statements.map((statement, index) => (
        // Statements never change their order, and a source may say the same one twice.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={statement.kind}>
          {statement.kind !== 'plain' && (
            <>
              <span aria-hidden="true" className="mark-sign">
                {signs[statement.kind]}
              </span>
              <span className="sr-only">{statement.kind}: </span>
            </>
          )}
          {statement.kind === 'reworded' && markWording ? (
            <Words runs={statement.words} />
          ) : statement.kind === 'removed' ? (
            <del>{statement.text}</del>
          ) : (
            statement.text
          )}
        </li>
      ))}
    </ul>
  )
}

/** A reworded statement, its words marked; the marks are spoken too. */
function Words({ runs }: { runs: readonly WordRun[] }) {
  return runs.map(({ kind, text }, index) => {
    // The runs of one statement never change their order.
    const key = `${index} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    const Mark = kind === 'added' ? 'ins' : 'del'
    return (
      <Mark key={key}>
        <span className="sr-only">{kind}: </span>
        {text}
        <span className="sr-only">; </span>
      </Mark>
    )
  })
}

function NoLongerSaid({ statements }: { statements: readonly MarkedStatement[] }) {
  const [open, setOpen] = useState(false)
  return (
    <div className="mt-2">
      <button type="button" className="fold-button print:hidden" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '▾' : '▸'} No longer said: {counted(statements.length, 'statement')}
      </button>
      <p className="hidden text-sm print:block">No longer said:</p>
      <div className={open ? undefined : 'hidden print:block'}>
        <MarkedList statements={statements} markWording />
      </div>
    </div>
  )
}
