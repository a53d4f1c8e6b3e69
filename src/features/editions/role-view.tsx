import type { ReactNode } from 'react'
import { isOneToOne, named } from '@/core/editions/matches'
import type { RoleChanges } from '@/core/editions/role-changes'
import { roleSentence } from '@/core/editions/sentence'
import { editionsHref, frameworkHref } from '@/core/hrefs'
import { listed } from '@/core/text/words'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { PageHeading } from '@/ui/page-heading'
import { CorrectAll } from './correct'
import { GuessNote } from './guess-note'
import type { ComparedEditions, EditionsRequest } from './load'
import { RequirementMatrix } from './requirement-matrix'
import { SkillMatches } from './skill-matches'

interface RoleViewProps {
  compared: ComparedEditions
  changes: RoleChanges
  request: EditionsRequest
  choice: ReactNode
}

/** What changed in one role: what became of its skills, and what each level asked then and asks now. */
export function RoleView({ compared, changes, request, choice }: RoleViewProps) {
  const { from, to, isJudged } = compared
  const name = changes.role.to[0]?.name ?? ''
  const skills = changes.skills.map(({ match }) => match)
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: to.shortTitle, href: frameworkHref(to.id) },
          { name: 'What changed', href: editionsHref({ ...request, role: '' }) },
        ]}
        here={name}
      />
      <PageHeading
        title={`What changed for ${name}`}
        description={`${name}, from ${from.shortTitle} to ${to.shortTitle}. ${roleSentence(changes)}`}
      />
      {choice}
      <p className="lede" role="status">
        {roleSentence(changes)}
      </p>
      <GuessNote compared={compared} />
      <section aria-labelledby="skills-heading">
        <h2 id="skills-heading">What became of each skill</h2>
        <SkillMatches
          compared={compared}
          request={request}
          groups={[
            { heading: 'Stays', skills: of(changes, 'same') },
            { heading: 'Has a new name', skills: of(changes, 'renamed') },
            { heading: 'Split', skills: of(changes, 'split') },
            { heading: 'Merged', skills: of(changes, 'merged') },
            { heading: `No longer asked of ${name}`, skills: of(changes, 'no-longer-asked') },
            { heading: 'New', skills: of(changes, 'new') },
          ]}
          wordings={compared.changes.wordings.filter(({ skill }) => skills.includes(skill))}
        />
      </section>
      <section aria-labelledby="levels-heading" className="mt-10">
        <h2 id="levels-heading">What each level asked then, and asks now</h2>
        <ChangedLevels changes={changes} />
        {!isJudged && (
          <CorrectAll
            request={request}
            heading="Correct which levels are the same"
            matches={changes.roleLevels.map((match) =>
              named(match, ({ role, roleLevel: { id, name: levelName } }) => ({
                address: `roles/${role.id}/${id}`,
                name: levelName,
              })),
            )}
          />
        )}
        <RequirementMatrix compared={compared} changes={changes} />
      </section>
    </>
  )
}

function of({ skills }: RoleChanges, outcome: RoleChanges['skills'][number]['outcome']) {
  return skills.filter((skill) => skill.outcome === outcome).map(({ match }) => match)
}

/** Levels that cannot be put next to another one. */
function ChangedLevels({ changes: { roleLevels } }: { changes: RoleChanges }) {
  const others = roleLevels.filter((match) => !isOneToOne(match))
  const names = (side: readonly { readonly roleLevel: { readonly name: string } }[]) =>
    listed(side.map(({ roleLevel }) => roleLevel.name))
  return others.map(({ kind, from, to }) => (
    <p key={`${names(from)} ${names(to)}`} className="mb-2">
      {kind === 'new' && `New: ${names(to)}.`}
      {kind === 'gone' && `No longer there: ${names(from)}.`}
      {(kind === 'split' || kind === 'merged') && `${names(from)} became ${names(to)}.`}
    </p>
  ))
}
