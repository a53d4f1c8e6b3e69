import { useSearchParams } from 'react-router'
import { isMappable } from '@/core/map/role-map'
import type { FrameworkOutline } from '@/core/views/model'
import { lazyPart, WhenNear } from '@/ui/when-near'

const lazy = lazyPart(async () => (await import('./map-part')).MapPart)

/** The map of a framework's roles. Its code and data are loaded when somebody scrolls near it. A small framework has no map. */
export function MapSection({ outline }: { outline: FrameworkOutline }) {
  const [search] = useSearchParams()
  if (!isMappable(outline.roles.length)) return null
  return (
    <section id="map" aria-labelledby="map-heading" className="mt-10">
      <h2 id="map-heading" className="border-b-2 border-ink pb-1">
        Roles that share skills
      </h2>
      <WhenNear lazy={lazy} part={{ outline }} now={search.has('map')} ahead="0px">
        <p className="missing-note mt-2 max-w-prose desk:min-h-[72rem] print:min-h-0">
          Which roles share skills, and how many.
          <noscript> The map needs JavaScript. Without it, open a role to see its skills.</noscript>
        </p>
      </WhenNear>
    </section>
  )
}
