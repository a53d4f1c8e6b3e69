import type { Id } from '@/core/model'
import { StorageUnavailable } from '@/device/database'
import { keptIds, writeKeptIndex } from './kept-index'
import type { KeptFramework } from './kept'
import { readRecord, type ReadRecord } from './migrations'
import { clearAway, readRecords } from './storage'

/** So long a removed framework can be brought back, in ms. */
const UNDO_TIME = 600_000

/** What lies on the device. */
export interface DeviceRecords {
  /** Those that were not removed, in the order they were kept. */
  readonly kept: readonly KeptFramework[]
  /** A sentence each on what cannot be read. */
  readonly faults: readonly string[]
}

/** Reads what lies on the device, and clears away what was removed long ago. Rejects with `StorageUnavailable`. */
export async function readDevice(now = Date.now()): Promise<DeviceRecords> {
  const records = (await readRecords()).map(readRecord)
  const all = records.flatMap((record) => (record.kind === 'fault' ? [] : [record.kept]))
  await clearRemoved(all, now - UNDO_TIME).catch((reason: unknown) => {
    // What cannot be cleared away can be read none the less.
    if (!(reason instanceof StorageUnavailable)) throw reason
  })
  return {
    kept: all.filter(({ removed }) => removed === null).toSorted((a, b) => a.kept - b.kept),
    faults: records.flatMap((record) => (record.kind === 'fault' ? [record.fault] : [])),
  }
}

/** Makes room: deletes removed frameworks for good, so that undo is no longer possible. Resolves to whether there were any. */
export async function makeRoom(except: Id): Promise<boolean> {
  const all = (await readRecords())
    .map(readRecord)
    .flatMap((record) => (record.kind === 'kept' && record.kept.id !== except ? [record.kept] : []))
  return clearRemoved(all, Infinity)
}

/** Clears away what was removed before a time. */
async function clearRemoved(all: readonly KeptFramework[], before: number): Promise<boolean> {
  const isPast = ({ removed }: KeptFramework) => removed !== null && removed < before
  const mayGo = (record: ReadRecord) => record.kind === 'kept' && isPast(record.kept)
  const past = all.filter(isPast)
  for (const { id } of past) await clearAway(id, (record) => mayGo(readRecord(record)))
  return past.length > 0
}

/** Tells this tab and the others what the device keeps by now, and of which frameworks the content has changed. */
export async function tellWhatIsKept(touched: readonly Id[]): Promise<void> {
  try {
    const { kept } = await readDevice()
    writeKeptIndex(
      kept.map(({ id }) => id),
      touched,
    )
  } catch (reason) {
    if (!(reason instanceof StorageUnavailable)) throw reason
    // Where the device no longer answers, an id too many does no harm: what the device does not give is read from the site.
    writeKeptIndex([...new Set([...keptIds(), ...touched])], touched)
  }
}
