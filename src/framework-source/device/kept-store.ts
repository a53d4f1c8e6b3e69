import type { Framework, Id } from '@/core/model'
import { frameworkPath } from '@/core/views/paths'
import { StorageUnavailable } from '@/device/database'
import { keptIds, watchKeptIndex, writeKeptIndex } from './kept-index'
import type { KeptFramework } from './kept'
import type { KeptFrameworks, KeptState } from './kept-frameworks'
import { dropFromMemory, frameworksInMemory, keepInMemory, type FrameworkInMemory } from './memory'
import { readRecord } from './migrations'
import { readDevice, tellWhatIsKept } from './records'
import { changeRecord, readRecordOf, readViewAt } from './storage'
import { askWorker } from './start-worker'

export const nothingReadYet: KeptState = {
  status: 'reading',
  frameworks: [],
  inMemory: new Set(),
  notKept: null,
  faults: [],
}

/** The frameworks on this device, for any number of tabs: each reads anew when another has changed something. */
export class KeptStore implements KeptFrameworks {
  #state = nothingReadYet
  #isWatching = false
  /** Those that were in memory, until the tab is closed. */
  readonly #dropped = new Map<Id, FrameworkInMemory>()
  readonly #listeners = new Set<() => void>()

  readonly state = (): KeptState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (!this.#isWatching) {
      this.#isWatching = true
      watchKeptIndex(() => void this.#read())
      void this.#read()
    }
    return () => this.#listeners.delete(listener)
  }

  readonly rename = async (id: Id, title: string): Promise<boolean> => {
    const { kind } = await askWorker({ kind: 'rename', id, title })
    if (kind === 'kept') await tellWhatIsKept([id])
    return kind === 'kept'
  }

  readonly remove = async (id: Id): Promise<boolean> => {
    const inMemory = frameworksInMemory().get(id)
    if (inMemory) this.#dropped.set(id, inMemory)
    else this.#dropped.delete(id)
    dropFromMemory(id)
    // The device may keep one under that id as well, from before it was full.
    return (await this.#mark(id, Date.now())) || inMemory !== undefined
  }

  readonly restore = async (id: Id): Promise<boolean> => {
    const dropped = this.#dropped.get(id)
    const isMarked = await this.#mark(id, null)
    if (!dropped) return isMarked
    this.#dropped.delete(id)
    keepInMemory(dropped)
    return true
  }

  /** The view of a framework that holds it whole was made by this app, from one that `parseFramework` gave. */
  readonly contentOf = async (id: Id): Promise<Framework | null> => {
    const path = frameworkPath(id)
    const inMemory = frameworksInMemory().get(id)?.views.get(path)
    return ((inMemory ?? (await readViewAt(id, path).catch(() => null))) as Framework | undefined) ?? null
  }

  /** There is nothing to bring back where it was cleared away, or another was kept in its place. */
  async #mark(id: Id, removed: number | null): Promise<boolean> {
    try {
      // What an older version has kept takes a mark when it is written anew.
      if (readRecord(await readRecordOf(id)).kind === 'older') await askWorker({ kind: 'renew', id })
      const isMarked = await changeRecord(id, (record) => {
        const read = readRecord(record)
        return read.kind === 'kept' && (removed !== null || read.kept.removed !== null)
          ? { ...read.kept, removed }
          : null
      })
      await tellWhatIsKept([id])
      return isMarked
    } catch (reason) {
      if (reason instanceof StorageUnavailable) return false
      throw reason
    }
  }

  async #read(): Promise<void> {
    const inMemory = frameworksInMemory()
    const show = (stored: readonly KeptFramework[], news: Pick<KeptState, 'notKept' | 'faults'>) =>
      this.#show({
        status: 'ready',
        frameworks: [
          ...stored.filter(({ id }) => !inMemory.has(id)),
          ...Array.from(inMemory.values(), ({ kept }) => kept),
        ],
        inMemory: new Set(inMemory.keys()),
        ...news,
      })
    try {
      const { kept, faults } = await readDevice()
      show(kept, { notKept: null, faults })
      correctKeptIndex(kept.map(({ id }) => id))
    } catch (reason) {
      if (!(reason instanceof StorageUnavailable)) throw reason
      show([], { notKept: reason.why, faults: [] })
    }
  }

  #show(state: KeptState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

/** The index may have been cleared and the database not: nobody else would ask it for what enriches a framework of the site. */
function correctKeptIndex(kept: readonly Id[]): void {
  const indexed = new Set(keptIds())
  const missing = kept.filter((id) => !indexed.has(id))
  if (missing.length > 0) writeKeptIndex(kept, missing)
}
