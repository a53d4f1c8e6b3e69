import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { readAddress, writeAddress, type RoleLevelAddress } from '@/core/hrefs'
import { Option } from './option'
import { usePendingLocation } from './use-pending-location'

interface MySkillsSwitchProps {
  on: boolean
  /** The role level that the reader's skills replace when the switch is turned on. */
  replaces?: RoleLevelAddress | undefined
  /** What replaces them when it is turned off, unless they had replaced a role level. */
  instead?: RoleLevelAddress | undefined
  /** The same screen counted from the reader's skills, and from a role level or none. */
  hrefOn: string
  hrefOff: (from: RoleLevelAddress | undefined) => string
  /** On the switch. */
  children?: ReactNode
}

/** Counts from the reader's skills instead of a role level; turned off, it goes back to the role level they replaced. */
export function MySkillsSwitch(props: MySkillsSwitchProps) {
  const { on, replaces, instead, hrefOn, hrefOff, children = 'Start from my skills' } = props
  const navigate = useNavigate()
  const { state } = usePendingLocation()
  const turn = (toOn: boolean) =>
    void (toOn
      ? navigate(hrefOn, { preventScrollReset: true, state: { replaced: replaces ? writeAddress(replaces) : '' } })
      : navigate(hrefOff(replacedIn(state) ?? instead), { preventScrollReset: true }))
  return (
    <Option on={on} onChange={turn}>
      {children}
    </Option>
  )
}

/** Read from the history entry. */
function replacedIn(state: unknown): RoleLevelAddress | null {
  return typeof state === 'object' && state !== null && 'replaced' in state && typeof state.replaced === 'string'
    ? readAddress(state.replaced)
    : null
}
