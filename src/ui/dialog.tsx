import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'

interface DialogProps {
  /** What the dialog shows. When it changes, focus returns to the title. */
  topic?: string
  title: ReactNode
  onClose: () => void
  children: ReactNode
}

/** The browser's own modal dialog: it keeps focus inside, closes on Escape and returns focus. It is open while rendered. */
export function Dialog({ topic, title, onClose, children }: DialogProps) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // A layout effect closes it before the element is removed: only then does the browser return focus.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className="dialog"
      onClose={() => {
        // In development React runs effects twice, so it may be open again by now.
        if (!dialog.current?.open) onClose()
      }}
      closedby="any"
    >
      <div className="grid max-h-full grid-rows-[auto_1fr]">
        <div className="flex items-start justify-between gap-4 border-b border-line px-5 py-3">
          <DialogTitle key={topic} id={titleId}>
            {title}
          </DialogTitle>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <div className="overflow-y-auto px-5 py-4">{children}</div>
      </div>
    </dialog>
  )
}

/** Moves focus to the dialog's first field or to the title: by default the browser focuses the Close button. */
function DialogTitle({ id, children }: { id: string; children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const first = title.current?.closest('dialog')?.querySelector('input') ?? title.current
    first?.focus()
  }, [])
  return (
    <h2 id={id} ref={title} tabIndex={-1}>
      {children}
    </h2>
  )
}
