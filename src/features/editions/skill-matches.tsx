import { Link } from 'react-router'
import type { WordingChange } from '@/core/editions/framework-changes'
import { named, type Match } from '@/core/editions/matches'
import { skillHref } from '@/core/hrefs'
import type { Framework, Skill } from '@/core/model'
import { Correct } from './correct'
import type { ComparedEditions, EditionsRequest } from './load'
import { Wordings } from './wordings'

interface SkillMatchesProps {
  compared: ComparedEditions
  request: EditionsRequest
  /** Groups without skills are left out. */
  groups: readonly { readonly heading: string; readonly skills: readonly Match<Skill>[] }[]
  wordings: readonly WordingChange[]
}

/** What each skill was, what it is now, and why we think so. */
export function SkillMatches({ compared, request, groups, wordings }: SkillMatchesProps) {
  const { from, to, isJudged, changes } = compared
  const all = changes.skills.map(addressed)
  return (
    <table className="matches">
      <thead>
        <tr>
          <th scope="col">{from.shortTitle}</th>
          <th scope="col">{to.shortTitle}</th>
          <th scope="col">{isJudged ? 'Why, in our judgement' : 'Matched by'}</th>
        </tr>
      </thead>
      {groups
        .filter(({ skills }) => skills.length > 0)
        .map(({ heading, skills }) => (
          <tbody key={heading}>
            <tr>
              <th colSpan={3} scope="rowgroup" className="matches-group">
                {heading} · {skills.length}
              </th>
            </tr>
            {skills.map((match) => (
              <tr key={keyOf(match)}>
                <td>
                  <Names framework={from} skills={match.from} />
                </td>
                <td>
                  <Names framework={to} skills={match.to} />
                </td>
                <td>
                  {match.reasons.map((reason) => (
                    <p key={reason} className="text-soft">
                      {match.isGuess && <strong className="text-loss">A guess. </strong>}
                      {reason}
                    </p>
                  ))}
                  {!isJudged && <Correct request={request} match={addressed(match)} matches={all} />}
                  <Wordings compared={compared} wordings={wordings.filter(({ skill }) => skill === match)} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  )
}

function addressed(match: Match<Skill>) {
  return named(match, ({ id, name }) => ({ address: `skills/${id}`, name }))
}

function keyOf({ from, to }: Match<Skill>): string {
  return [from, to].map((side) => side.map(({ id }) => id).join(' ')).join(' → ')
}

function Names({ framework, skills }: { framework: Framework; skills: readonly Skill[] }) {
  if (skills.length === 0) return <span className="matches-none">No such skill</span>
  return skills.map(({ id, name }) => (
    <Link key={id} to={skillHref(framework.id, id)} className="matches-name">
      {name}
    </Link>
  ))
}
