import type { GivenFile } from '@/framework-source/device/opening'
import { FilePicker } from './file-picker'
import { StepHeading } from './step-heading'

/** A file could not be read, or reading it stopped. */
export function Failed({ why, onOpen }: { why: string; onOpen: (files: readonly GivenFile[]) => void }) {
  return (
    <section>
      <div className="warning">
        <StepHeading isFirst>We couldn’t read the file</StepHeading>
        <p>{why}</p>
      </div>
      <FilePicker onOpen={onOpen} />
    </section>
  )
}
