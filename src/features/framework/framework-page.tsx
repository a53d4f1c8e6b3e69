import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { editionsHref, skillsHref, startHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { whenInWords } from '@/core/views/in-words'
import type { FrameworkCard } from '@/core/views/model'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { PageHeading } from '@/ui/page-heading'
import { SourceNote } from '@/ui/source-note'
import { FrameworkContents } from '@/ui/framework-contents'
import { OnDeviceNote } from '@/ui/on-device-note'
import { PlateSection } from '@/ui/plate/plate-section'
import { MapSection } from './map/map-section'

/** One framework: publisher, edition and licence, the plate of all roles with their levels, and the map of shared skills. */
export function FrameworkPage() {
  const { framework: id = '' } = useParams<{ framework: Id }>()
  const { data: outline } = useSuspenseQuery(queries.outline(id))
  const { data: frameworks } = useSuspenseQuery(queries.frameworks())
  const summary = frameworks.find((framework) => framework.id === id)
  const { framework, roles } = outline
  const roleLevels = roles.reduce((sum, role) => sum + role.roleLevels.length, 0)
  return (
    <>
      <Breadcrumbs trail={[{ name: 'Start', href: startHref }]} here={framework.shortTitle} />
      <PageHeading
        title={framework.shortTitle}
        description={`Every role, role level and skill in ${framework.title}, ${framework.edition}.`}
      />
      <Particulars framework={framework} />
      {/* A catalogue of skills has none. */}
      {roles.length > 0 && (
        <PlateSection outline={outline}>
          {counted(roles.length, 'role')}, {counted(roleLevels, 'role level')}
        </PlateSection>
      )}
      <div className="mt-6">
        {summary && <FrameworkContents framework={summary} />}
        {summary?.onDevice && <OnDeviceNote onDevice={summary.onDevice} />}
      </div>
      <p className="mt-2">
        <Link to={skillsHref(id)}>See all {counted(outline.skills.length, 'skill')}, A to Z</Link>
      </p>
      <p className="mt-2">
        <Link to={editionsHref({ to: id })}>See what changed since another edition</Link>
      </p>
      <MapSection outline={outline} />
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
