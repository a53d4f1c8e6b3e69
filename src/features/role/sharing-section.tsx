import type { Ladder } from '@/core/views/model'
import { lazyPart, WhenNear } from '@/ui/when-near'

const lazy = lazyPart(async () => (await import('./sharing/roles-that-share')).RolesThatShare)

/** The roles that share skills with this one. They need the data of the whole framework, which is loaded when somebody scrolls near. */
export function SharingSection({ ladder: { framework, role } }: { ladder: Ladder }) {
  return (
    <section aria-labelledby="sharing" className="mt-12 max-w-4xl">
      <h2 id="sharing" className="mb-1">
        Roles that share these skills
      </h2>
      <WhenNear lazy={lazy} part={{ framework: framework.id, role: role.id, roleName: role.name }}>
        <p className="min-h-60 text-soft print:min-h-0">
          Other roles that ask for skills of {role.name}, and at which skill levels.
          <noscript> This list needs JavaScript.</noscript>
        </p>
      </WhenNear>
    </section>
  )
}
