import type { DBSchema } from 'idb'
import type { Framework, Id } from '@/core/model'
import type { Views } from '@/core/views/views'
import { allOrNothing, databaseOf } from '@/device/database'
import type { KeptFramework } from './kept'
import {
  bundleIndexKey,
  bundleKey,
  bundleRecords,
  subjectOf,
  type ViewBundle,
  type BundleIndex,
  type ViewRecord,
} from './view-bundles'

interface FrameworksDatabase extends DBSchema {
  /** A `KeptFramework` a framework, by its id; older versions of the app wrote something else. */
  readonly kept: { readonly key: string; readonly value: unknown }
  /** A `Framework` each, by its id: what was read, whole. What else is kept can be made from it. */
  readonly contents: { readonly key: string; readonly value: unknown }
  /** Views, as view-bundles.ts lays them out, under the name the store has on people's devices. */
  readonly slices: { readonly key: string; readonly value: unknown }
}

const withDatabase = databaseOf<FrameworksDatabase>('frameworks', ['kept', 'contents', 'slices'])

/** How many records are handed to the database before it is waited for: each is copied, and a large framework has many. */
const RECORDS_AT_ONCE = 8

/** All that is stored of one framework, to be written in one transaction. */
export interface WriteBatch {
  readonly kept: KeptFramework
  /** What was read: of one that enriches, not what it makes of the other. */
  readonly content: Framework
  readonly views: Views
}

/** Whether a record may be written over or taken away, by what it is at that moment: another tab may have changed it meanwhile. */
export type MayReplace = (record: unknown) => boolean

/** What was to be written over is no longer what it was. */
export class ChangedMeanwhile extends Error {}

/**
 * Writes a framework in place of whatever is kept under its id: all of it or, where the device is full or the tab is closed
 * meanwhile, nothing. Rejects with `StorageUnavailable`, as all of these do, and with `ChangedMeanwhile` where it may not replace that.
 */
export function writeBatch({ kept, content, views }: WriteBatch, mayReplace: MayReplace = () => true): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['kept', 'contents', 'slices'], 'readwrite')
    const written = async () => {
      if (!mayReplace(await transaction.objectStore('kept').get(kept.id))) throw new ChangedMeanwhile()
      await Promise.all([
        transaction.objectStore('kept').put(kept, kept.id),
        transaction.objectStore('contents').put(content, kept.id),
        transaction.objectStore('slices').delete(viewKeysOf(kept.id)),
      ])
      for (const group of groupsOf(bundleRecords(kept.id, views)))
        await Promise.all(group.map((record) => transaction.objectStore('slices').put(record.content, record.key)))
    }
    await allOrNothing(transaction, written())
  })
}

function* groupsOf(records: Iterable<ViewRecord>): Generator<readonly ViewRecord[]> {
  let group: ViewRecord[] = []
  for (const record of records) {
    group.push(record)
    if (group.length < RECORDS_AT_ONCE) continue
    yield group
    group = []
  }
  yield group
}

/** Every record, readable or not. */
export function readRecords(): Promise<readonly unknown[]> {
  return withDatabase((database) => database.getAll('kept'))
}

/** `undefined` where there is none. */
export function readRecordOf(id: Id): Promise<unknown> {
  return withDatabase((database) => database.get('kept', id))
}

/** Changes the record of a framework, on what lies there at that moment; `change` gives `null` to leave it. Resolves to whether it did. */
export function changeRecord(id: Id, change: (record: unknown) => KeptFramework | null): Promise<boolean> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('kept', 'readwrite')
    const changed = change(await transaction.store.get(id))
    if (changed) await transaction.store.put(changed, id)
    await transaction.done
    return changed !== null
  })
}

/** Takes a framework away for good, where it may go. */
export function clearAway(id: Id, mayGo: MayReplace): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['kept', 'contents', 'slices'], 'readwrite')
    const cleared = async () => {
      if (!mayGo(await transaction.objectStore('kept').get(id))) return
      await Promise.all([
        transaction.objectStore('kept').delete(id),
        transaction.objectStore('contents').delete(id),
        transaction.objectStore('slices').delete(viewKeysOf(id)),
      ])
    }
    await allOrNothing(transaction, cleared())
  })
}

/** A view of a framework; `undefined` where there is none. This version of the app wrote it, so its shape is not in doubt. */
export function readViewAt(framework: Id, path: string): Promise<unknown> {
  const subject = subjectOf(path)
  return withDatabase(async (database) => {
    if (subject === null) return database.get('slices', path)
    const index = ((await database.get('slices', bundleIndexKey(framework))) ?? {}) as BundleIndex
    const number = Object.hasOwn(index, subject) ? index[subject] : undefined
    const bundle = (
      number === undefined ? {} : await database.get('slices', bundleKey(framework, number))
    ) as ViewBundle
    return Object.hasOwn(bundle, path) ? bundle[path] : undefined
  })
}

/** What was read, as it was kept; `undefined` where there is none. */
export function readContent(id: Id): Promise<unknown> {
  return withDatabase((database) => database.get('contents', id))
}

/** The keys of all views of a framework, and of no other: `0` is the character after the slash. */
function viewKeysOf(id: Id): IDBKeyRange {
  return IDBKeyRange.bound(`frameworks/${id}/`, `frameworks/${id}0`, false, true)
}
