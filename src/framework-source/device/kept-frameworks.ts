import type { Framework, Id } from '@/core/model'
import type { NotKept } from '@/device/database'
import type { KeptFramework } from './kept'

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

/** The frameworks on this device, as they change, in this tab or another. */
export interface KeptFrameworks {
  readonly state: () => KeptState
  /** Calls back at each change of state; gives what ends that. */
  readonly subscribe: (listener: () => void) => () => void
  /** Its id, and so every link, stays. Resolves to `false` where it could not be done; then nothing has changed. */
  readonly rename: (id: Id, title: string) => Promise<boolean>
  /** It can be restored until the tab is closed. Resolves to `false` where it could not be done. */
  readonly remove: (id: Id) => Promise<boolean>
  readonly restore: (id: Id) => Promise<boolean>
  /** The framework whole, for taking away; `null` where it cannot be read. */
  readonly contentOf: (id: Id) => Promise<Framework | null>
}
