import type { Id } from '@/core/model'
import { StorageUnavailable } from '@/device/database'
import { keptIds, writeKeptIndex } from './kept-index'
import { readCard, type KeptFramework } from './kept'
import { changeStored, readCards } from './storage'

/** What is on the device. */
export interface DeviceRecords {
  /** In the order they were kept. */
  readonly kept: readonly KeptFramework[]
  /** A sentence each on what cannot be read. */
  readonly faults: readonly string[]
}

/** Reads what is on the device, and clears away what an older version marked as removed. Rejects with `StorageUnavailable`. */
export async function readDevice(): Promise<DeviceRecords> {
  const cards = (await readCards()).map(readCard)
  for (const card of cards) {
    if (card.kind !== 'removed') continue
    const isStillRemoved = changeStored(card.id, (found) => (readCard(found.card).kind === 'removed' ? 'remove' : null))
    await isStillRemoved.catch((reason: unknown) => {
      // What cannot be cleared away does not keep the rest from being read.
      if (!(reason instanceof StorageUnavailable)) throw reason
    })
  }
  return {
    kept: cards.flatMap((card) => (card.kind === 'card' ? [card.card] : [])).toSorted((a, b) => a.kept - b.kept),
    faults: cards.flatMap((card) => (card.kind === 'fault' ? [card.fault] : [])),
  }
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
