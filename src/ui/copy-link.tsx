import type { ReactNode } from 'react'
import { useIsTakenOver } from '@/data-source/use-is-taken-over'
import { CopyButton } from './copy-button'

interface CopyLinkProps {
  href: () => string
  /** Of the screen, for the system's share sheet. */
  title: string
  children: ReactNode
}

/** Copies a link, and sends it where the system has a share sheet. */
export function CopyLink({ href, title, children }: CopyLinkProps) {
  const canSend = useIsTakenOver() && 'share' in navigator
  // Whoever closes the sheet has changed their mind: nothing failed.
  const send = () => void navigator.share({ title, url: href() }).catch(() => null)
  return (
    <>
      <CopyButton text={href} done="Link copied">
        {children}
      </CopyButton>
      {canSend && (
        <button type="button" className="button" onClick={send}>
          Send…<span className="sr-only"> {title}</span>
        </button>
      )}
    </>
  )
}
