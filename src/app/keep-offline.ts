import { isDataCostly } from './data-cost'

/**
 * Lets a service worker (public/sw.js) keep the site on the device, so that every page opens offline. Where data is costly, only
 * what opens a page is kept. Does nothing where there is no service worker or no storage: the site works without.
 */
export async function keepOffline(base: string): Promise<void> {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, 'serviceWorker'>>
  try {
    await serviceWorker?.register(`${base}sw.js`, { updateViaCache: 'none' })
    const registration = await serviceWorker?.ready
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
    if (!isDataCostly()) registration?.active?.postMessage('keep everything')
  } catch {
    // Private windows and policies refuse it.
  }
}
