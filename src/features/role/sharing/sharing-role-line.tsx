import { Link } from 'react-router'
import { stepsInWords } from '@/core/comparing/growth'
import { roleHref, skillHref } from '@/core/hrefs'
import type { SharingRole, StepsRange } from '@/core/moves/shared-skills'
import type { FrameworkRequirements } from '@/core/views/model'
import { counted } from '@/core/text/words'

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
  const same = shared.filter(({ by }) => !by)
  const close = shared.filter(({ by }) => by)
  return (
    <li>
      <p className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span>
          <Link to={roleHref(framework.id, role.id)} className="font-serif text-[1.05rem]">
            {role.name}
          </Link>{' '}
          {family && <span className="text-sm text-soft">{family}</span>}
        </span>
        <span className="text-soft">{sharesInWords(same.length, close.length, asked)}</span>
      </p>
      {same.length > 0 && <p className="text-[0.95rem]">{same.map(({ skill }) => skill.name).join(', ')}</p>}
      {close.length > 0 && (
        <p className="text-[0.95rem] text-soft">
          Related: {close.map(({ skill, by }) => (by?.kind === 'variant' ? `≈ ${skill.name}` : skill.name)).join(', ')}
        </p>
      )}
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
            {shared.map(({ skill, here, there, by }) => (
              <tr key={skill.id}>
                <th scope="row">
                  <Link to={skillHref(framework.id, skill.id)}>{skill.name}</Link>
                </th>
                <td>
                  {rangeInWords(here, names)}
                  {by && (
                    <span className="block text-sm text-soft">
                      {by.kind === 'variant' ? 'in nearly the same skill' : 'in a related skill'}: {by.skill.name}
                    </span>
                  )}
                </td>
                <td>{rangeInWords(there, names)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  )
}

/** "shares 4 of its 9 skills, 3 more are related" */
function sharesInWords(same: number, close: number, asked: number): string {
  const of = `of its ${counted(asked, 'skill')}`
  const areRelated = `${close === 1 ? 'is' : 'are'} related`
  if (same === 0) return `${close} ${of} ${areRelated}`
  return close === 0 ? `shares ${same} ${of}` : `shares ${same} ${of}, ${close} more ${areRelated}`
}

/** The lowest and the highest skill level that a role asks for: "working to expert", "awareness", "not stated". */
function rangeInWords({ lowest, highest }: StepsRange, scaleNames: readonly string[]): string {
  const [from, to] = [lowest, highest].map((steps) => stepsInWords(steps, scaleNames))
  return from === to ? `${from}` : `${from} to ${to}`
}
