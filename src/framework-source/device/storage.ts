import type { DBSchema } from 'idb'
import type { Id } from '@/core/model'
import { allOrNothing, askToKeep, databaseOf } from '@/device/database'

interface FrameworksDatabase extends DBSchema {
  /** A card each, by the id of its framework (kept.ts); older versions of the app wrote something else. */
  readonly kept: { readonly key: string; readonly value: unknown }
  /** The framework whole, by its id. */
  readonly contents: { readonly key: string; readonly value: unknown }
}

/** Version 1 of the database also had the views of each framework. */
const withDatabase = databaseOf<FrameworksDatabase>('frameworks', ['kept', 'contents'], 2)

/** The two records of a framework as they are on the device, readable or not; `undefined` where there is none. */
export interface RawFramework {
  readonly card: unknown
  readonly content: unknown
}

/** Every card, readable or not. Rejects with `StorageUnavailable`, as all of these do. */
export function readCards(): Promise<readonly unknown[]> {
  return withDatabase((database) => database.getAll('kept'))
}

export function readRaw(id: Id): Promise<RawFramework> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['kept', 'contents'])
    const [card, content] = await Promise.all([
      transaction.objectStore('kept').get(id),
      transaction.objectStore('contents').get(id),
    ])
    return { card, content }
  })
}

/**
 * Writes or removes a framework in one transaction, by what is there at that moment: another tab may have changed it. All of it is
 * written or, where the device is full or the tab is closed meanwhile, nothing. `change` gives `null` to leave it as it is.
 * Resolves to whether it was changed.
 */
export function changeStored(
  id: Id,
  change: (found: RawFramework) => RawFramework | 'remove' | null,
): Promise<boolean> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['kept', 'contents'], 'readwrite')
    const cards = transaction.objectStore('kept')
    const contents = transaction.objectStore('contents')
    let isChanged = false
    const written = async () => {
      const [card, content] = await Promise.all([cards.get(id), contents.get(id)])
      const next = change({ card, content })
      isChanged = next !== null
      if (next === 'remove') await Promise.all([cards.delete(id), contents.delete(id)])
      else if (next !== null) await Promise.all([cards.put(next.card, id), contents.put(next.content, id)])
    }
    await allOrNothing(transaction, written())
    if (isChanged) askToKeep()
    return isChanged
  })
}
