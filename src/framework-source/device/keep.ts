import { enrich } from '@/core/opening/enrich'
import { parseFramework } from '@/core/format/parse'
import type { Framework, Source } from '@/core/model'
import { changedFramework } from '@/core/opening/changes'
import { frameworkSummary } from '@/core/views/card'
import { StorageUnavailable, type NotKept } from '@/device/database'
import {
  contentOfOlder,
  KEPT_VERSION,
  readCard,
  type KeptContent,
  type KeptFramework,
  type StoredFramework,
} from './kept'
import type { KeepAs } from './opening'
import { changeStored, type RawFramework } from './storage'

/** What came of keeping: it is on the device; or, because the device stores nothing, it is for the memory of this tab; or a sentence. */
export type Kept =
  | { readonly kind: 'kept'; readonly stored: StoredFramework; readonly notKept: NotKept | null }
  | { readonly kind: 'failed'; readonly why: string }

/** A framework that was read, and the one of the site that it adds wording to, if there is one. */
export interface ToKeep {
  readonly framework: Framework
  readonly files: readonly string[]
  readonly here: Framework | null
}

/** Keeps a framework that was read, in place of what is kept under its id. */
export async function keep({ framework: read, files, here }: ToKeep, as: KeepAs, now: number): Promise<Kept> {
  const facts = { files, kept: now }
  if (as.kind === 'enriching')
    return here
      ? write(enrichingStored(read, here, facts))
      : { kind: 'failed', why: 'This site has no framework that this file adds to.' }
  const { framework, issues } = parseFramework(changedFramework(read, as.changes))
  return framework
    ? write(ownStored(framework, facts))
    : { kind: 'failed', why: `The framework cannot be kept: ${issues.map(({ what }) => what).join('; ')}.` }
}

/** Writes a framework, in place of what is kept under its id. */
export async function write(stored: StoredFramework): Promise<Kept> {
  const { id } = stored.card
  try {
    // What cannot be read, because a newer version of the app wrote it, is never written over.
    const isWritten = await changeStored(id, ({ card }) =>
      card === undefined || readCard(card).kind !== 'fault' ? stored : null,
    )
    if (isWritten) return { kind: 'kept', stored, notKept: null }
    return {
      kind: 'failed',
      why: `This device already keeps a framework with the link name “${id}” that this version of the site cannot read, so it was not replaced. Reload the page to update the site.`,
    }
  } catch (reason) {
    if (!(reason instanceof StorageUnavailable)) throw reason
    return { kind: 'kept', stored, notKept: reason.why }
  }
}

type Facts = Pick<KeptFramework, 'files' | 'kept'>

export function ownStored(shown: Framework, { files, kept }: Facts): StoredFramework {
  const summary = frameworkSummary(shown)
  return { card: { version: KEPT_VERSION, id: shown.id, kind: 'own', summary, files, kept }, content: { shown } }
}

/** The framework of the site with the wording that `read` adds to it. */
function enrichingStored(read: Framework, here: Framework, { files, kept }: Facts): StoredFramework {
  const { framework } = enrich(here, read)
  const shown = { ...framework, source: bothSources(here.source, read.source) }
  const card: KeptFramework = {
    version: KEPT_VERSION,
    id: here.id,
    kind: 'enriching',
    summary: frameworkSummary(shown),
    enriches: frameworkSummary(here).checksum,
    files,
    kept,
  }
  return { card, content: { shown, read } }
}

/** Its title changed, and none of its links; `null` for what is not there, or has its title from the site. */
export function renamed(found: RawFramework, title: string): StoredFramework | null {
  const stored = storedFrom(found, null)
  if (stored?.card.kind !== 'own') return null
  return ownStored(changedFramework(stored.content.shown, { title }), stored.card)
}

/** What enriches a framework of the site, made again for the state that one has now. */
export function enrichedAgain(found: RawFramework, here: Framework): StoredFramework | null {
  const stored = storedFrom(found, here)
  return stored?.content.read ? enrichingStored(stored.content.read, here, stored.card) : null
}

/**
 * A framework as this version keeps it: what this version wrote is trusted, what an older one wrote is checked. `here` is the framework
 * of the site that it enriches. `null` where there is nothing to show.
 */
export function storedFrom({ card: record, content }: RawFramework, here: Framework | null): StoredFramework | null {
  const read = readCard(record)
  if (read.kind !== 'card') return null
  const { card, isOlder } = read
  // It was written in one transaction with its card.
  if (!isOlder) return { card, content: content as KeptContent }
  const framework = contentOfOlder(record, content)
  if (!framework) return null
  if (card.kind === 'own') return ownStored(framework, card)
  return here && enrichingStored(framework, here, card)
}

/** What was asked for was read at one time, its wording perhaps at another: the source says both. */
function bothSources(here: Source, read: Source): Source {
  if (here.read === undefined || read.read === undefined || here.read === read.read) return here
  return { ...here, read: `${here.read}, its wording in ${read.read}` }
}
