import type { DBSchema, IDBPDatabase } from 'idb'
import { allOrNothing, askToKeep, databaseOf } from '@/device/database'
import { afterOperation, fromRecord, idOf, toRecord, type Operation } from './operations'
import type { ProfileStorage } from './profile-store'

const NAME = 'my-skills'

interface ProfilesDatabase extends DBSchema {
  /** By the id of the profile. Other versions of the app may have written another shape. */
  readonly profiles: { readonly key: string; readonly value: unknown }
}

/**
 * Stores profiles in the browser's database. Each change reads the stored profile and writes it in one transaction, so two
 * tabs cannot overwrite each other (docs/decisions/0009-my-skills.md).
 */
export function indexedDbStorage(): ProfileStorage {
  const withDatabase = databaseOf<ProfilesDatabase>(NAME, ['profiles'])
  const channel = channelOrNull()
  return {
    read: () => withDatabase((database) => database.getAll('profiles')),
    change: async (operations) => {
      await withDatabase((database) => applyTo(database, operations))
      askToKeep()
      // A broadcast channel reaches the tabs of this origin and nobody else; it takes no target.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel?.postMessage('changed')
    },
    watch: (listener) => channel?.addEventListener('message', listener),
  }
}

/** Without one, other tabs see a change when they are opened again. */
function channelOrNull(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(NAME)
  } catch {
    return null
  }
}

/** Applies all operations or none. */
async function applyTo(database: IDBPDatabase<ProfilesDatabase>, operations: readonly Operation[]): Promise<void> {
  const transaction = database.transaction('profiles', 'readwrite')
  const ids = [...new Set(operations.map(idOf))]
  const changes = ids.map(async (id) => {
    const stored = await transaction.store.get(id)
    const before = stored === undefined ? null : fromRecord(stored).kept
    // A record that cannot be read, because a newer version wrote it or it is damaged, is never overwritten.
    if (stored !== undefined && !before) return
    const after = operations.filter((operation) => idOf(operation) === id).reduce(afterOperation, before)
    if (after) await transaction.store.put(toRecord(after), id)
    else await transaction.store.delete(id)
  })
  await allOrNothing(transaction, Promise.all(changes))
}
