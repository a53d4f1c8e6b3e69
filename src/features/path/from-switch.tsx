import { isMe, me, pathHref } from '@/core/hrefs'
import type { MyEnd } from '@/data-source/my-end'
import { MySkillsSwitch } from '@/ui/my-skills-switch'
import type { PathSearch } from './url'

/** Starts the path from the reader's own skills instead of a role level, and back again. */
export function FromSwitch({ next, mine }: { next: PathSearch; mine: MyEnd | null | undefined }) {
  const on = next.from !== undefined && isMe(next.from)
  return (
    <MySkillsSwitch
      on={on}
      replaces={on ? undefined : next.from}
      instead={mine?.base}
      hrefOn={pathHref({ ...next, from: me })}
      hrefOff={(before) => pathHref({ ...next, from: before })}
    />
  )
}
