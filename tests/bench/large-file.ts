import { readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { serve } from '../../tools/serve.mjs'
import { startBrowser } from '../helpers/find-browser'
import { stepHeading } from '../helpers/files-to-open'
import { areOfficialFilesHere, writeCopies } from '../official/files'

const COPIES = 19
const MINUTES = 60_000

/**
 * Prints how the built site bears a file of almost 50 MB, the largest it reads: the official pair nineteen times over, opened and kept. How long it
 * took, the longest task of the page meanwhile, which is how long a click may have waited, and the most memory the tab had.
 */
export default async function benchLargeFile(): Promise<void> {
  if (!areOfficialFilesHere()) return console.log('a large file: there are no official files to make one of')
  const paths = await writeCopies(COPIES)
  const site = await serve({ folder: 'dist', port: 0 })
  const browser = await startBrowser()
  try {
    const page = await browser.newPage()
    await page.addInitScript(watchTasks)
    await page.goto(`${site.href}open`, { waitUntil: 'networkidle' })
    // What opening the page took is another matter.
    await page.evaluate(() => (window.longestTask = 0))
    await page.getByLabel('Framework files').setInputFiles(paths)
    const read = await timed(() => stepHeading(page, /before you keep it$/).waitFor({ timeout: 5 * MINUTES }))
    const longestInReading = await longestTask(page)
    await page.getByRole('radio', { name: 'Keep as a separate edition' }).check()
    await page.getByLabel('Link name').fill('nineteenfold')
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    const kept = await timed(() => stepHeading(page, /is kept on this device$/).waitFor({ timeout: 5 * MINUTES }))
    console.log(`the official files ${COPIES} times over, in the browser`)
    console.log(`  read in ${seconds(read)}, kept in ${seconds(kept)}`)
    console.log(
      `  longest task of the page: ${longestInReading.toFixed(0)} ms while reading, ${(await longestTask(page)).toFixed(0)} ms in all (what is under 50 ms is not reported)`,
    )
    console.log(`  most memory of the tab: ${await mostMemory(browser)}`)
  } finally {
    await browser.close()
    await site.close()
    rmSync(dirname(paths[0] ?? ''), { recursive: true, force: true })
  }
}

declare global {
  interface Window {
    /** In ms. */
    longestTask?: number
  }
}

/** Runs in the page. */
function watchTasks(): void {
  window.longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask ?? 0, duration)
  }).observe({ type: 'longtask' })
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => window.longestTask ?? NaN)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Of the tab's process, its worker included, as Linux counts it. */
async function mostMemory(browser: Browser): Promise<string> {
  if (process.platform !== 'linux') return 'not measured here'
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? NaN))
  return `${(Math.max(...peaks) / 1000).toFixed(0)} MB`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
