import { fromBase64url, toBase64url } from './base64url'
import { checksum } from '../checksum'
import type { NextStep, OwnSkill, Profile, RoleLevelRef } from './model'
import { readProfile } from './read-profile'

/**
 * A profile in the fragment of a link, `#skills=1.CHECK.DATA`: the part of an href that a browser keeps to itself. The data is
 * JSON without its field names, as base64url: chat and mail programs leave those letters alone.
 */
const PREFIX = 'skills='
const VERSION = '1'

/** What a fragment was found to hold: skills, or a sentence that says why not. `null` where it is a fragment of another kind. */
export type ReadLink =
  | { readonly profile: Profile; readonly faults: readonly string[] }
  | { readonly fault: string }
  | null

/** The fragment of a link that carries a profile, without the `#`. */
export function writeLink({ id, name, framework, base, target, skills, nextSteps }: Profile): string {
  const data = toBase64url(
    JSON.stringify([
      id,
      name,
      framework,
      shortRoleLevel(base),
      shortRoleLevel(target),
      skills.map(shortSkill),
      nextSteps.map(shortStep),
    ]),
  )
  return `${PREFIX}${VERSION}.${checksum(data)}.${data}`
}

/** Reads what `writeLink` wrote, with or without the `#`. Throws nothing, whatever the fragment. */
export function readLink(fragment: string): ReadLink {
  const text = fragment.replace(/^#/, '')
  if (!text.startsWith(PREFIX)) return null
  // Programs that find links in a text take a full stop or a bracket along.
  const [version = '', check, data] = text
    .slice(PREFIX.length)
    .replace(/[^\w-]+$/, '')
    .split('.')
  if (/^\d+$/.test(version) && Number(version) > Number(VERSION))
    return { fault: 'The link was made by a newer version of this site. Load the page again to get that version.' }
  if (version !== VERSION || !data || checksum(data) !== check)
    return {
      fault:
        'The link is not whole: a part of it was lost or changed on its way. Ask for it once more, or for the file.',
    }
  return readData(fromBase64url(data))
}

function readData(json: string | null): ReadLink {
  const unreadable = { fault: 'The link is whole, but what it carries cannot be read as somebody’s skills.' }
  if (json === null) return unreadable
  try {
    const value: unknown = JSON.parse(json)
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
