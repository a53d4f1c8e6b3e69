import { useState } from 'react'
import type { Id } from '@/core/model'
import { same } from '@/core/profile/same'

export interface Ordered {
  readonly id: Id
  readonly name: string
}

export interface OrderProps {
  /** What one of them is called: "role level". */
  what: string
  /** As they were read, lowest first. */
  things: readonly Ordered[]
  /** As they stand, lowest first. */
  order: readonly Id[]
  onOrder: (order: readonly Id[]) => void
}

/** Puts things in another order, and takes it back. `said` is the last change in words, for those who do not see it. */
export function useOrder({ what, things, order, onOrder }: OrderProps) {
  const [past, setPast] = useState<readonly (readonly Id[])[]>([])
  const [said, setSaid] = useState('')
  const asRead = things.map(({ id }) => id)

  const set = (next: readonly Id[], words: string) => {
    setPast([...past, order])
    onOrder(next)
    setSaid(words)
  }
  return {
    said,
    canUndo: past.length > 0,
    isAsRead: same(order, asRead),
    /** `to` is counted from below; beyond the ends nothing moves. */
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
      setSaid('The last move was taken back')
    },
    putBack: () => {
      if (!same(order, asRead)) set(asRead, 'In the order as read')
    },
  }
}
