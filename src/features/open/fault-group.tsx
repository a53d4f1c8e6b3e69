import { useRef, useState } from 'react'
import { doneInWords } from '@/core/opening/report-in-words'
import type { FaultGroup } from '@/core/importing/faults/fault-log'
import { counted, inFigures } from '@/core/text/words'
import { FaultTable } from './fault-table'
import { ShowMore } from './show-more'

/** How many places are shown at first, and with each "show more". */
const firstShown = 20
const moreShown = 300

/** The target of the links in the summary. */
export function groupId({ kind }: FaultGroup): string {
  return `fault-${kind}`
}

/** All problems of one kind: what was done, what the person can do, and where they are. */
export function FaultGroupView({ group }: { group: FaultGroup }) {
  const { title, count, tip, issues } = group
  const [file, ...otherFiles] = new Set(issues.map((issue) => issue.file))
  const only = otherFiles.length === 0 ? file : undefined
  const [most, setMost] = useState(firstShown)
  const body = useRef<HTMLTableSectionElement>(null)
  const more = Math.min(moreShown, issues.length - most)
  return (
    <section aria-labelledby={groupId(group)} className="border-b border-line py-5">
      <h3 id={groupId(group)} tabIndex={-1} className="scroll-mt-4">
        {title}{' '}
        <span className="font-sans text-sm font-normal break-words text-soft">
          {counted(count, 'place')}
          {only !== undefined && ` in ${only}`}
        </span>
      </h3>
      <p className="mt-1 max-w-prose">
        <span className="font-semibold">What we did:</span> {doneInWords(group)}{' '}
        <span className="font-semibold">What you can do:</span> {tip}
      </p>
      <FaultTable issues={issues.slice(0, most)} title={title} only={only} body={body} />
      {more > 0 && (
        <ShowMore onMore={() => setMost(most + more)} next={() => body.current?.rows[most]}>
          {`Show ${issues.length <= most + more ? `all ${inFigures(issues.length)}` : `${inFigures(more)} more`}`}
        </ShowMore>
      )}
      {count > issues.length && (
        <p className="mt-2 text-sm text-soft">
          {counted(count - issues.length, 'more place is', 'more places are')} not listed.
        </p>
      )}
    </section>
  )
}
