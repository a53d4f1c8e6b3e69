import { useState } from 'react'
import type { Id } from '@/core/model'
import { same } from '@/core/profile/same'

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
export function useOrder({ what, things, order, onOrder }: OrderProps) {
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
