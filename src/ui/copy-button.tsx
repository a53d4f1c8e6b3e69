import { useState, type ReactNode } from 'react'

/** Whether the text was copied. If not, the text to copy by hand, empty if there was none. */
type Outcome = 'copied' | { readonly byHand: string } | null

interface CopyButtonProps {
  /** Called on each press, so that the copy matches what is on screen. */
  text: () => string | Promise<string>
  /** Shown and announced after copying, e.g. "Link copied". */
  done: string
  children: ReactNode
  className?: string
}

/** Copies a text. Where the browser refuses, shows the text to copy by hand. */
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
      Your browser did not allow copying. Copy the text yourself:{' '}
      <textarea readOnly rows={2} className="field w-full" value={text} onFocus={(event) => event.target.select()} />
    </label>
  )
}
