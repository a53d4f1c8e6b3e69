import type { Id } from '@/core/model'
import type { FrameworkSummary } from '@/core/views/model'
import { StorageUnavailable } from '@/device/database'
import { watchHint } from './hint'
import type { KeptFramework } from './kept'
import { heldInMemory, holdInMemory } from './memory'
import { readRecord } from './migrations'
import { readDevice, tellWhatIsKept } from './records'
import { readRecordOf, readViewAt } from './shelf'
import { SLICES_VERSION } from './slices-version'
import { askWorker } from './start-worker'

/** What the device has under a path: a view; no such view, of a framework of its own; or no say in it. */
export type DeviceSlice = { readonly slice: unknown } | 'none' | 'not-mine'

/** Frameworks that have been looked up, and whether they are here with views of this version. */
const lookedUp = new Map<Id, Promise<KeptFramework | null>>()
watchHint((touched) => touched.forEach((id) => lookedUp.delete(id)))

/** Reads a view of a framework from the memory of this tab, else from the device. Where the device gives nothing, it has no say. */
export async function readDeviceSlice(framework: Id, path: string): Promise<DeviceSlice> {
  const held = heldInMemory().get(framework)
  if (held) return sliceOr(held.slices.get(path), held.kept)
  try {
    const kept = await lookUp(framework)
    const renewed = heldInMemory().get(framework)
    if (renewed) return sliceOr(renewed.slices.get(path), renewed.kept)
    return kept ? sliceOr(await readViewAt(framework, path), kept) : 'not-mine'
  } catch (reason) {
    if (reason instanceof StorageUnavailable) return 'not-mine'
    throw reason
  }
}

function sliceOr(slice: unknown, { kind }: KeptFramework): DeviceSlice {
  if (slice !== undefined) return { slice }
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

/** Slices that another version of the app has made, or none yet, are made anew before any is read. */
async function find(id: Id): Promise<KeptFramework | null> {
  const record = readRecord(await readRecordOf(id))
  if (record.kind === 'fault' || record.kept.removed !== null) return null
  if (record.kept.slices === SLICES_VERSION) return record.kept
  const answer = await askWorker({ kind: 'renew', id })
  // A full device has no room for them: they are held here, until it has.
  if (answer.kind === 'not-kept') holdInMemory({ kept: answer.framework, slices: answer.slices })
  return answer.kind === 'kept' || answer.kind === 'not-kept' ? answer.framework : null
}

/** The list of frameworks with those of this device: in place of what they enrich, or after the others. */
export async function withDeviceFrameworks(bundled: readonly FrameworkSummary[]): Promise<readonly FrameworkSummary[]> {
  const held = [...heldInMemory().values()].map(({ kept }) => kept)
  const stored = await readDevice().then(
    ({ kept }) => kept,
    () => [],
  )
  const kept = new Map([...stored, ...held].map((framework) => [framework.id, framework]))
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
      heldInMemory().has(id) ||
      triedFor.has(today.checksum)
    )
      continue
    triedFor.add(today.checksum)
    const { kind: outcome } = await askWorker({ kind: 'renew', id })
    if (outcome === 'kept') await tellWhatIsKept([id])
  }
}
