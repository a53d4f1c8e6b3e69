import { Link, useHref, useLocation } from 'react-router'
import { bundledFrameworkIds } from '@/core/bundled'
import type { ComparedColumn, Comparison } from '@/core/comparing/model'
import { compareAtHref, compareHref, isMe, meHref, readPair } from '@/core/hrefs'
import type { MyColumn } from '@/data-source/my-column'
import { CopyLink } from '@/ui/copy-link'
import { ExportButtons } from '@/ui/export-buttons'
import { Menu } from '@/ui/menu'
import { lazyPart, WhenNear } from '@/ui/when-near'
import { frameworksOf } from './names'
import type { CompareRequest } from './url'

const sending = lazyPart(async () => (await import('./send-only-here')).SendOnlyHere)

interface ShareMenuProps {
  request: CompareRequest
  columns: readonly ComparedColumn[]
  comparison: Comparison
  title: string
  /** Somebody's skills, if the comparison shows them. */
  mine: MyColumn | undefined
}

/** Passes the comparison on. Skills leave the device only in a link that says so. */
export function ShareMenu({ request, columns, comparison, title, mine }: ShareMenuProps) {
  const hasSkills = mine?.column !== undefined
  // The link in its canonical form, which may differ from the one that was opened.
  const hrefOf = readPair(useLocation().pathname) ? compareHref : compareAtHref
  const others = request.roleLevels.filter((address) => !isMe(address))
  const withoutSkills = compareHref([...(mine?.base ? [mine.base] : []), ...others], request)
  const plain = useAddress(hasSkills ? withoutSkills : hrefOf(request.roleLevels, request))
  const withSkills = useAddress(compareAtHref(request.roleLevels, { ...request, sent: mine?.fragment }))
  const frameworks = frameworksOf(columns)
  const onlyHere = frameworks.filter(({ id }) => !bundledFrameworkIds.includes(id))
  const load = async () => {
    const { comparisonExport } = await import('@/core/exporting/comparison')
    return comparisonExport(comparison, { href: plain(), frameworks })
  }
  return (
    <Menu label="Share">
      {hasSkills ? (
        <>
          <p>Without these skills: {mine.base ? 'the closest role level instead' : 'only the role levels'}.</p>
          <CopyLink href={plain} title={title}>
            Copy link without skills
          </CopyLink>
          <p>With them: everyone who has the link sees the name and the skill levels, but no notes.</p>
          <CopyLink href={withSkills} title={title}>
            Copy link with skills
          </CopyLink>
          <hr />
        </>
      ) : (
        <>
          {onlyHere.length > 0 && (
            <WhenNear lazy={sending} part={{ request, frameworks: onlyHere, title }}>
              Making the link…
            </WhenNear>
          )}
          <CopyLink href={plain} title={title}>
            Copy link
          </CopyLink>
        </>
      )}
      <ExportButtons forms={['text', 'table']} load={load} />
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
    </Menu>
  )
}

function useAddress(href: string): () => string {
  const path = useHref(href)
  return () => new URL(path, location.href).href
}

/** Whose skills the link holds, and how to keep them. */
export function SentSkillsNotice({ mine, fragment }: { mine: MyColumn; fragment: string }) {
  if (mine.fault)
    return (
      <p role="alert" className="warning my-4 max-w-prose">
        {mine.fault}
      </p>
    )
  if (!mine.column) return null
  return (
    <p className="my-2 max-w-prose text-sm text-soft print:hidden">
      Somebody sent you these skills in the link. They are not kept on this device.{' '}
      <Link to={`${meHref}#${fragment}`}>Read or keep them</Link>
    </p>
  )
}
