import { useId, useLayoutEffect, useRef, useState } from 'react'
import { arranged } from '@/core/opening/changes'
import { SkillMark } from '@/ui/skill-mark'
import { useDragging } from './use-dragging'
import type { Id } from '@/core/model'
import { same } from '@/core/profile/same'

interface OrderEditorProps extends OrderProps {
  label: string
  /** Whether the list is of skill levels, which show their marks. */
  areSkillLevels?: boolean
}

/** Changes the order of role levels or skill levels, by buttons or by dragging; the highest is on top. */
export function OrderEditor({ label, areSkillLevels = false, ...props }: OrderEditorProps) {
  const { things, order } = props
  const { announcement, canUndo, isAsRead, move, undo, reset } = useOrder(props)
  const list = useRef<HTMLOListElement>(null)
  const fromTop = arranged(things, order).toReversed()
  const { dragged, over, grip } = useDragging(list, (from, to) => {
    const thing = fromTop[from]
    if (thing) move(thing.id, order.length - 1 - to)
  })
  const fate = (place: number) =>
    place === dragged
      ? 'is-dragged'
      : place === over
        ? over > (dragged ?? 0)
          ? 'is-over-below'
          : 'is-over-above'
        : undefined
  const editorId = useId()
  const pressed = useRef<string | null>(null)
  // Moving an element takes its focus away: give it back to the button that was pressed.
  useLayoutEffect(() => {
    if (pressed.current !== null) document.getElementById(pressed.current)?.focus()
    pressed.current = null
  })

  const button = ({ id, name }: Ordered, to: number, word: 'up' | 'down') => {
    const buttonId = `${editorId}-${word}-${id}`
    const press = () => {
      pressed.current = buttonId
      move(id, to)
    }
    return (
      // `disabled` would drop the focus when the item reaches the end.
      <button
        type="button"
        id={buttonId}
        className="button button-small"
        aria-disabled={to < 0 || to >= order.length}
        onClick={press}
      >
        <span className="sr-only">Move {name}</span> {word}
      </button>
    )
  }
  return (
    <div className="pb-4">
      <ol ref={list} className="ladder order-ladder" aria-label={label} reversed>
        {fromTop.map((thing, fromTopPlace) => {
          const place = fromTop.length - 1 - fromTopPlace
          return (
            <li key={thing.id} className={fate(fromTopPlace)}>
              <span className="grip" aria-hidden="true" {...grip(fromTopPlace)} />
              {areSkillLevels && <SkillMark steps={place + 1} of={fromTop.length} />}
              <span className="min-w-0 flex-1 break-words">{thing.name}</span>
              {button(thing, place + 1, 'up')}
              {button(thing, place - 1, 'down')}
            </li>
          )
        })}
      </ol>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button button-small" aria-disabled={!canUndo} onClick={undo}>
          Undo
        </button>
        <button type="button" className="button button-small" aria-disabled={isAsRead} onClick={reset}>
          Reset order
        </button>
      </div>
    </div>
  )
}

export interface Ordered {
  readonly id: Id
  readonly name: string
}

export interface OrderProps {
  /** The word for one of them: "role level". */
  what: string
  /** In the order they were read, lowest first. */
  things: readonly Ordered[]
  /** In their order now, lowest first. */
  order: readonly Id[]
  onOrder: (order: readonly Id[]) => void
}

/** Changes an order, with undo and reset. `announcement` is the last change in words, for screen readers. */
function useOrder({ what, things, order, onOrder }: OrderProps) {
  const [past, setPast] = useState<readonly (readonly Id[])[]>([])
  const [announcement, setAnnouncement] = useState('')
  const asRead = things.map(({ id }) => id)

  const set = (next: readonly Id[], words: string) => {
    setPast([...past, order])
    onOrder(next)
    setAnnouncement(words)
  }
  return {
    announcement,
    canUndo: past.length > 0,
    isAsRead: same(order, asRead),
    /** `to` counts from the lowest; beyond the ends nothing moves. */
    move: (id: Id, to: number) => {
      if (to < 0 || to >= order.length || order[to] === id) return
      const others = order.filter((other) => other !== id)
      const name = things.find((thing) => thing.id === id)?.name ?? id
      set([...others.slice(0, to), id, ...others.slice(to)], `${name}, ${what} ${to + 1} of ${order.length}`)
    },
    undo: () => {
      const before = past.at(-1)
      if (!before) return
      setPast(past.slice(0, -1))
      onOrder(before)
      setAnnouncement('Undid the last change')
    },
    reset: () => {
      if (!same(order, asRead)) set(asRead, 'Reset to the order that was read')
    },
  }
}
