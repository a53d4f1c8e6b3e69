import { reportCsv } from '@/core/opening/report-csv'
import { reportInWords } from '@/core/opening/report-in-words'
import type { Report } from '@/core/reading/faults/report'
import { inFigures } from '@/core/text/words'
import { downloadText } from '@/ui/download'
import { groupId } from './fault-group'

/** What the faults amount to, each kind with its count and a way to it. A clean file says so. */
export function ReportSummary({ report }: { report: Report }) {
  return (
    <section aria-labelledby="report-summary" className="my-6 border-y border-line py-3">
      <h3 id="report-summary" className="sr-only">
        Faults in short
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
            onClick={() => downloadText(reportCsv(report), 'report.csv', 'text/csv')}
          >
            Download the report
          </button>
        </>
      )}
    </section>
  )
}
