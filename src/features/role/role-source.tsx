import type { RoleDescription } from '@/core/views/model'
import { AuthorsNotes } from '@/ui/authors-notes'
import { WordingText } from '@/ui/wording'

/** Everything else that the source says about the role as a whole. Nothing is shown if it says no more. */
export function RoleSource({ description }: { description: RoleDescription }) {
  const { tagline, introduction, aboutSkills, relatedRoles, relatedCourses, furtherReading, notes } = description
  const lists = [
    { title: 'Related roles', entries: relatedRoles },
    { title: 'Related courses', entries: relatedCourses },
    { title: 'Further reading', entries: furtherReading },
  ].filter(({ entries }) => entries.length > 0)
  if (!tagline && !introduction.length && !aboutSkills && !lists.length && !notes.length) return null
  return (
    <section aria-labelledby="source-says-heading" className="mt-12">
      <h2 id="source-says-heading" className="mb-3">
        More from the source
      </h2>
      <div className="grid max-w-prose gap-3">
        {tagline && <p>{tagline}</p>}
        {introduction.map((wording) =>
          typeof wording === 'string' ? (
            <p key={wording}>{wording}</p>
          ) : (
            <div key={wording.leadIn ?? wording.items[0]}>
              <WordingText wording={wording} />
            </div>
          ),
        )}
        {aboutSkills && <p>{aboutSkills}</p>}
      </div>
      {lists.length > 0 && (
        <div className="mt-6 grid grid-cols-[repeat(auto-fit,minmax(min(16rem,100%),1fr))] gap-x-8 gap-y-5">
          {lists.map(({ title, entries }) => (
            <div key={title}>
              <h3 className="mb-1">{title}</h3>
              <ul className="grid gap-1">
                {entries.map((entry) => (
                  <li key={entry}>{entry}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      <AuthorsNotes notes={notes} />
      {(relatedRoles.length > 0 || furtherReading.length > 0) && (
        <p className="missing-note mt-3 text-sm">The source names these without links.</p>
      )}
    </section>
  )
}
