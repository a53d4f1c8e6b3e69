import { Link } from 'react-router'
import { frameworkHref, roleHref } from '@/core/hrefs'
import type { FrameworkOutline, RoleOutline } from '@/core/views/model'
import { counted } from '@/core/text/words'

/** All roles of a framework by role family. */
export function RoleFamilies({ outline }: { outline: FrameworkOutline }) {
  const { framework, roleFamilies, roles } = outline
  return (
    <section aria-labelledby="families-heading" className="mt-14">
      <h2 id="families-heading">All roles, by role family</h2>
      <p className="mb-4 text-soft">
        {counted(roles.length, 'role')} in <Link to={frameworkHref(framework.id)}>{framework.shortTitle}</Link>
      </p>
      <div className="columns-[17rem] gap-x-10">
        {roleFamilies.map(({ id, name }) => (
          <div key={id} className="mb-6 break-inside-avoid border-t-2 border-ink pt-2">
            <h3 className="mb-1">{name}</h3>
            <RoleLinks framework={framework.id} roles={roles.filter(({ roleFamily }) => roleFamily === id)} />
          </div>
        ))}
      </div>
    </section>
  )
}

function RoleLinks({ framework, roles }: { framework: string; roles: readonly RoleOutline[] }) {
  return (
    <ul className="grid gap-0.5">
      {roles.map(({ id, name, roleLevels }) => (
        <li key={id} className="flex justify-between gap-3">
          <Link to={roleHref(framework, id)}>{name}</Link>
          <span className="text-sm whitespace-nowrap text-soft">{counted(roleLevels.length, 'level')}</span>
        </li>
      ))}
    </ul>
  )
}
