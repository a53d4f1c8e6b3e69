import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { roleHref, roleLevelHref, skillsHref, startHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { whenInWords } from '@/core/views/in-words'
import type { FrameworkCard, FrameworkOutline, RoleOutline } from '@/core/views/model'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { PageHeading } from '@/ui/page-heading'
import { SourceNote } from '@/ui/source-note'
import { FrameworkContents } from '@/ui/framework-contents'
import { MapSection } from './map/map-section'
import { OnDeviceNote } from '@/ui/on-device-note'

/** One framework: publisher, edition and licence, the map of shared skills, and every role with its levels. */
export function FrameworkPage() {
  const { framework: id = '' } = useParams<{ framework: Id }>()
  const { data: outline } = useSuspenseQuery(queries.outline(id))
  const { data: frameworks } = useSuspenseQuery(queries.frameworks())
  const summary = frameworks.find((framework) => framework.id === id)
  const { framework, roleFamilies, roles } = outline
  const groups = roleFamilies.length
    ? roleFamilies.map((family) => ({ ...family, roles: roles.filter(({ roleFamily }) => roleFamily === family.id) }))
    : [{ id: 'roles', name: 'Roles', roles }]
  return (
    <>
      <Breadcrumbs trail={[{ name: 'Start', href: startHref }]} here={framework.shortTitle} />
      <PageHeading
        title={framework.shortTitle}
        description={`Every role, role level and skill in ${framework.title}, ${framework.edition}.`}
      />
      <Particulars framework={framework} />
      {summary && <FrameworkContents framework={summary} />}
      {summary?.onDevice && <OnDeviceNote onDevice={summary.onDevice} />}
      <p className="mt-2">
        <Link to={skillsHref(id)}>See all {counted(outline.skills.length, 'skill')}, A to Z</Link>
      </p>
      <MapSection outline={outline} />
      {groups.map((family) => (
        <section key={family.id} aria-labelledby={`family-${family.id}`} className="mt-10">
          <h2 id={`family-${family.id}`} className="border-b-2 border-ink pb-1">
            {family.name}
          </h2>
          <ul>
            {family.roles.map((role) => (
              <RoleRow key={role.id} framework={id} role={role} />
            ))}
          </ul>
        </section>
      ))}
      <SourceNote frameworks={[framework]} />
    </>
  )
}

function Particulars({ framework }: { framework: FrameworkCard }) {
  const { title, publisher, edition, licence } = framework
  return (
    <p className="mt-1 mb-3 max-w-prose text-soft">
      {title}. {publisher}, {edition}
      {whenInWords(framework)}. {licence ? `${licence.name}.` : 'The source does not state a licence.'}
    </p>
  )
}

function RoleRow({ framework, role }: { framework: Id; role: FrameworkOutline['roles'][number] }) {
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-line py-2.5 wide:grid-cols-[16rem_minmax(0,1fr)]">
      <h3>
        <Link to={roleHref(framework, role.id)}>{role.name}</Link>
      </h3>
      <RoleLevels framework={framework} role={role} />
    </li>
  )
}

function RoleLevels({ framework, role }: { framework: Id; role: RoleOutline }) {
  return (
    <ol className="role-level-line text-[0.95rem]" aria-label={`Levels of ${role.name}, lowest first`}>
      {role.roleLevels.map(({ id, name, grade }) => (
        <li key={id}>
          <Link to={roleLevelHref({ framework, role: role.id, roleLevel: id })}>{name}</Link>
          {grade && <span className="text-soft"> {grade}</span>}
        </li>
      ))}
    </ol>
  )
}
