import type { Framework, Id } from '@/core/model'
import { frameworkPath } from '@/core/views/paths'
import { StorageUnavailable } from '@/device/database'
import { hintedIds, watchHint, writeHint } from './hint'
import type { KeptFramework } from './kept'
import type { KeptFrameworks, KeptState } from './kept-frameworks'
import { dropFromMemory, heldInMemory, holdInMemory, type FrameworkInMemory } from './memory'
import { readRecord } from './migrations'
import { readDevice, tellWhatIsKept } from './records'
import { changeRecord, readRecordOf, readViewAt } from './shelf'
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
  /** Those that were held in memory, until the tab is closed. */
  readonly #dropped = new Map<Id, FrameworkInMemory>()
  readonly #listeners = new Set<() => void>()

  readonly state = (): KeptState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (!this.#isWatching) {
      this.#isWatching = true
      watchHint(() => void this.#read())
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
    const held = heldInMemory().get(id)
    if (held) this.#dropped.set(id, held)
    else this.#dropped.delete(id)
    dropFromMemory(id)
    // The device may keep one under that id as well, from before it was full.
    return (await this.#mark(id, Date.now())) || held !== undefined
  }

  readonly restore = async (id: Id): Promise<boolean> => {
    const dropped = this.#dropped.get(id)
    const isMarked = await this.#mark(id, null)
    if (!dropped) return isMarked
    this.#dropped.delete(id)
    holdInMemory(dropped)
    return true
  }

  /** The view of a framework that holds it whole was made by this app, from one that `parseFramework` gave. */
  readonly contentOf = async (id: Id): Promise<Framework | null> => {
    const path = frameworkPath(id)
    const held = heldInMemory().get(id)?.slices.get(path)
    return ((held ?? (await readViewAt(id, path).catch(() => null))) as Framework | undefined) ?? null
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
    const held = heldInMemory()
    const inMemory = [...held.values()].map(({ kept }) => kept)
    const show = (kept: readonly KeptFramework[], news: Pick<KeptState, 'notKept' | 'faults'>) =>
      this.#show({
        status: 'ready',
        frameworks: [...kept.filter(({ id }) => !held.has(id)), ...inMemory],
        inMemory: new Set(held.keys()),
        ...news,
      })
    try {
      const { kept, faults } = await readDevice()
      show(kept, { notKept: null, faults })
      correctHint(kept.map(({ id }) => id))
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

/** The hint may have been cleared away, and the database not: nobody else would ask it for what enriches a framework of the site. */
function correctHint(kept: readonly Id[]): void {
  const hinted = new Set(hintedIds())
  const missing = kept.filter((id) => !hinted.has(id))
  if (missing.length > 0) writeHint(kept, missing)
}
