import { useState, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { compareRoleLevels } from '@/core/comparing/compare'
import type { ComparedColumn, Comparison } from '@/core/comparing/model'
import type { Crosswalk } from '@/core/editions/crosswalk'
import { compareHref, editionsHref, frameworkHref, roleHref, type RoleLevelAddress } from '@/core/hrefs'
import type { MyColumn } from '@/data-source/my-column'
import { Breadcrumbs } from '@/ui/breadcrumbs'
import { PageHeading } from '@/ui/page-heading'
import { ScaleBar } from '@/ui/scale-bar'
import { SourceNote } from '@/ui/source-note'
import { WordsKey } from '@/ui/skill-words'
import { FindRoleLevel } from './add-role-level'
import type { ColumnsInView } from './column-heads'
import { ComparisonTable } from './comparison-table'
import { comparisonTitle, frameworksOf } from './names'
import { Summaries } from './summaries'
import { Tools } from './tools'
import { placeBeside, type CompareRequests } from './url'
import { useIsNarrow } from './use-is-narrow'

interface ComparisonViewProps extends CompareRequests {
  columns: readonly ComparedColumn[]
  comparison: Comparison
  /** What the comparison was made with. */
  crosswalks: readonly Crosswalk[]
  /** The reader's own skills, if the link asks for them. */
  mine: MyColumn | undefined
  notices: ReactNode
}

/** A comparison of one to four role levels: the difference in a sentence, then skill by skill. */
export function ComparisonView({ request, next, columns, comparison, crosswalks, mine, notices }: ComparisonViewProps) {
  const navigate = useNavigate()
  /** What the dialog finds: a role level to add, or one in place of another. */
  const [finding, setFinding] = useState<{ replacing: RoleLevelAddress | null } | null>(null)
  const view = useColumnsInView({ request, columns, comparison, crosswalks })
  const asking = comparison.groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => cells.filter((cell) => cell.asked))
  const withoutWords = asking.filter(({ hasWording, ours }) => !hasWording && !ours)
  const title = comparisonTitle(comparison)
  const trail = trailOf(columns)
  const frameworks = frameworksOf(columns)
  const showBeside = (place: number) => {
    const beside = request.roleLevels[place]
    if (place > 0 && beside)
      void navigate(compareHref(next.roleLevels, { ...next, beside }), { replace: true, preventScrollReset: true })
  }
  return (
    <div className="comparison" data-columns={columns.length}>
      {trail.length > 0 && <Breadcrumbs trail={trail} here="Compare" />}
      <div className="comparison-top">
        <PageHeading
          title={title}
          description={comparison.summaries[0]?.sentence ?? `The skills and responsibilities of ${title}.`}
        />
        <Summaries comparison={view.comparison} scale={frameworks[0]?.skillScale ?? []} />
        <LadderScale columns={columns} next={next} />
      </div>
      {notices}
      <Tools
        request={request}
        next={next}
        columns={columns}
        comparison={comparison}
        mine={mine}
        onAdd={() => setFinding({ replacing: null })}
      />
      <p role="status" className="sr-only">
        {[
          title,
          ...(next.levelsOnly ? ['Skill levels only'] : []),
          ...(next.onlyChanges ? ['Only what changes'] : []),
        ].join('. ')}
      </p>
      {comparison.columns.length === 1 && (
        <p className="mt-4">
          Add another role level to see what differs.{' '}
          <button type="button" className="button button-strong" onClick={() => setFinding({ replacing: null })}>
            Choose a role level to compare with
          </button>
        </p>
      )}
      <ComparisonTable
        comparison={comparison}
        columns={columns}
        view={view}
        request={request}
        next={next}
        onShow={showBeside}
        onReplace={(replacing) => setFinding({ replacing })}
      />
      <WordsKey
        shown={withoutWords.map(({ skillLevel }) => ({ skillLevel: skillLevel?.id ?? null, source: undefined }))}
      />
      {asking.some(({ renamed }) => renamed) && (
        <p className="mt-6 max-w-prose text-soft">
          Which skills of the frameworks are the same under another name is our judgement, not the frameworks’.{' '}
          <Link to={editionsOf(columns)}>See what became of each skill, and why</Link>
        </p>
      )}
      {finding && <FindRoleLevel {...finding} columns={columns} next={next} onClose={() => setFinding(null)} />}
      <SourceNote frameworks={frameworks} />
    </div>
  )
}

/** What changed between the first two frameworks of the columns. */
function editionsOf(columns: readonly ComparedColumn[]): string {
  const [from] = columns
  const to = columns.find(({ ladder }) => ladder.framework.id !== from?.ladder.framework.id)
  return editionsHref({
    from: from?.ladder.framework.id ?? '',
    to: to?.ladder.framework.id ?? '',
    role: to?.ladder.role.id,
  })
}

/** All columns; on a phone the base and the one that the link names, or the first. Everything on the screen follows them. */
function useColumnsInView({
  request,
  columns,
  comparison,
  crosswalks,
}: Pick<ComparisonViewProps, 'request' | 'columns' | 'comparison' | 'crosswalks'>): ColumnsInView {
  const isNarrow = useIsNarrow()
  if (!isNarrow || columns.length <= 2) return { comparison, columns, places: columns.map((_, place) => place) }
  const place = placeBeside(request)
  const pair = columns.filter((_, index) => index === 0 || index === place)
  return { comparison: compareRoleLevels(pair, crosswalks), columns: pair, places: [0, place] }
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
      className="max-wide:hidden print:hidden"
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
