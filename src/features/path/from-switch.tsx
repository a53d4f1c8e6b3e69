import { isMe, me, pathHref } from '@/core/hrefs'
import type { MyEnd } from '@/data-source/my-end'
import { MySkillsSwitch } from '@/ui/my-skills-switch'
import type { PathSearch } from './url'

/** Begins the path from one's own skills instead of a role level, and back again. */
export function FromSwitch({ asked, mine }: { asked: PathSearch; mine: MyEnd | null | undefined }) {
  return (
    <MySkillsSwitch
      on={mine !== undefined}
      replaces={asked.from && !isMe(asked.from) ? asked.from : undefined}
      instead={mine?.base}
      hrefOn={pathHref({ ...asked, from: me })}
      hrefOff={(before) => pathHref({ ...asked, from: before })}
    />
  )
}
