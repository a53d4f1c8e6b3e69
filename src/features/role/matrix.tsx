import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useRef, type ComponentProps } from 'react'
import { Link } from 'react-router'
import { changeOf, type Steps } from '@/core/changes'
import { roleLevelHref, skillHref } from '@/core/hrefs'
import { stepsInWords } from '@/core/comparing/growth'
import { skillGrowth } from '@/core/comparing/ladder'
import type { Id } from '@/core/model'
import type { Ladder } from '@/core/views/model'
import { changeInWords } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { SkillMark } from '@/ui/skill-mark'
import { useGridKeys } from './grid-keys'
import { useOpenCell } from './open-cell'

/** More cells take so long to draw that only the rows in view are drawn. The largest bundled role has 126. */
const mostCells = 3_000

const RowsInView = lazy(async () => ({ default: (await import('./rows-in-view')).RowsInView }))

/** Skills by role levels: the skill level that each role level asks for, and how it differs from the level below. */
export function Matrix({ ladder }: { ladder: Ladder }) {
  const { framework, role, roleLevels, skills } = ladder
  const isLarge = roleLevels.length * skills.length > mostCells
  const row = (index: number, props: ComponentProps<'tr'> = {}) => <Row key={index} {...{ ladder, index }} {...props} />
  const table = useRef<HTMLTableElement>(null)
  useGridKeys(table)
  return (
    <div className="matrix-frame" role="region" aria-label={`What each level of ${role.name} asks for`} tabIndex={0}>
      <table
        ref={table}
        className="matrix"
        data-role-levels={roleLevels.length > 5 ? 'many' : 'few'}
        {...(isLarge && { 'aria-rowcount': skills.length + 1, 'data-large': true })}
      >
        <caption className="sr-only">Skills by role level, lowest level first</caption>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            {roleLevels.map(({ id, name, grade }) => (
              <th key={id} scope="col">
                <Link to={roleLevelHref({ framework: framework.id, role: role.id, roleLevel: id })}>{name}</Link>
                {grade && <span className="block text-soft">{grade}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {isLarge ? (
            <Suspense fallback={row(0)}>
              <RowsInView count={skills.length} row={row} />
            </Suspense>
          ) : (
            skills.map((_, index) => row(index))
          )}
        </tbody>
      </table>
    </div>
  )
}

function Row({ ladder, index, ...props }: ComponentProps<'tr'> & { ladder: Ladder; index: number }) {
  const { framework, roleLevels, skills } = ladder
  const { id = '', name } = skills[index] ?? {}
  return (
    <tr {...props}>
      <th scope="row">
        <Link to={skillHref(framework.id, id)}>{name}</Link>
      </th>
      {skillGrowth(ladder, id).map((steps, roleLevel, growth) => (
        <td key={roleLevels[roleLevel]?.id}>
          <Cell ladder={ladder} skill={id} roleLevel={roleLevel} steps={steps} before={growth[roleLevel - 1]} />
        </td>
      ))}
    </tr>
  )
}

interface CellProps {
  ladder: Ladder
  skill: Id
  roleLevel: number
  steps: Steps
  before: Steps | undefined
}

function Cell({ ladder: { framework, role, roleLevels }, skill, roleLevel, steps, before }: CellProps) {
  const client = useQueryClient()
  const { open } = useOpenCell()
  const address = { framework: framework.id, role: role.id, roleLevel: roleLevels[roleLevel]?.id ?? '' }
  if (steps === 0) return <span className="cell text-soft">not asked for</span>
  const change = before === undefined ? null : changeOf(before, steps)
  const word = stepsInWords(
    steps,
    framework.skillScale.map(({ name }) => name),
  )
  return (
    <Link
      // Without scripts, and in a new tab, the cell opens the same wording on the page of its role level.
      to={roleLevelHref(address, skill)}
      className={steps === 'not-stated' ? 'cell' : `cell step-${Math.ceil((steps * 4) / framework.skillScale.length)}`}
      data-cell
      onPointerEnter={() => void client.prefetchQuery(queries.roleLevelWording(address))}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        open({ roleLevel: address.roleLevel, skill })
      }}
    >
      <SkillMark steps={steps} of={framework.skillScale.length} />
      <span className="cell-word">{word}</span>
      {change && change.kind !== 'unknown' && change.kind !== 'same' && (
        <span className="cell-change">
          <span aria-hidden="true">{change.steps > 0 ? `+${change.steps}` : `−${-change.steps}`}</span>
          <span className="sr-only">, {changeInWords(change)}</span>
        </span>
      )}
    </Link>
  )
}

/** What the marks and figures in the matrix mean, and how to use it. */
export function MatrixKey({ ladder: { framework, roleLevels } }: { ladder: Ladder }) {
  const scale = framework.skillScale
  return (
    <div className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {scale.map(({ id, name }, index) => (
        <span key={id} className="inline-flex items-center gap-1.5">
          <SkillMark steps={index + 1} of={scale.length} /> {name.toLowerCase()}
        </span>
      ))}
      {roleLevels.length > 1 && <span>+1 or −1: skill steps up or down from the level below</span>}
      <span className="print:hidden">
        Open a cell to read more.<span className="max-wide:hidden"> The arrow keys move between cells.</span>
      </span>
    </div>
  )
}
