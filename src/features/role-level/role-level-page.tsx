import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { frameworkHref, roleHref } from '@/core/hrefs'
import { neighbours, statesNoSkillLevel, type Neighbours } from '@/core/comparing/ladder'
import type { Id } from '@/core/model'
import type { Ladder, RoleLevelWording } from '@/core/views/model'
import { capitalised } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { AuthorsNotes } from '@/ui/authors-notes'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { PageHeading } from '@/ui/page-heading'
import { SourceNote } from '@/ui/source-note'
import { WordingText } from '@/ui/wording'
import { CopyRoleLevel } from './copy-role-level'
import { NeighbourMoves } from './neighbour-moves'
import { RoleLevelNavigation } from './role-level-navigation'
import { RoleLevelSkills } from './role-level-skills'
import { WhereNextSection } from './where-next-section'

/** One role level: everything the framework says about it, what goes up from the level below and to the next, and where next. */
export function RoleLevelPage() {
  const { framework = '', role = '', roleLevel = '' } = useParams<{ framework: Id; role: Id; roleLevel: Id }>()
  const { data: ladder } = useSuspenseQuery(queries.ladder(framework, role))
  const { data: wording } = useSuspenseQuery(queries.roleLevelWording({ framework, role, roleLevel }))
  const roleLevels = neighbours(ladder, roleLevel)
  if (!roleLevels) throw new Error(`The ladder of ${role} has no role level ${roleLevel}, though its wording is there`)
  return <RoleLevel ladder={ladder} roleLevels={roleLevels} wording={wording} />
}

function RoleLevel({
  ladder,
  roleLevels,
  wording,
}: {
  ladder: Ladder
  roleLevels: Neighbours
  wording: RoleLevelWording
}) {
  const { framework, role } = ladder
  const { here } = roleLevels
  const [lede, ...paragraphs] = wording.summary
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: framework.shortTitle, href: frameworkHref(framework.id) },
          { name: role.name, href: roleHref(framework.id, role.id) },
        ]}
        here={here.name}
      />
      <PageHeading
        title={`${here.name}, ${framework.shortTitle}`}
        description={
          lede ?? `${here.name}: which skills it asks for, at which skill level, and what goes up at the next level.`
        }
      >
        {here.name}
      </PageHeading>
      <Facts here={here} wording={wording} place={ladder.roleLevels.indexOf(here) + 1} of={ladder.roleLevels.length} />
      {lede && <p className="lede">{lede}</p>}
      {saysNothing(wording) && <p className="missing-note mt-3 max-w-prose">{whyNoDescription(ladder, wording)}</p>}
      <div className="mt-4 grid gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-3">
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="max-w-prose">
              {paragraph}
            </p>
          ))}
          {wording.responsibilities && <WordingText wording={wording.responsibilities} />}
          {wording.closing.map((paragraph) => (
            <p key={paragraph} className="max-w-prose">
              {paragraph}
            </p>
          ))}
          <Placeholders placeholders={wording.placeholders} />
          <CopyRoleLevel ladder={ladder} roleLevel={here} wording={wording} />
        </div>
        {/* On a phone the next level comes before the long list of skills; on a wide screen it is next to it. */}
        <NeighbourMoves ladder={ladder} roleLevels={roleLevels} />
        <RoleLevelSkills ladder={ladder} roleLevels={roleLevels} wording={wording} />
      </div>
      <AuthorsNotes notes={wording.notes} />
      <RoleLevelNavigation ladder={ladder} roleLevels={roleLevels} />
      <WhereNextSection ladder={ladder} roleLevel={here} />
      <SourceNote frameworks={[framework]} />
    </>
  )
}

function Facts({
  here,
  wording,
  place,
  of,
}: {
  here: Neighbours['here']
  wording: RoleLevelWording
  place: number
  of: number
}) {
  const facts = [
    here.grade && `Grade ${here.grade}`,
    of > 1 ? `level ${place} of ${of}` : 'the only level of this role',
    here.publishedName && `published as “${here.publishedName}”`,
    wording.drawnFrom && `taken from the column “${wording.drawnFrom}” of the authors’ table`,
  ].filter(Boolean)
  return <p className="mt-1 text-soft">{capitalised(facts.join(' · '))}</p>
}

function saysNothing({ summary, responsibilities, closing, placeholders }: RoleLevelWording): boolean {
  return summary.length === 0 && !responsibilities && closing.length === 0 && placeholders.length === 0
}

/** Why there is no description: either the source has none, or we don't have it. */
function whyNoDescription(ladder: Ladder, wording: RoleLevelWording): string {
  if (statesNoSkillLevel(ladder) && Object.keys(wording.skills).length > 0)
    return 'The source gives no detail for this level yet, only the skills below.'
  return 'We don’t have the description of this level. Its skills are below.'
}

function Placeholders({ placeholders }: { placeholders: readonly string[] }) {
  if (placeholders.length === 0) return null
  return (
    <div className="missing-note max-w-prose">
      <p>The source gives no detail for this level yet. In its place it says:</p>
      <ul className="list-disc pl-5">
        {placeholders.map((placeholder) => (
          <li key={placeholder}>{placeholder}</li>
        ))}
      </ul>
    </div>
  )
}
