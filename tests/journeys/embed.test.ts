import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../tools/serve.mjs'
import { goToUnready, hrefOf, openPage } from '../helpers/browser'
import { expectSeen } from '../helpers/seen'

const pair = '/uk-ddat-2020/roles/product-manager/compare/product-manager/senior-product-manager'

const folder = mkdtempSync(join(tmpdir(), 'intranet-'))
let intranet: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  intranet = await serve({ folder, port: 0 })
})

afterAll(async () => {
  await intranet?.close()
  rmSync(folder, { recursive: true })
})

/** A page of another site with the path in a frame. */
async function openFramed(page: Page, path: string) {
  const frame = `<iframe src="${hrefOf(path)}" width="1000" height="700"></iframe>`
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Intranet</title>${frame}`)
  await goToUnready(page, intranet.href)
  return page.frameLocator('iframe')
}

test.each([
  ['a role', '/uk-ddat-2020/roles/product-manager', 'Product manager'],
  ['a role level', '/uk-ddat-2020/roles/product-manager/head-of-product', 'Head of product'],
  ['a skill', '/uk-ddat-2020/skills/user-focus', 'User focus'],
  ['a pair', pair, 'Product manager and Senior product manager'],
])('%s is shown in a frame without the header, with a way out', async (_, path, heading) => {
  const { page } = await openPage({ path: '/about' })
  const frame = await openFramed(page, `${path}?embed`)
  await expectSeen(frame.getByRole('heading', { level: 1, name: heading, exact: true }))
  const way = frame.getByRole('link', { name: 'Open in the career path explorer' })
  await expectSeen(way)
  await expect.poll(() => way.getAttribute('href')).toBe(new URL(hrefOf(path)).pathname)
  await expect.poll(() => frame.getByRole('banner').count()).toBe(0)
  await expectSeen(frame.getByRole('complementary', { name: 'Source' }))
})

test('a link inside the frame stays without the header', async () => {
  const { page } = await openPage({ path: '/about' })
  const frame = await openFramed(page, `${pair}?embed`)
  await expectSeen(frame.getByRole('link', { name: 'Open in the career path explorer' }))
  await frame.getByRole('link', { name: /^One level up/ }).click()
  await expectSeen(
    frame.getByRole('heading', { level: 1, name: 'Senior product manager and Lead product manager', exact: true }),
  )
  await expect.poll(() => frame.getByRole('banner').count()).toBe(0)
})

test('without “embed”, another site cannot show a page in a frame', async () => {
  const { page } = await openPage({ path: '/about' })
  const frame = await openFramed(page, pair)
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/)
  await expect
    .poll(() => frame.getByRole('heading', { level: 1 }).filter({ hasText: 'Product manager' }).count())
    .toBe(0)
})
