import { useNavigate } from 'react-router'
import type { Match, Named } from '@/core/editions/matches'
import { editionsHref } from '@/core/hrefs'
import { counted } from '@/core/text/words'
import type { EditionsRequest } from './load'

interface CorrectProps {
  request: EditionsRequest
  match: Match<Named>
  /** All matches of things of this kind: what is new is what it may have become. */
  matches: readonly Match<Named>[]
}

/** Says what a role, role level or skill became, where nobody has judged it. */
export function Correct({ request, match, matches }: CorrectProps) {
  const navigate = useNavigate()
  const [thing, became] = [match.from[0], match.to[0]]
  // An equal id needs no correction, and a select for each of them would be most of the screen.
  if (!thing || thing.address === became?.address) return null
  const free = matches.filter(({ kind }) => kind === 'new').flatMap(({ to }) => to)
  const choose = (address: string) => {
    const before = `${thing.address}~`
    const others = request.matches.filter((other) => !other.startsWith(before))
    const href = editionsHref({ ...request, matches: [...others, before + address] })
    void navigate(href, { replace: true, preventScrollReset: true })
  }
  return (
    <label className="mt-1 flex flex-wrap items-center gap-2 text-sm print:hidden">
      It became
      <select className="field min-w-0" value={became?.address ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">nothing: it is gone</option>
        {[...(became ? [became] : []), ...free].map(({ address, name }) => (
          <option key={address} value={address}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface CorrectAllProps {
  request: EditionsRequest
  /** What to correct, as the list says when it is closed. */
  heading: string
  matches: readonly Match<Named>[]
}

/** Each thing that is not matched by its id, to correct. */
export function CorrectAll({ request, heading, matches }: CorrectAllProps) {
  const open = matches.filter(({ from, to }) => from[0] && from[0].address !== to[0]?.address)
  if (open.length === 0) return null
  const guesses = open.filter(({ isGuess }) => isGuess).length
  return (
    <details className="mb-3 print:hidden">
      <summary className="words-more">
        {heading}
        {guesses > 0 && ` (${counted(guesses, 'guess', 'guesses')})`}
      </summary>
      <ul className="mt-2 grid gap-2">
        {open.map((match) => (
          <li key={match.from[0]?.address}>
            <strong>{match.from[0]?.name}</strong>
            {match.isGuess && <strong className="text-loss"> A guess.</strong>}
            <Correct request={request} match={match} matches={matches} />
          </li>
        ))}
      </ul>
    </details>
  )
}
