import { readFragment, writeFragment } from '../text/fragment'
import type { NextStep, OwnSkill, Profile, RoleLevelRef } from './model'
import { readProfile } from './read-profile'

/** In characters. Browsers and mail programs end links long before that. */
const LONGEST = 2_000_000

/** The skills in a fragment, or a sentence that says why they can't be read. `null` for a fragment of another kind. */
export type ReadLink =
  | { readonly profile: Profile; readonly faults: readonly string[] }
  | { readonly fault: string }
  | null

/** The fragment of a link that contains a profile, without the `#`: JSON without its field names. */
export function writeLink({ id, name, framework, base, target, skills, nextSteps }: Profile): string {
  const json = JSON.stringify([
    id,
    name,
    framework,
    shortRoleLevel(base),
    shortRoleLevel(target),
    skills.map(shortSkill),
    nextSteps.map(shortStep),
  ])
  return writeFragment('skills', new TextEncoder().encode(json))
}

/** What a link has of a profile whose owner keeps notes, evidence and next steps to themselves. */
export function withoutTexts(profile: Profile): Profile {
  return { ...profile, skills: profile.skills.map((own) => ({ ...own, note: '', evidence: '' })), nextSteps: [] }
}

/** Reads what `writeLink` wrote, with or without the `#`. Never throws. */
export function readLink(fragment: string): ReadLink {
  const read = readFragment('skills', fragment)
  if (read && fragment.length > LONGEST) return { fault: 'This link is too long to read. Ask for a file instead.' }
  return read && 'bytes' in read ? readData(read.bytes) : read
}

function readData(bytes: Uint8Array): ReadLink {
  const unreadable = { fault: 'This link is complete, but it does not contain a person’s skills.' }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    if (!Array.isArray(value)) return unreadable
    const [id, name, framework, base, target, skills, nextSteps] = value as readonly unknown[]
    const { profile, faults } = readProfile({
      id,
      name,
      framework,
      base: longRoleLevel(base),
      target: longRoleLevel(target),
      skills: longList(skills, longSkill),
      nextSteps: longList(nextSteps, longStep),
    })
    return profile ? { profile, faults } : unreadable
  } catch {
    return unreadable
  }
}

function shortRoleLevel(roleLevel: RoleLevelRef | null): string | 0 {
  return roleLevel ? `${roleLevel.role}/${roleLevel.roleLevel}` : 0
}

function longRoleLevel(value: unknown): unknown {
  if (typeof value !== 'string') return null
  const [role, roleLevel] = value.split('/')
  return { role, roleLevel }
}

function shortSkill({ skill, skillLevel, note, evidence, met }: OwnSkill): unknown[] {
  return withoutEmptyEnd([skill, skillLevel ?? 0, note, evidence, met.length > 0 ? met : 0])
}

function longSkill([skill, skillLevel, note, evidence, met]: readonly unknown[]): unknown {
  return { skill, skillLevel: skillLevel === 0 ? null : skillLevel, note, evidence, met }
}

function shortStep({ id, text, due, done }: NextStep): unknown[] {
  return withoutEmptyEnd([id, text, due, done ? 1 : 0])
}

function longStep([id, text = '', due, done]: readonly unknown[]): unknown {
  return { id, text, due, done: done === 1 }
}

function longList(value: unknown, long: (entry: readonly unknown[]) => unknown): unknown {
  return Array.isArray(value) ? value.map((entry: unknown) => (Array.isArray(entry) ? long(entry) : entry)) : value
}

function withoutEmptyEnd(fields: readonly unknown[]): unknown[] {
  return fields.slice(0, fields.findLastIndex((field) => field !== '' && field !== 0) + 1)
}
