import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { FrameworkSummary } from '@/core/views/model'
import { frameworkPath } from '@/core/views/paths'
import { whenInWords } from '@/core/views/in-words'
import { queries } from '@/data-source/queries'
import { AuthorsNotes } from '@/ui/authors-notes'
import { ExportButtons } from '@/ui/export-buttons'
import { FrameworkContents } from '@/ui/framework-contents'
import { OnDeviceNote } from '@/ui/on-device-note'

/** One framework's source: publisher, edition, licence, what is in it and what is missing, and its authors' notes. */
export function Source({ framework }: { framework: FrameworkSummary }) {
  const { id, title, shortTitle, publisher, edition, licence, source, notes, onDevice } = framework
  const client = useQueryClient()
  return (
    <div className="mb-5">
      <h3>
        <Link to={frameworkHref(id)}>{shortTitle}</Link>
      </h3>
      <p>
        {publisher}: {source.href ? <a href={source.href}>{title}</a> : title}, {edition}
        {source.title !== title && `, from the document “${source.title}”`}
        {whenInWords(framework)}. {licence ? `${licence.name}.` : 'The source does not state a licence.'}
        {!source.href && ' We do not know its web address.'}
      </p>
      <FrameworkContents framework={framework} />
      {onDevice ? (
        <OnDeviceNote onDevice={onDevice} />
      ) : (
        <div className="print:hidden">
          <p>
            <a href={`${import.meta.env.BASE_URL}${frameworkPath(id)}`}>
              The framework as data<span className="sr-only">: {shortTitle}</span> (JSON)
            </a>
          </p>
          <details className="needs-script">
            <summary>
              The framework as a spreadsheet<span className="sr-only">: {shortTitle}</span>
            </summary>
            <div className="mt-2 flex flex-wrap gap-2">
              <ExportButtons
                forms={['table', 'workbook', 'matrix']}
                load={async () => {
                  const { frameworkExport } = await import('@/core/exporting/framework')
                  return frameworkExport(await client.fetchQuery(queries.whole(id)))
                }}
                of={shortTitle}
              />
            </div>
          </details>
        </div>
      )}
      <AuthorsNotes notes={notes} />
    </div>
  )
}
