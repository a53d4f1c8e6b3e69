import { bundledFrameworkIds } from '@/core/bundled'
import type { Id } from '@/core/model'
import { indexPath } from '@/core/views/paths'
import type { FrameworkSummary } from '@/core/views/model'
import { ViewNotFound, type ViewReader } from '@/data-source/reader'
import { keptIds, isKeptIndexReadable } from './kept-index'

/**
 * Reads views from this device where it keeps them, else by `readView`. The module that opens the database is loaded only
 * where something is kept, or a framework is asked for that the site does not have.
 */
export function withDevice(readView: ViewReader): ViewReader {
  return async (path, signal) => {
    if (path === indexPath()) {
      const bundled = await readView(path, signal)
      // What the site publishes under this path is the list of its frameworks.
      return isAnyHere() ? (await deviceViews()).withDeviceFrameworks(bundled as readonly FrameworkSummary[]) : bundled
    }
    const framework = frameworkIn(path)
    if (isPerhapsHere(framework)) return fromDevice(framework, path, () => readView(path, signal))
    try {
      return await readView(path, signal)
    } catch (reason) {
      if (!(reason instanceof ViewNotFound) || isBundled(framework)) throw reason
      // The index may have been cleared, and the database not.
      return fromDevice(framework, path, () => Promise.reject(reason))
    }
  }
}

function isAnyHere(): boolean {
  return keptIds().length > 0 || !isKeptIndexReadable()
}

function isPerhapsHere(framework: Id): boolean {
  return keptIds().includes(framework) || !isKeptIndexReadable()
}

async function fromDevice(framework: Id, path: string, elsewhere: () => Promise<unknown>): Promise<unknown> {
  const found = await (await deviceViews()).readDeviceView(framework, path)
  if (found === 'none') throw new ViewNotFound(path)
  return found === 'not-mine' ? elsewhere() : found.view
}

const deviceViews = () => import('./device-views')

/** `frameworks/ID/…` */
function frameworkIn(path: string): Id {
  return path.split('/')[1] ?? ''
}

function isBundled(id: Id): boolean {
  return bundledFrameworkIds.some((bundled) => bundled === id)
}
