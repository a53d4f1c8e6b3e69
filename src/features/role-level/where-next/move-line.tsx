import { Link } from 'react-router'
import { compareHref, pathHref, roleLevelHref, type RoleLevelAddress } from '@/core/hrefs'
import type { IndexedRoleLevel, RequirementIndex } from '@/core/moves/requirement-index'
import { skillsToLearn } from '@/core/moves/skills-to-learn'
import { counted } from '@/core/text/words'
import { SkillGapLink, SkillGapWords } from '@/ui/skill-gap'
import { SkillMark } from '@/ui/skill-mark'
import { EffortLadder } from './effort-ladder'
import type { ShownMove } from './shown-moves'

interface MoveLineProps {
  index: RequirementIndex
  from: number
  move: ShownMove
}

/** One move: where it leads, what there is to learn, what carries over, the largest gap, and links to compare and plan. */
export function MoveLine({ index, from, move: { to, effort, carried } }: MoveLineProps) {
  const { framework, roleLevels } = index
  const [here, there] = [roleLevels[from], roleLevels[to]]
  if (!here || !there) return null
  const addressOf = ({ role, roleLevel }: IndexedRoleLevel): RoleLevelAddress => ({
    framework: framework.id,
    role: role.id,
    roleLevel: roleLevel.id,
  })
  const { name } = there.roleLevel
  const [gap] = there.ranked ? skillsToLearn(index, [from], to) : []
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to={roleLevelHref(addressOf(there))}>{name}</Link>
        {there.role.name !== name && there.role.id !== here.role.id && (
          <span className="block text-sm font-normal text-soft">{there.role.name}</span>
        )}
      </th>
      <td role="cell">
        {there.ranked ? (
          <>
            <span className="font-semibold">{counted(effort, 'skill step')}</span>
            <EffortLadder steps={effort} />
          </>
        ) : (
          <span className="text-soft">cannot be counted</span>
        )}
      </td>
      <td role="cell">
        {there.ranked && (
          <>
            <span className="text-soft wide:sr-only">Carries over: </span>
            {carried} of {counted(there.skills, 'skill')}
          </>
        )}
      </td>
      <td role="cell">
        {gap && (
          <span className="flex items-start gap-2">
            <SkillMark steps={gap.to} of={framework.skillScale.length} from={gap.from} className="-mt-px" />
            <span>
              <span className="text-soft wide:sr-only">Largest gap: </span>
              <SkillGapLink framework={framework} gap={gap} />
              <span className="block text-sm text-soft">
                <SkillGapWords framework={framework} gap={gap} />
              </span>
            </span>
          </span>
        )}
      </td>
      <td role="cell" className="print:hidden">
        <span className="flex gap-x-4 whitespace-nowrap">
          <Link to={compareHref([addressOf(here), addressOf(there)])}>
            Compare<span className="sr-only"> with {name}</span>
          </Link>
          {there.ranked && (
            <Link to={pathHref({ from: addressOf(here), to: addressOf(there) })}>
              Plan a path<span className="sr-only"> to {name}</span>
            </Link>
          )}
        </span>
      </td>
    </tr>
  )
}
