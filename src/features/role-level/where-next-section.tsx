import { useLocation } from 'react-router'
import { statesNoSkillLevel } from '@/core/comparing/ladder'
import type { Ladder, LadderRoleLevel } from '@/core/views/model'
import { lazyPart } from '@/ui/lazy-part'
import { WhenNear } from '@/ui/when-near'

const lazy = lazyPart(async () => (await import('./where-next/where-next')).WhereNext)

/** Where people could go from a role level. What it is drawn from, a whole framework, is loaded when one comes near. */
export function WhereNextSection({ ladder, roleLevel }: { ladder: Ladder; roleLevel: LadderRoleLevel }) {
  const { search } = useLocation()
  const { framework, role } = ladder
  return (
    <section aria-labelledby="where-next" className="mt-14">
      <h2 id="where-next" className="mb-2">
        Where next from {roleLevel.name}
      </h2>
      {statesNoSkillLevel(ladder) ? (
        <p className="silence">The source states no skill levels here, so no move can be measured.</p>
      ) : (
        <WhenNear
          lazy={lazy}
          part={{ address: { framework: framework.id, role: role.id, roleLevel: roleLevel.id } }}
          now={search !== ''}
        >
          <p className="min-h-80 text-soft">
            The moves from here to other role levels, with what each would ask you to learn.
            <noscript> A script works them out.</noscript>
          </p>
        </WhenNear>
      )}
    </section>
  )
}
