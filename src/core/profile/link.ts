import { checksum } from '../checksum'
import type { NextStep, OwnSkill, Profile, RoleLevelRef } from './model'
import { readProfile } from './read-profile'

/**
 * A profile in the fragment of a link, `#skills=1.CHECK.DATA`: browsers do not send the fragment to a server. The data is JSON
 * without its field names, as base64url: chat and email programs do not change those letters.
 */
const PREFIX = 'skills='
const VERSION = '1'
/** In characters. Browsers and mail programs end links long before that. */
const LONGEST = 2_000_000

/** The skills in a fragment, or a sentence that says why they can't be read. `null` for a fragment of another kind. */
export type ReadLink =
  | { readonly profile: Profile; readonly faults: readonly string[] }
  | { readonly fault: string }
  | null

/** The fragment of a link that contains a profile, without the `#`. */
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

/** What a link has of a profile whose owner keeps notes, evidence and next steps to themselves. */
export function withoutTexts(profile: Profile): Profile {
  return { ...profile, skills: profile.skills.map((own) => ({ ...own, note: '', evidence: '' })), nextSteps: [] }
}

/** Reads what `writeLink` wrote, with or without the `#`. Never throws. */
export function readLink(fragment: string): ReadLink {
  const text = fragment.replace(/^#/, '')
  if (!text.startsWith(PREFIX)) return null
  if (text.length > LONGEST) return { fault: 'This link is too long to read. Ask for a file instead.' }
  // Programs that find links in a text include a full stop or bracket that follows.
  const [, version = '', check, data] = /^([\w-]*)(?:\.([\w-]*))?(?:\.([\w-]*))?/.exec(text.slice(PREFIX.length)) ?? []
  if (/^\d+$/.test(version) && Number(version) > Number(VERSION))
    return { fault: 'This link was made by a newer version of this site. Reload the page to update it.' }
  if (version !== VERSION || !data || checksum(data) !== check)
    return { fault: 'Part of this link is missing or was changed. Ask for the link again, or for a file instead.' }
  return readData(fromBase64url(data))
}

function readData(json: string | null): ReadLink {
  const unreadable = { fault: 'This link is complete, but it does not contain a person’s skills.' }
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

/** Encodes a text, as UTF-8, in letters, digits, `-` and `_` (RFC 4648, section 5, without padding). */
function toBase64url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Decodes what `toBase64url` wrote; `null` for anything else. */
function fromBase64url(encoded: string): string | null {
  if (!/^[\w-]*$/.test(encoded)) return null
  try {
    const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
