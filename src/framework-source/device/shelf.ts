import type { Framework, Id } from '@/core/model'
import type { SliceFile } from '@/core/slicing/files'
import { isFull, withDatabase } from './database'
import type { KeptFramework } from './kept'

/** So many slices are handed to the database before it is waited for: each is copied, and a large framework has 50,000. */
const BATCH = 500

/** What is on the device of one framework, to be written in one go. */
export interface Parcel {
  readonly kept: KeptFramework
  /** What was read: of one that enriches, not what it makes of the other. */
  readonly content: Framework
  readonly slices: Iterable<SliceFile>
}

/**
 * Writes a framework in place of whatever is kept under its id: all of it or, where the device is full or the tab is closed
 * meanwhile, nothing. Rejects with `DeviceClosed`, as all of these do.
 */
export function writeParcel({ kept, content, slices }: Parcel): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['kept', 'contents', 'slices'], 'readwrite')
    const written = async () => {
      await Promise.all([
        transaction.objectStore('kept').put(kept, kept.id),
        transaction.objectStore('contents').put(content, kept.id),
        transaction.objectStore('slices').delete(slicesOf(kept.id)),
      ])
      for (const batch of batches(slices)) await Promise.all(batch.map((slice) => transaction.objectStore('slices').put(slice.content, slice.path)))
    }
    await allOrNothing(transaction, written())
  })
}

interface GivenUp {
  readonly done: Promise<void>
  readonly abort: () => void
}

/** A transaction whose work fails half-way would else be closed with what was written so far. */
async function allOrNothing(transaction: GivenUp, written: Promise<void>): Promise<void> {
  const givenUp = written.catch((reason: unknown) => {
    tryTo(() => transaction.abort())
    throw reason
  })
  const outcomes = await Promise.allSettled([givenUp, transaction.done])
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
  // The browser says that it is full to one of the two and to the other that the rest was given up.
  if (reasons.length > 0) throw reasons.find(isFull) ?? reasons[0]
}

/** It may have been given up by the browser already. */
function tryTo(attempt: () => void): void {
  try {
    attempt()
  } catch {
    // Then there is nothing left to do.
  }
}

function* batches(slices: Iterable<SliceFile>): Generator<readonly SliceFile[]> {
  let batch: SliceFile[] = []
  for (const slice of slices) {
    batch.push(slice)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}

/** Every record, readable or not. */
export function readRecords(): Promise<readonly unknown[]> {
  return withDatabase((database) => database.getAll('kept'))
}

/** `undefined` where there is none. */
export function readRecordOf(id: Id): Promise<unknown> {
  return withDatabase((database) => database.get('kept', id))
}

/** Changes the record of a framework, on what lies there at that moment; `change` gives `null` to leave it. */
export function changeRecord(id: Id, change: (record: unknown) => KeptFramework | null): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction('kept', 'readwrite')
    const changed = change(await transaction.store.get(id))
    if (changed) await transaction.store.put(changed, id)
    await transaction.done
  })
}

/** Takes a framework away for good. */
export function clearAway(id: Id): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['kept', 'contents', 'slices'], 'readwrite')
    await Promise.all([
      transaction.objectStore('kept').delete(id),
      transaction.objectStore('contents').delete(id),
      transaction.objectStore('slices').delete(slicesOf(id)),
      transaction.done,
    ])
  })
}

/** `undefined` where there is none. */
export function readSliceAt(path: string): Promise<unknown> {
  return withDatabase((database) => database.get('slices', path))
}

/** What was read, as it was kept; `undefined` where there is none. */
export function readContent(id: Id): Promise<unknown> {
  return withDatabase((database) => database.get('contents', id))
}

/** The paths of all slices of a framework, and of no other: `0` is the character after the slash. */
function slicesOf(id: Id): IDBKeyRange {
  return IDBKeyRange.bound(`frameworks/${id}/`, `frameworks/${id}0`, false, true)
}
