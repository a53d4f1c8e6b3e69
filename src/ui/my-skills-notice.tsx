import { Link } from 'react-router'
import { meHref } from '@/core/hrefs'

interface MySkillsNoticeProps {
  /** "My skills: Ann"; `null` if the reader has no skills on this device that can be counted here. */
  name: string | null
}

/** Says whose skills `me` in a link means, and what to do if the reader has not entered any. */
export function MySkillsNotice({ name }: MySkillsNoticeProps) {
  if (name !== null) {
    return (
      <p className="my-2 max-w-prose text-sm text-soft print:hidden">
        Counted from <Link to={meHref}>{name}</Link>, kept on this device. In a link, “me” means the person who opens
        it: if somebody sent you this link, they saw their own skills here, not yours.
      </p>
    )
  }
  return (
    <p role="status" className="my-4 max-w-prose border-l-4 border-accent bg-wash px-4 py-3">
      In a link, “me” means the skills of the person who opens it. The sender’s skills stay on their device, and you
      have not entered yours yet. <Link to={meHref}>Enter your skills</Link> to see them here.
    </p>
  )
}
