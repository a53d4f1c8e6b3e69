import { Link } from 'react-router'
import { askingRoles, roleLevelCount, type AskingRole } from '@/core/asking-roles'
import { roleHref } from '@/core/hrefs'
import type { SkillLevel } from '@/core/model'
import type { SkillLadder } from '@/core/views/model'
import { capitalised, counted } from '@/core/text/words'

/** In CSS pixels: a square for each role level, on the line of the skill level that it asks for. */
const [square, pitch] = [8, 10]

/** The roles that ask for a skill, side by side, each drawn with its role levels as high as the skill level they ask for. */
export function SkillPlate({ skillLadder }: { skillLadder: SkillLadder }) {
  const roles = askingRoles(skillLadder)
  const { framework, steps } = skillLadder
  // The list below says the same of one role.
  if (roles.length < 2) return null
  const widest = Math.max(...roles.flatMap(({ counts }) => counts))
  return (
    <section aria-labelledby="plate-heading" className="mt-8">
      <h2 id="plate-heading">Roles that ask for it</h2>
      <p className="mb-3 text-soft">
        Each square is a role level. Each line is a skill level, from {steps[0]?.skillLevel.name.toLowerCase()} at the
        bottom to {steps.at(-1)?.skillLevel.name.toLowerCase()} at the top.
      </p>
      <ul className="skill-plate">
        {roles.map((role) => (
          <li key={role.role}>
            <Ladder counts={role.counts} widest={widest} />
            <span>
              <Link to={roleHref(framework.id, role.role)}>{role.name}</Link>
              <span className="block text-sm text-soft">{inWords(role, framework.skillScale)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ladder({ counts, widest }: Pick<AskingRole, 'counts'> & { widest: number }) {
  const height = counts.length * pitch
  const width = widest * pitch
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {counts.map((count, place) => {
        const bottom = height - place * pitch - 0.5
        return (
          // The scale never changes its order.
          // oxlint-disable-next-line react/no-array-index-key
          <g key={place}>
            <path d={`M0 ${bottom}H${width}`} />
            {Array.from({ length: count }, (_, role) => (
              <rect key={role} x={role * pitch} y={bottom - square} width={square} height={square} />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

/** "Working to expert, 5 role levels". */
function inWords(role: AskingRole, skillScale: readonly SkillLevel[]): string {
  const asked = skillScale.filter((_, place) => (role.counts[place] ?? 0) > 0).map(({ name }) => name.toLowerCase())
  const ends = [...new Set([asked[0], asked.at(-1)])]
  return `${capitalised(ends.join(' to '))}, ${counted(roleLevelCount(role), 'role level')}`
}
