import { reportCsv, reportInWords } from '@/core/opening/report'
import type { Report } from '@/core/importing/faults/fault-log'
import { inFigures } from '@/core/text/words'
import { downloadFile } from '@/ui/download'
import { groupId } from './faults'

/** The number of problems, and a link to each kind. */
export function ReportSummary({ report }: { report: Report }) {
  return (
    <section aria-labelledby="report-summary" className="my-6 border-y border-line py-3">
      <h3 id="report-summary" className="sr-only">
        Problems found
      </h3>
      <p className="font-serif text-lg">{reportInWords(report)}</p>
      {report.length > 0 && (
        <>
          <ul className="fault-links">
            {report.map((group) => (
              <li key={group.kind}>
                <a href={`#${groupId(group)}`}>{group.title}</a>{' '}
                <span className="text-soft">{inFigures(group.count)}</span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button mt-3"
            onClick={() => downloadFile(reportCsv(report), 'report.csv', 'text/csv')}
          >
            Download all problems
          </button>
        </>
      )}
    </section>
  )
}
