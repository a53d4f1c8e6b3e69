import { change } from '@/core/profile/change'
import type { Profile } from '@/core/profile/model'
import { same } from '@/core/profile/same'
import { afterOperation, idOf, type KeptProfile, type Operation } from './operations'

/** What was under way with one profile when its tab was closed: all it went through, from what lay on the device to what it was to be. `null`: none. */
export interface Unwritten {
  readonly states: readonly (Profile | null)[]
}

/** More than fingers do in the moment a writing takes; so many wait only where nothing is written at all, and there the ends say it all. */
const mostStates = 100

/** All that a profile goes through while the operations that wait are made. */
export function statesOf(id: string, kept: readonly KeptProfile[], waiting: readonly Operation[]): Unwritten['states'] {
  const states = [kept.find(({ profile }) => profile.id === id) ?? null]
  for (const operation of waiting.filter((other) => idOf(other) === id))
    states.push(afterOperation(states.at(-1) ?? null, operation))
  const profiles = states.map((state) => state?.profile ?? null)
  return profiles.length > mostStates ? [profiles[0] ?? null, profiles.at(-1) ?? null] : profiles
}

/** What a closed tab was doing, as it is still to be done: wherever among its states the device stopped, it goes on to the last. */
export function catchingUp({ states }: Unwritten): Operation[] {
  const known = states.filter((state) => state !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return []
  if (states.at(-1) === null) return [{ kind: 'remove', id: first.id }]
  const goOn = (current: Profile) => (known.some((state) => same(state, current)) ? last : change(first, last)(current))
  const added = { kind: 'add', profile: last, created: Date.now() } as const
  return [...(states[0] === null ? [added] : []), { kind: 'edit', id: last.id, edit: goOn }]
}
