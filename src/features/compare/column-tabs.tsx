import { useRef, type TouchEvent } from 'react'
import type { Comparison } from '@/core/comparing/model'
import { columnKey, tabNames } from './names'

interface ColumnTabsProps {
  comparison: Comparison
  shown: number
  onShow: (column: number) => void
}

/** On a phone: which column is shown next to the base. A wide screen shows all columns. */
export function ColumnTabs({ comparison, shown, onShow }: ColumnTabsProps) {
  const names = tabNames(comparison)
  return (
    <div
      role="group"
      aria-label={`Show next to ${names[0]}`}
      className="column-tabs mt-2 flex gap-2 overflow-x-auto p-1 wide:hidden print:hidden"
    >
      {comparison.columns.slice(1).map((column, index) => (
        <button
          key={columnKey(column)}
          type="button"
          className="button column-tab"
          aria-pressed={shown === index + 1}
          onClick={() => onShow(index + 1)}
        >
          {names[index + 1]}
        </button>
      ))}
    </div>
  )
}

/** A shorter one is a tap or the start of a scroll. In CSS pixels. */
const shortestSwipe = 60

/** Touch handlers: `onSwipe` gets 1 for a swipe to the left, -1 for a swipe to the right. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const began = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0]
      began.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0]
      if (!touch || !began.current) return
      const [across, down] = [touch.clientX - began.current.x, touch.clientY - began.current.y]
      began.current = null
      if (Math.abs(across) >= shortestSwipe && Math.abs(across) > 2 * Math.abs(down)) onSwipe(across < 0 ? 1 : -1)
    },
  }
}
