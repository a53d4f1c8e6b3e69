import { useEffect, useId, useRef, type ReactNode } from 'react'

interface DialogProps {
  title: ReactNode
  onClose: () => void
  children: ReactNode
}

/** The browser's own modal dialog: it keeps focus inside, closes on Escape and hands focus back. Open while it is drawn. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element || element.open) return
    element.showModal()
    // Left alone the browser would begin at the button that closes.
    const first = element.querySelector('input') ?? element.querySelector('h2')
    first?.focus()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className="dialog"
      onClose={onClose}
      closedby="any"
    >
      <div className="grid max-h-full grid-rows-[auto_1fr]">
        <div className="flex items-start justify-between gap-4 border-b border-line px-5 py-3">
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <div className="overflow-y-auto px-5 py-4">{children}</div>
      </div>
    </dialog>
  )
}
