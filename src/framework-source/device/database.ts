import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { NotKept } from './kept'
import { isFull } from '@/device/transactions'

/** What lies on the device of frameworks, in the browser's database. */
export interface FrameworksDatabase extends DBSchema {
  /** A `KeptFramework` a framework, by its id; older versions of the app wrote something else. */
  readonly kept: { readonly key: string; readonly value: unknown }
  /** A `Framework` each, by its id: what was read, whole. What else is kept can be made from it. */
  readonly contents: { readonly key: string; readonly value: unknown }
  /** What the screens read, as packs.ts lays it out. */
  readonly slices: { readonly key: string; readonly value: unknown }
}

/** The browser keeps nothing for this page, or no more. */
export class DeviceClosed extends Error {
  constructor(
    readonly why: NotKept,
    options?: ErrorOptions,
  ) {
    super(`Nothing can be kept: ${why}`, options)
    this.name = 'DeviceClosed'
  }
}

let opened: Promise<IDBPDatabase<FrameworksDatabase>> | null = null

/** Does something with the database, in the page or in a worker. Rejects with `DeviceClosed` where the browser does not do it. */
export async function withDatabase<T>(work: (database: IDBPDatabase<FrameworksDatabase>) => Promise<T>): Promise<T> {
  opened ??= open().catch((reason: unknown) => {
    throw new DeviceClosed('refused', { cause: reason })
  })
  try {
    return await work(await opened)
  } catch (reason) {
    forget()
    if (!(reason instanceof DOMException)) throw reason
    throw new DeviceClosed(isFull(reason) ? 'full' : 'refused', { cause: reason })
  }
}

/** Some browsers throw at once, instead of rejecting. */
async function open() {
  return openDB<FrameworksDatabase>('frameworks', 1, {
    upgrade(database) {
      for (const store of ['kept', 'contents', 'slices'] as const) database.createObjectStore(store)
    },
    // A newer version of the app, or the browser clearing its data, waits for this tab to let go.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      forget()
    },
    terminated: forget,
  })
}

function forget(): void {
  opened = null
}
