import { Link } from 'react-router'
import { frameworkHref } from '@/core/hrefs'
import type { FrameworkSummary } from '@/core/views/model'
import { whenInWords } from '@/core/views/source-in-words'
import { AuthorsNotes } from '@/ui/authors-notes'
import { whatItHolds, whatItLacks } from '@/ui/holdings'
import { OnDeviceNote } from '@/ui/on-device-note'

/** One framework's source: whose it is, on what terms, what it holds and lacks, and its authors' notes. */
export function Source({ framework }: { framework: FrameworkSummary }) {
  const { id, title, shortTitle, publisher, edition, licence, source, notes, onDevice } = framework
  return (
    <div className="mb-5">
      <h3>
        <Link to={frameworkHref(id)}>{shortTitle}</Link>
      </h3>
      <p>
        {publisher}: {source.href ? <a href={source.href}>{title}</a> : title}, {edition}
        {source.title !== title && `, from the document “${source.title}”`}
        {whenInWords(framework)}.{' '}
        {licence ? `${licence.name}.` : 'The source states no licence, and no address of it is known.'}
      </p>
      <p>
        {whatItHolds(framework)} <span className="text-soft">{whatItLacks(framework)}</span>
      </p>
      {onDevice && <OnDeviceNote onDevice={onDevice} />}
      <AuthorsNotes notes={notes} />
    </div>
  )
}
