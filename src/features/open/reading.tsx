import type { GivenFile, OpeningState } from '@/framework-source/device/opening'
import { StepHeading } from './step-heading'
import { FilePicker } from './file-picker'
import { FaultGroups, groupId } from './faults'
import { FilesRead, filesInWords } from './files-read'

interface ReadingProps {
  state: Extract<OpeningState, { step: 'reading' }>
  onCancel: () => void
}

/** The progress of reading, and a button that cancels it. */
export function Reading({ state: { names, file }, onCancel }: ReadingProps) {
  const begun = file === null ? names.length + 1 : names.indexOf(file) + 1
  return (
    <section className="grid max-w-prose gap-3">
      <StepHeading>Reading {filesInWords(names)}</StepHeading>
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

interface NothingReadProps {
  state: Extract<OpeningState, { step: 'nothing' }>
  onOpen: (files: readonly GivenFile[]) => void
}

/** The files could not be used: why, what to do about it, and another try. */
export function NothingRead({ state: { files, report }, onOpen }: NothingReadProps) {
  const inTheWay = report.filter(({ severity }) => severity === 'error')
  return (
    <section>
      <div className="warning">
        <StepHeading isFirst>We couldn’t use anything in {filesInWords(files.map(({ name }) => name))}</StepHeading>
        <ul className="grid gap-2">
          {inTheWay.map((group) => (
            <li key={group.kind}>
              <a href={`#${groupId(group)}`}>{group.title}</a>
              {group.issues[0] && <>: {group.issues[0].what}</>}. {group.tip}
            </li>
          ))}
        </ul>
        <p className="mt-2">Nothing on this device has changed.</p>
      </div>
      <FilePicker onOpen={onOpen} />
      <FilesRead files={files} />
      <FaultGroups report={report} />
    </section>
  )
}

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
