import { openDB, type DBSchema, type IDBPDatabase, type StoreNames } from 'idb'

/**
 * Why the device keeps nothing: it is full, the browser does not let the page, a newer version of the app has the database, or the
 * browser does not answer.
 */
export type NotKept = 'full' | 'refused' | 'newer' | 'silent'

/** In ms. A database that another tab blocks, or a browser in trouble, may never open. */
const patience = 5_000

/** The browser's database cannot be read or written. */
export class StorageUnavailable extends Error {
  constructor(
    readonly why: NotKept,
    options?: ErrorOptions,
  ) {
    super(`Nothing can be kept: ${why}`, options)
    this.name = 'StorageUnavailable'
  }
}

/** Runs some work on a database, in the page or in a worker. Rejects with `StorageUnavailable` if the browser refuses. */
export type WithDatabase<Schema extends DBSchema> = <T>(
  work: (database: IDBPDatabase<Schema>) => Promise<T>,
) => Promise<T>

/**
 * A database with these stores, opened on first use. Profiles and frameworks have one each: people already have records in
 * both, and no transaction can move records from one database to another. A new `version` makes the stores that are missing, and drops
 * those that are no longer listed.
 */
export function databaseOf<Schema extends DBSchema>(
  name: string,
  stores: readonly StoreNames<Schema>[],
  version = 1,
): WithDatabase<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const forget = () => (opened = null)
  // Some browsers throw at once instead of rejecting: `async` turns that into a rejection.
  const open = async () =>
    openDB<Schema>(name, version, {
      upgrade(database) {
        const found = [...database.objectStoreNames]
        for (const store of stores) if (!found.includes(store)) database.createObjectStore(store)
        for (const store of found) if (!stores.includes(store)) database.deleteObjectStore(store)
      },
      // A newer version of the app, or the browser clearing its data, waits for this tab to let go.
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close()
        forget()
      },
      terminated: forget,
    })

  return async (work) => {
    opened ??= open().catch((reason: unknown) => {
      const isNewer = reason instanceof DOMException && reason.name === 'VersionError'
      throw new StorageUnavailable(isNewer ? 'newer' : 'refused', { cause: reason })
    })
    const database = await inTime(opened).catch((reason: unknown) => {
      forget()
      throw reason
    })
    // It may still open: whoever asks later finds it.
    if (!database) throw new StorageUnavailable('silent')
    try {
      return await work(database)
    } catch (reason) {
      forget()
      // Anything else is a bug, not a refusal.
      if (!(reason instanceof DOMException)) throw reason
      throw new StorageUnavailable(isFull(reason) ? 'full' : 'refused', { cause: reason })
    }
  }
}

async function inTime<Value>(opening: Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patience)))
  return Promise.race([opening, tooLate]).finally(() => clearTimeout(timer))
}

/** Asks the browser, once, not to clear what the person keeps when space gets short. Some ask the person. */
export function askToKeep(): void {
  const asked = 'asked-to-keep'
  try {
    if (localStorage.getItem(asked)) return
    localStorage.setItem(asked, 'yes')
    navigator.storage.persist().catch(() => false)
  } catch {
    // Such a browser keeps things, or not, as it likes.
  }
}

/** The part of a transaction that matters for how it ends. */
interface Transaction {
  /** Resolves when all is written; rejects where nothing is. */
  readonly done: Promise<void>
  readonly abort: () => void
}

/**
 * Waits for what is written in a transaction. Where it fails half-way, the transaction is aborted: the browser would otherwise
 * commit what was written so far. Rejects with the browser's own reason (that it is full) before that of the abort.
 */
export async function allOrNothing(transaction: Transaction, written: Promise<unknown>): Promise<void> {
  const abortedOnFailure = written.catch((reason: unknown) => {
    abort(transaction)
    throw reason
  })
  const outcomes = await Promise.allSettled([abortedOnFailure, transaction.done])
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
  if (reasons.length > 0) throw reasons.find(isFull) ?? reasons[0]
}

function isFull(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'QuotaExceededError'
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch {
    // The browser has aborted it already.
  }
}
