import { Link } from 'react-router'
import { changeOf, type KnownChange } from '@/core/changes'
import { stepsInWords } from '@/core/comparing/growth'
import { isOneToOne } from '@/core/editions/matches'
import type { AskedSkill, RequirementCell, RoleChanges, RoleSkill } from '@/core/editions/role-changes'
import { compareHref } from '@/core/hrefs'
import type { Framework, SkillLevel } from '@/core/model'
import { folded } from '@/core/text/fold'
import { changeInWords } from '@/core/text/words'
import { SkillMark } from '@/ui/skill-mark'
import type { ComparedEditions } from './load'

interface RequirementMatrixProps {
  compared: ComparedEditions
  changes: RoleChanges
}

/** Skills by role levels that are in both editions: what each asked then and asks now. */
export function RequirementMatrix({ compared: { from, to }, changes }: RequirementMatrixProps) {
  const roleLevels = changes.roleLevels.filter(isOneToOne)
  const name = changes.role.to[0]?.name ?? ''
  const isStated = changes.skills.some(({ cells }) =>
    cells.some((cell) => [...cell.from, ...cell.to].some(({ steps }) => steps !== 'not-stated')),
  )
  return (
    <>
      <p className="mb-3 max-w-prose text-sm text-soft">
        {isStated
          ? 'A cell shows the skill level now. +1 or −1: skill steps up or down since then.'
          : 'Neither edition states skill levels.'}{' '}
        Open a level to compare both editions word by word.
      </p>
      <div
        className="matrix-frame"
        role="region"
        aria-label={`What each level of ${name} asked then and asks now`}
        tabIndex={0}
      >
        <table className="matrix" data-role-levels={roleLevels.length > 5 ? 'many' : 'few'}>
          <thead>
            <tr>
              <th scope="col">Skill</th>
              {roleLevels.map(({ from: [before], to: [after], isGuess }) => (
                <th key={after?.roleLevel.id} scope="col">
                  {before && after && (
                    <Link
                      to={compareHref([
                        { framework: from.id, role: before.role.id, roleLevel: before.roleLevel.id },
                        { framework: to.id, role: after.role.id, roleLevel: after.roleLevel.id },
                      ])}
                    >
                      {after.roleLevel.name}
                    </Link>
                  )}
                  {before && folded(before.roleLevel.name) !== folded(after?.roleLevel.name ?? '') && (
                    <span className="block text-soft">
                      was {before.roleLevel.name}
                      {isGuess && <strong className="text-loss"> A guess.</strong>}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(isStated ? changes.skills : []).map((skill) => (
              <Row key={namesOf(skill)} skill={skill} from={from} to={to} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Row({ skill, from, to }: { skill: RoleSkill; from: Framework; to: Framework }) {
  const isPair = skill.match.from.length <= 1 && skill.match.to.length <= 1
  return (
    <tr>
      <th scope="row">
        <span className="matrix-name">{namesOf(skill)}</span>
      </th>
      {skill.cells.map((cell) => {
        const change = isPair ? changeOf(cell.from[0]?.steps ?? 0, cell.to[0]?.steps ?? 0) : null
        return (
          <td key={cell.roleLevels.to.roleLevel.id}>
            {cell.from.length + cell.to.length === 0 ? (
              <span className="cell text-soft">not asked for</span>
            ) : change && change.kind !== 'unknown' && cell.change?.kind !== 'unknown' ? (
              <Compared cell={cell} change={change} scale={to.skillScale} />
            ) : (
              <span className="cell cell-both">
                <Asked when="then" asked={cell.from} scale={from.skillScale} />
                <Asked when="now" asked={cell.to} scale={to.skillScale} />
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** "Agile and Lean practices, was Agile working". */
function namesOf({ match: { kind, from, to } }: RoleSkill): string {
  const [before, after] = [from, to].map((side) => side.map(({ name }) => name).join(', '))
  if (kind === 'same' || kind === 'new') return after ?? ''
  return kind === 'gone' ? (before ?? '') : `${after}, was ${before}`
}

interface ComparedProps {
  cell: RequirementCell
  change: KnownChange
  scale: readonly SkillLevel[]
}

function Compared({ cell: { from, to }, change, scale }: ComparedProps) {
  const [before, after] = [from[0]?.steps ?? 0, to[0]?.steps ?? 0]
  return (
    <span className="cell">
      <SkillMark steps={after} of={scale.length} from={before} />
      <span className="cell-word">
        {change.kind === 'dropped' ? `was ${wordOf(before, scale)}` : wordOf(after, scale)}
      </span>
      {change.kind !== 'same' && (
        <span className={`cell-change ${change.steps > 0 ? 'text-gain' : 'text-loss'}`}>
          <span aria-hidden="true">{signOf(change)}</span>
          <span className="sr-only">, {changeInWords(change)}</span>
        </span>
      )}
    </span>
  )
}

function signOf({ kind, steps }: KnownChange): string {
  if (kind === 'new') return 'new'
  if (kind === 'dropped') return 'gone'
  return steps > 0 ? `+${steps}` : `−${-steps}`
}

function Asked({ when, asked, scale }: { when: string; asked: readonly AskedSkill[]; scale: readonly SkillLevel[] }) {
  return asked.map(({ skill, steps }) => (
    <span key={skill.id} className="flex items-center gap-1.5">
      <SkillMark steps={steps} of={scale.length} />
      <span>
        <span className="text-soft">{when}</span> {wordOf(steps, scale)}
      </span>
    </span>
  ))
}

function wordOf(steps: AskedSkill['steps'], scale: readonly SkillLevel[]): string {
  return stepsInWords(
    steps,
    scale.map(({ name }) => name),
  )
}
