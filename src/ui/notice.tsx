import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { pageHeadingId } from './page-heading'

interface Notice {
  /** Makes two notices with the same text differ. */
  readonly number: number
  readonly text: string
  readonly undo?: (() => void) | undefined
}

type Tell = (text: string, undo?: () => void) => void

const noticesId = 'notices'

/** For something that disappears only after its notice: moves the focus that was lost with it to the Undo button. */
export function keepFocusOnNotice(): void {
  if (document.activeElement === document.body) document.getElementById(noticesId)?.querySelector('button')?.focus()
}

const TellContext = createContext<Tell>(() => undefined)

/** Shows what was done, at the bottom of the screen, with a way to undo it. */
export function useTell(): Tell {
  return useContext(TellContext)
}

/** Shows the notices of everything inside it, one at a time, until they are dismissed or the next one comes. */
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
  /** Where the focus was before the notice; it returns there afterwards. */
  const did = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const focused = document.activeElement
    if (focused instanceof HTMLElement && focused !== document.body) did.current = focused
    // The focused element was removed by the action, so the Undo button takes the focus.
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
