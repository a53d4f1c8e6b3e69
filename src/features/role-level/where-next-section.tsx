import { useLocation } from 'react-router'
import type { Ladder, LadderRoleLevel } from '@/core/views/model'
import { lazyPart, WhenNear } from '@/ui/when-near'

const lazy = lazyPart(async () => (await import('./where-next/where-next')).WhereNext)

/** The moves from a role level. They need the data of the whole framework, which is loaded when somebody scrolls near. */
export function WhereNextSection({ ladder, roleLevel }: { ladder: Ladder; roleLevel: LadderRoleLevel }) {
  const { search } = useLocation()
  const { framework, role } = ladder
  return (
    <section aria-labelledby="where-next" className="mt-14">
      <h2 id="where-next" className="mb-2">
        Where next from {roleLevel.name}
      </h2>
      <WhenNear
        lazy={lazy}
        part={{ address: { framework: framework.id, role: role.id, roleLevel: roleLevel.id } }}
        now={search !== ''}
      >
        <p className="min-h-80 text-soft print:min-h-0">
          The role levels you could move to, and what you would have to learn for each.
          <noscript> This list needs JavaScript.</noscript>
        </p>
      </WhenNear>
    </section>
  )
}
