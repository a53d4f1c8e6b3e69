import { oursLabel } from '@/core/explaining'

/** What a skill is, in our words: with the whole label, because no key above explains it. */
export function SummaryText({ summary }: { summary: string }) {
  return (
    <div className="words ours">
      <p className="text-lg">{summary}</p>
      <p className="text-sm text-soft">{oursLabel}</p>
    </div>
  )
}

/** What a skill is, in a list of skills: in official words or in ours. */
export function SkillSummary({ official, ours }: { official: string | undefined; ours: string | undefined }) {
  if (official) return <p className="words text-sm">{official}</p>
  if (!ours) return null
  return (
    <div className="words ours text-sm">
      <p>
        <span aria-hidden="true" className="words-tag print:hidden">
          ours
        </span>
        <span className="sr-only print:not-sr-only">{`${oursLabel}: `}</span>
        {ours}
      </p>
    </div>
  )
}
