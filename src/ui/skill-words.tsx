import { Link } from 'react-router'
import type { Steps } from '@/core/changes'
import { oursLabel, type Words } from '@/core/explaining'
import { aboutExplanationsHref } from '@/core/hrefs'
import type { Explanation, SkillLevel } from '@/core/model'
import { plainMeaning } from '@/core/text/plain-meaning'
import { StatementList } from './statement-list'
import { WordingText } from './wording'

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
export function ExplanationText({ explanation: { statements, example } }: { explanation: Explanation }) {
  return (
    <div className="words ours">
      <OursTag />
      <StatementList statements={example ? [...statements, example] : statements} label={oursLabel} />
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

interface ScaleMeaningsProps {
  skillScale: readonly SkillLevel[]
  /** What is asked for and has neither official wording nor an explanation. */
  steps: readonly Steps[]
}

/** Said once where a framework has no words for a skill level: what the skill level means. */
export function ScaleMeanings({ skillScale, steps }: ScaleMeaningsProps) {
  const meanings = skillScale.flatMap(({ id, name }, index) => {
    const meaning = steps.includes(index + 1) ? plainMeaning(id) : undefined
    return meaning ? [{ name, meaning }] : []
  })
  if (meanings.length === 0) return null
  return (
    <div className="missing-note mt-2 text-sm">
      <p>What the skill levels mean, in our own words:</p>
      {meanings.map(({ name, meaning }) => (
        <p key={name}>
          {name}: {meaning}
        </p>
      ))}
    </div>
  )
}

/** Once a section: which rule marks whose words. */
export function WordsKey({ sources }: { sources: readonly Words['source'][] }) {
  if (!sources.includes('ours')) return null
  return (
    <p className="words-key">
      <span className="key-ours">
        {oursLabel} (<Link to={aboutExplanationsHref}>about our explanations</Link>)
      </span>
      {sources.includes('official') && <span className="key-official">Official wording</span>}
    </p>
  )
}
