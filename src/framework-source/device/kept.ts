import type { Id } from '@/core/model'
import type { FrameworkSummary, OnDevice } from '@/core/views/model'

/** The version of what is written of a kept framework. Older ones are migrated (migrations.ts), newer ones left alone. */
export const KEPT_VERSION = 2

/** A framework that is kept on this device, without its content. */
export interface KeptFramework {
  readonly version: typeof KEPT_VERSION
  /** The first word of its hrefs. */
  readonly id: Id
  /** `own`: a framework beside those of the site. `enriching`: adds wording to the one of that id that comes with the site. */
  readonly kind: OnDevice['kind']
  readonly summary: FrameworkSummary
  /** What the files were called that it was read from. */
  readonly files: readonly string[]
  /** When it was kept first, in ms since 1970. */
  readonly kept: number
  /** When it was removed, in ms since 1970; `null` while it is here. A removed one can be brought back for a while. */
  readonly removed: number | null
  /** The `VIEWS_VERSION` of the views that are stored with it, under the name the field has on people's devices; empty where they are still to be made. */
  readonly slices: string
  /** The checksum of the bundled framework that it enriches, as it was then; absent where it enriches none. */
  readonly enriches?: string
}

/** Views by their paths (src/core/views/paths.ts). */
export type ViewsByPath = ReadonlyMap<string, object>
