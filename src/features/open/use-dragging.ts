import { useEffect, useState, type PointerEvent, type RefObject } from 'react'

interface Dragging {
  /** The place of the dragged item, from the top; `null` if none is. */
  readonly dragged: number | null
  /** The place it would take. */
  readonly over: number | null
  /** Props for the grip of the item at a place. */
  readonly grip: (place: number) => { readonly onPointerDown: (event: PointerEvent) => void }
}

/**
 * Drags an item of a list to another place, by mouse, pen or finger (the grip must not scroll: `touch-action: none`).
 * The list changes only on release: some browsers lose the finger when the element under it moves. Escape cancels.
 */
export function useDragging(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void): Dragging {
  const [drag, setDrag] = useState<{ readonly dragged: number; readonly over: number } | null>(null)
  useEffect(() => {
    if (!drag) return
    const { dragged, over } = drag
    const move = ({ clientY }: globalThis.PointerEvent) => {
      const place = placeAt(list.current, clientY)
      if (place !== over) setDrag({ dragged, over: place })
    }
    const drop = () => {
      setDrag(null)
      if (over !== dragged) onDrop(dragged, over)
    }
    const leave = () => setDrag(null)
    const leaveByKey = ({ key }: KeyboardEvent) => key === 'Escape' && leave()
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', drop)
    window.addEventListener('pointercancel', leave)
    window.addEventListener('keydown', leaveByKey)
    return () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', drop)
      window.removeEventListener('pointercancel', leave)
      window.removeEventListener('keydown', leaveByKey)
    }
  }, [drag, list, onDrop])
  return {
    dragged: drag?.dragged ?? null,
    over: drag && drag.over !== drag.dragged ? drag.over : null,
    grip: (place) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return
        event.preventDefault()
        setDrag({ dragged: place, over: place })
      },
    }),
  }
}

/** The item at a height of the window; the first or the last beyond them. */
function placeAt(list: HTMLElement | null, y: number): number {
  const items = [...(list?.children ?? [])]
  const place = items.findIndex((item) => y < item.getBoundingClientRect().bottom)
  return place < 0 ? items.length - 1 : place
}
