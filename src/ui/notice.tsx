import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { pageHeadingId } from './page-heading'

interface Notice {
  /** Tells two notices of the same text apart. */
  readonly number: number
  readonly text: string
  readonly undo?: (() => void) | undefined
}

type Tell = (text: string, undo?: () => void) => void

const noticesId = 'notices'

/** For what is taken away later than it is told: the way back takes the focus that was lost with it. */
export function keepFocusOnNotice(): void {
  if (document.activeElement === document.body) document.getElementById(noticesId)?.querySelector('button')?.focus()
}

const TellContext = createContext<Tell>(() => undefined)

/** Says what was done, at the foot of the screen, and offers to take it back. */
export function useTell(): Tell {
  return useContext(TellContext)
}

/** Holds the notice of everything inside: one at a time, until it is answered or the next one comes. */
export function Notices({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const tell = useCallback<Tell>(
    (text, undo) => setNotice((before) => ({ number: (before?.number ?? 0) + 1, text, undo })),
    [],
  )
  return (
    <TellContext value={tell}>
      {children}
      <div id={noticesId} role="status" className="notice print:hidden">
        {notice && <NoticeBar key={notice.number} notice={notice} onDone={() => setNotice(null)} />}
      </div>
    </TellContext>
  )
}

function NoticeBar({ notice: { text, undo }, onDone }: { notice: Notice; onDone: () => void }) {
  const first = useRef<HTMLButtonElement>(null)
  /** What did what the notice tells of; it has the focus again when the notice is answered. */
  const did = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const focused = document.activeElement
    if (focused instanceof HTMLElement && focused !== document.body) did.current = focused
    // What had the focus is gone with what was removed: the way back takes it.
    else first.current?.focus()
  }, [])
  const close = () => {
    onDone()
    const back = did.current?.isConnected ? did.current : document.getElementById(pageHeadingId)
    back?.focus({ preventScroll: true })
  }
  return (
    <div className="notice-bar">
      <p>{text}</p>
      <div className="flex gap-2">
        {undo && (
          <button
            ref={first}
            type="button"
            className="button button-strong"
            onClick={() => {
              undo()
              close()
            }}
          >
            Undo
          </button>
        )}
        <button ref={undo ? undefined : first} type="button" className="button" onClick={close}>
          Dismiss
        </button>
      </div>
    </div>
  )
}
