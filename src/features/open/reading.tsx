import { listed, inFigures } from '@/core/text/words'
import type { OpeningState } from '@/framework-source/device/opening'
import { inBytes } from './in-bytes'
import { StepHeading } from './step-heading'

interface ReadingProps {
  state: Extract<OpeningState, { step: 'reading' }>
  onCancel: () => void
}

/** In per cent: how often a screen reader announces the progress. */
const heardEvery = 25

/** The progress of reading, and a button that cancels it. */
export function Reading({ state: { names, file, size, totalSize, rows }, onCancel }: ReadingProps) {
  const percent = totalSize > 0 ? Math.min(100, Math.floor((size / totalSize) * 100)) : 0
  const heard = Math.floor(percent / heardEvery) * heardEvery
  return (
    <section className="grid max-w-prose gap-3">
      <StepHeading>Reading {listed(names)}</StepHeading>
      <progress
        aria-label="Reading progress"
        className="reading-bar"
        max={Math.max(1, totalSize)}
        value={Math.min(size, totalSize)}
      >
        {percent} %
      </progress>
      <p className="text-soft">
        {inFigures(rows)} rows, {inBytes(size)} of {inBytes(totalSize)}
        {names.length > 1 && file !== '' && <span className="break-words">, now reading {file}</span>}
      </p>
      <p role="status" className="sr-only">
        {heard > 0 && `${heard} per cent read`}
      </p>
      <button type="button" className="button justify-self-start" onClick={onCancel}>
        Cancel
      </button>
    </section>
  )
}
