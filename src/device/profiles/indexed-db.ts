import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { allOrNothing, isFull } from '@/device/transactions'
import { afterOperation, fromRecord, idOf, toRecord, type Operation } from './operations'
import { ShelfClosed, type Shelf } from './storage'

const NAME = 'my-skills'

interface ProfilesDatabase extends DBSchema {
  /** By the id of the profile; older and newer versions of the app write something else. */
  readonly profiles: { readonly key: string; readonly value: unknown }
}

/**
 * The browser's database. Its transactions are what two tabs need: each change reads what lies there and writes in one go,
 * and the browser lets one tab at a time do so (docs/decisions/0009-my-skills.md).
 */
export function indexedDbShelf(): Shelf {
  let opened: Promise<IDBPDatabase<ProfilesDatabase>> | null = null
  const channel = new BroadcastChannel(NAME)

  const run = async <T>(work: (database: IDBPDatabase<ProfilesDatabase>) => Promise<T>): Promise<T> => {
    try {
      opened ??= open(() => (opened = null))
      return await work(await opened)
    } catch (reason) {
      opened = null
      throw new ShelfClosed(isFull(reason) ? 'full' : 'refused', { cause: reason })
    }
  }

  return {
    read: () => run((database) => database.getAll('profiles')),
    change: async (operations) => {
      await run((database) => applyTo(database, operations))
      // A broadcast channel reaches the tabs of this origin and nobody else; it takes no target.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel.postMessage('changed')
    },
    watch: (listener) => channel.addEventListener('message', listener),
  }
}

/** Some browsers throw at once, instead of rejecting. */
async function open(onGone: () => void): Promise<IDBPDatabase<ProfilesDatabase>> {
  return openDB<ProfilesDatabase>(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('profiles')
    },
    // A newer version of the app, or the browser clearing its data, waits for this tab to let go.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onGone()
    },
    terminated: onGone,
  })
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
