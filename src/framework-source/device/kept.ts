import { parseFramework } from '@/core/format/parse'
import type { Framework, Id } from '@/core/model'
import { frameworkSummary } from '@/core/views/card'
import type { FrameworkSummary, OnDevice } from '@/core/views/model'

/** The version of what is written of a kept framework. Older ones are migrated, newer ones left alone. */
export const KEPT_VERSION = 3

/** The card of a framework that is kept on this device: all that a list of them shows. */
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
  /** The checksum of the bundled framework that it enriches, as it was then; absent where it enriches none. */
  readonly enriches?: string
}

/** The framework whole. */
export interface KeptContent {
  /** What the screens show. */
  readonly shown: Framework
  /** Where it enriches one of the site: what was read, to enrich the next state of that one too. */
  readonly read?: Framework
}

/** The two records of a kept framework. */
export interface StoredFramework {
  readonly card: KeptFramework
  readonly content: KeptContent
}

/** What a card on the device was found to be. */
export type ReadCard =
  | { readonly kind: 'card'; readonly card: KeptFramework; readonly isOlder: boolean }
  /** Version 2 marked what was removed, for undo. */
  | { readonly kind: 'removed'; readonly id: Id }
  /** A sentence. */
  | { readonly kind: 'fault'; readonly fault: string }

/** Reads the card of one framework. A card of this version is trusted; nothing is thrown, whatever is there. */
export function readCard(record: unknown): ReadCard {
  if (!isRecord(record) || typeof record.version !== 'number') return fault('One entry is not a framework.')
  const { version, id } = record
  if (version > KEPT_VERSION)
    return fault(`${nameOf(record)} was kept by a newer version of this site. Reload the page to update it.`)
  if (version === 1) return cardOfVersion1(record)
  if (!isCard(record)) return fault(`${nameOf(record)} could not be read.`)
  if (version === KEPT_VERSION) return { kind: 'card', card: record, isOlder: false }
  if (typeof record.removed === 'number') return { kind: 'removed', id: String(id) }
  const { kind, summary, files, kept, enriches } = record
  const card = {
    version: KEPT_VERSION,
    id: record.id,
    kind,
    summary,
    files,
    kept,
    ...(enriches && { enriches }),
  } as const
  return { kind: 'card', card, isOlder: true }
}

/** The framework that an older version of the app kept as its own, or read to enrich one of the site; `null` if it is invalid. */
export function contentOfOlder(record: unknown, content: unknown): Framework | null {
  return parseFramework(isRecord(record) && record.version === 1 ? record.framework : content).framework
}

/** Version 1 had the framework whole in the record, and when it was kept. */
function cardOfVersion1({ framework, kept }: Readonly<Record<string, unknown>>): ReadCard {
  const { framework: content } = parseFramework(framework)
  if (!content) return fault('A framework kept by an older version of this site could not be read.')
  const card: KeptFramework = {
    version: KEPT_VERSION,
    id: content.id,
    kind: 'own',
    summary: frameworkSummary(content),
    files: [],
    kept: typeof kept === 'number' ? kept : 0,
  }
  return { kind: 'card', card, isOlder: true }
}

function isCard(
  record: Readonly<Record<string, unknown>>,
): record is Readonly<Record<string, unknown>> & KeptFramework {
  const { id, kind, summary, files, kept } = record
  return (
    typeof id === 'string' &&
    (kind === 'own' || kind === 'enriching') &&
    isRecord(summary) &&
    summary.id === id &&
    isRecord(summary.counts) &&
    Array.isArray(files) &&
    typeof kept === 'number'
  )
}

function nameOf({ id, summary }: Readonly<Record<string, unknown>>): string {
  const name = isRecord(summary) && typeof summary.shortTitle === 'string' ? summary.shortTitle : id
  return typeof name === 'string' ? `“${name}”` : 'A framework'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fault(sentence: string): ReadCard {
  return { kind: 'fault', fault: sentence }
}
