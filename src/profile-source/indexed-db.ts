import { afterOperation, fromRecord, idOf, toRecord, type Operation } from './operations'
import { ShelfClosed, type Shelf } from './shelf'

const DATABASE = 'my-skills'
const STORE = 'profiles'

/**
 * The browser's database. Its transactions are what two tabs need: each change reads what lies there and writes in one go,
 * and the browser lets one tab at a time do so (docs/decisions/0009-my-skills.md).
 */
export function indexedDbShelf(): Shelf {
  let opened: Promise<IDBDatabase> | null = null
  const database = () => {
    opened ??= open(() => (opened = null))
    return opened
  }
  const channel = new BroadcastChannel(DATABASE)

  const run = async <T,>(mode: IDBTransactionMode, work: (store: IDBObjectStore, give: (value: T) => void) => void, nothing: T): Promise<T> => {
    try {
      return await transact(await database(), mode, work, nothing)
    } catch (reason) {
      opened = null
      const full = reason instanceof DOMException && reason.name === 'QuotaExceededError'
      throw new ShelfClosed(full ? 'full' : 'refused', { cause: reason })
    }
  }

  return {
    read: () =>
      run<readonly unknown[]>(
        'readonly',
        (store, give) => {
          const request = store.getAll()
          request.addEventListener('success', () => give(request.result))
        },
        [],
      ),
    change: async (operations) => {
      const ids = new Set(operations.map(idOf))
      await run<null>('readwrite', (store) => ids.forEach((id) => applyIn(store, id, operations.filter((operation) => idOf(operation) === id))), null)
      // A broadcast channel reaches the tabs of this origin and nobody else; it takes no target.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel.postMessage('changed')
    },
    watch: (listener) => channel.addEventListener('message', listener),
  }
}

function open(onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    request.addEventListener('error', () => reject(request.error ?? new Error('The database does not open')))
    request.addEventListener('blocked', () => reject(new Error('Another tab holds an older database open')))
    request.addEventListener('success', () => {
      const database = request.result
      // A newer version of the app, or the browser clearing its data, waits for this tab to let go.
      database.addEventListener('versionchange', () => {
        database.close()
        onGone()
      })
      database.addEventListener('close', onGone)
      resolve(database)
    })
  })
}

function transact<T>(database: IDBDatabase, mode: IDBTransactionMode, work: (store: IDBObjectStore, give: (value: T) => void) => void, nothing: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode)
    let given = nothing
    transaction.addEventListener('complete', () => resolve(given))
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The transaction was given up')))
    work(transaction.objectStore(STORE), (value) => (given = value))
  })
}

/** Those of one profile after the other, on what lies there. What cannot be read (a newer version wrote it, or it is damaged) is never written over. */
function applyIn(store: IDBObjectStore, id: string, operations: readonly Operation[]): void {
  const request = store.get(id)
  request.addEventListener('success', () => {
    const stored: unknown = request.result
    const before = stored === undefined ? null : fromRecord(stored).kept
    if (stored !== undefined && !before) return
    const after = operations.reduce(afterOperation, before)
    if (after) store.put(toRecord(after), id)
    else store.delete(id)
  })
}
