import type { Report } from '@/core/importing/faults/report'
import { FaultGroupView } from './fault-group'

/** The whole report, one kind of problem after the other. */
export function FaultGroups({ report }: { report: Report }) {
  if (report.length === 0) return null
  return (
    <section aria-labelledby="report-heading" className="mt-10">
      <h2 id="report-heading" className="border-b-2 border-ink pb-1">
        Problems in detail
      </h2>
      {report.map((group) => (
        <FaultGroupView key={group.kind} group={group} />
      ))}
    </section>
  )
}
