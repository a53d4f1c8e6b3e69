import { useHref, useLocation } from 'react-router'
import type { ComparedColumn, Comparison } from '@/core/comparing/model'
import { compareAtHref, compareHref, readPair } from '@/core/hrefs'
import { CopyButton } from '@/ui/copy-button'
import { ExportButtons } from '@/ui/export-buttons'
import { Menu } from '@/ui/menu'
import { AddMenu } from './add-role-level'
import { PairLinks } from './pair-links'
import { ViewMenu, type ViewMenuProps } from './view-menu'

interface ToolsProps extends ViewMenuProps {
  columns: readonly ComparedColumn[]
  comparison: Comparison
  /** Finds a role level of another role. */
  onAdd: () => void
}

/** The one line of tools: how the comparison is shown, what is added to it, how it is passed on, and the way to the next pair. */
export function Tools({ columns, comparison, onAdd, ...view }: ToolsProps) {
  const { request, next } = view
  // The link in its canonical form, which may differ from the one that was opened.
  const hrefOf = readPair(useLocation().pathname) ? compareHref : compareAtHref
  const path = useHref(hrefOf(request.roleLevels, request))
  const href = () => new URL(path, location.href).href
  const load = async () => {
    const { comparisonExport } = await import('@/core/exporting/comparison')
    return comparisonExport(comparison, { href: href(), frameworks: columns.map(({ ladder }) => ladder.framework) })
  }
  return (
    <div className="compare-tools print:hidden">
      <ViewMenu {...view} />
      <AddMenu columns={columns} next={next} onAdd={onAdd} />
      <Menu label="Share">
        <CopyButton text={href} done="Link copied">
          Copy link
        </CopyButton>
        <ExportButtons forms={['text', 'table']} load={load} />
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
      </Menu>
      <PairLinks columns={columns} next={next} />
    </div>
  )
}
