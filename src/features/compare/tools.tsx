import { useState } from 'react'
import { useHref, useNavigate } from 'react-router'
import type { ComparedColumn, Comparison } from '@/core/comparing/model'
import { compareHref, isMe, mostColumns, type CompareOptions } from '@/core/hrefs'
import type { MyColumn } from '@/data-source/my-column'
import { CopyButton } from '@/ui/copy-button'
import { ExportButtons } from '@/ui/export-buttons'
import { Option } from '@/ui/option'
import { BaseSwitch } from './base-switch'
import type { CompareRequests } from './url'

interface ToolsProps extends CompareRequests {
  columns: readonly ComparedColumn[]
  comparison: Comparison
  /** The reader's own skills, if the link asks for them. */
  mine: MyColumn | undefined
  onAdd: () => void
}

/** The actions of a comparison: in a row on a wide screen, in one menu on a phone. */
export function Tools({ request, next, columns, comparison, mine, onAdd }: ToolsProps) {
  const [open, setOpen] = useState(false)
  const navigate = useNavigate()
  const show = (options: Partial<CompareOptions>) =>
    void navigate(compareHref(next.roleLevels, { ...next, ...options }), { replace: true, preventScrollReset: true })
  // The link in its canonical form, which may differ from the one that was opened.
  const path = useHref(compareHref(request.roleLevels, request))
  const href = () => new URL(path, location.href).href
  const load = async () => {
    const { comparisonExport } = await import('@/core/exporting/comparison')
    return comparisonExport(comparison, { href: href(), frameworks: columns.map(({ ladder }) => ladder.framework) })
  }
  const isFull = next.roleLevels.length >= mostColumns
  return (
    // Escape closes the menu from any of its controls; the element itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="compare-tools mt-4 print:hidden" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 wide:contents">
        <Option on={next.onlyChanges} onChange={(onlyChanges) => show({ onlyChanges })}>
          Only what changes
        </Option>
        <button
          type="button"
          className="button wide:hidden"
          aria-expanded={open}
          aria-controls="compare-actions"
          onClick={() => setOpen(!open)}
        >
          Actions
        </button>
      </div>
      <div
        id="compare-actions"
        className={`flex-wrap items-center gap-x-3 gap-y-2 wide:contents ${open ? 'flex' : 'max-wide:hidden'}`}
      >
        <span className="wide:hidden">
          <BaseSwitch request={request} next={next} mine={mine} />
        </span>
        <Option on={next.markWording} onChange={(markWording) => show({ markWording })}>
          Mark changed words
        </Option>
        <button
          type="button"
          className="button"
          onClick={() => {
            setOpen(false)
            onAdd()
          }}
          disabled={isFull}
          title={isFull ? 'You can compare up to four role levels' : undefined}
        >
          Add a role level
        </button>
        {next.roleLevels.length === 2 && !next.roleLevels.some(isMe) && (
          <button
            type="button"
            className="button"
            onClick={() => void navigate(compareHref(next.roleLevels.toReversed(), next), { preventScrollReset: true })}
          >
            Swap<span className="wide:sr-only"> columns</span>
          </button>
        )}
        <CopyButton text={href} done="Link copied">
          Copy link
        </CopyButton>
        <ExportButtons forms={['text', 'table']} load={load} verbClass="wide:sr-only" />
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
      </div>
    </div>
  )
}
