import { useEffect, useRef } from 'react'
import type { ColumnChoice } from '@/core/importing/reading'
import type { Opening, OpeningState } from '@/framework-source/device/opening'

/** Keeps the columns chosen for one file while the person is asked about the next. */
export function useChosenColumns(opening: Opening, step: OpeningState['step']): (choice: ColumnChoice) => void {
  const chosen = useRef<ColumnChoice>(new Map())
  useEffect(() => {
    if (step !== 'columns' && step !== 'reading') chosen.current = new Map()
  }, [step])
  return (choice) => {
    chosen.current = new Map([...chosen.current, ...choice])
    opening.chooseColumns(chosen.current)
  }
}
