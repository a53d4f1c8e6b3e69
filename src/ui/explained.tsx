import type { ReactNode } from 'react'
import type { SkillLevel } from '@/core/model'

/**
 * What a skill step is, with an example from the framework in view. Every screen says it where the term first appears, and
 * as text: few people look for a tooltip, and a screen reader may never read one.
 */
export function SkillStepExplained({ scale = [] }: { scale?: readonly SkillLevel[] }) {
  const [lower, upper] = scale.map(({ name }) => name.toLowerCase())
  return (
    <p className="max-w-prose text-sm text-soft">
      A skill step is one skill level higher in one skill
      {lower && upper && `, for example from ${lower} to ${upper}`}.
    </p>
  )
}

/** Skill steps inside a sentence, where a paragraph of its own would push the content down: the words open the note with this id. */
export function SkillStepTerm({ note, children }: { note: string; children: ReactNode }) {
  return (
    <button type="button" className="term" popoverTarget={note}>
      {children}
    </button>
  )
}

export function SkillStepNote({ id, scale }: { id: string; scale: readonly SkillLevel[] }) {
  return (
    <div id={id} popover="auto" className="term-note">
      <SkillStepExplained scale={scale} />
    </div>
  )
}

/** What "most to learn in one move" limits, on every screen that offers the choice. */
export function MostInOneMoveExplained() {
  return (
    <p className="max-w-prose text-sm text-soft">
      “Most to learn in one move” limits how many skill steps you have to learn to get from one role level to the next.
    </p>
  )
}
