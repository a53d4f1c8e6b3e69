import type { Id } from '../model'
import { typedText } from './merge-text'
import { emptySkill, isEmptySkill, type NextStep, type OwnSkill, type Profile, type RoleLevelRef } from './model'

/**
 * A change to a profile. It is applied to what is stored at that moment, not to what was on screen: two tabs that change one
 * profile do not overwrite each other.
 */
export type Edit = (profile: Profile) => Profile

/** A text before and after a person typed. */
export interface TypedText {
  readonly from: string
  readonly to: string
}

export function rename(name: string): Edit {
  return (profile) => ({ ...profile, name })
}

/** Changes the framework: the closest role level and the target are of the old one and go; the answers about skills stay. */
export function changeFramework(framework: Id): Edit {
  return (profile) => (profile.framework === framework ? profile : { ...profile, framework, base: null, target: null })
}

/** The new closest role level, with the skill levels it asks for by skill; a skill whose level the source does not state is absent. */
export interface Start {
  readonly base: RoleLevelRef
  readonly asked: ReadonlyMap<Id, Id>
  /** The same for the closest role level chosen before; empty if there was none. */
  readonly askedBefore: ReadonlyMap<Id, Id>
}

/**
 * Sets the closest role level, and every skill to the skill level it asks for. Skill levels that differ from those of the
 * closest role level chosen before were set by the person, and stay.
 */
export function startFrom({ base, asked, askedBefore }: Start): Edit {
  const isTheirs = ({ skill, skillLevel }: OwnSkill) => skillLevel !== null && skillLevel !== askedBefore.get(skill)
  return (profile) => {
    const kept = profile.skills.flatMap((own) => {
      if (isTheirs(own)) return [own]
      const moved = { ...own, skillLevel: asked.get(own.skill) ?? null }
      return isEmptySkill(moved) ? [] : [moved]
    })
    const known = new Set(kept.map(({ skill }) => skill))
    const news = [...asked]
      .filter(([skill]) => !known.has(skill))
      .map(([skill, skillLevel]) => ({ ...emptySkill(skill), skillLevel }))
    return { ...profile, base, skills: [...kept, ...news] }
  }
}

export function setBase(base: RoleLevelRef | null): Edit {
  return (profile) => ({ ...profile, base })
}

export function setTarget(target: RoleLevelRef | null): Edit {
  return (profile) => ({ ...profile, target })
}

/** Puts a skill on the list, without a skill level. */
export function addSkill(skill: Id): Edit {
  return changeSkill(skill, (own) => own)
}

export function setSkillLevel(skill: Id, skillLevel: OwnSkill['skillLevel']): Edit {
  return changeSkill(skill, (own) => ({ ...own, skillLevel }))
}

export function typeNote(skill: Id, { from, to }: TypedText): Edit {
  return changeSkill(skill, (own) => ({ ...own, note: typedText(own.note, from, to) }))
}

export function typeEvidence(skill: Id, { from, to }: TypedText): Edit {
  return changeSkill(skill, (own) => ({ ...own, evidence: typedText(own.evidence, from, to) }))
}

/** Ticks a statement of the framework, or removes the tick. */
export function tickStatement(skill: Id, statement: string, met: boolean): Edit {
  return changeSkill(skill, (own) => ({
    ...own,
    met: [...own.met.filter((other) => other !== statement), ...(met ? [statement] : [])],
  }))
}

export function removeSkill(skill: Id): Edit {
  return (profile) => ({ ...profile, skills: profile.skills.filter((own) => own.skill !== skill) })
}

/** Adds a next step, unless one with its id is there already. */
export function addNextStep(step: NextStep): Edit {
  return (profile) =>
    profile.nextSteps.some(({ id }) => id === step.id)
      ? profile
      : { ...profile, nextSteps: [...profile.nextSteps, step] }
}

/** Changes nothing if the step has been removed in the meantime. */
export function changeNextStep(id: string, change: Partial<Pick<NextStep, 'due' | 'done'>>): Edit {
  return (profile) => ({
    ...profile,
    nextSteps: profile.nextSteps.map((step) => (step.id === id ? { ...step, ...change } : step)),
  })
}

/** Changes the text of a next step, and keeps what another tab has typed in the meantime. */
export function typeNextStep(id: string, { from, to }: TypedText): Edit {
  return (profile) => ({
    ...profile,
    nextSteps: profile.nextSteps.map((step) =>
      step.id === id ? { ...step, text: typedText(step.text, from, to) } : step,
    ),
  })
}

export function removeNextStep(id: string): Edit {
  return (profile) => ({ ...profile, nextSteps: profile.nextSteps.filter((step) => step.id !== id) })
}

/** Clears everything except the name and the framework. */
export function clear(profile: Profile): Profile {
  return { ...profile, base: null, target: null, skills: [], nextSteps: [] }
}

function changeSkill(skill: Id, change: (own: OwnSkill) => OwnSkill): Edit {
  return (profile) => {
    const own = profile.skills.find((other) => other.skill === skill)
    const changed = change(own ?? emptySkill(skill))
    return {
      ...profile,
      skills: own ? profile.skills.map((other) => (other === own ? changed : other)) : [...profile.skills, changed],
    }
  }
}
