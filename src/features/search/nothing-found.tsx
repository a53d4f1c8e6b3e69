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
      <WhereWeLooked typed={typed} searched={searched} />
      {nearest.length > 0 && (
        <section aria-label="Closest matches" className="mt-4">
          <h2 className="border-b border-line text-base text-soft">Closest matches</h2>
          <HitLinks hits={nearest} onOpen={onOpen} />
        </section>
      )}
    </div>
  )
}

interface WhereWeLookedProps {
  typed: string
  searched: SearchAnswer['searched']
  /** Somebody follows a link to a whole list. */
  onLeave?: () => void
}

/** For a text that nothing matches. */
export function WhereWeLooked({ typed, searched, onLeave }: WhereWeLookedProps) {
  return (
    <>
      <p>
        Nothing matches “{typed}”. We looked in {counted(searched.names, 'name')} of role levels, roles and skills and
        in {counted(searched.statements, 'statement')} of {counted(searched.frameworks, 'framework')}.
      </p>
      <p>
        You can also look through{' '}
        <Link to={frameworkHref(defaultFrameworkId)} onClick={onLeave}>
          all roles
        </Link>{' '}
        or{' '}
        <Link to={skillsHref(defaultFrameworkId)} onClick={onLeave}>
          all skills
        </Link>
        .
      </p>
    </>
  )
}
