import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '@/core/model'
import { arranged } from '@/core/opening/arranged'
import { same } from '@/core/profile/same'
import { SkillMark } from '@/ui/skill-mark'
import { useDragging } from './use-dragging'

interface Thing {
  readonly id: Id
  readonly name: string
}

interface OrderEditorProps {
  /** What one of them is called: "rung". */
  what: string
  /** As they were read, lowest first. */
  things: readonly Thing[]
  /** As they stand, lowest first. */
  order: readonly Id[]
  onOrder: (order: readonly Id[]) => void
  label: string
  /** Whether each is a skill level, and has its mark. */
  areSkillLevels?: boolean
}

/** A ladder whose rungs can be put in another order, by buttons or by dragging; the highest stands on top. */
export function OrderEditor({ what, things, order, onOrder, label, areSkillLevels = false }: OrderEditorProps) {
  const editorId = useId()
  const [past, setPast] = useState<readonly (readonly Id[])[]>([])
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const focused = useRef<string | null>(null)
  const asRead = things.map(({ id }) => id)
  const fromTop = arranged(things, order).toReversed()

  const set = (next: readonly Id[], id: Id | null) => {
    if (same(next, order)) return
    setPast([...past, order])
    onOrder(next)
    setSaid(id === null ? 'In the order as read' : `${nameOf(things, id)}, ${what} ${next.indexOf(id) + 1} of ${next.length}`)
  }
  /** To a place counted from below. */
  const move = (id: Id, to: number) => {
    if (to < 0 || to >= order.length) return
    const others = order.filter((other) => other !== id)
    set([...others.slice(0, to), id, ...others.slice(to)], id)
  }
  const undo = () => {
    const before = past.at(-1)
    if (!before) return
    setPast(past.slice(0, -1))
    onOrder(before)
    setSaid('The last move was taken back')
  }
  const { dragged, over, grip } = useDragging(list, (from, to) => {
    const id = fromTop[from]?.id
    if (id !== undefined) move(id, order.length - 1 - to)
  })

  // Moving an element of the page takes its focus away: the button that moved it gets it back.
  useLayoutEffect(() => {
    if (focused.current !== null) document.getElementById(focused.current)?.focus()
    focused.current = null
  })

  const button = (thing: Thing, place: number, by: 1 | -1) => {
    const id = `${editorId}-${by > 0 ? 'up' : 'down'}-${thing.id}`
    const isEnd = place + by < 0 || place + by >= order.length
    return (
      <button
        type="button"
        id={id}
        className="button button-small"
        // A button that is switched off loses the focus of who presses it once too often.
        aria-disabled={isEnd}
        onClick={() => {
          focused.current = id
          if (!isEnd) move(thing.id, place + by)
        }}
      >
        <span className="sr-only">Move {thing.name}</span> {by > 0 ? 'up' : 'down'}
      </button>
    )
  }
  return (
    <div className="pb-4">
      <ol ref={list} className="ladder order-ladder" aria-label={label} reversed>
        {fromTop.map((thing, fromTopPlace) => {
          const place = fromTop.length - 1 - fromTopPlace
          return (
            <li key={thing.id} className={fromTopPlace === dragged ? 'is-dragged' : fromTopPlace === over ? (over > (dragged ?? 0) ? 'is-over-below' : 'is-over-above') : undefined}>
              <span className="grip" aria-hidden="true" {...grip(fromTopPlace)} />
              {areSkillLevels && <SkillMark steps={place + 1} of={fromTop.length} />}
              <span className="min-w-0 flex-1 break-words">{thing.name}</span>
              {button(thing, place, 1)}
              {button(thing, place, -1)}
            </li>
          )
        })}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button button-small" aria-disabled={past.length === 0} onClick={undo}>
          Undo
        </button>
        <button type="button" className="button button-small" aria-disabled={same(order, asRead)} onClick={() => set(asRead, null)}>
          As read
        </button>
      </div>
    </div>
  )
}

function nameOf(things: readonly Thing[], id: Id): string {
  return things.find((thing) => thing.id === id)?.name ?? id
}
