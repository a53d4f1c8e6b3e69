import type { DBSchema, IDBPDatabase } from 'idb'
import { allOrNothing, databaseOf } from '@/device/database'
import { afterOperation, fromRecord, idOf, toRecord, type Operation } from './operations'
import type { ProfileStorage } from './profile-store'

const NAME = 'my-skills'

interface ProfilesDatabase extends DBSchema {
  /** By the id of the profile; older and newer versions of the app write something else. */
  readonly profiles: { readonly key: string; readonly value: unknown }
}

/**
 * The browser's database. Its transactions are what two tabs need: each change reads what lies there and writes in one go,
 * and the browser lets one tab at a time do so (docs/decisions/0009-my-skills.md).
 */
export function indexedDbStorage(): ProfileStorage {
  const withDatabase = databaseOf<ProfilesDatabase>(NAME, ['profiles'])
  const channel = new BroadcastChannel(NAME)
  return {
    read: () => withDatabase((database) => database.getAll('profiles')),
    change: async (operations) => {
      await withDatabase((database) => applyTo(database, operations))
      // A broadcast channel reaches the tabs of this origin and nobody else; it takes no target.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel.postMessage('changed')
    },
    watch: (listener) => channel.addEventListener('message', listener),
  }
}

/** All of them or none. Those of one profile are one change, each on what the one before made of it. */
async function applyTo(database: IDBPDatabase<ProfilesDatabase>, operations: readonly Operation[]): Promise<void> {
  const transaction = database.transaction('profiles', 'readwrite')
  const ids = [...new Set(operations.map(idOf))]
  const changes = ids.map(async (id) => {
    const stored = await transaction.store.get(id)
    const before = stored === undefined ? null : fromRecord(stored).kept
    // What cannot be read (a newer version wrote it, or it is damaged) is never written over.
    if (stored !== undefined && !before) return
    const after = operations.filter((operation) => idOf(operation) === id).reduce(afterOperation, before)
    if (after) await transaction.store.put(toRecord(after), id)
    else await transaction.store.delete(id)
  })
  await allOrNothing(transaction, Promise.all(changes))
}
