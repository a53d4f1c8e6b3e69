import { useId } from 'react'
import { Link } from 'react-router'
import { compareHref, pathHref, roleLevelHref, type RoleLevelAddress } from '@/core/hrefs'
import type { NextLine } from '@/core/moves/next-lines'
import { isRanked, type IndexedRoleLevel, type RequirementIndex } from '@/core/moves/requirement-index'
import { skillsBrought, stepsByFrameworkAlone, stepsToLearn } from '@/core/moves/skills-to-learn'
import type { NextMove } from '@/core/moves/where-next'
import { counted, inWords } from '@/core/text/words'
import { MovePicture } from './move-picture'
import { SkillBySkill } from './skill-by-skill'
import type { MoveGroup } from './url'
import { WhatCarriesOver } from './what-carries-over'

/** What the moves are counted from, and how. */
export interface Start {
  readonly index: RequirementIndex
  /** The index of the role level that moves start from. */
  readonly from: number
  /** The index of the role level that somebody is on; the same unless moves start from their own skills. */
  readonly base: number
  /** Whether related skills count; `null` if the framework has none. */
  readonly counting: 'related' | 'alone' | null
  /** The role families by id. */
  readonly families: ReadonlyMap<string, string>
}

interface MoveLineProps {
  start: Start
  group: MoveGroup
  line: NextLine
  isOpen: boolean
  onToggle: () => void
}

/** One line: where it leads, its picture, what there is to learn by both ways of counting, what carries over; it opens to the skills one by one. */
export function MoveLine({ start, group, line, isOpen, onToggle }: MoveLineProps) {
  const id = useId()
  const { index, from } = start
  const [move] = line
  const skills = skillsBrought(index, [from], move.to)
  const names = line.map(({ to }) => nameAt(index, to))
  return (
    <li className="next-move">
      <div>
        <p className="font-serif text-[1.06rem] leading-tight font-semibold">
          {line.map(({ to }, place) => (
            <span key={to}>
              {place > 0 && (place === line.length - 1 ? ' or ' : ', ')}
              <Link to={roleLevelHref(addressAt(index, to))}>{names[place]}</Link>
            </span>
          ))}
        </p>
        <p className="text-sm text-soft">{aboutLine(start, group, line)}</p>
      </div>
      <div className="next-move-picture">
        <MovePicture skills={skills} />
      </div>
      <div className="leading-tight">
        <b className="text-[1.06rem]">{move.effort}</b> {move.effort === 1 ? 'skill step' : 'skill steps'}
        <span className="block text-sm text-soft">
          {otherFigure(start, move.effort, stepsByFrameworkAlone(index, [from], move.to))}
        </span>
      </div>
      <p className="next-move-carries">
        <WhatCarriesOver skills={skills} isPromotion={group === 'promotions'} />
      </p>
      <button
        type="button"
        className="next-move-toggle print:hidden"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        Skill by skill<span className="sr-only">, {names.join(', ')}</span>
      </button>
      <div id={id} className="next-move-open" hidden={!isOpen}>
        {isOpen && (
          <>
            <SkillBySkill framework={index.framework} skills={skills} caption={`Skill by skill, ${names.join(', ')}`} />
            {line.map((each) => (
              <GoOn key={each.to} start={start} move={each} />
            ))}
          </>
        )}
      </div>
    </li>
  )
}

/** The ways on from one role level: compare, find a path, look at the other levels of its role. */
function GoOn({ start: { index, from, counting }, move: { to } }: { start: Start; move: NextMove }) {
  const [here, there] = [addressAt(index, from), addressAt(index, to)]
  const name = nameAt(index, to)
  const others = index.roleLevels.flatMap(({ role }, place) =>
    role === index.roleLevels[to]?.role && place !== to && place !== from && isRanked(index, place) ? [place] : [],
  )
  const byLadder = others.toSorted(
    (a, b) => (index.roleLevels[a]?.ladderPlace ?? 0) - (index.roleLevels[b]?.ladderPlace ?? 0),
  )
  return (
    <div className="mt-3">
      <p className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
        <Link to={compareHref([here, there])}>Compare with {name}</Link>
        <Link to={pathHref({ from: here, to: there, related: counting !== 'alone' })}>Plan a path to {name}</Link>
      </p>
      {byLadder.length > 0 && (
        <p className="mt-1 text-[0.95rem]">
          Other levels:{' '}
          {byLadder.map((place, number) => (
            <span key={place}>
              {number > 0 && ', '}
              <Link to={roleLevelHref(addressAt(index, place))}>{nameAt(index, place)}</Link>{' '}
              <span className="text-soft">({counted(stepsTo(index, from, place), 'skill step')})</span>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function stepsTo(index: RequirementIndex, from: number, to: number): number {
  return stepsToLearn(
    skillsBrought(index, [from], to).map((skill) => ({ ...skill, to: Math.max(skill.from, skill.to) })),
  )
}

/** The figure by the other way of counting: "18 by the framework alone". */
function otherFigure({ counting }: Start, effort: number, alone: number): string {
  if (counting === null) return ''
  if (counting === 'alone') return 'by the framework alone'
  return effort === alone ? 'by the framework alone too' : `${alone} by the framework alone`
}

/** "Level 3 of 6, the same skills in all three · Product and delivery" */
function aboutLine({ index, base, families }: Start, group: MoveGroup, line: NextLine): string {
  const [move] = line
  const { role, ladderPlace } = index.roleLevels[move.to] ?? {}
  const roleLevels = index.roleLevels.filter((other) => other.role === role).length
  const place = roleLevels === 1 ? 'The only level' : `Level ${(ladderPlace ?? 0) + 1} of ${roleLevels}`
  const isOwnFamily = role?.roleFamily === index.roleLevels[base]?.role.roleFamily
  const family = group === 'promotions' || isOwnFamily ? '' : (families.get(role?.roleFamily ?? '') ?? '')
  const further =
    move.further && `further ${move.further}: more than one level ${move.further === 'up' ? 'more' : 'less'} senior`
  return [line.length > 1 ? `${place}, the same skills in all ${inWords(line.length)}` : place, family, further]
    .filter(Boolean)
    .join(' · ')
}

/** The address of the role level at an index. */
export function addressAt({ framework, roleLevels }: RequirementIndex, place: number): RoleLevelAddress {
  const there: IndexedRoleLevel | undefined = roleLevels[place]
  return { framework: framework.id, role: there?.role.id ?? '', roleLevel: there?.roleLevel.id ?? '' }
}

export function nameAt({ roleLevels }: RequirementIndex, place: number): string {
  return roleLevels[place]?.roleLevel.name ?? ''
}
