import type { Browser, Page } from 'playwright-core'

/** A slow phone on a slow network: 1.6 Mbps, 150 ms for an answer, a CPU four times slower than this machine's. */
export const slowPhone = '4 x slower CPU, 1.6 Mbps, 150 ms'
const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const slowerCpu = 4

/** An empty page on a slow phone with nothing in its cache. Closing its context ends it. */
export async function openSlowPhone(browser: Browser, width = 390): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 844 }, serviceWorkers: 'block' })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu })
  return page
}

export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}
