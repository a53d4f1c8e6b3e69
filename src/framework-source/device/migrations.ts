import { parseFramework } from '@/core/format/parse'
import type { Framework } from '@/core/model'
import { frameworkSummary } from '@/core/views/card'
import { KEPT_VERSION, type KeptFramework } from './kept'

/** What a record of the device was found to be. */
export type ReadRecord =
  | { readonly kind: 'kept'; readonly kept: KeptFramework }
  /** Written by an older version of the app: to be written anew, with its content. */
  | { readonly kind: 'older'; readonly kept: KeptFramework; readonly content: Framework }
  /** A sentence. */
  | { readonly kind: 'fault'; readonly fault: string }

/** Reads what lies on the device of one framework. Throws nothing, whatever lies there. */
export function readRecord(record: unknown): ReadRecord {
  if (!isRecord(record) || typeof record.version !== 'number') return fault('One entry is not a framework.')
  const { version } = record
  if (version > KEPT_VERSION)
    return fault(`${nameOf(record)} was kept by a newer version of this site. Reload the page to update it.`)
  if (version === 1) return fromVersion1(record)
  return isKept(record) ? { kind: 'kept', kept: record } : fault(`${nameOf(record)} could not be read.`)
}

/** Version 1 held the framework whole in the record, and when it was kept; it knew neither views nor enriching. */
function fromVersion1({ framework, kept }: Readonly<Record<string, unknown>>): ReadRecord {
  const { framework: content } = parseFramework(framework)
  if (!content) return fault('A framework kept by an older version of this site could not be read.')
  const summary = frameworkSummary(content)
  return {
    kind: 'older',
    content,
    kept: {
      version: KEPT_VERSION,
      id: content.id,
      kind: 'own',
      summary,
      files: [],
      kept: typeof kept === 'number' ? kept : 0,
      removed: null,
      slices: '',
    },
  }
}

function isKept(
  record: Readonly<Record<string, unknown>>,
): record is Readonly<Record<string, unknown>> & KeptFramework {
  const { id, kind, summary, files, kept, removed, slices } = record
  return (
    typeof id === 'string' &&
    (kind === 'own' || kind === 'enriching') &&
    isRecord(summary) &&
    summary.id === id &&
    isRecord(summary.counts) &&
    Array.isArray(files) &&
    typeof kept === 'number' &&
    (removed === null || typeof removed === 'number') &&
    typeof slices === 'string'
  )
}

function nameOf({ id, summary }: Readonly<Record<string, unknown>>): string {
  const name = isRecord(summary) && typeof summary.shortTitle === 'string' ? summary.shortTitle : id
  return typeof name === 'string' ? `“${name}”` : 'A framework'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fault(sentence: string): ReadRecord {
  return { kind: 'fault', fault: sentence }
}
