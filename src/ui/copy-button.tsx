import { useState, type ReactNode } from 'react'

/** What came of it: done, or the text that the browser did not let us copy, empty where there was none to be had. */
type Outcome = 'copied' | { readonly byHand: string } | null

interface CopyButtonProps {
  /** Read when pressed, so that what is copied is what is on screen. */
  text: () => string | Promise<string>
  /** Said aloud and shown once it is done, e.g. "Link copied". */
  done: string
  children: ReactNode
  className?: string
}

/** Copies a text; says that it did, or hands the text over to be copied by hand where the browser refuses. */
export function CopyButton({ text, done, children, className = 'button' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>(null)
  const copy = async () => {
    let written = ''
    try {
      written = await text()
      await navigator.clipboard.writeText(written)
      setOutcome('copied')
      setTimeout(() => setOutcome(null), 4000)
    } catch {
      setOutcome({ byHand: written })
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
      {outcome !== null && outcome !== 'copied' && <ByHand text={outcome.byHand} />}
    </>
  )
}

function ByHand({ text }: { text: string }) {
  if (!text)
    return <p role="alert">We couldn’t load what to copy. You may be offline. Try again when you are back online.</p>
  return (
    <label className="basis-full text-sm">
      Your browser does not let this page copy. Copy it from here:{' '}
      <textarea readOnly rows={2} className="field w-full" value={text} onFocus={(event) => event.target.select()} />
    </label>
  )
}
