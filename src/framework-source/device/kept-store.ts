import type { Framework, Id } from '@/core/model'
import { StorageUnavailable, type NotKept } from '@/device/database'
import { keptIds, watchKeptIndex, writeKeptIndex } from './kept-index'
import { readCard, type KeptFramework, type StoredFramework } from './kept'
import { dropFromMemory, frameworksInMemory, keepInMemory } from './memory'
import { readDevice, tellWhatIsKept } from './records'
import { changeStored, type RawFramework } from './storage'

/** What the screens know of the frameworks on this device. */
export interface KeptState {
  /** `reading` until the device has answered. */
  readonly status: 'reading' | 'ready'
  /** Those that are here, in the order they came. */
  readonly frameworks: readonly KeptFramework[]
  /** Ids of those that are only in the memory of this tab. */
  readonly inMemory: ReadonlySet<Id>
  /** Why the device gives or takes nothing; `null` where it does, as far as is known. */
  readonly notKept: NotKept | null
  /** Sentences on what lies on the device and cannot be read. It is left as it is. */
  readonly faults: readonly string[]
}

export const nothingReadYet: KeptState = {
  status: 'reading',
  frameworks: [],
  inMemory: new Set(),
  notKept: null,
  faults: [],
}

/** What was removed, for undo. The device may have one under the id of one in memory, from before it was full. */
interface Removed {
  readonly stored: RawFramework | null
  readonly inMemory: StoredFramework | null
}

/** The frameworks on this device, for any number of tabs: each reads anew when another has changed something. */
export class KeptStore {
  #state = nothingReadYet
  #isWatching = false
  /** Until the tab is closed. */
  readonly #removed = new Map<Id, Removed>()
  readonly #listeners = new Set<() => void>()

  readonly state = (): KeptState => this.#state

  /** Calls back at each change of state; gives what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (!this.#isWatching) {
      this.#isWatching = true
      watchKeptIndex(() => void this.#read())
      void this.#read()
    }
    return () => this.#listeners.delete(listener)
  }

  /** Its id, and so every link, stays. Resolves to `false` where it could not be done; then nothing has changed. */
  readonly rename = async (id: Id, title: string): Promise<boolean> => {
    const { renamed } = await import('./keep')
    return this.#change(id, (found) => renamed(found, title))
  }

  /** It can be restored until the tab is closed. Resolves to `false` where it could not be done. */
  readonly remove = async (id: Id): Promise<boolean> => {
    const inMemory = frameworksInMemory().get(id) ?? null
    let stored: RawFramework | null = null
    const isRemoved = await this.#change(id, (found) => {
      if (readCard(found.card).kind !== 'card') return null
      stored = found
      return 'remove'
    })
    if (!isRemoved && !inMemory) return false
    this.#removed.set(id, { stored, inMemory })
    dropFromMemory(id)
    return true
  }

  readonly restore = async (id: Id): Promise<boolean> => {
    const removed = this.#removed.get(id)
    if (!removed) return false
    const { stored, inMemory } = removed
    if (inMemory) keepInMemory(inMemory)
    // Another may have been kept in its place meanwhile.
    const isRestored = stored !== null && (await this.#change(id, ({ card }) => (card === undefined ? stored : null)))
    if (isRestored || inMemory) this.#removed.delete(id)
    return isRestored || inMemory !== null
  }

  /** The framework whole, for taking away; `null` where it cannot be read. */
  readonly contentOf = async (id: Id): Promise<Framework | null> => {
    const { storedFramework } = await import('./device-views')
    return (await storedFramework(id))?.content.shown ?? null
  }

  /** Resolves to whether it changed anything; a device that does not answer changes nothing. */
  async #change(id: Id, change: (found: RawFramework) => RawFramework | 'remove' | null): Promise<boolean> {
    try {
      const isChanged = await changeStored(id, change)
      await tellWhatIsKept([id])
      return isChanged
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
          ...Array.from(inMemory.values(), ({ card }) => card),
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
