import type { Operation } from './operations'

/** Where profiles lie between visits: the browser's database, or what a test puts in its place. */
export interface Shelf {
  /** Every record, readable or not. Rejects with `ShelfClosed`. */
  readonly read: () => Promise<readonly unknown[]>
  /**
   * Applies the operations to what lies there at that moment, all of them or none, and no other tab in between. Rejects with
   * `ShelfClosed`.
   */
  readonly change: (operations: readonly Operation[]) => Promise<void>
  /** Calls back when another tab has changed something. */
  readonly watch: (listener: () => void) => void
}

/** The browser keeps nothing for this page. */
export class ShelfClosed extends Error {
  constructor(
    readonly why: 'full' | 'refused',
    options?: ErrorOptions,
  ) {
    super(`Nothing can be kept: ${why}`, options)
    this.name = 'ShelfClosed'
  }
}
