import { Link } from 'react-router'
import { defaultFrameworkId } from '@/core/bundled'
import { frameworkHref, skillsHref } from '@/core/hrefs'
import type { Hit, SearchAnswer } from '@/core/search/search'
import { counted } from '@/core/text/words'
import { HitLinks } from './result-group'

interface NothingFoundProps {
  typed: string
  answer: SearchAnswer
  onOpen: (hit: Hit) => void
}

/** Says where it looked, and offers what is most like the text, and the whole lists. */
export function NothingFound({ typed, answer: { nearest, searched }, onOpen }: NothingFoundProps) {
  return (
    <div className="max-w-prose">
      <p>
        Nothing matches “{typed}”. We looked in {counted(searched.names, 'name')} of role levels, roles and skills and
        in {counted(searched.statements, 'statement')} of {counted(searched.frameworks, 'framework')}.
      </p>
      {nearest.length > 0 && (
        <section aria-label="Closest matches" className="mt-4">
          <h2 className="border-b border-line text-base text-soft">Closest matches</h2>
          <HitLinks hits={nearest} onOpen={onOpen} />
        </section>
      )}
      <p className="mt-4">
        You can also look through <Link to={frameworkHref(defaultFrameworkId)}>all roles</Link> or{' '}
        <Link to={skillsHref(defaultFrameworkId)}>all skills</Link>.
      </p>
    </div>
  )
}
