import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHref } from '@/core/hrefs'
import { goTo, holdBack, openPage, reload } from '../helpers/browser'
import { recordsIn } from '../helpers/device-database'
import { bakerPage, bakery, keepFiles, madeUpWording, officialRoleLevel } from '../helpers/files-to-keep'
import { chooseFiles, dragFiles, keptLine, stepHeading } from '../helpers/files-to-open'
import { expectScreen, expectSeen } from '../helpers/seen'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A tab of somebody who keeps the bakery, and another of the same visitor. */
async function openTwoTabs() {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, bakery)
  // What it has loaded to keep is to be loaded again by what follows.
  await reload(page)
  const other = await page.context().newPage()
  await goTo(other, openHref())
  return { page, other }
}

test('a link that is followed while the page still finds out what is kept leads where it says', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, officialRoleLevel)
  const letFollow = await holdBack(page, '**/assets/follow-*.js')
  const letRead = await holdBack(page, '**/assets/device-views-*.js')
  await goTo(page, '/uk-gdd-2025/roles/content-designer')
  await page.getByRole('link', { name: 'Senior content designer', exact: true }).first().click()
  const followed = page.waitForResponse(/\/follow-/)
  letFollow()
  // It has nothing to show for what it does: by then it has begun.
  const part = (await followed).url()
  await page.evaluate(`import('${part}').then(() => new Promise((resolve) => requestIdleCallback(resolve)))`)
  letRead()
  await expectScreen(page, 'Senior content designer')
  await expectSeen(page.getByText(madeUpWording('User focus (content design)')))
})

describe('what is being kept', () => {
  test('is kept before a file that is dropped meanwhile is read', async () => {
    const { page } = await openPage({ path: openHref() })
    const letGo = await holdBack(page, '**/assets/keep-*.js')
    const isHeld = page.waitForRequest('**/assets/keep-*.js')
    await chooseFiles(page, bakery)
    await button(page, 'Keep on this device').click()
    await expectSeen(button(page, 'Keeping …'))
    await isHeld
    await dragFiles(page, { 'mill.csv': 'Role,Role Level,Skill,Skill Level\nMiller,Miller,Milling,Working\n' })
    letGo()
    await expectSeen(stepHeading(page, 'Check Mill before you keep it'))
    await expect.poll(() => recordsIn(page, 'kept')).toEqual([expect.objectContaining({ id: 'bakery' })])
  })

  test('and discarded too late is seen, to be removed', async () => {
    const { page } = await openPage({ path: openHref() })
    await chooseFiles(page, bakery)
    await page.evaluate(
      `{ const put = IDBObjectStore.prototype.put
         IDBObjectStore.prototype.put = function (...given) {
           for (const button of document.querySelectorAll('button')) if (button.textContent === 'Discard') button.click()
           return put.apply(this, given)
         } }`,
    )
    await button(page, 'Keep on this device').click()
    await expectSeen(keptLine(page, 'Bakery'))
    await expect.poll(() => page.getByRole('heading', { name: /is kept on this device$/ }).count()).toBe(0)
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
    await button(page, 'Rename Bakery').click()
    await page.getByLabel('Title').fill('Patisserie')
    // The name is made when what is there has been removed.
    const letRename = await holdBack(page, '**/assets/keep-*.js')
    const isRenaming = page.waitForRequest('**/assets/keep-*.js')
    await button(page, 'Rename').click()
    await isRenaming
    await button(other, 'Remove Bakery').click()
    await expectSeen(other.getByText('Removed Bakery from this device.'))
    letRename()
    await expectSeen(page.getByText('We couldn’t rename Bakery.'))
    await expect.poll(() => recordsIn(other, 'kept')).toEqual([])
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
  await page.addInitScript(`{ const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...given) {
      performance.mark('written')
      return put.apply(this, given)
    } }`)
  await goTo(page, '/')
  // When it is done, the list is read again: there it would begin anew.
  const isReadAgain = () =>
    page.evaluate(() => {
      const [written] = performance.getEntriesByName('written')
      const reads = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/frameworks/index.json'))
      return written !== undefined && reads.some(({ startTime }) => startTime > written.startTime)
    })
  await expect.poll(isReadAgain).toBe(true)
  await recordsIn(page, 'kept')
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  // A card and a framework.
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('written').length)).toBe(2)
})
