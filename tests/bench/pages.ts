import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { compress } from '../../tools/compress.mjs'
import { serve } from '../../tools/serve.mjs'
import { startBrowser } from '../helpers/find-browser'
import { median, openSlowPhone, slowPhone } from './slow-phone'

/** Odd, so that the median is one of the measurements. */
const rounds = 5

interface Measured {
  readonly name: string
  readonly href: string
  /** The most that the page may take, as a multiple of its floor. */
  readonly aim: number
  /** A comparison that has no static page is held against one that has, until the first cell is painted. */
  readonly floor?: string
}

const firstCell = 'main td'
const pair = '/uk-gdd-2025/roles/data-analyst/compare/data-analyst/senior-data-analyst'

const pages: readonly Measured[] = [
  { name: 'role level', href: '/uk-gdd-2025/roles/data-analyst/data-analyst', aim: 1.2 },
  { name: 'role', href: '/uk-gdd-2025/roles/data-analyst', aim: 1.2 },
  { name: 'skill', href: '/uk-gdd-2025/skills/user-focus', aim: 1.2 },
  { name: 'skills', href: '/uk-gdd-2025/skills', aim: 1.2 },
  { name: 'pair', href: pair, aim: 1.2 },
  { name: 'framework', href: '/uk-gdd-2025', aim: 1.2 },
  {
    name: 'compare by link',
    href: '/compare?at=uk-gdd-2025/product-manager/product-manager&at=uk-gdd-2025/data-analyst/data-analyst',
    aim: 2,
    floor: pair,
  },
]

/**
 * Prints when a page opened by its link has painted its largest part, or a comparison its first cell, on a slow phone with nothing
 * in its cache. The floor is the same HTML and style sheet without scripts; of a comparison by link, the static page of a pair.
 */
export default async function benchPages(): Promise<void> {
  const site = await serve({ folder: 'dist', port: 0 })
  const browser = await startBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'page-floors-'))
  try {
    cpSync('dist/favicon.svg', join(folder, 'favicon.svg'))
    symlinkSync(resolve('dist/assets'), join(folder, 'assets'))
    const drawn = new Map<string, string>()
    for (const { href, floor } of pages) {
      if (floor) continue
      const { html, text } = await drawnPage(browser, site.href, href)
      drawn.set(href, text)
      writeFloor(folder, href, html)
    }
    await compress(folder)
    const floors = await serve({ folder, port: 0 })
    try {
      console.log(`largest paint of a page opened by its link, first cell of a comparison: cold, ${slowPhone}`)
      console.log(row(['', 'floor', 'page', 'to floor', 'aim', '']))
      for (const { name, href, aim, floor: other } of pages) {
        if (!other) await expectSameText(browser, floors.href, href, drawn.get(href))
        const floorHref = other ? site.href + other.slice(1) : floors.href + href.slice(1)
        const first = other && firstCell
        const floor: number[] = []
        const page: number[] = []
        for (let round = 0; round < rounds; round += 1) {
          floor.push(await timeToPaint(browser, floorHref, first))
          page.push(await timeToPaint(browser, site.href + href.slice(1), first))
        }
        const ratio = median(page) / median(floor)
        console.log(
          row([
            name,
            `${median(floor).toFixed(0)} ms`,
            `${median(page).toFixed(0)} ms`,
            `${ratio.toFixed(2)} x`,
            `${aim} x`,
            ratio <= aim ? 'holds' : 'does not hold',
          ]),
        )
      }
    } finally {
      await floors.close()
    }
  } finally {
    await browser.close()
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The HTML of a static page, and its text as a reader sees it. */
async function drawnPage(browser: Browser, site: string, href: string): Promise<{ html: string; text: string }> {
  const page = await openedPage(browser, `${site}${href.slice(1)}`)
  await takenOver(page)
  const html = readFileSync(join('dist', href, 'index.html'), 'utf8')
  const text = await mainText(page)
  await page.context().close()
  return { html, text }
}

function writeFloor(folder: string, href: string, html: string): void {
  const path = join(folder, href)
  mkdirSync(path, { recursive: true })
  const floor = html
    .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replaceAll(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '')
  writeFileSync(join(path, 'index.html'), floor)
}

/** A floor with other words would be no floor. */
async function expectSameText(browser: Browser, floors: string, href: string, expected = ''): Promise<void> {
  const page = await openedPage(browser, `${floors}${href.slice(1)}`)
  const text = await mainText(page)
  await page.context().close()
  if (!expected || text !== expected) throw new Error(`The floor of ${href} does not have the text of the page`)
}

/** What can be read in the first window: parts further down are loaded when somebody comes near them. */
function mainText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node)
      const { top, bottom, width } = range.getBoundingClientRect()
      if (width > 1 && bottom > 0 && top < innerHeight) texts.push(node.textContent ?? '')
    }
    // React draws “9 roles” as two texts, which HTML reads as one: spaces between texts say nothing.
    return texts.join('').replaceAll(/\s+/g, '')
  })
}

/** In milliseconds from the start of the navigation. */
async function timeToPaint(browser: Browser, href: string, first?: string): Promise<number> {
  const page = await openSlowPhone(browser)
  await page.addInitScript(watchFor, first)
  await page.goto(href)
  // Nothing larger is painted once nothing more is loading.
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => window.painted !== undefined)
  const time = await page.evaluate(() => window.painted ?? NaN)
  await page.context().close()
  return time
}

declare global {
  interface Window {
    /** In ms. */
    painted?: number
  }
}

/** Runs in the page. */
function watchFor(first: string | undefined): void {
  if (first === undefined) {
    new PerformanceObserver((list) => (window.painted = list.getEntries().at(-1)?.startTime ?? NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
    return
  }
  const look = () => {
    if (!document.querySelector(first)?.getClientRects().length) return requestAnimationFrame(look)
    // This frame is painted before the next one begins.
    requestAnimationFrame((time) => (window.painted = time))
  }
  requestAnimationFrame(look)
}

async function openedPage(browser: Browser, href: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.goto(href, { waitUntil: 'networkidle' })
  return page
}

/** The router looks after scrolling once the page is its own. */
async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === 'manual')
  await page.waitForLoadState('networkidle')
}

function row(cells: readonly string[]): string {
  return cells.map((cell, place) => (place === 0 ? cell.padEnd(20) : cell.padStart(14))).join('')
}
