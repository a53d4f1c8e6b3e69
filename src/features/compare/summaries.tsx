import { useId } from 'react'
import type { Comparison } from '@/core/comparing/model'
import { columnNames } from '@/core/comparing/names'
import type { SkillLevel } from '@/core/model'
import { SkillStepNote, SkillStepTerm } from '@/ui/explained'

/** The difference in a sentence, one for each column after the base. Screen readers announce it when it changes. */
export function Summaries({ comparison, scale }: { comparison: Comparison; scale: readonly SkillLevel[] }) {
  const note = useId()
  const { summaries } = comparison
  const [only, ...others] = summaries
  const names = columnNames(comparison.columns)
  if (!only) return null
  const first = summaries.findIndex(({ effort }) => effort !== null)
  return (
    <>
      {others.length === 0 ? (
        <p className="lede" role="status">
          <Sentence {...only} note={first === 0 ? note : null} />
        </p>
      ) : (
        <div role="status">
          <dl className="summaries">
            {summaries.map((summary, index) => {
              const name = names[index + 1]
              return (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <Sentence {...summary} note={index === first ? note : null} />
                  </dd>
                </div>
              )
            })}
          </dl>
        </div>
      )}
      {first >= 0 && <SkillStepNote id={note} scale={scale} />}
    </>
  )
}

interface SentenceProps extends Pick<Comparison['summaries'][number], 'parts'> {
  /** The id of what explains skill steps, where they are named first. */
  note: string | null
}

function Sentence({ parts, note }: SentenceProps) {
  const [, before = parts.rest, steps, after = ''] = (note && /^(.* )(\S+ skill steps?)(.*)$/.exec(parts.rest)) || []
  return (
    <>
      <strong className="font-semibold text-accent">{parts.lead}</strong>
      {before}
      {steps && note && <SkillStepTerm note={note}>{steps}</SkillStepTerm>}
      {after}
    </>
  )
}
