import type { Browser } from 'playwright-core'
import { serve } from '../../tools/serve.mjs'
import { startBrowser } from '../helpers/find-browser'
import { screens } from '../helpers/screens'
import { median, openSlowPhone, slowPhone } from './slow-phone'

/** Odd, so that the median is one of the measurements. */
const rounds = 3
/** In ms. Longer tasks hold up whoever taps or types. */
const longestTask = 50
/** In ms, after the last request. Parts that are loaded later have come by then. */
const later = 4_000
/** One frame at 60 Hz, in ms. */
const frame = 1000 / 60
/** From a click to the painted comparison, in frames. */
const mostFrames = 3

const clicks = [
  ['role level to comparison', '/uk-gdd-2025/roles/data-analyst/data-analyst', 'main .next-level a.button'],
  ['role to comparison', '/uk-gdd-2025/roles/data-analyst', 'main .ladder a[href*="/compare/"]'],
  [
    'pair to next pair',
    '/uk-gdd-2025/roles/data-analyst/compare/data-analyst/senior-data-analyst',
    'main a.pair-link:last-of-type',
  ],
] as const

/** Prints, on a slow phone, how far each screen shifts and its longest task once it is the app's own; and how long a click on a comparison takes. */
export default async function benchScreens(): Promise<void> {
  const site = await serve({ folder: 'dist', port: 0 })
  const browser = await startBrowser()
  try {
    console.log(
      `layout shift, and longest task once a page is the app's own: ${slowPhone}; aims: 0 and ${longestTask} ms`,
    )
    for (const path of new Set(screens.map((screen) => screen.path))) {
      const seen = []
      for (let round = 0; round < rounds; round += 1) seen.push(await openedScreen(browser, site.href + path.slice(1)))
      const shift = Math.max(...seen.map((each) => each.shift))
      const task = median(seen.map((each) => each.task))
      console.log(
        `${path.slice(0, 60).padEnd(62)}${shift.toFixed(3)} ${verdict(shift === 0)}, ${task.toFixed(0)} ms ${verdict(task <= longestTask)}`,
      )
    }
    console.log(`click to painted comparison, in frames of ${frame.toFixed(1)} ms: ${slowPhone}; aim: ${mostFrames}`)
    for (const [name, path, link] of clicks) {
      const took: number[] = []
      for (let round = 0; round < rounds; round += 1)
        took.push((await clickToPaint(browser, site.href + path.slice(1), link)) / frame)
      console.log(`${name.padEnd(26)}${median(took).toFixed(1)} ${verdict(median(took) <= mostFrames)}`)
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

function verdict(holds: boolean): string {
  return holds ? 'holds' : 'does not hold'
}

declare global {
  interface Window {
    seen?: { shift: number; task: number }
  }
}

async function openedScreen(browser: Browser, href: string): Promise<{ shift: number; task: number }> {
  const page = await openSlowPhone(browser)
  await page.addInitScript(() => {
    const seen = { shift: 0, task: 0 }
    window.seen = seen
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
    watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value))
    // The router looks after scrolling once the page is the app's own.
    watch('longtask', ({ duration }) => {
      if (history.scrollRestoration === 'manual') seen.task = Math.max(seen.task, duration)
    })
  })
  await page.goto(href, { waitUntil: 'networkidle' })
  await page.waitForTimeout(later)
  const seen = await page.evaluate(() => window.seen)
  await page.context().close()
  if (!seen) throw new Error(`Nothing was seen of ${href}`)
  return seen
}

/** In ms. */
async function clickToPaint(browser: Browser, href: string, link: string): Promise<number> {
  const page = await openSlowPhone(browser)
  await page.goto(href, { waitUntil: 'networkidle' })
  await page.waitForTimeout(later)
  const took = await page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const before = document.querySelector('h1')?.textContent
        const clicked = performance.now()
        document.querySelector<HTMLAnchorElement>(selector)?.click()
        const look = () => {
          if (document.querySelector('h1')?.textContent === before || !document.querySelector('main td'))
            return requestAnimationFrame(look)
          // What waits for the end of this frame's work runs when it has been painted.
          setTimeout(() => resolve(performance.now() - clicked))
        }
        requestAnimationFrame(look)
      }),
    link,
  )
  await page.context().close()
  return took
}
