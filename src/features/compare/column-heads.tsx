import type { ComparedColumn, Comparison, ComparisonColumn } from '@/core/comparing/model'
import { withoutSharedEnding } from '@/core/comparing/names'
import type { RoleLevelAddress } from '@/core/hrefs'
import { ColumnMenu } from './column-menu'
import { ColumnTabs } from './column-tabs'
import { columnKey } from './names'
import { SignsKey } from '@/ui/signs-key'
import type { Sign } from '@/ui/statements'
import { placeBeside, type CompareRequests } from './url'

/** The columns in view, which on a phone are two at most. */
export interface ColumnsInView {
  readonly comparison: Comparison
  readonly columns: readonly ComparedColumn[]
  /** Of each, its place among all. */
  readonly places: readonly number[]
}

export interface ColumnHeadsProps extends CompareRequests {
  /** All of them. */
  comparison: Comparison
  columns: readonly ComparedColumn[]
  view: ColumnsInView
  /** The signs before statements that occur. */
  signs: readonly Sign[]
  /** Shows another column next to the base. */
  onShow: (column: number) => void
  /** Finds another role level for a column. */
  onReplace: (address: RoleLevelAddress) => void
}

/** The names of the columns, each a menu, with the key to the signs. The first line scrolls away, the names stay in view. */
export function ColumnHeads({ comparison, view, signs, onShow, ...menu }: ColumnHeadsProps) {
  const { columns: shown } = view.comparison
  const all = comparison.columns
  const isPair = shown.length === 2
  const hasTabs = shown.length < all.length
  const ofBase = signs.filter((sign) => sign === 'removed' || sign === 'reworded')
  const ofOther = signs.filter((sign) => sign !== 'removed')
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          <span className="column-caption">Skill</span>
          {!isPair && <SignsKey shown={ofOther} />}
        </th>
        {shown.map((column, index) => {
          const place = view.places[index] ?? index
          const isChosen = hasTabs && index > 0
          return (
            // The tabs keep their focus when they choose another column.
            <th key={isChosen ? 'chosen' : columnKey(column)} role="columnheader" scope="col">
              <span className="column-caption">{captionOf(column, index, all)}</span>
              <span className="column-name">
                {isChosen && <ColumnTabs comparison={comparison} shown={placeBeside(menu.next)} onShow={onShow} />}
                <ColumnMenu {...menu} index={place} label={isChosen ? '' : hasTabs ? baseLabel(all) : undefined} />
                <span className="hidden print:inline noscript:inline">{column.roleLevel.name}</span>
                {isPair && <SignsKey shown={index === 0 ? ofBase : ofOther} />}
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** Short, so that a phone has room for the tabs next to it: "Associate" of "Associate product manager". */
function baseLabel([base, other]: readonly ComparisonColumn[]): string | undefined {
  return base && other && withoutSharedEnding(base.roleLevel.name, other.roleLevel.name)
}

function captionOf(column: ComparisonColumn, index: number, all: readonly ComparisonColumn[]): string {
  const detail = detailOf(column, all)
  if (index === 0) return detail ? `Base: ${detail}` : 'Base'
  return detail ?? 'Compared with it'
}

/** What tells a column from the others besides its name: its framework, if there are several, or its role. */
export function detailOf(
  { framework, role, own }: ComparisonColumn,
  all: readonly ComparisonColumn[],
): string | undefined {
  if (own) return undefined
  if (all.some((other) => other.framework.id !== framework.id)) return framework.shortTitle
  return all.some((other) => !other.own && other.role.id !== role.id) ? role.name : undefined
}
