import { useLocation } from 'react-router'
import { isMe, me, pathHref, sameAddress, type RoleLevelAddress } from '@/core/hrefs'
import { LinkNotices } from '@/ui/link-notices'
import { MySkillsNotice } from '@/ui/my-skills-notice'
import { MySkillsSwitch } from '@/ui/my-skills-switch'
import { Notices } from '@/ui/notice'
import { usePendingLocation } from '@/ui/use-pending-location'
import { PathView } from './path-view'
import { UnfinishedPath } from './unfinished-path'
import { readPathSearch } from './url'
import { useEnd } from './use-end'

/** The moves from one role level to another, with what to learn in each. */
export function PathPage() {
  const [location, pending] = [useLocation(), usePendingLocation()]
  const asked = readPathSearch(new URLSearchParams(location.search))
  const next = readPathSearch(new URLSearchParams(pending.search))
  const [from, to] = [useEnd(asked.from), useEnd(asked.to)]
  const notices = (
    <>
      {from.mine !== undefined && <MySkillsNotice name={from.mine?.name ?? null} />}
      <LinkNotices
        named={[from, to].flatMap(({ missing }) => missing ?? [])}
        unreadable={asked.unreadable}
        hrefWith={(gone, roleLevel) => {
          const replaced = (end: RoleLevelAddress | undefined) =>
            end && sameAddress(end, gone) ? { ...end, roleLevel } : end
          return pathHref({ ...next, from: replaced(next.from), to: replaced(next.to) })
        }}
      />
    </>
  )
  const startsFromMe = next.from !== undefined && isMe(next.from)
  const mySkills = (
    <MySkillsSwitch
      on={startsFromMe}
      replaces={startsFromMe ? undefined : next.from}
      instead={from.mine?.base}
      hrefOn={pathHref({ ...next, from: me })}
      hrefOff={(before) => pathHref({ ...next, from: before })}
    />
  )
  const path = pending === location ? { ...asked, from: from.end?.address, to: to.end?.address } : next
  return from.end && to.end ? (
    <Notices>
      <PathView from={from.end} to={to.end} path={path} notices={notices} mySkills={mySkills} />
    </Notices>
  ) : (
    <UnfinishedPath from={from.end} to={to.end} path={path} notices={notices} mySkills={mySkills} />
  )
}
