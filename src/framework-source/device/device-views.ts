import type { Framework, Id } from '@/core/model'
import { same } from '@/core/profile/same'
import type { FrameworkSummary } from '@/core/views/model'
import { viewsOf, type Views } from '@/core/views/views'
import { StorageUnavailable } from '@/device/database'
import { bundledFrameworksIfAny } from './bundled-frameworks'
import { enrichedAgain, storedFrom } from './keep'
import { watchKeptIndex } from './kept-index'
import { readCard, type KeptFramework, type StoredFramework } from './kept'
import { frameworksInMemory } from './memory'
import { readDevice, tellWhatIsKept } from './records'
import { sentInLink } from './sent'
import { changeStored, readRaw } from './storage'

/** What the device has under a path: a view; no such view, of a framework of its own; or no say in it. */
export type DeviceView = { readonly view: unknown } | 'none' | 'not-mine'

/** Frameworks that have been looked up, each until it changes. */
const lookedUp = new Map<Id, Promise<StoredFramework | null>>()
watchKeptIndex((touched) => touched.forEach((id) => lookedUp.delete(id)))

/** Reads a view of a framework from the memory of this tab, else from the device. Where the device gives nothing, it has no say. */
export async function readDeviceView(id: Id, path: string): Promise<DeviceView> {
  const stored = await storedFramework(id)
  if (!stored) return 'not-mine'
  const view = (await viewsFor(stored.content.shown, path)).get(path)?.()
  if (view !== undefined) return { view }
  return stored.card.kind === 'own' ? 'none' : 'not-mine'
}

/** A framework from the memory of this tab, from the device or from the link that opened the tab; `null` where none gives it. */
export async function storedFramework(id: Id): Promise<StoredFramework | null> {
  const inMemory = frameworksInMemory().get(id)
  if (inMemory) return inMemory
  const kept = await lookUp(id).catch((reason: unknown) => {
    if (reason instanceof StorageUnavailable) return null
    throw reason
  })
  return kept ?? sentInLink(id)
}

const views = new WeakMap<Framework, Views>()

/** Only a skill's view speaks of the frameworks of the site: it names their skills of the same id. */
async function viewsFor(framework: Framework, path: string): Promise<Views> {
  if (path.includes('/skills/')) return viewsOf(framework, await bundledFrameworksIfAny())
  const made = views.get(framework) ?? viewsOf(framework)
  views.set(framework, made)
  return made
}

function lookUp(id: Id): Promise<StoredFramework | null> {
  const known = lookedUp.get(id)
  if (known) return known
  const found = find(id).catch((reason: unknown) => {
    // The device may answer the next time.
    if (lookedUp.get(id) === found) lookedUp.delete(id)
    throw reason
  })
  lookedUp.set(id, found)
  return found
}

/** What an older version of the app kept is written again as this one keeps it, so that the next time it need not be checked. */
async function find(id: Id): Promise<StoredFramework | null> {
  const found = await readRaw(id)
  const read = readCard(found.card)
  if (read.kind !== 'card') return null
  const isEnriching = read.isOlder && read.card.kind === 'enriching'
  const here = isEnriching ? (await bundledFrameworksIfAny()).find((bundled) => bundled.id === id) : null
  const stored = storedFrom(found, here ?? null)
  if (read.isOlder && stored) {
    const written = changeStored(id, ({ card }) => (same(card, found.card) ? stored : null))
    await written.catch((reason: unknown) => {
      // A full device still shows what it has.
      if (!(reason instanceof StorageUnavailable)) throw reason
    })
  }
  return stored
}

/** The list of frameworks with those of this device: in place of what they enrich, or after the others. */
export async function withDeviceFrameworks(bundled: readonly FrameworkSummary[]): Promise<readonly FrameworkSummary[]> {
  const inMemory = Array.from(frameworksInMemory().values(), ({ card }) => card)
  const stored = await readDevice().then(
    ({ kept }) => kept,
    () => [],
  )
  const kept = new Map([...stored, ...inMemory].map((framework) => [framework.id, framework]))
  void renewOutdated([...kept.values()], bundled)
  const isBundled = (id: Id) => bundled.some((summary) => summary.id === id)
  const inPlaceOf = (summary: FrameworkSummary) => {
    const enriching = kept.get(summary.id)
    return enriching ? summaryOf(enriching) : summary
  }
  return [...bundled.map(inPlaceOf), ...[...kept.values()].filter(({ id }) => !isBundled(id)).map(summaryOf)]
}

function summaryOf({ summary, kind, files }: KeptFramework): FrameworkSummary {
  return { ...summary, onDevice: { kind, files } }
}

/** For which states of the site's frameworks that was tried: files of two deployments may meet here, and then it changes nothing. */
const triedFor = new Set<string>()

/** What enriches a framework that has changed since, with an update of the site, is made anew from what was read then. */
async function renewOutdated(kept: readonly KeptFramework[], bundled: readonly FrameworkSummary[]): Promise<void> {
  for (const { id, kind, enriches } of kept) {
    const today = bundled.find((summary) => summary.id === id)
    if (
      kind !== 'enriching' ||
      !today ||
      enriches === today.checksum ||
      frameworksInMemory().has(id) ||
      triedFor.has(today.checksum)
    )
      continue
    triedFor.add(today.checksum)
    const here = (await bundledFrameworksIfAny()).find((framework) => framework.id === id)
    // Where the device has no room for it, what it has goes on being shown.
    const isRenewed = here && (await changeStored(id, (found) => enrichedAgain(found, here)).catch(() => false))
    if (isRenewed) await tellWhatIsKept([id])
  }
}
