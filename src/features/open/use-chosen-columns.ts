import { useEffect, useRef } from 'react'
import type { ColumnChoice } from '@/core/reading/files/file-content'
import type { Opening, OpeningState } from '@/framework-source/device/opening'

/** Of several files each is asked about in turn: what was said of the one before still stands. */
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
