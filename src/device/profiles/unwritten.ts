import { change } from '@/core/profile/change'
import type { Profile } from '@/core/profile/model'
import { same } from '@/core/profile/same'
import { afterOperation, idOf, type KeptProfile, type Operation } from './operations'

/** The states of one profile in a closed tab, from the stored one to the one after the last change. `null` means no profile. */
export interface Unwritten {
  readonly states: readonly (Profile | null)[]
}

/** More than a person types during one write. Longer lists come up only if nothing was written at all, and then the first and last state are enough. */
const mostStates = 100

/** The states of a profile while the waiting operations are applied one by one. */
export function statesOf(id: string, kept: readonly KeptProfile[], waiting: readonly Operation[]): Unwritten['states'] {
  const states = [kept.find(({ profile }) => profile.id === id) ?? null]
  for (const operation of waiting.filter((other) => idOf(other) === id))
    states.push(afterOperation(states.at(-1) ?? null, operation))
  const profiles = states.map((state) => state?.profile ?? null)
  return profiles.length > mostStates ? [profiles[0] ?? null, profiles.at(-1) ?? null] : profiles
}

/** The operations that finish what a closed tab began. The stored profile may be at any of its states, or changed by another tab. */
export function catchingUp({ states }: Unwritten): Operation[] {
  const known = states.filter((state) => state !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return []
  if (states.at(-1) === null) return [{ kind: 'remove', id: first.id }]
  const goOn = (current: Profile) => (known.some((state) => same(state, current)) ? last : change(first, last)(current))
  const added = { kind: 'add', profile: last, created: Date.now() } as const
  return [...(states[0] === null ? [added] : []), { kind: 'edit', id: last.id, edit: goOn }]
}
