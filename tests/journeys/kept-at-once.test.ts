import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHref } from '@/core/hrefs'
import { goTo, holdBack, openPage } from '../helpers/browser'
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
    // A worker may wait for an answer without giving up its turn: it stands still in the middle of writing.
    const letGo = await holdBack(page, '**/no-answer-yet')
    const isHeld = page.waitForRequest('**/no-answer-yet')
    await inWorker(
      page,
      `{ const put = IDBObjectStore.prototype.put
         let isFirst = true
         IDBObjectStore.prototype.put = function (...given) {
           if (isFirst) {
             isFirst = false
             const request = new XMLHttpRequest()
             request.open('GET', '/no-answer-yet', false)
             request.send()
           }
           return put.apply(this, given)
         } }`,
    )
    await chooseFiles(page, bakery)
    await button(page, 'Keep on this device').click()
    await expectSeen(button(page, 'Keeping …'))
    await isHeld
    await dragFiles(page, { 'mill.csv': 'Role,Role Level,Skill,Skill Level\nMiller,Miller,Milling,Working\n' })
    letGo()
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
    // Read when what is kept has been read, and before it is written anew.
    const needed = '**/frameworks/uk-gdd-2025/framework.json'
    const letRename = await holdBack(page, needed)
    const isRenaming = page.waitForRequest(needed)
    await button(page, 'Rename Bakery').click()
    await page.getByLabel('Title').fill('Patisserie')
    await button(page, 'Rename').click()
    await isRenaming
    await button(other, 'Remove Bakery').click()
    await expectSeen(other.getByText('Removed Bakery from this device.'))
    letRename()
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
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        performance.mark('worker-started')
      }
      override terminate() {
        performance.mark('worker-ended')
        super.terminate()
      }
    }
  })
  await goTo(page, '/')
  // When it is done, the list is read again: there it would begin anew.
  const isReadAgain = () =>
    page.evaluate(() => {
      const [ended] = performance.getEntriesByName('worker-ended')
      const reads = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/frameworks/index.json'))
      return ended !== undefined && reads.some(({ startTime }) => startTime > ended.startTime)
    })
  await expect.poll(isReadAgain).toBe(true)
  await recordsIn(page, 'kept')
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  expect(await page.evaluate(() => performance.getEntriesByName('worker-started').length)).toBe(1)
})
