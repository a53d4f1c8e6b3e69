import { useState, type ReactNode } from 'react'
import { Link, useHref, useNavigate } from 'react-router'
import { isMe, pathHref, roleLevelHref, type PathOptions } from '@/core/hrefs'
import { CopyButton } from '@/ui/copy-button'
import { Dialog } from '@/ui/dialog'
import { familyName, type PathEnd } from './load'
import { RoleLevelChoice } from './role-level-choice'

interface EndsProps {
  from: PathEnd
  to: PathEnd
  path: PathOptions
  mySkills: ReactNode
}

/** The start and the end of the path, each with a button to change it, and the actions of the page. */
export function Ends({ from, to, path, mySkills }: EndsProps) {
  const [changing, setChanging] = useState<'from' | 'to' | null>(null)
  const navigate = useNavigate()
  // The link in its canonical form, which may differ from the one that was opened.
  const written = useHref(pathHref(path))
  return (
    <div className="path-ends">
      <End label="From" end={from} within={withinOf(from, to)} onChange={() => setChanging('from')} />
      <End label="To" end={to} within={withinOf(to, from)} onChange={() => setChanging('to')} />
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        {mySkills}
        {path.from && !isMe(path.from) && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void navigate(pathHref({ ...path, from: path.to, to: path.from }), { preventScrollReset: true })
            }
          >
            Swap from and to
          </button>
        )}
        <CopyButton text={() => new URL(written, location.href).href} done="Link copied">
          Copy link
        </CopyButton>
      </div>
      {changing && (
        <Dialog
          title={changing === 'from' ? 'Where do you start?' : 'Where do you want to go?'}
          onClose={() => setChanging(null)}
        >
          <RoleLevelChoice
            label="Which role level?"
            end={changing}
            path={path}
            framework={changing === 'to' ? from.address.framework : undefined}
            onFollow={() => setChanging(null)}
          />
        </Dialog>
      )}
    </div>
  )
}

/** The role family of an end, or its framework if the other end is in another one. */
function withinOf(end: PathEnd, other: PathEnd): string {
  const { framework } = end.requirements
  return framework.id === other.address.framework ? familyName(end.requirements, end.role) : framework.shortTitle
}

function End({ label, end, within, onChange }: { label: string; end: PathEnd; within: string; onChange: () => void }) {
  return (
    <div className="path-end">
      <div className="min-w-0">
        <p className="text-sm text-soft">{label}</p>
        <Link to={roleLevelHref(end.address)} className="font-serif text-lg text-ink">
          {end.roleLevel.name}
        </Link>
        <p className="text-sm text-soft">{within}</p>
      </div>
      <button type="button" className="button print:hidden" onClick={onChange}>
        Change<span className="sr-only"> {label === 'From' ? 'the start' : 'the end'}</span>
      </button>
    </div>
  )
}
