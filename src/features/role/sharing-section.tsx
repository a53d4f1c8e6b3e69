import type { Ladder } from '@/core/views/model'
import { lazyPart } from '@/ui/lazy-part'
import { WhenNear } from '@/ui/when-near'

const lazy = lazyPart(async () => (await import('./sharing/roles-that-share')).RolesThatShare)

/** The roles that share skills with one. What it is drawn from, a whole framework, is loaded when one comes near. */
export function SharingSection({ ladder: { framework, role } }: { ladder: Ladder }) {
  return (
    <section aria-labelledby="sharing" className="mt-12 max-w-4xl">
      <h2 id="sharing" className="mb-1">
        Roles that share these skills
      </h2>
      <WhenNear lazy={lazy} part={{ framework: framework.id, role: role.id, roleName: role.name }}>
        <p className="min-h-60 text-soft">
          Which other roles ask for skills of {role.name}, and at which skill levels.
          <noscript> A script works it out.</noscript>
        </p>
      </WhenNear>
    </section>
  )
}
