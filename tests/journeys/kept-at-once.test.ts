import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHref } from '@/core/hrefs'
import { goTo, openPage } from '../helpers/browser'
import { recordsIn } from '../helpers/device-database'
import { bakerPage, bakery, keepFiles, madeUpWording, officialRoleLevel } from '../helpers/files-to-keep'
import { chooseFiles, dragFiles, keptLine, stepHeading } from '../helpers/files-to-open'
import { inWorker } from '../helpers/in-worker'
import { expectScreen, expectSeen } from '../helpers/seen'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A tab of somebody who keeps the bakery, and another of the same visitor. */
async function openTwoTabs() {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, bakery)
  const other = await page.context().newPage()
  await goTo(other, openHref())
  return { page, other }
}

/** Holds back a part of the app until it is let go. */
async function holdBack(page: Page, part: string): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(`**/assets/${part}-*.js`, async (route) => {
    await held
    await route.continue()
  })
  return () => letGo()
}

test('a link that is followed while the page still finds out what is kept leads where it says', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, officialRoleLevel)
  const letFollow = await holdBack(page, 'follow')
  const letRead = await holdBack(page, 'device-views')
  await goTo(page, '/uk-gdd-2025/roles/content-designer')
  await page.getByRole('link', { name: 'Senior content designer', exact: true }).first().click()
  const followed = page.waitForResponse(/\/follow-/)
  letFollow()
  await followed
  // It has nothing to show for what it does.
  await page.waitForTimeout(300)
  letRead()
  await expectScreen(page, 'Senior content designer')
  await expectSeen(page.getByText(madeUpWording('User focus (content design)')))
})

describe('what is being kept', () => {
  test('is kept before a file that is dropped meanwhile is read', async () => {
    const { page } = await openPage({ path: openHref() })
    await inWorker(
      page,
      `{ const put = IDBObjectStore.prototype.put
         IDBObjectStore.prototype.put = function (...given) {
           for (const until = performance.now() + 400; performance.now() < until; );
           return put.apply(this, given)
         } }`,
    )
    await chooseFiles(page, bakery)
    await button(page, 'Keep on this device').click()
    await expectSeen(button(page, 'Keeping …'))
    await dragFiles(page, { 'mill.csv': 'Role,Role Level,Skill,Skill Level\nMiller,Miller,Milling,Working\n' })
    await expectSeen(stepHeading(page, 'Check Mill before you keep it'))
    expect(await recordsIn(page, 'kept')).toEqual([expect.objectContaining({ id: 'bakery' })])
  })

  test('and discarded too late is seen, to be removed', async () => {
    const { page } = await openPage({ path: openHref() })
    await inWorker(
      page,
      `{ const post = self.postMessage.bind(self)
         self.postMessage = (answer) => (answer.kind === 'kept' ? undefined : post(answer)) }`,
    )
    await chooseFiles(page, bakery)
    await button(page, 'Keep on this device').click()
    await expect.poll(() => recordsIn(page, 'kept')).toHaveLength(1)
    await button(page, 'Discard').click()
    await expectSeen(keptLine(page, 'Bakery'))
    await goTo(page, bakerPage)
    await expectScreen(page, 'Senior baker')
  })
})

describe('in two tabs', () => {
  test('what was removed and then kept anew is not said to be brought back', async () => {
    const { page, other } = await openTwoTabs()
    await button(page, 'Remove Bakery').click()
    await keptLine(other, 'Bakery').waitFor({ state: 'detached' })
    await keepFiles(other, bakery)
    await button(page, 'Undo').click()
    await expectSeen(page.getByText('We couldn’t restore Bakery.'))
    await expectSeen(keptLine(page, 'Bakery'))
  })

  test('what is removed while the other renames it stays removed', async () => {
    const { page, other } = await openTwoTabs()
    await inWorker(
      page,
      `{ const get = IDBObjectStore.prototype.get
         let isFirst = true
         IDBObjectStore.prototype.get = function (...given) {
           for (const until = performance.now() + 3000; isFirst && this.name === "contents" && performance.now() < until; );
           if (this.name === "contents") isFirst = false
           return get.apply(this, given)
         } }`,
    )
    await button(page, 'Rename Bakery').click()
    await page.getByLabel('Title').fill('Patisserie')
    await button(page, 'Rename').click()
    await expect.poll(() => page.workers()).toHaveLength(1)
    await page.waitForTimeout(500)
    await button(other, 'Remove Bakery').click()
    await expectSeen(other.getByText('Removed Bakery from this device.'))
    const summary: unknown = expect.objectContaining({ title: 'Patisserie' })
    await expect
      .poll(() => recordsIn(other, 'kept'), { timeout: 10_000 })
      .toEqual([expect.objectContaining({ summary })])
    expect(await recordsIn(other, 'kept')).toEqual([expect.objectContaining({ summary, removed: expect.any(Number) })])
  })
})

test('files of two deployments that meet after an update have what enriches made anew once, not over and over', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, officialRoleLevel)
  await page.route('**/frameworks/index.json', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll('"checksum":"', '"checksum":"older-'),
    })
  })
  let workers = 0
  page.on('worker', () => (workers += 1))
  await goTo(page, '/')
  await expect.poll(() => workers).toBe(1)
  await page.waitForTimeout(3000)
  expect(workers).toBe(1)
})
