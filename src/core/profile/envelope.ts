import { checksum } from '../checksum'
import type { Profile } from './model'
import { migrated } from './migrations'
import { isRecord, readProfile } from './read-profile'

/** What the versions of the envelope have in common, so that a file says what it is. */
const FORMAT = 'career-path-explorer/profiles'

/** The version written today. What older ones held, and how they are read: migrations.ts. */
export const ENVELOPE_VERSION = 2

/** What a text was found to hold. Where there are no profiles there is at least one fault. */
export interface ReadEnvelope {
  /** Each id once. */
  readonly profiles: readonly Profile[]
  /** A sentence each. */
  readonly faults: readonly string[]
}

/** Profiles as a JSON file. */
export function writeEnvelope(profiles: readonly Profile[]): string {
  return `${JSON.stringify({ format: FORMAT, version: ENVELOPE_VERSION, profiles }, null, 2)}\n`
}

/** Reads what `writeEnvelope` wrote, today or in an older version, or says what it is instead. Throws nothing, whatever the text. */
export function readEnvelope(text: string): ReadEnvelope {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return refused('The file is empty.')
  let value: unknown
  try {
    value = JSON.parse(trimmed)
  } catch {
    return refused('The file is not whole, or no file of this kind: it cannot be read as JSON.')
  }
  return readEnvelopeValue(value)
}

/** The same for a value that is no text any more. */
function readEnvelopeValue(value: unknown): ReadEnvelope {
  if (!isRecord(value)) return refused('The file holds no skills of anybody.')
  const { format, version } = value
  if (format === 1 && 'roles' in value) return refused('This is a framework, not somebody’s skills.')
  if (format !== FORMAT || typeof version !== 'number')
    return refused('The file does not say that it holds skills; it is of another kind.')
  if (version > ENVELOPE_VERSION)
    return refused(
      'This was written by a newer version of this site. Load the page again to get that version, then try once more.',
    )
  const today = migrated(value, version)
  return today === null
    ? refused(`There never was a version ${version} of this kind of file.`)
    : readProfiles(today.profiles)
}

/** Reads one profile as it lies on the device: what an envelope says, of a single one. */
export function readStored(record: unknown): ReadEnvelope {
  if (!isRecord(record)) return refused('Something kept on this device cannot be read; it was left as it is.')
  const { version, profile } = record
  return readEnvelopeValue({ format: FORMAT, version, profile, profiles: [profile] })
}

function readProfiles(entries: unknown): ReadEnvelope {
  if (!Array.isArray(entries) || entries.length === 0) return refused('The file holds no skills of anybody.')
  const profiles = new Map<string, Profile>()
  const faults: string[] = []
  for (const entry of entries) {
    const read = readProfile(entry)
    faults.push(...read.faults)
    if (!read.profile) continue
    const { id } = read.profile
    // Two people under one id: a file put together by hand. Both are kept.
    const ownId = profiles.has(id) ? `${id}-${checksum(JSON.stringify(entry))}-${profiles.size}` : id
    profiles.set(ownId, { ...read.profile, id: ownId })
  }
  return { profiles: [...profiles.values()], faults }
}

function refused(fault: string): ReadEnvelope {
  return { profiles: [], faults: [fault] }
}
