import { Link } from 'react-router'
import { addedInWords, oursLabel, type AddedSkillLevel, type Words } from '@/core/explaining'
import { aboutExplanationsHref } from '@/core/hrefs'
import type { Explanation, Id } from '@/core/model'
import { plainMeanings } from '@/core/text/plain-meaning'
import { capitalised } from '@/core/text/words'
import { StatementList, WordingText } from './wording'

/** What is said of a skill at a skill level: the official wording, and ours if that is asked for; else ours. */
export function SkillWords({ words }: { words: Words }) {
  if (words.source === 'ours') return <ExplanationText explanation={words.explanation} />
  return (
    <>
      <div className="words">
        <WordingText wording={words.wording} />
      </div>
      {words.explanation && (
        <details className="mt-1 print:hidden">
          <summary className="words-more">Explain this</summary>
          <ExplanationText explanation={words.explanation} />
        </details>
      )}
    </>
  )
}

/** An explanation of ours, marked so that nobody takes it for official: a dotted rule, a word, and a name for screen readers. */
function ExplanationText({ explanation: { statements, example } }: { explanation: Explanation }) {
  return (
    <div className="words ours">
      <OursTag />
      <StatementList statements={statements} example={example} label={oursLabel} />
    </div>
  )
}

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

/** On paper, where the label of the section may be on another page, it has the whole label. */
export function OursTag() {
  return (
    <span aria-hidden="true" className="words-tag">
      <span className="print:hidden">ours</span>
      <span className="hidden print:inline">{oursLabel}</span>
    </span>
  )
}

/** What each skill level adds on the way to the one that is asked for. */
export function AddedWords({ skillLevels }: { skillLevels: readonly AddedSkillLevel[] }) {
  return skillLevels.map((added) => (
    <div key={added.skillLevel?.id ?? ''} className="mt-1.5">
      {skillLevels.length > 1 && <p className="text-sm font-semibold">{addedInWords(added)}</p>}
      <ExplanationText explanation={added.explanation} />
    </div>
  ))
}

interface WordsKeyProps {
  /** What the section shows of the skill levels that it names. */
  shown: readonly { readonly skillLevel: Id | null; readonly source: Words['source'] | undefined }[]
}

/**
 * Once a section: which rule marks whose words, and of skill levels that have none, not even ours, what they mean on the scale as a
 * whole.
 */
export function WordsKey({ shown }: WordsKeyProps) {
  const sources = new Set(shown.map(({ source }) => source))
  const bare = new Set(shown.map(({ skillLevel, source }) => (source ? null : skillLevel)))
  const meanings = plainMeanings.filter(({ skillLevel }) => bare.has(skillLevel))
  return (
    <>
      {sources.has('ours') && (
        <p className="words-key">
          <span className="key-ours">
            <Link to={aboutExplanationsHref}>{oursLabel}</Link>
            {shown.some(({ skillLevel }) => skillLevel !== null) && (
              <span className="words-key-more">. What lower skill levels say applies too.</span>
            )}
          </span>
          {sources.has('official') && <span className="key-official">Official wording</span>}
        </p>
      )}
      {meanings.length > 0 && (
        <div className="missing-note mt-2 text-sm">
          <p>What the skill levels mean, in our own words:</p>
          {meanings.map(({ skillLevel, meaning }) => (
            <p key={skillLevel}>
              {capitalised(skillLevel)}: {meaning}
            </p>
          ))}
        </div>
      )}
    </>
  )
}
