import type { Edit } from './edits'
import { mergedText } from './merge-text'
import { emptySkill, type NextStep, type OwnSkill, type Profile } from './model'
import { same } from './same'

/** Takes back one change: later changes, here or in another tab, stay. */
export function undo(before: Profile, after: Profile): Edit {
  return change(after, before)
}

/**
 * Applies the difference between two versions of a profile to the profile as it is now, like a three-way merge: what has not
 * changed since `from` becomes as in `to`, what has changed stays, texts are merged.
 */
export function change(from: Profile, to: Profile): Edit {
  return (current) => ({
    id: current.id,
    name: changed(current.name, from.name, to.name),
    framework: changed(current.framework, from.framework, to.framework),
    base: changed(current.base, from.base, to.base),
    target: changed(current.target, from.target, to.target),
    skills: changedList({
      current: current.skills,
      from: from.skills,
      to: to.skills,
      keyOf: ({ skill }) => skill,
      merge: mergedSkill,
    }),
    nextSteps: changedList({
      current: current.nextSteps,
      from: from.nextSteps,
      to: to.nextSteps,
      keyOf: ({ id }) => id,
      merge: mergedStep,
    }),
  })
}

function changed<T>(current: T, from: T, to: T): T {
  return same(current, from) ? to : current
}

interface Lists<T> {
  readonly current: readonly T[]
  readonly from: readonly T[]
  readonly to: readonly T[]
  readonly keyOf: (entry: T) => string
  readonly merge: (current: T, from: T | undefined, to: T) => T
}

/** In the order of `to`; entries that were added in the meantime come last. */
function changedList<T>({ current, from, to, keyOf, merge }: Lists<T>): T[] {
  const find = (list: readonly T[], key: string) => list.find((entry) => keyOf(entry) === key)
  const keys = new Set([...to, ...current].map(keyOf))
  return [...keys].flatMap((key) => {
    const [there, before, wanted] = [find(current, key), find(from, key), find(to, key)]
    if (there && wanted) return [merge(there, before, wanted)]
    return changed(there, before, wanted) ?? []
  })
}

function mergedSkill(current: OwnSkill, from = emptySkill(current.skill), to: OwnSkill): OwnSkill {
  const met = new Set([
    ...current.met.filter((statement) => !from.met.includes(statement) || to.met.includes(statement)),
    ...to.met.filter((statement) => !from.met.includes(statement)),
  ])
  return {
    skill: current.skill,
    skillLevel: changed(current.skillLevel, from.skillLevel, to.skillLevel),
    note: mergedText(current.note, from.note, to.note),
    evidence: mergedText(current.evidence, from.evidence, to.evidence),
    met: same(current.met, from.met) ? to.met : [...met],
  }
}

function mergedStep(
  current: NextStep,
  from: NextStep = { id: current.id, text: '', due: '', done: false },
  to: NextStep,
): NextStep {
  return {
    id: current.id,
    text: mergedText(current.text, from.text, to.text),
    due: changed(current.due, from.due, to.due),
    done: changed(current.done, from.done, to.done),
  }
}
