import type { GivenFile } from '@/framework-source/device/opening'
import { FilePicker } from './file-picker'
import { StepHeading } from './step-heading'

/** A file could not be read from where it lies, or its reading broke off. */
export function Failed({ why, onOpen }: { why: string; onOpen: (files: readonly GivenFile[]) => void }) {
  return (
    <section>
      <div className="warning">
        <StepHeading isFirst>The file could not be read</StepHeading>
        <p>{why}</p>
      </div>
      <FilePicker onOpen={onOpen} />
    </section>
  )
}
