import { memo, type MouseEvent } from 'react'
import { Link } from 'react-router'
import { roleHref, roleLevelHref } from '@/core/hrefs'
import type { Id, SkillLevel } from '@/core/model'
import type { PlateLadder as Ladder, PlateStep } from '@/core/plate'

/** A role, and one of its levels by its place; `null` for the role as a whole. */
export interface PointedAt {
  readonly role: Id
  readonly step: number | null
}

/** The role that is brought out, one that has something to do with it, one that has not. */
export type Tone = 'here' | 'near' | 'far' | ''

interface PlateLadderProps {
  framework: Id
  ladder: Ladder
  scale: readonly SkillLevel[]
  tone: Tone
  /** What it shares with the role that is brought out, if that is to be said: "4 and 3 related". */
  shared: string | undefined
  /** What each role level asks of the skill that is laid over the plate. */
  asked: readonly (number | null)[] | undefined
  /** The role level that somebody points at. */
  pointedAt: number | null
  /** Which of its links the Tab key reaches. */
  tabStop: number | 'name' | 'none' | 'all'
  onPointAt: (target: PointedAt) => void
  onFocus: (target: PointedAt) => void
}

/** One role: its name and its levels, lowest first. Drawn again only when something about it changes. */
export const PlateLadder = memo(function PlateLadder({
  framework,
  ladder: { id, name, steps, reach },
  scale,
  tone,
  shared,
  asked,
  pointedAt,
  tabStop,
  onPointAt,
  onFocus,
}: PlateLadderProps) {
  const tabIndex = (stop: number | 'name') => (tabStop === 'all' ? undefined : tabStop === stop ? 0 : -1)
  const focus = (step: number | null) => () => {
    onFocus({ role: id, step })
    onPointAt({ role: id, step })
  }
  return (
    // Pointing only shows more about a role; the links do the same on focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={`plate-ladder ${reach ? heightClasses(reach.highest) : 'is-unstated v10 v00 v000'} ${tone}`}
      onMouseMove={(event) => onPointAt({ role: id, step: stepNear(event) })}
    >
      <h4>
        <Link to={roleHref(framework, id)} className="plate-role" tabIndex={tabIndex('name')} onFocus={focus(null)}>
          {name}
        </Link>
      </h4>
      {shared !== undefined && (
        <span className="plate-note">
          shares {shared} {shared === '1' ? 'skill' : 'skills'}
        </span>
      )}
      <ol
        aria-label={`Levels of ${name}, lowest first`}
        className={reach ? heightClasses(reach.lowest) : 'v0 v00 v000'}
      >
        {steps.map((step, place) => (
          <li key={step.id} className={stepClasses(step, asked?.[place], pointedAt === place)}>
            <Link
              to={roleLevelHref({ framework, role: id, roleLevel: step.id })}
              tabIndex={tabIndex(place)}
              onFocus={focus(place)}
            >
              <span>{step.name}</span>
            </Link>
            <small>
              {step.grade && ` ${step.grade}`} {meanInWords(step)}
            </small>
            {asked && asked[place] !== 0 && <b> {skillLevelName(asked[place], scale)}</b>}
          </li>
        ))}
      </ol>
    </li>
  )
})

/** Of a step drawn up to here in thousandths: the content security policy allows no style attribute, so three classes add up to it. */
export function heightClasses(thousandths: number): string {
  const hundreds = Math.floor(thousandths / 100)
  return `v${hundreds} v0${Math.floor(thousandths / 10) % 10} v00${thousandths % 10}`
}

/** More role levels than this on one step are drawn over each other. */
const MOST_SHARED = 4

function stepClasses(
  { height, place, sharedBy }: PlateStep,
  asked: number | null | undefined,
  isHere: boolean,
): string {
  return [
    height === null ? 'is-unplaced' : heightClasses(height),
    ...(sharedBy > 1 ? [`of-${Math.min(sharedBy, MOST_SHARED)} place-${Math.min(place, MOST_SHARED - 1)}`] : []),
    ...(asked === undefined || asked === 0 ? [] : [`asks-${asked ?? 'unknown'}`]),
    ...(isHere ? ['is-here'] : []),
  ].join(' ')
}

function meanInWords({ seniority, asked }: PlateStep): string {
  if (seniority) return (seniority.sum / seniority.count).toFixed(1)
  return asked > 0 ? 'not stated' : ''
}

function skillLevelName(steps: number | null | undefined, scale: readonly SkillLevel[]): string {
  return typeof steps === 'number' ? (scale[steps - 1]?.name.toLowerCase() ?? '') : 'skill level not stated'
}

/** Steps are thin: the one nearest to the pointer counts, if it is near. */
const REACH = 14

function stepNear({ currentTarget, clientY }: MouseEvent): number | null {
  const distances = [...currentTarget.querySelectorAll('ol > li')].map((step) => {
    const { top, height } = step.getBoundingClientRect()
    return Math.abs(top + height / 2 - clientY)
  })
  const least = Math.min(...distances)
  return least <= REACH ? distances.indexOf(least) : null
}
