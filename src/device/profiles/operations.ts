import type { Edit } from '@/core/profile/edits'
import { ENVELOPE_VERSION, readStored } from '@/core/profile/envelope'
import type { Profile } from '@/core/profile/model'
import { isRecord } from '@/core/profile/read-profile'

/** One change to what is kept on the device. */
export type Operation =
  | ({ readonly kind: 'add' } & KeptProfile)
  | { readonly kind: 'edit'; readonly id: string; readonly edit: Edit }
  | { readonly kind: 'remove'; readonly id: string }

/** A profile with when it came. */
export interface KeptProfile {
  readonly profile: Profile
  /** Milliseconds since 1970: profiles stand in the order they came. */
  readonly created: number
  /** The record as it lay there, where it could be read in part only: what is written in its place takes it along. */
  readonly unread?: unknown
}

/** How a profile lies on the device: what a file says of itself, a profile at a time. */
export interface ProfileRecord extends KeptProfile {
  readonly version: number
}

/** What the operation makes of a profile, on the device and on the screen alike; `null` where there is none after it. */
export function afterOperation(before: KeptProfile | null, operation: Operation): KeptProfile | null {
  switch (operation.kind) {
    case 'add': {
      if (before) return before
      const { kind: _add, ...added } = operation
      return added
    }
    // Removed in another tab meanwhile: a removal is not taken back by typing.
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

/** Reads a record, of an older version too. Where there is nothing in it to keep, there is a sentence that says why. */
export function fromRecord(record: unknown): { readonly kept: KeptProfile | null; readonly faults: readonly string[] } {
  const { profiles, faults } = readStored(record)
  const [profile] = profiles
  if (!profile || !isRecord(record)) return { kept: null, faults }
  const created = typeof record.created === 'number' ? record.created : 0
  if (faults.length > 0) return { kept: { profile, created, unread: record }, faults }
  if (record.unread === undefined) return { kept: { profile, created }, faults }
  return { kept: { profile, created, unread: record.unread }, faults: readStored(record.unread).faults }
}
