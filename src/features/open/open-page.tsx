import { useEffect, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { opening, useOpening } from '@/framework-source/device/use-opening'
import { keptFrameworks, useKept } from '@/framework-source/device/use-kept'
import { readCameFrom } from '@/ui/came-from'
import { Notices } from '@/ui/notice'
import { pageHeadingId } from '@/ui/page-heading'
import { OpenView } from './open-view'
import { stepHeadingId } from './step-heading'
import { readOpenSearch } from './url'
import { useChosenColumns } from './column-choosing'
import { usePaste } from './given-files'
import './open.css'

/** Opens a person's own file, and lists the frameworks kept on this device. */
export function OpenPage() {
  const [search] = useSearchParams()
  const { state: history } = useLocation()
  // A link within the page has a history of its own.
  const [cameFrom] = useState(() => readCameFrom(history))
  const state = useOpening()
  usePaste(state.step === 'none' || state.step === 'nothing' || state.step === 'failed' || state.step === 'kept')
  useFocusOnStep(state.step)
  const onChooseColumns = useChosenColumns(opening(), state.step)
  return (
    <Notices>
      <OpenView
        state={state}
        opening={opening()}
        onChooseColumns={onChooseColumns}
        kept={useKept()}
        frameworks={keptFrameworks()}
        search={readOpenSearch(search)}
        cameFrom={cameFrom}
      />
    </Notices>
  )
}

/** Moves the focus to the heading of each new step. */
function useFocusOnStep(step: string) {
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    const heading = document.getElementById(stepHeadingId) ?? document.getElementById(pageHeadingId)
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }, [step])
}
