import { useRef, type TouchEvent } from 'react'
import type { Comparison } from '@/core/comparing/model'
import { columnKey, tabNames } from './names'

interface ColumnTabsProps {
  comparison: Comparison
  shown: number
  onShow: (column: number) => void
}

/** On a phone, of three or four columns: which one is shown next to the base. Arrow keys switch. */
export function ColumnTabs({ comparison, shown, onShow }: ColumnTabsProps) {
  const names = tabNames(comparison)
  return (
    <fieldset className="column-tabs">
      <legend className="sr-only">Show next to {comparison.columns[0]?.roleLevel.name}</legend>
      {comparison.columns.slice(1).map((column, index) => {
        const { label, name } = names[index + 1] ?? { label: '', name: '' }
        return (
          <label key={columnKey(column)} className="column-tab">
            <input
              type="radio"
              name="beside"
              aria-label={name}
              checked={shown === index + 1}
              onChange={() => onShow(index + 1)}
            />
            {label}
          </label>
        )
      })}
    </fieldset>
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
