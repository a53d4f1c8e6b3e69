import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'

interface DialogProps {
  /** What the dialog is about: when it changes while it is open, focus goes to the title again. */
  topic?: string
  title: ReactNode
  onClose: () => void
  children: ReactNode
}

/** The browser's own modal dialog: it keeps focus inside, closes on Escape and hands focus back. Open while it is drawn. */
export function Dialog({ topic, title, onClose, children }: DialogProps) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before the browser takes the element away, so that closing hands focus back however it came about.
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
        // A drawing twice over, as in development, has opened it again by now.
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

/** Takes focus when it is drawn, or gives it to the dialog's field: left alone the browser begins at the button that closes. */
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
