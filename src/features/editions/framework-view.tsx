import { Link } from 'react-router'
import { changedRequirements, changedRoleLevels } from '@/core/editions/framework-changes'
import { named } from '@/core/editions/matches'
import { changesIn, frameworkSentence } from '@/core/editions/sentence'
import { editionsHref } from '@/core/hrefs'
import type { Role } from '@/core/model'
import { counted, listed } from '@/core/text/words'
import type { RoleChanges } from '@/core/editions/role-changes'
import { CorrectAll } from './correct'
import { GuessNote } from './guess-note'
import type { ComparedEditions, EditionsRequest } from './load'
import { SkillMatches } from './skill-matches'

/** What changed in a whole framework: roles, the most changed first, then skills. */
export function FrameworkView({ compared, request }: { compared: ComparedEditions; request: EditionsRequest }) {
  const { from, to, changes, isJudged } = compared
  const { roles, skills, ofRoles, wordings, notCovered } = changes
  const inOrder = ofRoles.toSorted((a, b) => changesIn(b) - changesIn(a))
  const alike = inOrder.filter((role) => changesIn(role) === 0)
  const most = Math.max(1, ...ofRoles.map(changesIn))
  const changed = (kind: string) => skills.filter((match) => match.kind === kind)
  return (
    <>
      <p className="lede" role="status">
        {frameworkSentence(changes)}
      </p>
      <GuessNote compared={compared} />
      <section aria-labelledby="roles-heading">
        <h2 id="roles-heading">Roles, the most changed first</h2>
        <ul className="mb-3">
          <RoleNames heading="New" roles={roles.filter(({ kind }) => kind === 'new').flatMap((match) => match.to)} />
          <RoleNames
            heading="Gone"
            roles={roles.filter(({ kind }) => kind === 'gone').flatMap((match) => match.from)}
          />
          {roles
            .filter(({ kind }) => kind === 'split' || kind === 'merged')
            .map((match) => (
              <li key={namesOf(match.to)}>
                {namesOf(match.from)} became {namesOf(match.to)}.
              </li>
            ))}
          <NotCovered roles={notCovered.from} here={from.shortTitle} there={to.shortTitle} />
          <NotCovered roles={notCovered.to} here={to.shortTitle} there={from.shortTitle} />
        </ul>
        {!isJudged && (
          <CorrectAll
            request={request}
            heading="Correct which roles are the same"
            matches={roles.map((match) => named(match, ({ id, name }) => ({ address: `roles/${id}`, name })))}
          />
        )}
        {alike.length < inOrder.length && (
          <table className="edition-roles">
            <thead>
              <tr>
                <th scope="col">Role</th>
                <th scope="col">Differences</th>
                <th scope="col">Levels</th>
                <th scope="col">Skills</th>
                <th scope="col">Requirements</th>
              </tr>
            </thead>
            <tbody>
              {inOrder.slice(0, inOrder.length - alike.length).map((role) => (
                <RoleRow key={role.role.to[0]?.id} changes={role} most={most} request={request} />
              ))}
            </tbody>
          </table>
        )}
        {alike.length > 0 && (
          <details className="mt-3">
            <summary className="words-more">{counted(alike.length, 'role does', 'roles do')} not differ</summary>
            <ul className="mt-2 columns-1 gap-8 desk:columns-3">
              {alike.map(
                ({
                  role: {
                    to: [role],
                  },
                }) => (
                  <li key={role?.id}>
                    <Link to={editionsHref({ ...request, role: role?.id })}>{role?.name}</Link>
                  </li>
                ),
              )}
            </ul>
          </details>
        )}
      </section>
      <section aria-labelledby="skills-heading" className="mt-10">
        <h2 id="skills-heading">Skills</h2>
        <SkillMatches
          compared={compared}
          request={request}
          groups={[
            { heading: 'New', skills: changed('new') },
            { heading: 'Gone', skills: changed('gone') },
            { heading: 'Has a new name', skills: changed('renamed') },
            { heading: 'Split', skills: changed('split') },
            { heading: 'Merged', skills: changed('merged') },
            {
              heading: 'Same name, other wording',
              skills: changed('same').filter((match) => wordings.some(({ skill }) => skill === match)),
            },
          ]}
          wordings={wordings}
        />
      </section>
    </>
  )
}

function RoleRow({ changes, most, request }: { changes: RoleChanges; most: number; request: EditionsRequest }) {
  const [before, after] = [changes.role.from[0], changes.role.to[0]]
  const total = changesIn(changes)
  const came = changes.skills.filter(({ outcome }) => outcome === 'new').length
  const went = changes.skills.filter(({ outcome }) => outcome === 'no-longer-asked').length
  const others = changes.skills.filter(({ outcome }) => ['renamed', 'split', 'merged'].includes(outcome)).length
  const requirements = changedRequirements(changes)
  const up = requirements.filter(({ change }) => change.steps > 0).length
  return (
    <tr>
      <th scope="row">
        <Link to={editionsHref({ ...request, role: after?.id })}>{after?.name}</Link>
        {before && before.name !== after?.name && (
          <span className="block text-soft">
            was {before.name}
            {changes.role.isGuess && <strong className="text-loss"> A guess.</strong>}
          </span>
        )}
      </th>
      <td className="edition-total" data-heading="Differences">
        {total}
        <span className="edition-bar" aria-hidden="true" style={{ inlineSize: `${(100 * total) / most}%` }} />
      </td>
      <td data-heading="Levels">{said([[changedRoleLevels(changes).length, 'changed']])}</td>
      <td data-heading="Skills">
        {said([
          [came, 'new'],
          [went, 'gone'],
          [others, 'renamed, split or merged'],
        ])}
      </td>
      <td data-heading="Requirements">
        {said([
          [up, 'up'],
          [requirements.length - up, 'down'],
        ])}
      </td>
    </tr>
  )
}

function said(counts: readonly (readonly [number, string])[]): string {
  const there = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return there.length > 0 ? listed(there) : 'no change'
}

function namesOf(roles: readonly Role[]): string {
  return listed(roles.map(({ name }) => name))
}

function RoleNames({ heading, roles }: { heading: string; roles: readonly Role[] }) {
  return roles.length > 0 ? (
    <li>
      <strong>{heading}:</strong> {namesOf(roles)}.
    </li>
  ) : null
}

function NotCovered({ roles, here, there }: { roles: readonly Role[]; here: string; there: string }) {
  return roles.length > 0 ? (
    <li className="text-soft">
      {counted(roles.length, 'other role')} of {here} can’t be compared: what we have of {there} does not include{' '}
      {roles.length === 1 ? 'it' : 'them'}.
    </li>
  ) : null
}
