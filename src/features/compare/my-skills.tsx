import { Link, useLocation, useNavigate } from 'react-router'
import { compareHref, isMe, me, meHref, readAddress, writeAddress } from '@/core/hrefs'
import type { MyColumn } from '@/profile-source/my-column'
import { Option } from './option'
import type { CompareRequest } from './url'

interface MySkillsProps {
  /** The reader's own skills, where the comparison was asked for them. */
  mine: MyColumn | undefined
}

/** Says whose skills `me` in the link means, and what to do where the reader has said nothing of theirs. */
export function MySkillsNotice({ mine: { column } }: { mine: MyColumn }) {
  if (column) {
    return (
      <p className="my-2 max-w-prose text-sm text-soft print:hidden">
        Held against <Link to={meHref}>the skills kept on this device</Link>. In a link “me” means whoever opens it: if it was sent to you, its sender saw their own skills here, and never yours.
      </p>
    )
  }
  return (
    <p role="status" className="my-4 max-w-prose border-l-4 border-accent bg-wash px-4 py-3">
      This link stands for one’s own skills. Those of whoever sent it have never left their device, and on this one nobody has said anything yet. <Link to={meHref}>Say where you stand</Link>, and your own skills stand
      here.
    </p>
  )
}

/** Puts one's own skills in the place of the base, and back again. */
export function MySkillsSwitch({ request, mine }: MySkillsProps & { request: CompareRequest }) {
  const navigate = useNavigate()
  const { state } = useLocation()
  const others = request.roleLevels.filter((address) => !isMe(address))
  const turn = async (on: boolean) => {
    const [base, ...rest] = others
    const options = { preventScrollReset: true }
    if (on) return navigate(compareHref([me, ...(rest.length > 0 ? rest : others)], request), { ...options, state: { replaced: base && rest.length > 0 ? writeAddress(base) : '' } })
    const before = replacedIn(state) ?? mine?.base
    return navigate(compareHref([...(before ? [before] : []), ...others], request), options)
  }
  return (
    <Option on={mine !== undefined} onChange={turn}>
      From my skills
    </Option>
  )
}

/** The base that one's own skills took the place of, as the history remembers it. */
function replacedIn(state: unknown) {
  return typeof state === 'object' && state !== null && 'replaced' in state && typeof state.replaced === 'string' ? readAddress(state.replaced) : null
}
