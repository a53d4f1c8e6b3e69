import { useState } from 'react'
import { useHref } from 'react-router'
import { meHref } from '@/core/hrefs'
import { writeLink } from '@/core/profile/link'
import type { Profile } from '@/core/profile/model'
import { CopyButton } from '@/ui/copy-button'
import { Dialog } from '@/ui/dialog'

/** Longer links are cut off by some mail programs. In characters. */
const longest = 2000

/** A link that carries the skills themselves, with a say in what goes along. */
export function ShareDialog({ profile, onClose }: { profile: Profile; onClose: () => void }) {
  const [withTexts, setWithTexts] = useState(true)
  const path = useHref(meHref)
  const link = new URL(`${path}#${writeLink(withTexts ? profile : withoutTexts(profile))}`, location.href).href
  return (
    <Dialog title="Send by link" onClose={onClose}>
      <div className="grid gap-3">
        <p>
          The link itself holds the skills: whoever has it can read them, and no server is sent them. It opens as a view
          to read; keeping it is the reader’s own choice, and what they change does not come back to you.
        </p>
        <label className="tick">
          <input type="checkbox" checked={withTexts} onChange={(event) => setWithTexts(event.target.checked)} />
          <span>With notes, evidence and next steps</span>
        </label>
        <p>
          <CopyButton text={() => link} done="Link copied" className="button button-strong">
            Copy the link
          </CopyButton>
        </p>
        {link.length > longest && (
          <p className="text-sm text-soft">
            It is {link.length.toLocaleString('en-GB')} characters long, and some mail programs cut such links off. A
            file is the safer way; a link that was cut off says so.
          </p>
        )}
      </div>
    </Dialog>
  )
}

function withoutTexts(profile: Profile): Profile {
  return { ...profile, skills: profile.skills.map((own) => ({ ...own, note: '', evidence: '' })), nextSteps: [] }
}
