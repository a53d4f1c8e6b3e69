import { checksum } from '../checksum'
import { inFigures } from '../text/words'
import { limits, type Profile } from './model'
import { migrated } from './migrations'
import { isRecord, readProfile } from './read-profile'

/** In every version of the envelope: the file says what it is. */
const FORMAT = 'career-path-explorer/profiles'

/** The version written today. migrations.ts reads older ones. */
export const ENVELOPE_VERSION = 2

const notSkills = 'This is not a skills file.'

/** The result of reading a text. Without profiles there is at least one fault. */
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

/** Reads what `writeEnvelope` wrote, today or in an older version, or says what the text is instead. Never throws. */
export function readEnvelope(text: string): ReadEnvelope {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return refused('This file is empty.')
  let value: unknown
  try {
    value = JSON.parse(trimmed)
  } catch {
    return refused('This file is damaged, or it is not a skills file.')
  }
  return readEnvelopeValue(value)
}

function readEnvelopeValue(value: unknown): ReadEnvelope {
  if (!isRecord(value)) return refused(notSkills)
  const { format, version } = value
  if (format === 1 && 'roles' in value) return refused('This is a framework, not a person’s skills.')
  if (format !== FORMAT || typeof version !== 'number') return refused(notSkills)
  if (version > ENVELOPE_VERSION)
    return refused(
      'These skills were saved by a newer version of this site. Reload the page to update it, then try again.',
    )
  const today = migrated(value, version)
  return today === null
    ? refused(`Skills files have no version ${version}. Somebody may have changed this file by hand.`)
    : readProfiles(today.profiles)
}

/** Reads one profile as stored on the device. */
export function readStored(record: unknown): ReadEnvelope {
  if (!isRecord(record)) return refused('One entry is not a person’s skills.')
  const { version, profile } = record
  return readEnvelopeValue({ format: FORMAT, version, profile, profiles: [profile] })
}

function readProfiles(entries: unknown): ReadEnvelope {
  if (!Array.isArray(entries) || entries.length === 0) return refused('There are no skills in this file.')
  const profiles = new Map<string, Profile>()
  const faults: string[] = []
  if (entries.length > limits.people)
    faults.push(`Of ${inFigures(entries.length)} people in this file, the first ${limits.people} were read.`)
  for (const entry of entries.slice(0, limits.people)) {
    const read = readProfile(entry)
    faults.push(...read.faults)
    if (!read.profile) continue
    const { id } = read.profile
    // A file edited by hand may have two people under one id. Both are kept.
    const ownId = profiles.has(id) ? `${id}-${checksum(JSON.stringify(entry))}-${profiles.size}` : id
    profiles.set(ownId, { ...read.profile, id: ownId })
  }
  return { profiles: [...profiles.values()], faults }
}

function refused(fault: string): ReadEnvelope {
  return { profiles: [], faults: [fault] }
}
