import type { ComparedColumn, Comparison } from '@/core/comparing/model'
import { AddMenu } from './add-role-level'
import { comparisonTitle } from './names'
import { PairLinks } from './pair-links'
import { ShareMenu } from './share-menu'
import { ViewMenu, type ViewMenuProps } from './view-menu'

interface ToolsProps extends ViewMenuProps {
  columns: readonly ComparedColumn[]
  comparison: Comparison
  /** Finds a role level of another role. */
  onAdd: () => void
}

/** The one line of tools: how the comparison is shown, what is added to it, how it is passed on, and the way to the next pair. */
export function Tools({ columns, comparison, onAdd, ...view }: ToolsProps) {
  const { request, next, mine } = view
  return (
    <div className="compare-tools print:hidden">
      <ViewMenu {...view} />
      <AddMenu columns={columns} next={next} onAdd={onAdd} />
      <ShareMenu
        request={request}
        columns={columns}
        comparison={comparison}
        title={comparisonTitle(comparison)}
        mine={mine}
      />
      <PairLinks columns={columns} next={next} />
    </div>
  )
}
