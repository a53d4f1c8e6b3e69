import { useState, type ReactNode } from 'react'

type Outcome = 'copied' | 'refused' | null

interface CopyButtonProps {
  /** Read when pressed, so that what is copied is what is on screen. */
  text: () => string
  /** Said aloud and shown once it is done, e.g. "Link copied". */
  done: string
  children: ReactNode
  className?: string
}

/** Copies a text; says that it did, or hands the text over to be copied by hand where the browser refuses. */
export function CopyButton({ text, done, children, className = 'button' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setOutcome('copied')
      setTimeout(() => setOutcome(null), 4000)
    } catch {
      setOutcome('refused')
    }
  }
  return (
    <>
      <button type="button" className={className} onClick={copy}>
        {outcome === 'copied' ? done : children}
      </button>
      <span role="status" className="sr-only">
        {outcome === 'copied' && done}
      </span>
      {outcome === 'refused' && (
        <label className="basis-full text-sm">
          Your browser does not let this page copy. Copy it from here:{' '}
          <textarea readOnly rows={2} className="field w-full" value={text()} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  )
}
