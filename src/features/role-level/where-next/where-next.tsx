import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RoleLevelAddress } from '@/core/hrefs'
import { movesFrom } from '@/core/moves/moves'
import { byFrameworkAlone, indexRequirements, placeOf } from '@/core/moves/requirement-index'
import type { FrameworkRequirements } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { Loaded } from '@/ui/loaded'
import { MostInOneMoveExplained, SkillStepExplained } from '@/ui/explained'
import { MySkillsNotice } from '@/ui/my-skills-notice'
import { Option } from '@/ui/option'
import { MoveFilters } from './move-filters'
import { MoveGroupList } from './move-group'
import { shownMoves } from './shown-moves'
import { useMoveFilter } from './use-move-filter'
import { useMyEnd } from './use-my-end'

export interface WhereNextProps {
  address: RoleLevelAddress
}

/** Every move from a role level: promotions, up and across; the rest on request. */
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
  const mine = useMyEnd(filter.fromMe === true)
  const isHere = mine?.address.framework === address.framework
  return (
    <>
      <Option on={filter.fromMe === true} onChange={(fromMe) => change({ fromMe })}>
        Start from my skills
      </Option>
      {filter.fromMe && mine !== undefined && <MySkillsNotice name={isHere ? mine.name : null} />}
      {filter.fromMe && mine && isHere ? (
        <Moves requirements={mine.requirements} address={mine.address} />
      ) : (
        <Moves requirements={requirements} address={address} />
      )}
    </>
  )
}

function Moves({ requirements, address }: MovesProps) {
  const [asked, change] = useMoveFilter()
  // A role family that the framework does not have is ignored.
  const filter = { ...asked, family: requirements.roleFamilies.find(({ id }) => id === asked.family)?.id }
  const index = useMemo(() => indexRequirements(byFrameworkAlone(requirements)), [requirements])
  const from = placeOf(index, address.role, address.roleLevel)
  const moves = useMemo(() => movesFrom(index, from), [index, from])
  if (!moves)
    return (
      <p className="missing-note">
        The source does not give every skill level for this role level, so we cannot say what you would have to learn.
      </p>
    )
  const groups = shownMoves(index, moves, filter)
  return (
    <>
      <div className="mb-3 print:hidden">
        <SkillStepExplained scale={requirements.framework.skillScale} />
        <MostInOneMoveExplained />
      </div>
      <MoveFilters requirements={requirements} filter={filter} groups={groups} onChange={change} />
      {groups.map((group) => (
        <MoveGroupList key={group.group} index={index} from={from} moves={group} filter={filter} onChange={change} />
      ))}
    </>
  )
}
