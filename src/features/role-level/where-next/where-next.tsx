import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { me, type RoleLevelAddress } from '@/core/hrefs'
import { nextLines, type NextLines } from '@/core/moves/next-lines'
import { byFrameworkAlone, indexRequirements, placeOf } from '@/core/moves/requirement-index'
import { whereNext, type NextMove } from '@/core/moves/where-next'
import { unknownOwnSkillLevel } from '@/core/profile/as-role-level'
import type { FrameworkRequirements } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { SkillStepExplained } from '@/ui/explained'
import { Loaded } from '@/ui/loaded'
import { MySkillsNotice } from '@/ui/my-skills-notice'
import { Option } from '@/ui/option'
import { RelatedSwitch } from '@/ui/related-skills'
import { ClosestMoves } from './closest-moves'
import { MoveFilters } from './move-filters'
import { MoveGroupList } from './move-group'
import type { Start } from './move-line'
import { RolesInCommon } from './not-stated'
import { moveGroups, useMoveFilter, type MoveFilter } from './url'
import { useMyEnd } from './use-my-end'
import './where-next.css'

export interface WhereNextProps {
  address: RoleLevelAddress
}

/** The moves from a role level: promotions, then the roles that most carries over to. */
export function WhereNext({ address }: WhereNextProps) {
  const query = useQuery(queries.requirements(address.framework))
  return (
    <Loaded query={query} what="the other role levels">
      {(requirements) => <FromHereOrMySkills requirements={requirements} address={address} />}
    </Loaded>
  )
}

interface MovesProps extends WhereNextProps {
  requirements: FrameworkRequirements
}

/** The moves from the role level, or from my skills if the switch is on. The screen always says which. */
function FromHereOrMySkills({ requirements, address }: MovesProps) {
  const [filter, change] = useMoveFilter()
  const mine = useMyEnd(filter.fromMe)
  const isHere = mine?.address.framework === address.framework
  const start = filter.fromMe && mine && isHere ? mine : { requirements, address }
  const base = start === mine ? mine.base : undefined
  return (
    <>
      <Option on={filter.fromMe} onChange={(fromMe) => change({ fromMe })}>
        Start from my skills
      </Option>
      {filter.fromMe && mine !== undefined && <MySkillsNotice name={isHere ? mine.name : null} />}
      <Moves
        requirements={start.requirements}
        address={start.address}
        base={base ?? start.address}
        filter={filter}
        onChange={change}
      />
    </>
  )
}

interface FilteredMovesProps extends MovesProps {
  /** The role level that somebody is on whose own skills the moves start from; otherwise the same as `address`. */
  base: RoleLevelAddress
  filter: MoveFilter
  onChange: (to: Partial<MoveFilter>) => void
}

function Moves({ requirements, address, base, filter, onChange }: FilteredMovesProps) {
  const { framework, roleFamilies, roles, ties } = requirements
  const counting = ties.variants.length + ties.related.length > 0 ? (filter.related ? 'related' : 'alone') : null
  const counted = useMemo(
    () => (counting === 'alone' ? byFrameworkAlone(requirements) : requirements),
    [counting, requirements],
  )
  const index = useMemo(() => indexRequirements(counted), [counted])
  const from = placeOf(index, address.role, address.roleLevel)
  const known = placeOf(index, base.role, base.roleLevel)
  // The role level may be gone from the framework since.
  const on = known < 0 ? from : known
  const next = useMemo(() => whereNext(index, from, on), [index, from, on])
  const families = new Map(roleFamilies.map(({ id, name }) => [id, name]))
  // A role family that the framework does not have is ignored.
  const family = filter.family !== undefined && families.has(filter.family) ? filter.family : undefined
  const relatedSwitch = counting && (
    <RelatedSwitch on={counting === 'related'} onChange={(related) => onChange({ related })} />
  )
  if (!next)
    return (
      <>
        <p className="missing-note mb-3">
          {address.role === me.role
            ? unknownOwnSkillLevel(framework.shortTitle)
            : 'The source does not give every skill level for this role level, so we cannot say what you would have to learn.'}
        </p>
        {relatedSwitch}
        {roles.length > 1 && (
          <>
            <h3 className="mt-3 mb-1">Roles with skills in common</h3>
            <RolesInCommon requirements={counted} role={address.role} />
          </>
        )}
      </>
    )
  const start: Start = { index, from, base: on, counting, families }
  const isWanted = ({ to, effort }: NextMove) =>
    (family === undefined || index.roleLevels[to]?.role.roleFamily === family) &&
    (filter.effort === undefined || effort <= filter.effort)
  const lines = nextLines(index, next, isWanted)
  const all = nextLines(index, next, () => true)
  const groups = groupWords(requirements, base, all)
  const firstGroup = moveGroups.find((group) => lines[group].length > 0)
  const unstated = new Set(next.notStated.flatMap((place) => index.roleLevels[place]?.role.id ?? []))
  return (
    <>
      <ClosestMoves start={start} lines={all} />
      <div className="my-3 grid gap-3">
        <SkillStepExplained scale={framework.skillScale} />
        {relatedSwitch}
        <MoveFilters
          families={families}
          filter={{ ...filter, family }}
          shown={countOf(lines)}
          all={countOf(all)}
          onChange={onChange}
        />
      </div>
      {moveGroups.map(
        (group) =>
          lines[group].length > 0 && (
            <MoveGroupList
              key={group}
              start={start}
              group={group}
              {...groups[group]}
              lines={lines[group]}
              filter={filter}
              hasKey={group === firstGroup}
              onChange={onChange}
            />
          ),
      )}
      {!firstGroup && <p className="mt-4">No move matches your filters.</p>}
      {unstated.size > 0 && family === undefined && filter.effort === undefined && roles.length > 1 && (
        <section className="next-group">
          <div className="next-group-head">
            <h3>
              Skill levels not stated <span className="font-sans text-sm font-normal text-soft">· {unstated.size}</span>
            </h3>
            <p>We can’t count what there is to learn.</p>
          </div>
          <RolesInCommon requirements={counted} role={address.role} listed={unstated} />
        </section>
      )}
    </>
  )
}

type GroupWords = Readonly<Record<keyof NextLines, { readonly title: string; readonly about: string }>>

function groupWords(
  { roleFamilies, roles }: FrameworkRequirements,
  { role: id }: RoleLevelAddress,
  all: NextLines,
): GroupWords {
  const role = roles.find((other) => other.id === id)
  const family = roleFamilies.find((other) => other.id === role?.roleFamily)?.name
  return {
    promotions: { title: 'Promotions', about: `Higher levels of ${role?.name ?? 'the same role'}.` },
    family: { title: 'Same role family', about: family ? `Other roles in ${family}, best match first.` : '' },
    others: {
      title: all.family.length > 0 || family ? 'Other role families' : 'Other roles',
      about: 'Best match first. At least a fifth of what they ask for carries over.',
    },
    little: {
      title: 'Little carries over',
      about: 'Less than a fifth of what they ask for, but these roles come nearest.',
    },
  }
}

function countOf(lines: NextLines): number {
  return moveGroups.reduce((sum, group) => sum + lines[group].reduce((moves, line) => moves + line.length, 0), 0)
}
