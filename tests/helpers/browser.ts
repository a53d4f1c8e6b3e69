import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { startBrowser } from './find-browser'

/** How a visitor comes to the site. */
export interface Visit {
  /** Where the site is served, with a slash at the end; the one that all journeys share where not given. */
  readonly site?: string
  /** Below the site's own base, with its search: `/compare?at=…`. The start page where not given. */
  readonly path?: string
  /** Of the viewport, in CSS pixels. */
  readonly width?: number
  readonly height?: number
  /** Prefers the dark theme. */
  readonly dark?: boolean
  /** `false`: the browser runs no script. */
  readonly scripts?: boolean
  /** Whatever else a visitor may bring, e.g. `{ forcedColors: 'active' }`. */
  readonly context?: BrowserContextOptions
}

export interface OpenedPage {
  readonly page: Page
  /**
   * Fails where anything went wrong that a visitor would not see: a message on the console, a script's error, a breach of
   * the content security policy, a request that failed or went to another site. Holds for all pages of the visit.
   * `except` matches, by their address, the failures a journey is about.
   */
  readonly expectQuiet: (except?: RegExp) => Promise<void>
}

/** The one page of a context of its own, and what goes wrong there. */
interface Tab {
  /** Visits of the same kind can have the same page, one after another. */
  readonly kind: string
  readonly origin: string
  readonly context: BrowserContext
  readonly page: Page
  readonly devTools: CDPSession
  readonly noise: Noise
  /** Something was done to it that lasts longer than a test. */
  isSpoilt: boolean
}

// One browser for all test files of a worker; it ends with the worker's process. Every visit has a context to itself. A new one
// takes longer than everything else a short test does, so the next visit of the same kind gets it again, made as fresh as a first
// visit; only what the server sent may still be in the cache.
let started: Promise<Browser> | undefined
const idle: Tab[] = []

/** How many times slower than this machine's the page's processor is: `SLOW=6 npm test` finds what does not wait for the page. */
const slowdown = Number(process.env.SLOW ?? 1)

/** More kinds of visit than nearly any file has. */
const mostIdle = 4

/** Opens a page of the built site as fresh as a first visit and waits until the app, where scripts run, has taken it over. */
export async function openPage(visit: Visit = {}): Promise<OpenedPage> {
  const { site = inject('site'), path = '/', scripts = true } = visit
  const tab = await tabFor({ ...visit, site })
  onTestFinished(({ task }) => takeBack(tab, task.result?.state === 'fail'))
  const { page, noise } = tab
  await page.goto(hrefOf(path, site))
  if (scripts) await takenOver(page)
  return {
    page,
    expectQuiet: async (except) => {
      await page.title() // What the browser has reported so far arrives before this answer.
      expect(noise.lines.filter((line) => !except?.test(line))).toEqual([])
    },
  }
}

async function tabFor(visit: Visit & { readonly site: string }): Promise<Tab> {
  const { site, width = 1280, height = 800, dark = false, scripts = true } = visit
  const kind = JSON.stringify({ ...visit, path: undefined, width, height, dark, scripts })
  const index = idle.findIndex((tab) => tab.kind === kind)
  const [left] = index < 0 ? [] : idle.splice(index, 1)
  if (left) return left
  started ??= startBrowser()
  const context = await (
    await started
  ).newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: scripts,
    permissions: ['clipboard-read', 'clipboard-write'],
    // It would fetch the whole site behind every longer journey.
    serviceWorkers: 'block',
    ...visit.context,
  })
  context.setDefaultTimeout(10_000 * slowdown)
  const { origin } = new URL(site)
  const noise = listen(context, origin, scripts)
  const page = await context.newPage()
  const tab = { kind, origin, context, page, devTools: await context.newCDPSession(page), noise, isSpoilt: false }
  if (slowdown > 1) await tab.devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  noteSpoiling(tab)
  return tab
}

/** What is done to a page or its context for good, or what another visit would notice. */
const spoiling = [
  'addInitScript',
  'emulateMedia',
  'exposeBinding',
  'exposeFunction',
  'newCDPSession',
  'on',
  'once',
  'setExtraHTTPHeaders',
  'setOffline',
  'setViewportSize',
]

function noteSpoiling(tab: Tab): void {
  for (const target of [tab.context, tab.page]) {
    for (const name of spoiling) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function') continue
      Reflect.set(target, name, (...given: unknown[]): unknown => {
        tab.isSpoilt = true
        return Reflect.apply(method, target, given)
      })
    }
  }
}

/** Makes a page like new for the next visit of its kind, or closes it where that cannot be done. */
async function takeBack(tab: Tab, isFailed: boolean): Promise<void> {
  const { origin, context, page, devTools, noise, isSpoilt } = tab
  // The storage of a session can be cleared only by a page of the site.
  const isOnSite = !page.isClosed() && page.url().startsWith(`${origin}/`)
  if (isFailed || isSpoilt || !isOnSite || context.pages().length > 1) {
    await context.close()
    return
  }
  await Promise.all([page.unrouteAll(), context.unrouteAll()])
  // After the router's listener, which keeps in the session where the page was scrolled to.
  await page.evaluate(() => addEventListener('pagehide', () => sessionStorage.clear()))
  await page.goto('about:blank')
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await devTools.send('Page.resetNavigationHistory')
  await page.mouse.move(0, 0)
  noise.clear()
  idle.push(tab)
  await Promise.all(idle.splice(0, idle.length - mostIdle).map((oldest) => oldest.context.close()))
}

/** The absolute address of a path of the site, its base included. */
export function hrefOf(path: string, site = inject('site')): string {
  return new URL(path.replace(/^\//, ''), site).href
}

/** Goes to a path, or to a whole address, as if it were typed, and waits until the app has taken the page over. */
export async function goTo(page: Page, path: string, site?: string): Promise<void> {
  await page.goto(hrefOf(path, site))
  await takenOver(page)
}

/** The same without waiting for anything: for what is done to a page before the app takes it over. */
export async function goToUnready(page: Page, path: string): Promise<void> {
  await page.goto(hrefOf(path), { waitUntil: 'commit' })
}

/** Loads the page again and waits until the app has taken it over. */
export async function reload(page: Page): Promise<void> {
  await page.reload()
  await takenOver(page)
}

/** Leaves the site in the middle of things, as closing the tab would. */
export async function leave(page: Page): Promise<void> {
  await page.goto('about:blank')
}

/**
 * Resolves when the app has taken the page over and shows what the address asks for, its search included. Before that a click
 * on a button is lost. That the router looks after scrolling is the first thing it does when the page is its own.
 */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(
    () => history.scrollRestoration === 'manual' && document.querySelector('.progress-line') === null,
  )
}

/** Keeps what the site answers back until it is let through: what waits for it is loading until then. */
export async function holdBack(page: Page, href: string): Promise<() => void> {
  let letThrough = () => {}
  const isLetThrough = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route(href, async (route) => {
    await isLetThrough
    await route.continue()
  })
  return letThrough
}

/** Whatever goes wrong in a context, a line each. */
interface Noise {
  readonly lines: readonly string[]
  readonly clear: () => void
}

/** Collects whatever goes wrong in a context. */
function listen(context: BrowserContext, origin: string, scripts: boolean): Noise {
  const noise: string[] = []
  // A test that opens an unknown address expects its 404; the console says it once more.
  const wrongHrefs = new Set<string>()

  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) noise.push(`request to another site: ${url.href}`)
  })
  context.on('response', (response) => {
    if (response.status() < 400) return
    if (response.request().isNavigationRequest()) wrongHrefs.add(response.url())
    else noise.push(`${response.status()}: ${response.url()}`)
  })
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'failed'
    // What leaving a page does to what it was still loading, and what "no scripts" does to one that is loaded ahead.
    const isMeant = why === 'net::ERR_ABORTED' || (!scripts && why === 'csp' && request.resourceType() === 'script')
    if (!isMeant) noise.push(`${why}: ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (message.text().startsWith('Service Worker registration blocked by Playwright')) return
    if (wrongHrefs.has(message.location().url) && message.text().startsWith('Failed to load resource')) return
    const kind = message.text().includes('Content Security Policy')
      ? 'content security policy'
      : `console ${message.type()}`
    noise.push(`${kind}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => noise.push(`script error: ${error.error().stack ?? error.error().message}`))
  return {
    lines: noise,
    clear: () => {
      noise.length = 0
      wrongHrefs.clear()
    },
  }
}
