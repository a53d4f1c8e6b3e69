import { useState, type ReactNode } from 'react'
import type { ComparedColumn, Comparison } from '@/core/comparing/model'
import { compareHref, frameworkHref, roleHref } from '@/core/hrefs'
import { counted } from '@/core/text/words'
import type { MyColumn } from '@/data-source/my-column'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { SkillStepExplained } from '@/ui/explained'
import { PageHeading } from '@/ui/page-heading'
import { ScaleBar } from '@/ui/scale-bar'
import { SourceNote } from '@/ui/source-note'
import { WordsKey } from '@/ui/skill-words'
import { WordingMissing } from '@/ui/wording-missing'
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
  /** The reader's own skills, if the link asks for them. */
  mine: MyColumn | undefined
  notices: ReactNode
}

/** A comparison of one to four role levels: the difference in a sentence, then skill by skill. */
export function ComparisonView({ request, next, columns, comparison, mine, notices }: ComparisonViewProps) {
  const [adding, setAdding] = useState(false)
  const [chosen, setShown] = useState(1)
  const last = comparison.columns.length - 1
  const rows = comparison.groups.flatMap((group) => group.rows)
  const asking = rows.flatMap(({ cells }) => cells.filter((cell) => cell.asked))
  const withoutWording = asking.filter(({ hasWording }) => !hasWording).length
  const shown = Math.min(chosen, last)
  const title = comparisonTitle(comparison)
  const trail = trailOf(columns)
  const frameworks = [...new Map(columns.map(({ ladder: { framework } }) => [framework.id, framework])).values()]
  return (
    <div className="comparison">
      {trail.length > 0 && <Breadcrumbs trail={trail} here="Compare" />}
      <PageHeading
        title={title}
        description={comparison.summaries[0]?.sentence ?? `The skills and responsibilities of ${title}.`}
      />
      <Summaries comparison={comparison} shown={shown} />
      <LadderScale columns={columns} next={next} />
      {comparison.summaries.some(({ effort }) => effort !== null) && (
        <SkillStepExplained scale={frameworks[0]?.skillScale ?? []} />
      )}
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
            Add another role level to see what differs.{' '}
            <button type="button" className="button button-strong" onClick={() => setAdding(true)}>
              Choose a role level to compare with
            </button>
          </p>
        ) : (
          <ComparisonKey
            marked={rows.some(({ cells }) =>
              cells.some(({ statements }) => statements.some(({ kind }) => kind !== 'plain')),
            )}
          />
        )}
        {/* On a narrow screen this is one of the actions. */}
        <div className="mt-2 max-wide:hidden print:hidden">
          <BaseSwitch request={request} next={next} mine={mine} />
        </div>
      </div>
      <WordsKey
        shown={asking.flatMap(({ skillLevel, hasWording, ours }) =>
          hasWording && !ours ? [] : { skillLevel: skillLevel?.id ?? null, source: ours && 'ours' },
        )}
      />
      {last > 1 && <ColumnTabs comparison={comparison} shown={shown} onShow={setShown} />}
      <ComparisonTable
        comparison={comparison}
        columns={columns}
        request={request}
        next={next}
        shown={shown}
        onShow={(column) => setShown(Math.min(Math.max(column, 1), last))}
      />
      {withoutWording > 0 && (
        <div className="mt-6 print:hidden">
          <WordingMissing frameworks={frameworks.map(({ id }) => id)}>
            We don’t have the official wording of{' '}
            {withoutWording === asking.length
              ? 'these skills'
              : `${withoutWording} of these ${counted(asking.length, 'skill requirement')}`}
            .
          </WordingMissing>
        </div>
      )}
      {adding && <AddRoleLevel columns={columns} next={next} onClose={() => setAdding(false)} />}
      <SourceNote frameworks={frameworks} />
    </div>
  )
}

/** Where the compared levels are on their career ladder, if they share one. Another level takes the place of the last. */
function LadderScale({ columns, next }: Pick<ComparisonViewProps, 'columns' | 'next'>) {
  const [first, ...others] = columns.filter(({ own }) => !own)
  if (!first || first.ladder.roleLevels.length < 2) return null
  const { framework, role, roleLevels } = first.ladder
  if (others.some(({ ladder }) => ladder.role.id !== role.id || ladder.framework.id !== framework.id)) return null
  const kept = next.roleLevels.slice(0, Math.max(1, next.roleLevels.length - 1))
  return (
    <ScaleBar
      label={`Levels of ${role.name}`}
      className="max-w-2xl max-wide:hidden print:hidden"
      roleLevels={roleLevels}
      base={columns[0]?.own ? undefined : first.roleLevel.id}
      shown={columns.map(({ roleLevel }) => roleLevel.id)}
      hrefOf={({ id }) => compareHref([...kept, { framework: framework.id, role: role.id, roleLevel: id }], next)}
    />
  )
}

/** The framework and the role, if all columns share them. */
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
