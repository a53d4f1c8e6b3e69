import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { frameworkHref, skillHref } from '@/core/hrefs'
import { statesNoSkillLevel } from '@/core/comparing/ladder'
import type { Id } from '@/core/model'
import type { Ladder } from '@/core/views/model'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { PageHeading } from '@/ui/page-heading'
import { SourceNote } from '@/ui/source-note'
import { WordingText } from '@/ui/wording'
import { WordingMissing } from '@/ui/wording-missing'
import { CellWording } from './cell-wording'
import { SkillGrowth } from './skill-growth'
import { LadderPicker } from './ladder-picker'
import { Matrix, MatrixKey } from './matrix'
import { RoleSource } from './role-source'
import { SharingSection } from './sharing-section'

/** One role: what it does, its career ladder, what each level asks for, and how each skill grows. */
export function RolePage() {
  const { framework = '', role = '' } = useParams<{ framework: Id; role: Id }>()
  const { data: ladder } = useSuspenseQuery(queries.ladder(framework, role))
  const { data: description } = useSuspenseQuery(queries.roleDescription(framework, role))
  const { shortTitle } = ladder.framework
  const [firstParagraph, ...paragraphs] = description.summary
  const severalLevels = ladder.roleLevels.length > 1
  // A matrix would say the same in every cell.
  const asksAlike =
    statesNoSkillLevel(ladder) &&
    ladder.roleLevels.every(({ requirements }) => requirements.length === ladder.skills.length)
  return (
    <>
      <Breadcrumbs trail={[{ name: shortTitle, href: frameworkHref(framework) }]} here={ladder.role.name} />
      <PageHeading
        title={`${ladder.role.name}, ${shortTitle}`}
        description={`${ladder.role.name}: what each level asks for, side by side. ${counted(ladder.roleLevels.length, 'level')}, ${counted(ladder.skills.length, 'skill')}.`}
      >
        {ladder.role.name}
      </PageHeading>
      {ladder.role.roleFamily && <p className="mt-1 text-soft">{ladder.role.roleFamily.name}</p>}
      {firstParagraph ? (
        <p className="lede">{firstParagraph}</p>
      ) : description.responsibilities ? null : (
        <WordingMissing frameworks={[ladder.framework.id]} here={ladder.role.name}>
          We don’t have the description of this role. Its levels and skills are below.
        </WordingMissing>
      )}
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="mb-3 max-w-prose">
          {paragraph}
        </p>
      ))}
      {description.responsibilities && (
        <div className="mt-3 max-w-prose">
          <WordingText wording={description.responsibilities} />
        </div>
      )}
      <div className="mt-6 grid gap-x-10 gap-y-8 desk:grid-cols-[16rem_minmax(0,1fr)]">
        <LadderPicker ladder={ladder} />
        <section aria-labelledby="matrix-heading" className="min-w-0">
          <h2 id="matrix-heading" className="mb-2">
            What each level asks for
          </h2>
          {statesNoSkillLevel(ladder) ? (
            <p className="missing-note mb-3">
              The source{' '}
              {asksAlike ? `asks for ${severalLevels ? 'all these skills at every level' : 'these skills'} but ` : ''}
              does not say at which skill level.
            </p>
          ) : (
            <MatrixKey ladder={ladder} />
          )}
          {asksAlike ? <SkillNames ladder={ladder} /> : <Matrix ladder={ladder} />}
        </section>
      </div>
      {!statesNoSkillLevel(ladder) && <SkillGrowth ladder={ladder} />}
      {!ladder.role.isOnly && <SharingSection ladder={ladder} />}
      <RoleSource description={description} />
      <CellWording ladder={ladder} />
      <SourceNote frameworks={[ladder.framework]} />
    </>
  )
}

function SkillNames({ ladder: { framework, skills } }: { ladder: Ladder }) {
  return (
    <ul className="grid gap-x-8 gap-y-2 phone:grid-cols-2">
      {skills.map(({ id, name }) => (
        <li key={id}>
          <Link to={skillHref(framework.id, id)} className="font-serif text-lg text-ink">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
