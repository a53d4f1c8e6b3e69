import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

interface MenuProps {
  /** On the button. */
  label: ReactNode
  /** Replaces the label for a screen reader, where that is only a sign. */
  name?: string
  className?: string
  /** The panel ends where the button ends, so that it stays on the screen. */
  end?: boolean
  /** Links, buttons and options. A link closes the menu, and so does a button with `data-closes`. */
  children: ReactNode
}

/**
 * A button that opens a panel of links, buttons and options. Escape, a click beside it and leaving it close it. On a phone the
 * panel lies at the foot of the screen.
 */
export function Menu({ label, name, className = '', end = false, children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus({ preventScroll: true })
  }
  useEffect(() => {
    if (!open) return
    const closeBeside = ({ target }: PointerEvent) =>
      target instanceof Node && !menu.current?.contains(target) && setOpen(false)
    document.addEventListener('pointerdown', closeBeside)
    return () => document.removeEventListener('pointerdown', closeBeside)
  }, [open])
  return (
    // These come from its controls; the element itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={menu}
      className={`menu needs-script print:hidden ${end ? 'menu-end' : ''} ${className}`}
      onKeyDown={(event) => open && event.key === 'Escape' && close()}
      onBlur={({ relatedTarget, currentTarget }) =>
        relatedTarget && !currentTarget.contains(relatedTarget) && setOpen(false)
      }
      onClick={({ target }) =>
        target instanceof Element && target.closest('.menu-panel :is(a, [data-closes])') && close()
      }
    >
      <button
        ref={button}
        type="button"
        className="button menu-button"
        aria-label={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        // It takes focus only from a click between its items, so that the click does not count as leaving.
        <div id={id} className="menu-panel" tabIndex={-1}>
          {children}
        </div>
      )}
    </div>
  )
}
