import type { Id } from '@/core/model'
import type { FrameworkSummary } from '@/core/views/model'
import { StorageUnavailable } from '@/device/database'
import { watchKeptIndex } from './kept-index'
import type { KeptFramework } from './kept'
import { frameworksInMemory, keepInMemory } from './memory'
import { readRecord } from './migrations'
import { readDevice, tellWhatIsKept } from './records'
import { readRecordOf, readViewAt } from './storage'
import { VIEWS_VERSION } from './views-version'
import { askWorker } from './start-worker'

/** What the device has under a path: a view; no such view, of a framework of its own; or no say in it. */
export type DeviceView = { readonly view: unknown } | 'none' | 'not-mine'

/** Frameworks that have been looked up, and whether they are here with views of this version. */
const lookedUp = new Map<Id, Promise<KeptFramework | null>>()
watchKeptIndex((touched) => touched.forEach((id) => lookedUp.delete(id)))

/** Reads a view of a framework from the memory of this tab, else from the device. Where the device gives nothing, it has no say. */
export async function readDeviceView(framework: Id, path: string): Promise<DeviceView> {
  const inMemory = frameworksInMemory().get(framework)
  if (inMemory) return viewOr(inMemory.views.get(path), inMemory.kept)
  try {
    const kept = await lookUp(framework)
    const renewed = frameworksInMemory().get(framework)
    if (renewed) return viewOr(renewed.views.get(path), renewed.kept)
    return kept ? viewOr(await readViewAt(framework, path), kept) : 'not-mine'
  } catch (reason) {
    if (reason instanceof StorageUnavailable) return 'not-mine'
    throw reason
  }
}

function viewOr(view: unknown, { kind }: KeptFramework): DeviceView {
  if (view !== undefined) return { view }
  return kind === 'own' ? 'none' : 'not-mine'
}

function lookUp(id: Id): Promise<KeptFramework | null> {
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

/** Views that another version of the app has made, or none yet, are made again before any is read. */
async function find(id: Id): Promise<KeptFramework | null> {
  const record = readRecord(await readRecordOf(id))
  if (record.kind === 'fault' || record.kept.removed !== null) return null
  if (record.kept.slices === VIEWS_VERSION) return record.kept
  const answer = await askWorker({ kind: 'renew', id })
  // A full device has no room for them: they stay in the memory of this tab.
  if (answer.kind === 'not-kept') keepInMemory({ kept: answer.framework, views: answer.views })
  return answer.kind === 'kept' || answer.kind === 'not-kept' ? answer.framework : null
}

/** The list of frameworks with those of this device: in place of what they enrich, or after the others. */
export async function withDeviceFrameworks(bundled: readonly FrameworkSummary[]): Promise<readonly FrameworkSummary[]> {
  const inMemory = [...frameworksInMemory().values()].map(({ kept }) => kept)
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
    const { kind: outcome } = await askWorker({ kind: 'renew', id })
    if (outcome === 'kept') await tellWhatIsKept([id])
  }
}
