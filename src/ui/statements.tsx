import { useState } from 'react'
import type { MarkedStatement } from '@/core/comparing/model'
import type { WordRun } from '@/core/comparing/word-runs'
import { counted } from '@/core/text/words'

/** What is drawn before a statement that has something to compare it with. */
export const signs = { kept: '=', reworded: '~', added: '+', removed: '−' } as const

export type Sign = keyof typeof signs

interface StatementsProps {
  statements: readonly MarkedStatement[]
  markWording: boolean
  /** In the base, what another column removes or rewords is marked where it is; elsewhere what is removed is folded. */
  inBase?: boolean
}

/** Statements, each marked as kept, reworded, added or removed. Folded ones are always printed, and shown where no script can unfold them. */
export function Statements({ statements, markWording, inBase = false }: StatementsProps) {
  const present = inBase ? statements : statements.filter(({ kind }) => kind !== 'removed')
  const removed = inBase ? [] : statements.filter(({ kind }) => kind === 'removed')
  return (
    <>
      {present.length > 0 && <MarkedList statements={present} markWording={markWording} inBase={inBase} />}
      {removed.length > 0 && <Removed statements={removed} />}
    </>
  )
}

function MarkedList({ statements, markWording, inBase = false }: StatementsProps) {
  return (
    <ul className="marked-statements">
      {statements.map((statement, index) => (
        // Statements never change their order, and a source may have the same one twice.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={statement.kind}>
          {statement.kind !== 'plain' && (
            <>
              <span aria-hidden="true" className={`mark-sign sign-${statement.kind}`}>
                {signs[statement.kind]}
              </span>
              <span className="sr-only">{statement.kind}: </span>
            </>
          )}
          {statement.kind === 'removed' ? (
            <del>{statement.text}</del>
          ) : statement.kind !== 'reworded' ? (
            statement.text
          ) : markWording ? (
            <Words runs={statement.words.filter(({ kind }) => !inBase || kind !== 'added')} />
          ) : inBase ? (
            statement.base
          ) : (
            statement.text
          )}
        </li>
      ))}
    </ul>
  )
}

/** A reworded statement with its changed words marked, for the eye and for screen readers. */
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

function Removed({ statements }: { statements: readonly MarkedStatement[] }) {
  const [open, setOpen] = useState(false)
  return (
    <div className="removed-fold">
      <button
        type="button"
        className="fold-button needs-script print:hidden"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? '▾' : '▸'} Removed: {counted(statements.length, 'statement')}
      </button>
      <p className="hidden text-sm print:block noscript:block">Removed:</p>
      <div className={open ? undefined : 'hidden print:block noscript:block'}>
        <MarkedList statements={statements} markWording />
      </div>
    </div>
  )
}
