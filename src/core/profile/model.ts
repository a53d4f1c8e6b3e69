import type { Id } from '../model'
import { withoutTurns } from '../text/direction'

/**
 * A person's answers about their skills, kept on the device. Texts are as typed. The ids are those the framework had at the
 * time; in-framework.ts follows redirects and finds what the framework no longer has. Nothing is dropped for that reason.
 */
export interface Profile {
  /** Random and never shown: tells people with the same name apart, and finds the same person in a file and on the device. */
  readonly id: string
  readonly name: string
  readonly framework: Id
  /** The closest role level. */
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

/** The most of each that one file, link or device has: more than anybody needs, and what a screen can draw while somebody types. */
export const limits = {
  people: 200,
  skills: 1_000,
  statements: 200,
  nextSteps: 200,
  nameLength: 200,
  textLength: 20_000,
}

/** "None yet": the person has not reached the first skill level. Not a possible id: those have a letter or a figure. */
export const NOT_YET = '-'

export interface OwnSkill {
  readonly skill: Id
  /** A skill level id, or `NOT_YET`; `null` if the person has not set it. */
  readonly skillLevel: Id | typeof NOT_YET | null
  readonly note: string
  /** Work done, feedback, a link. */
  readonly evidence: string
  /** The framework's statements that the person ticked, to the letter. Each once. */
  readonly met: readonly string[]
}

export interface NextStep {
  /** Random; tells steps with the same text apart. Each once in a profile. */
  readonly id: string
  readonly text: string
  /** A day as `YYYY-MM-DD`, or empty. */
  readonly due: string
  readonly done: boolean
}

export function emptyProfile(id: string, framework: Id): Profile {
  return { id, name: '', framework, base: null, target: null, skills: [], nextSteps: [] }
}

export function emptySkill(skill: Id): OwnSkill {
  return { skill, skillLevel: null, note: '', evidence: '', met: [] }
}

/** Whether the person has entered nothing for the skill. */
export function isEmptySkill({ skillLevel, note, evidence, met }: OwnSkill): boolean {
  return skillLevel === null && note === '' && evidence === '' && met.length === 0
}

/** The person's name as shown on screens. */
export function profileName({ name }: Pick<Profile, 'name'>): string {
  return withoutTurns(name).trim() || 'Unnamed person'
}

/** The name of a person's skills where a screen shows them like a role level: "My skills: Ann". */
export function mySkillsName({ name }: Pick<Profile, 'name'>): string {
  const shown = withoutTurns(name).trim()
  return shown ? `My skills: ${shown}` : 'My skills'
}
