import { useState } from 'react'
import { useHref } from 'react-router'
import { meHref } from '@/core/hrefs'
import { withoutTexts, writeLink } from '@/core/profile/link'
import type { Profile } from '@/core/profile/model'
import { inFigures } from '@/core/text/words'
import { CopyButton } from '@/ui/copy-button'
import { Dialog } from '@/ui/dialog'

/** In characters; some email programs cut off longer links. */
const longest = 2000

/** A link that contains the skills themselves; the sender chooses how much. */
export function ShareDialog({ profile, onClose }: { profile: Profile; onClose: () => void }) {
  const [withTexts, setWithTexts] = useState(true)
  const path = useHref(meHref)
  const link = new URL(`${path}#${writeLink(withTexts ? profile : withoutTexts(profile))}`, location.href).href
  return (
    <Dialog title="Share by link" onClose={onClose}>
      <div className="grid gap-3">
        <p>
          The link contains the skills, so anyone who has it can read them. They are not sent to a server. People who
          open the link can read the skills and keep a copy. Changes they make don’t come back to you.
        </p>
        <label className="tick">
          <input type="checkbox" checked={withTexts} onChange={(event) => setWithTexts(event.target.checked)} />
          <span>Include notes, evidence and next steps</span>
        </label>
        <p>
          <CopyButton text={() => link} done="Link copied" className="button button-strong">
            Copy the link
          </CopyButton>
        </p>
        {link.length > longest && (
          <p className="text-sm text-soft">
            This link has {inFigures(link.length)} characters. Some email programs cut off long links, so it is safer to
            save a file and send that. If the link is cut off, the page it opens says so.
          </p>
        )}
      </div>
    </Dialog>
  )
}
