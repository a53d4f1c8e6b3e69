import { useState, type ReactNode } from 'react'
import type { ComparedColumn, Comparison } from '@/core/comparing/model'
import { frameworkHref, roleHref } from '@/core/hrefs'
import type { MyColumn } from '@/data-source/my-column'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { PageHeading } from '@/ui/page-heading'
import { SourceNote } from '@/ui/source-note'
import { WordingNotHeld } from '@/ui/wording-not-held'
import { AddRoleLevel } from './add-role-level'
import { BaseSwitch } from './base-switch'
import { ColumnTabs } from './column-tabs'
import { ComparisonKey } from './comparison-key'
import { ComparisonTable } from './comparison-table'
import { PairWalk } from './pair-walk'
import { comparisonTitle } from './names'
import { Summaries } from './summaries'
import { Tools } from './tools'
import type { CompareRequests } from './url'

interface ComparisonViewProps extends CompareRequests {
  columns: readonly ComparedColumn[]
  comparison: Comparison
  /** The reader's own skills, where the comparison was asked for them. */
  mine: MyColumn | undefined
  notices: ReactNode
}

/** A comparison of one to four role levels: what it amounts to, then skill by skill. */
export function ComparisonView({ request, next, columns, comparison, mine, notices }: ComparisonViewProps) {
  const [adding, setAdding] = useState(false)
  const [chosen, setShown] = useState(1)
  const last = comparison.columns.length - 1
  const rows = comparison.groups.flatMap((group) => group.rows)
  const asking = rows.flatMap(({ cells }) => cells.filter((cell) => cell.asked))
  const [asked, notHeld] = [asking.length, asking.filter(({ wordingHeld }) => !wordingHeld).length]
  const shown = Math.min(chosen, last)
  const title = comparisonTitle(comparison)
  const trail = trailOf(columns)
  const frameworks = [...new Map(columns.map(({ ladder: { framework } }) => [framework.id, framework])).values()]
  return (
    <div className="comparison">
      {trail.length > 0 && <Breadcrumbs trail={trail} here="Compare" />}
      <PageHeading title={title} description={comparison.summaries[0]?.sentence ?? `What is asked of ${title}.`} />
      <Summaries comparison={comparison} shown={shown} />
      {notices}
      <Tools
        request={request}
        next={next}
        columns={columns}
        comparison={comparison}
        mine={mine}
        onAdd={() => setAdding(true)}
      />
      <PairWalk columns={columns} next={next} />
      <div className="flex flex-wrap items-start justify-between gap-x-6">
        {comparison.columns.length === 1 ? (
          <p className="mt-4">
            One role level makes no comparison yet.{' '}
            <button type="button" className="button button-strong" onClick={() => setAdding(true)}>
              Add a role level to compare it with
            </button>
          </p>
        ) : (
          <ComparisonKey
            marked={rows.some(({ cells }) =>
              cells.some(({ statements }) => statements.some(({ kind }) => kind !== 'plain')),
            )}
          />
        )}
        {/* Where there is no room for it, it stands among the actions. */}
        <div className="mt-2 max-wide:hidden print:hidden">
          <BaseSwitch request={request} next={next} mine={mine} />
        </div>
      </div>
      {last > 1 && <ColumnTabs comparison={comparison} shown={shown} onShow={setShown} />}
      <ComparisonTable
        comparison={comparison}
        columns={columns}
        request={request}
        next={next}
        shown={shown}
        onShow={(column) => setShown(Math.min(Math.max(column, 1), last))}
      />
      {notHeld > 0 && (
        <div className="mt-6 print:hidden">
          <WordingNotHeld
            frameworks={frameworks.map(({ id }) => id)}
            skillLevels={frameworks.flatMap(({ skillScale }) => skillScale.map(({ id }) => id))}
          >
            The frameworks’ own wording is not held for{' '}
            {notHeld === asked
              ? 'what these role levels ask'
              : `${notHeld} of the ${asked} things these role levels ask`}
          </WordingNotHeld>
        </div>
      )}
      {adding && <AddRoleLevel columns={columns} next={next} onClose={() => setAdding(false)} />}
      <SourceNote frameworks={frameworks} />
    </div>
  )
}

/** The framework and the role, where all columns share them. */
function trailOf(columns: readonly ComparedColumn[]) {
  const [first, ...others] = columns.filter(({ own }) => !own).map(({ ladder }) => ladder)
  if (!first) return []
  const oneFramework = others.every(({ framework }) => framework.id === first.framework.id)
  const oneRole = oneFramework && others.every(({ role }) => role.id === first.role.id)
  return [
    ...(oneFramework ? [{ name: first.framework.shortTitle, href: frameworkHref(first.framework.id) }] : []),
    ...(oneRole ? [{ name: first.role.name, href: roleHref(first.framework.id, first.role.id) }] : []),
  ]
}
