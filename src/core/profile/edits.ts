import type { Id } from '../model'
import { typedText } from './merge-text'
import { emptySkill, isEmptySkill, type NextStep, type OwnSkill, type Profile, type RoleLevelRef } from './model'

/**
 * What a person can do to a profile. An edit is applied to what is stored at that moment, not to what was on screen: two
 * tabs that change one profile lose nothing of each other.
 */
export type Edit = (profile: Profile) => Profile

/** A text as it was before a person typed, and after. */
export interface TypedText {
  readonly from: string
  readonly to: string
}

export function rename(name: string): Edit {
  return (profile) => ({ ...profile, name })
}

/** Another framework, with nobody's place in it known yet; what was said of skills stays. */
export function changeFramework(framework: Id): Edit {
  return (profile) => (profile.framework === framework ? profile : { ...profile, framework, base: null, target: null })
}

/** What the role levels of a new start ask, as skill levels by skill; a skill whose level the source does not state is absent. */
export interface Start {
  readonly base: RoleLevelRef
  readonly asked: ReadonlyMap<Id, Id>
  /** What the role level chosen before asked; empty where there was none. */
  readonly askedBefore: ReadonlyMap<Id, Id>
}

/**
 * "I am about here": every skill the role level asks for stands where the role level asks it to. What the person has set otherwise than
 * the role level chosen before asked is their own, and stays.
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

/** Puts a skill on the list, with nothing said of it yet. */
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

/** Ticks a statement of the framework, or takes the tick off. */
export function tickStatement(skill: Id, statement: string, met: boolean): Edit {
  return changeSkill(skill, (own) => ({
    ...own,
    met: [...own.met.filter((other) => other !== statement), ...(met ? [statement] : [])],
  }))
}

export function removeSkill(skill: Id): Edit {
  return (profile) => ({ ...profile, skills: profile.skills.filter((own) => own.skill !== skill) })
}

/** Adds a next step, once: a step whose id is there already is left as it is. */
export function addNextStep(step: NextStep): Edit {
  return (profile) =>
    profile.nextSteps.some(({ id }) => id === step.id)
      ? profile
      : { ...profile, nextSteps: [...profile.nextSteps, step] }
}

/** Nothing where the step was removed meanwhile. */
export function changeNextStep(id: string, change: Partial<Pick<NextStep, 'due' | 'done'>>): Edit {
  return (profile) => ({
    ...profile,
    nextSteps: profile.nextSteps.map((step) => (step.id === id ? { ...step, ...change } : step)),
  })
}

/** Changes the text of a next step; what was typed elsewhere meanwhile is kept. Nothing where the step was removed. */
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

/** Everything but who it is. */
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
