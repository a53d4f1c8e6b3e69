import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../tools/serve.mjs'
import { goTo, openPage, reload } from '../helpers/browser'
import { openMenu, productManagers } from '../helpers/comparison'
import { expectScreen, expectSeen } from '../helpers/seen'

const base = '/careers/'
const folder = mkdtempSync(join(tmpdir(), 'careers-'))
let site: Awaited<ReturnType<typeof serve>>

/** Builds as `BASE=/careers/ npm run build` does, into a folder of its own: the other journeys are visiting dist. */
beforeAll(async () => {
  const run = (words: string[], cwd = '.') =>
    execFileSync(process.execPath, words, {
      cwd,
      // Vitest says "test", and with that Vite would bundle what React has for developers.
      env: { ...process.env, NODE_ENV: 'production', BASE: base, SITE_URL: 'https://example.org' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  const vite = (words: string[], outDir: string) =>
    run([
      'node_modules/vite/bin/vite.js',
      'build',
      ...words,
      '--outDir',
      join(folder, outDir),
      '--emptyOutDir',
      '--logLevel',
      'error',
    ])
  vite([], 'dist')
  vite(['--ssr', 'tools/prerender.ts'], '.build')
  symlinkSync(resolve('public'), join(folder, 'public'), 'junction')
  run(['.build/prerender.mjs'], folder)
  site = await serve({ folder: join(folder, 'dist'), port: 0, base })
}, 300_000)

afterAll(async () => {
  await site?.close()
  rmSync(folder, { recursive: true })
})

test('below a path a deep link, the links on it and the data behind them work, and nothing is asked for outside', async () => {
  const { page, expectQuiet } = await openPage({ site: site.href, path: '/uk-ddat-2020/roles/product-manager' })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await expectScreen(page, 'Product manager')

  const hrefs = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.filter((href) => href.startsWith('/') && !`${href}/`.startsWith(base))).toEqual([])

  await page
    .getByRole('cell', { name: /^practitioner ?, goes down one step$/ })
    .getByRole('link')
    .click()
  await expectSeen(
    page.getByRole('dialog').getByText('You can apply experience of multiple parts of the product life cycle.'),
  )
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page
    .getByRole('region', { name: 'Career ladder' })
    .getByRole('link', { name: 'Senior product manager', exact: true })
    .click()
  await expectScreen(page, 'Senior product manager')
  expect(new URL(page.url()).pathname).toBe('/careers/uk-ddat-2020/roles/product-manager/senior-product-manager')
  await page.getByRole('link', { name: 'Career path explorer' }).click()
  await expectScreen(page, 'Compare career levels side by side')
  await reload(page)
  await expectScreen(page, 'Compare career levels side by side')

  expect(asked.length).toBeGreaterThan(3)
  expect(asked.filter((path) => !`${path}/`.startsWith(base))).toEqual([])
  await expectQuiet()
})

test('below a path a comparison opens by its link and copies it whole', async () => {
  const { page, expectQuiet } = await openPage({
    site: site.href,
    path: productManagers('product-manager', 'senior-product-manager'),
  })
  await expectScreen(page, 'Product manager and Senior product manager')
  await openMenu(page, 'Share')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expectSeen(page.getByRole('button', { name: 'Link copied' }))
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(decodeURIComponent(page.url()))
  expect(new URL(page.url()).pathname).toBe(
    '/careers/uk-ddat-2020/roles/product-manager/compare/product-manager/senior-product-manager',
  )
  await expectQuiet()
})

test('below a path wrong and given-up addresses lead on', async () => {
  const { page, expectQuiet } = await openPage({ site: site.href, path: '/uk-gdd-2025/roles/contnt-designer' })
  await expectScreen(page, 'Role not found')
  await page.getByRole('link', { name: 'Content designer', exact: true }).click()
  await expectScreen(page, 'Content designer')

  await goTo(page, '/ca-cds-pm-draft-1/roles/product-manager/principle-product-manager', site.href)
  await expectScreen(page, 'Principal Product Manager')
  expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe(
    '/careers/ca-cds-pm-draft-1/roles/product-manager/principal-product-manager',
  )
  await expectQuiet(/contnt-designer/)
})

test('with the address of the site, each page says its own whole address, and the sitemap has all of them', () => {
  const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')
  const pair = 'uk-ddat-2020/roles/product-manager/compare/product-manager/senior-product-manager'
  const address = `https://example.org/careers/${pair}`
  expect(read(`${pair}/index.html`)).toContain(`<link rel="canonical" href="${address}">`)
  expect(read('404.html')).not.toContain('canonical')

  const addresses = Array.from(read('sitemap.xml').matchAll(/<loc>(.*)<\/loc>/g), ([, found = '']) => found)
  expect(addresses).toContain('https://example.org/careers/')
  expect(addresses).toContain(address)
  expect(new Set(addresses).size).toBe(addresses.length)
  const isThere = (found: string) => read(join(found.replace('https://example.org/careers/', ''), 'index.html'))
  expect(addresses.filter((found) => isThere(found).includes('http-equiv="refresh"'))).toEqual([])
  expect(addresses.filter((found) => /\/(?:me|open|search)$/.test(found))).toEqual([])
})
