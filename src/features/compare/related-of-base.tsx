import { useQuery } from '@tanstack/react-query'
import type { ComparedColumn, Comparison, ComparisonRow } from '@/core/comparing/model'
import { stepsInWords } from '@/core/comparing/growth'
import { relatedOfBase } from '@/core/comparing/related'
import { queries } from '@/data-source/queries'
import { RelatedReason } from '@/ui/related-reason'

interface RelatedOfBaseProps {
  comparison: Comparison
  columns: readonly ComparedColumn[]
  row: ComparisonRow
}

/**
 * For the base of a skill that is new in another role: the related skill that it asks for instead, with our reason a click away. Loaded
 * after the comparison, which does not wait for it.
 */
export function RelatedOfBase({ comparison, columns, row }: RelatedOfBaseProps) {
  const [base] = columns
  const column = row.cells.findIndex(
    ({ change }, place) => change?.kind === 'new' && columns[place]?.ladder.role.id !== base?.ladder.role.id,
  )
  const framework = base?.ladder.framework.id ?? ''
  const { data: list } = useQuery({ ...queries.relatedSkills(framework), enabled: column > 0 })
  const by = list && column > 0 ? relatedOfBase(comparison, row, column, list.relatedSkills) : null
  if (!list || !base || !by) return null
  const names = list.framework.skillScale.map(({ name }) => name)
  return (
    <div className="mt-1 text-sm">
      <p className="text-soft">
        {base.own ? 'You have' : `${base.roleLevel.name} asks for`}{' '}
        {by.kind === 'variant' && <span aria-hidden="true">≈ </span>}
        {by.skill.name}, {stepsInWords(by.steps, names)}:{' '}
        {by.kind === 'variant' ? 'nearly the same skill' : 'a related skill'}.
      </p>
      <details className="print:hidden">
        <summary className="words-more">
          Why, in our judgement<span className="sr-only">: {row.skill.name}</span>
        </summary>
        <RelatedReason
          framework={list.framework}
          pair={by.pair}
          skills={[row.skill, by.skill]}
          canRead={!by.pair.skills.some((skill) => list.withoutWords.includes(skill))}
        />
      </details>
    </div>
  )
}
