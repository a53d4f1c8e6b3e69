import type { Edit } from '@/core/profile/edits'
import { ENVELOPE_VERSION, readStored } from '@/core/profile/envelope'
import type { Profile } from '@/core/profile/model'
import { isRecord } from '@/core/profile/read-profile'

/** One change to what is kept on the device. */
export type Operation =
  | ({ readonly kind: 'add' } & KeptProfile)
  | { readonly kind: 'edit'; readonly id: string; readonly edit: Edit }
  | { readonly kind: 'remove'; readonly id: string }

/** A profile, and when it was added. */
export interface KeptProfile {
  readonly profile: Profile
  /** Milliseconds since 1970. Profiles are listed in this order. */
  readonly created: number
  /** The stored record if only a part of it could be read. It is kept inside the record that replaces it. */
  readonly unread?: unknown
}

/** A profile as it is stored on the device, with the version that a file has too. */
export interface ProfileRecord extends KeptProfile {
  readonly version: number
}

/** Applies an operation to a profile, for the device and the screen alike; `null` means no profile. */
export function afterOperation(before: KeptProfile | null, operation: Operation): KeptProfile | null {
  switch (operation.kind) {
    case 'add': {
      if (before) return before
      const { kind: _add, ...added } = operation
      return added
    }
    // Another tab may have removed the profile: typing does not bring it back.
    case 'edit':
      return before && { ...before, profile: operation.edit(before.profile) }
    case 'remove':
      return null
  }
}

export function idOf(operation: Operation): string {
  return operation.kind === 'add' ? operation.profile.id : operation.id
}

export function toRecord(kept: KeptProfile): ProfileRecord {
  return { ...kept, version: ENVELOPE_VERSION }
}

/** Reads a record of this version or an older one. A record that cannot be read gives a sentence that says why. */
export function fromRecord(record: unknown): { readonly kept: KeptProfile | null; readonly faults: readonly string[] } {
  const { profiles, faults } = readStored(record)
  const [profile] = profiles
  if (!profile || !isRecord(record)) return { kept: null, faults }
  const created = typeof record.created === 'number' ? record.created : 0
  if (faults.length > 0) return { kept: { profile, created, unread: record }, faults }
  if (record.unread === undefined) return { kept: { profile, created }, faults }
  return { kept: { profile, created, unread: record.unread }, faults: readStored(record.unread).faults }
}
