import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { pathHref } from '@/core/hrefs'
import { MySkillsNotice } from '@/ui/my-skills-notice'
import { pageHeadingId } from '@/ui/page-heading'
import { FromSwitch } from './from-switch'
import { PathNotices } from './notices'
import { PathView } from './path-view'
import { UnfinishedPath } from './unfinished-path'
import { readPathSearch } from './url'
import { useEnd } from './use-end'

/** The moves from one role level to another, each with what to learn. */
export function PathPage() {
  const [search] = useSearchParams()
  const asked = readPathSearch(search)
  const [from, to] = [useEnd(asked.from), useEnd(asked.to)]
  useFocusKept(pathHref(asked))
  const notices = (
    <>
      {from.mine !== undefined && <MySkillsNotice name={from.mine?.name ?? null} />}
      <PathNotices asked={asked} missing={[from, to].flatMap(({ missing }) => missing ?? [])} />
    </>
  )
  const mySkills = <FromSwitch asked={asked} mine={from.mine} />
  return from.end && to.end ? (
    <PathView
      from={from.end}
      to={to.end}
      options={{ stretch: asked.stretch, stepsBack: asked.stepsBack }}
      notices={notices}
      mySkills={mySkills}
    />
  ) : (
    <UnfinishedPath
      from={from.end}
      to={to.end}
      options={{ stretch: asked.stretch, stepsBack: asked.stepsBack }}
      notices={notices}
      mySkills={mySkills}
    />
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
