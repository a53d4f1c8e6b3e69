import { Link } from 'react-router'
import { meHref } from '@/core/hrefs'

interface MySkillsNoticeProps {
  /** "My skills: Ann"; `null` where the reader has said nothing of theirs that can be counted here. */
  name: string | null
}

/** Says whose skills `me` in a link means, and what to do where the reader has said nothing of theirs. */
export function MySkillsNotice({ name }: MySkillsNoticeProps) {
  if (name !== null) {
    return (
      <p className="my-2 max-w-prose text-sm text-soft print:hidden">
        Counted from <Link to={meHref}>{name}</Link>, as kept on this device. In a link “me” means whoever opens it: if
        it was sent to you, its sender saw their own skills here, and never yours.
      </p>
    )
  }
  return (
    <p role="status" className="my-4 max-w-prose border-l-4 border-accent bg-wash px-4 py-3">
      “Me” in a link means the skills of whoever opens it. Those of a sender never leave their device, and on this one
      nothing has been said yet that could be counted here. <Link to={meHref}>Say where you stand</Link>, and your own
      skills stand here.
    </p>
  )
}
