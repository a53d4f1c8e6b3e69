import type { Id } from '../model'

/**
 * What one person says of their own skills, on their own device. Every list is present and every text is text, to the
 * letter as it was typed. The ids are those of the framework at the time of writing; `settled` (settle.ts) follows what was
 * renamed since and tells what no longer has a place, and nothing here is dropped because of it.
 */
export interface Profile {
  /** Made once, random, never shown: tells people of one name apart, and the same one in a file and on the device. */
  readonly id: string
  readonly name: string
  readonly framework: Id
  /** "I am about here." */
  readonly base: RoleLevelRef | null
  readonly target: RoleLevelRef | null
  /** Each skill once, in the order they were set. */
  readonly skills: readonly OwnSkill[]
  /** In the order they were agreed. */
  readonly nextSteps: readonly NextStep[]
}

/** A role level of the profile's framework. */
export interface RoleLevelRef {
  readonly role: Id
  readonly roleLevel: Id
}

/** Looked at, and not even the first skill level is reached. No id: those hold a letter or a figure. */
export const NOT_YET = '-'

export interface OwnSkill {
  readonly skill: Id
  /** A skill level id, or `NOT_YET`; `null` where the person has not said. */
  readonly skillLevel: Id | typeof NOT_YET | null
  readonly note: string
  /** What shows it: work done, feedback, a link. */
  readonly evidence: string
  /** Statements of the framework that the person says they meet, to the letter. Each once. */
  readonly met: readonly string[]
}

/** Something agreed to be done. */
export interface NextStep {
  /** Random; tells steps of the same text apart. Each once in a profile. */
  readonly id: string
  readonly text: string
  /** A day as `YYYY-MM-DD`, or empty. */
  readonly due: string
  readonly done: boolean
}

export function emptyProfile(id: string, framework: Id): Profile {
  return { id, name: '', framework, base: null, target: null, skills: [], nextSteps: [] }
}

/** What is held of a skill before anything was said of it. */
export function emptySkill(skill: Id): OwnSkill {
  return { skill, skillLevel: null, note: '', evidence: '', met: [] }
}

/** Whether a skill holds nothing that a person has put there. */
export function isEmptySkill({ skillLevel, note, evidence, met }: OwnSkill): boolean {
  return skillLevel === null && note === '' && evidence === '' && met.length === 0
}

/** The person's name as screens say it. */
export function profileName({ name }: Pick<Profile, 'name'>): string {
  return name.trim() || 'No name yet'
}

/** A person's skills as they stand in the place of a role level: "My skills: Ann". */
export function mySkillsName({ name }: Pick<Profile, 'name'>): string {
  return name.trim() ? `My skills: ${name.trim()}` : 'My skills'
}
