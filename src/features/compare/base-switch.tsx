import { compareHref, isMe, me } from '@/core/hrefs'
import type { MyColumn } from '@/data-source/my-column'
import { MySkillsSwitch } from '@/ui/my-skills-switch'
import type { CompareRequests } from './url'

/** Replaces the base with the reader's own skills, and back again. */
export function BaseSwitch({ request, next, mine }: CompareRequests & { mine: MyColumn | undefined }) {
  const others = next.roleLevels.filter((address) => !isMe(address))
  const [base, ...rest] = others
  const kept = rest.length > 0 ? rest : others
  return (
    <MySkillsSwitch
      on={next === request ? mine !== undefined : next.roleLevels.some(isMe)}
      replaces={rest.length > 0 ? base : undefined}
      instead={mine?.base}
      hrefOn={compareHref([me, ...kept], next)}
      hrefOff={(before) => compareHref([...(before ? [before] : []), ...others], next)}
    />
  )
}
