import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { pathHref } from '@/core/hrefs'
import { MySkillsNotice } from '@/ui/my-skills-notice'
import { pageHeadingId } from '@/ui/page-heading'
import { usePendingLocation } from '@/ui/use-pending-location'
import { FromSwitch } from './from-switch'
import { PathNotices } from './notices'
import { PathView } from './path-view'
import { UnfinishedPath } from './unfinished-path'
import { readPathSearch } from './url'
import { useEnd } from './use-end'

/** The moves from one role level to another, each with what to learn. */
export function PathPage() {
  const [location, pending] = [useLocation(), usePendingLocation()]
  const asked = readPathSearch(new URLSearchParams(location.search))
  const next = readPathSearch(new URLSearchParams(pending.search))
  const [from, to] = [useEnd(asked.from), useEnd(asked.to)]
  useFocusKept(pathHref(asked))
  const notices = (
    <>
      {from.mine !== undefined && <MySkillsNotice name={from.mine?.name ?? null} />}
      <PathNotices asked={asked} next={next} missing={[from, to].flatMap(({ missing }) => missing ?? [])} />
    </>
  )
  const mySkills = <FromSwitch next={next} mine={from.mine} />
  const path = pending === location ? { ...asked, from: from.end?.address, to: to.end?.address } : next
  return from.end && to.end ? (
    <PathView from={from.end} to={to.end} path={path} notices={notices} mySkills={mySkills} />
  ) : (
    <UnfinishedPath from={from.end} to={to.end} path={path} notices={notices} mySkills={mySkills} />
  )
}

/** Picking an end takes away the link that was followed; its focus goes to the heading, not to the page's edge. */
function useFocusKept(href: string) {
  const shown = useRef(href)
  useEffect(() => {
    if (shown.current === href) return
    shown.current = href
    if (document.activeElement === document.body) document.getElementById(pageHeadingId)?.focus({ preventScroll: true })
  }, [href])
}
