import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '../../tools/serve.mjs'
import { goTo, openPage } from '../helpers/browser'
import { bakerPage, bakery, keepFiles } from '../helpers/files-to-keep'
import { expectScreen, expectSeen } from '../helpers/seen'

const visit = { context: { serviceWorkers: 'allow' } } as const
const { files } = listOf('dist')

function listOf(folder: string): {
  readonly files: readonly string[]
  readonly shell: readonly string[]
  readonly bytes: number
} {
  return JSON.parse(readFileSync(join(folder, 'offline-files.js'), 'utf8').replace(/^self\.offlineFiles = /, ''))
}

/** How many files the device has of the site, in all versions. */
const keptCount = (page: Page) =>
  page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const kept = await Promise.all(opened.map((cache) => cache.keys()))
    return kept.flat().length
  })

/** Waits until the whole site is on the device. */
async function expectAllKept(page: Page): Promise<void> {
  await expect.poll(() => keptCount(page), { timeout: 50_000 }).toBeGreaterThan(files.length)
}

test('what is kept is what About says: about 5 MB', () => {
  const { bytes } = listOf('dist')
  expect(bytes).toBeGreaterThan(4_000_000)
  expect(bytes).toBeLessThan(5_500_000)
})

describe('without a connection, after one visit', () => {
  test('pages never visited open, and so does a framework of one’s own', async () => {
    const { page } = await openPage({ ...visit, path: '/open' })
    await keepFiles(page, bakery)
    await expectAllKept(page)
    await page.context().setOffline(true)
    await goTo(page, '/uk-gdd-2025/roles/product-manager/senior-product-manager')
    await expectScreen(page, 'Senior product manager')
    await expectSeen(page.getByRole('rowheader').first())
    await goTo(page, '/compare?at=uk-gdd-2025/data-scientist/data-scientist&at=uk-gdd-2025/data-engineer/data-engineer')
    await expectSeen(page.getByRole('rowheader').first())
    await goTo(page, '/me')
    await expectScreen(page, 'My skills')
    await goTo(page, bakerPage)
    await expectScreen(page, 'Senior baker')
  })

  test('where data is costly only what opens a page is kept', async () => {
    const { page } = await openPage(visit)
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
    await goTo(page, '/uk-gdd-2025')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await expect.poll(() => keptCount(page)).toBe(listOf('dist').shell.length)
  })

  test('what the browser has thrown away comes from the network again', async () => {
    const { page } = await openPage({ ...visit, path: '/uk-gdd-2025' })
    await expectAllKept(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await goTo(page, '/uk-gdd-2025/roles/product-manager')
    await expectScreen(page, 'Product manager')
  })
})

describe('a newer version of the site', () => {
  let folder = ''
  let site: { href: string; close: () => Promise<void> } | undefined
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deployed-'))
    cpSync('dist', folder, { recursive: true })
    site = await serve({ folder, port: 0 })
  })
  afterAll(async () => {
    await site?.close()
    rmSync(folder, { recursive: true })
  })

  /** Puts a new version in place: its list of files has another version, and the code of a screen is gone. */
  function deploy(change: (list: ReturnType<typeof listOf>) => object): void {
    writeFileSync(join(folder, 'offline-files.js'), `self.offlineFiles = ${JSON.stringify(change(listOf(folder)))}\n`)
    for (const ending of ['.br', '.gz']) rmSync(join(folder, `offline-files.js${ending}`), { force: true })
    for (const name of readdirSync(join(folder, 'assets')))
      if (/^(?:path-page|me-page)/.test(name)) rmSync(join(folder, 'assets', name))
  }

  test('leaves an open tab the code it still needs, also while an update is cut off, and takes over later', async () => {
    const { page } = await openPage({ ...visit, site: site?.href ?? '', path: '/uk-gdd-2025' })
    await expectAllKept(page)
    // The first attempt to update names a file that is not there.
    deploy((list) => ({ ...list, version: 'cut-off', shell: [...list.shell, 'assets/not-there.js'] }))
    const update = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        await registration.update().catch(() => {})
        return [registration.waiting !== null, (await caches.keys()).length] as const
      })
    await update()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Paths' }).click()
    await expectScreen(page, 'Plan a path')

    deploy((list) => ({ ...list, version: 'second', shell: list.shell.filter((path) => !path.includes('not-there')) }))
    await expect.poll(async () => (await update())[0]).toBe(true)
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My skills' }).click()
    await expectScreen(page, 'My skills')
  })
})
