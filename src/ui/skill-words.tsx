import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { oursLabel, type Words } from '@/core/explaining'
import { aboutExplanationsHref } from '@/core/hrefs'
import type { Explanation, Id } from '@/core/model'
import { plainMeanings } from '@/core/text/plain-meaning'
import { capitalised } from '@/core/text/words'
import { StatementList, WordingText } from './wording'

/** What is said of a skill at a skill level: the official wording (or `children` in its place), and ours if that is asked for; else ours. */
export function SkillWords({ words, children }: { words: Words; children?: ReactNode }) {
  if (words.source === 'ours') return <ExplanationText explanation={words.explanation} />
  return (
    <>
      <div className="words">{children || <WordingText wording={words.wording} />}</div>
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
export function ExplanationText({ explanation: { statements, example } }: { explanation: Explanation }) {
  return (
    <div className="words ours">
      <OursTag />
      <StatementList statements={statements} example={example} label={oursLabel} />
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

interface WordsKeyProps {
  /** What the section shows of the skill levels that it names. */
  shown: readonly { readonly skillLevel: Id | null; readonly source: Words['source'] | undefined }[]
  /** What can be done about words of ours, after the line that marks them. */
  children?: ReactNode
}

/** Once a section: which line marks whose words, and what skill levels without any words mean. */
export function WordsKey({ shown, children }: WordsKeyProps) {
  return (
    <>
      <SourceKey shown={shown}>{children}</SourceKey>
      <PlainMeanings shown={shown} />
    </>
  )
}

/** Which line marks whose words. */
export function SourceKey({ shown, children }: WordsKeyProps) {
  const sources = new Set(shown.map(({ source }) => source))
  if (!sources.has('ours')) return null
  return (
    <div className="words-key">
      <span className="key-ours">
        <Link to={aboutExplanationsHref}>{oursLabel}</Link>
      </span>
      {children}
      {shown.some(({ skillLevel }) => skillLevel !== null) && (
        <span className="words-key-more">What lower skill levels say applies too.</span>
      )}
      {sources.has('official') && <span className="key-official">Official wording</span>}
    </div>
  )
}

/** Of skill levels that have no words, not even ours: what they mean on the scale as a whole. */
export function PlainMeanings({ shown }: WordsKeyProps) {
  const bare = new Set(shown.map(({ skillLevel, source }) => (source ? null : skillLevel)))
  const meanings = plainMeanings.filter(({ skillLevel }) => bare.has(skillLevel))
  if (meanings.length === 0) return null
  return (
    <div className="missing-note mt-2 text-sm">
      <p>What the skill levels mean, in our own words:</p>
      {meanings.map(({ skillLevel, meaning }) => (
        <p key={skillLevel}>
          {capitalised(skillLevel)}: {meaning}
        </p>
      ))}
    </div>
  )
}
