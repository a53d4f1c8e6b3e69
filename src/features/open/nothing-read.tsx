import type { GivenFile, OpeningState } from '@/framework-source/device/opening'
import { listed } from '@/core/text/words'
import { FilePicker } from './file-picker'
import { FaultGroups } from './fault-groups'
import { FilesRead } from './files-read'
import { groupId } from './fault-group'
import { StepHeading } from './step-heading'

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
        <StepHeading isFirst>We couldn’t use anything in {listed(files.map(({ name }) => name))}</StepHeading>
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
