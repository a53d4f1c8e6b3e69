import { listed, inFigures } from '@/core/text/words'
import type { OpeningState } from '@/framework-source/device/opening'
import { inBytes } from './in-bytes'
import { StepHeading } from './step-heading'

interface ReadingProps {
  state: Extract<OpeningState, { step: 'reading' }>
  onCancel: () => void
}

/** How often a screen reader hears how far it is, in per cent. */
const heardEvery = 25

/** How far reading has come, and the way out of it. */
export function Reading({ state: { names, file, size, totalSize, rows }, onCancel }: ReadingProps) {
  const percent = totalSize > 0 ? Math.min(100, Math.floor((size / totalSize) * 100)) : 0
  const heard = Math.floor(percent / heardEvery) * heardEvery
  return (
    <section className="grid max-w-prose gap-3">
      <StepHeading>Reading {listed(names)}</StepHeading>
      <progress
        aria-label="Read so far"
        className="reading-bar"
        max={Math.max(1, totalSize)}
        value={Math.min(size, totalSize)}
      >
        {percent} %
      </progress>
      <p className="text-soft">
        {inFigures(rows)} rows, {inBytes(size)} of {inBytes(totalSize)}
        {names.length > 1 && file !== '' && <span className="break-words">, at {file}</span>}
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
