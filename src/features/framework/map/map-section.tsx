import { useSearchParams } from 'react-router'
import { isMappable } from '@/core/map/role-map'
import type { FrameworkOutline } from '@/core/views/model'
import { lazyPart } from '@/ui/lazy-part'
import { WhenNear } from '@/ui/when-near'

const lazy = lazyPart(async () => (await import('./map-part')).MapPart)

/** The map of a framework's roles: its code and its data are loaded when it comes into sight. Nothing where there is nothing to map. */
export function MapSection({ outline }: { outline: FrameworkOutline }) {
  const [search] = useSearchParams()
  if (!isMappable(outline.roles.length)) return null
  return (
    <section id="map" aria-labelledby="map-heading" className="mt-10">
      <h2 id="map-heading" className="border-b-2 border-ink pb-1">
        The map of roles
      </h2>
      <WhenNear lazy={lazy} part={{ outline }} now={search.has('map')}>
        <p className="silence mt-2 max-w-prose desk:min-h-[72rem]">
          Roles that share skills, near each other. The map is drawn by a script, when it comes into sight; without one,
          each role’s page names its skills.
        </p>
      </WhenNear>
    </section>
  )
}
