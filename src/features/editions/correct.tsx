import { useNavigate } from 'react-router'
import type { Match } from '@/core/editions/matches'
import { editionsHref } from '@/core/hrefs'
import type { Skill } from '@/core/model'
import type { ComparedEditions, EditionsRequest } from './load'

interface CorrectProps {
  compared: ComparedEditions
  request: EditionsRequest
  match: Match<Skill>
}

/** Says what a skill became, where nobody has judged it. */
export function Correct({ compared: { changes }, request, match }: CorrectProps) {
  const navigate = useNavigate()
  const [skill] = match.from
  // An equal id needs no correction, and a select for each of them would be most of the screen.
  if (!skill || match.kind === 'same') return null
  const free = changes.skills.filter(({ kind }) => kind === 'new').flatMap((other) => other.to)
  const choose = (id: string) => {
    const before = `skills/${skill.id}~`
    const others = request.matches.filter((other) => !other.startsWith(before))
    const href = editionsHref({ ...request, matches: [...others, `${before}${id && `skills/${id}`}`] })
    void navigate(href, { replace: true, preventScrollReset: true })
  }
  return (
    <label className="mt-1 flex flex-wrap items-center gap-2 text-sm print:hidden">
      It became
      <select className="field min-w-0" value={match.to[0]?.id ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">nothing: it is gone</option>
        {[...match.to, ...free].map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
