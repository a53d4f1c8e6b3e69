import { listed } from '@/core/text/words'
import type { OpeningState } from '@/framework-source/device/opening'
import { StepHeading } from './step-heading'

interface ReadingProps {
  state: Extract<OpeningState, { step: 'reading' }>
  onCancel: () => void
}

/** The progress of reading, and a button that cancels it. */
export function Reading({ state: { names, file }, onCancel }: ReadingProps) {
  const begun = file === null ? names.length + 1 : names.indexOf(file) + 1
  return (
    <section className="grid max-w-prose gap-3">
      <StepHeading>Reading {listed(names)}</StepHeading>
      <progress aria-label="Reading progress" className="reading-bar" max={names.length + 2} value={begun} />
      <p role="status" className="break-words text-soft">
        {file === null ? 'Putting the framework together' : file && `Now reading ${file}`}
      </p>
      <button type="button" className="button justify-self-start" onClick={onCancel}>
        Cancel
      </button>
    </section>
  )
}
