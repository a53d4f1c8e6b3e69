import { useNavigate } from 'react-router'
import { readAddress, writeAddress, type RoleLevelAddress } from '@/core/hrefs'
import { Option } from './option'
import { usePendingLocation } from './use-pending-location'

interface MySkillsSwitchProps {
  on: boolean
  /** The role level that one's own skills take the place of when the switch is turned on. */
  replaces?: RoleLevelAddress | undefined
  /** What stands in their place when it is turned off, unless they took the place of another. */
  instead?: RoleLevelAddress | undefined
  /** The same screen from one's own skills, and from a role level or none. */
  hrefOn: string
  hrefOff: (from: RoleLevelAddress | undefined) => string
}

/** Counts from one's own skills instead of a role level, and back again to the one they took the place of. */
export function MySkillsSwitch({ on, replaces, instead, hrefOn, hrefOff }: MySkillsSwitchProps) {
  const navigate = useNavigate()
  const { state } = usePendingLocation()
  const turn = (toOn: boolean) =>
    void (toOn
      ? navigate(hrefOn, { preventScrollReset: true, state: { replaced: replaces ? writeAddress(replaces) : '' } })
      : navigate(hrefOff(replacedIn(state) ?? instead), { preventScrollReset: true }))
  return (
    <Option on={on} onChange={turn}>
      From my skills
    </Option>
  )
}

/** As the history remembers it. */
function replacedIn(state: unknown): RoleLevelAddress | null {
  return typeof state === 'object' && state !== null && 'replaced' in state && typeof state.replaced === 'string'
    ? readAddress(state.replaced)
    : null
}
