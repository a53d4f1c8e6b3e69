import { Link } from 'react-router'
import { roleHref, skillHref } from '@/core/hrefs'
import type { SharingRole } from '@/core/moves/shared-skills'
import type { FrameworkRequirements } from '@/core/views/model'
import { counted } from '@/core/text/words'
import { rangeInWords } from './range-in-words'

interface SharingRoleLineProps {
  requirements: FrameworkRequirements
  sharing: SharingRole
  /** The role of the page. */
  roleName: string
}

/** One role with the skills that it shares, each with the skill levels that both roles ask for. */
export function SharingRoleLine({
  requirements: { framework, roleFamilies },
  sharing: { role, asked, shared },
  roleName,
}: SharingRoleLineProps) {
  const family = roleFamilies.find(({ id }) => id === role.roleFamily)?.name
  const names = framework.skillScale.map(({ name }) => name)
  return (
    <li>
      <p className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span>
          <Link to={roleHref(framework.id, role.id)} className="font-serif text-[1.05rem]">
            {role.name}
          </Link>{' '}
          {family && <span className="text-sm text-soft">{family}</span>}
        </span>
        <span className="text-soft">
          shares {shared.length} of its {counted(asked, 'skill')}
        </span>
      </p>
      <p className="text-[0.95rem]">{shared.map(({ skill }) => skill.name).join(', ')}</p>
      <details className="text-[0.95rem]">
        <summary className="text-accent">
          Skill levels<span className="sr-only"> of the skills shared with {role.name}</span>
        </summary>
        <table className="shared-skills">
          <thead>
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">{roleName}</th>
              <th scope="col">{role.name}</th>
            </tr>
          </thead>
          <tbody>
            {shared.map(({ skill, here, there }) => (
              <tr key={skill.id}>
                <th scope="row">
                  <Link to={skillHref(framework.id, skill.id)}>{skill.name}</Link>
                </th>
                <td>{rangeInWords(here, names)}</td>
                <td>{rangeInWords(there, names)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  )
}
