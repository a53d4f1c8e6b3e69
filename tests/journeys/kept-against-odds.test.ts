import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openHref } from '@/core/hrefs'
import type { KeptContent, KeptFramework } from '@/framework-source/device/kept'
import { goTo, openPage, reload } from '../helpers/browser'
import { putRecord, recordsIn } from '../helpers/device-database'
import {
  bakerPage,
  bakery,
  keepFiles,
  madeUpWording,
  officialRoleLevel,
  seniorContentDesignerPage,
} from '../helpers/files-to-keep'
import { chooseFiles, keptLine, type FilesToOpen } from '../helpers/files-to-open'
import { expectScreen, expectSeen } from '../helpers/seen'

const mill: FilesToOpen = { 'mill.csv': 'Role,Role Level,Skill,Skill Level\nMiller,Miller,Milling,Working\n' }
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('where the page may not read localStorage, what is kept shows all the same', async () => {
  const { page } = await openPage({ path: openHref() })
  await page.addInitScript(
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
  )
  await reload(page)
  await keepFiles(page, officialRoleLevel)
  await page.getByRole('link', { name: /^Explore/ }).click()
  await expectSeen(page.getByText('Wording was added on this device from roles.csv.'))
  await goTo(page, seniorContentDesignerPage)
  await expectSeen(page.getByText(madeUpWording('User focus (content design)')))
})

test('where localStorage takes nothing, what was kept shows in this tab', async () => {
  const { page } = await openPage({ path: openHref() })
  await page.evaluate("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")
  await keepFiles(page, officialRoleLevel)
  await page.getByRole('link', { name: /^Explore/ }).click()
  await expectSeen(page.getByText('Wording was added on this device from roles.csv.'))
})

test('what the device did not give once is read the next time', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, bakery)
  await page.addInitScript(`{ const open = IDBFactory.prototype.open
    let isFirst = true
    IDBFactory.prototype.open = function (...given) {
      if (!isFirst) return open.apply(this, given)
      isFirst = false
      throw new DOMException('busy', 'UnknownError')
    } }`)
  await goTo(page, bakerPage)
  await expectSeen(page.getByRole('heading', { name: / not found$/ }))
  await page.getByRole('banner').getByRole('link', { name: 'Open a file' }).click()
  await keptLine(page, 'Bakery').getByRole('link', { name: 'Bakery' }).click()
  await expectScreen(page, 'Bakery')
})

test('where localStorage was cleared and the database was not, the list of what is kept sets it right', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, officialRoleLevel)
  await page.evaluate(() => localStorage.clear())
  await goTo(page, openHref())
  await expectSeen(keptLine(page, 'UK Government'))
  await goTo(page, seniorContentDesignerPage)
  await expectSeen(page.getByText(madeUpWording('User focus (content design)')))
})

test('where what an older version marked as removed cannot be cleared away, the rest is listed', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, bakery)
  const [record] = await recordsIn(page, 'kept')
  const removed = { ...(record as KeptFramework), version: 2, id: 'mill', removed: 1_790_000_000_000, slices: '' }
  await putRecord(page, 'mill', { ...removed, summary: { ...removed.summary, id: 'mill', shortTitle: 'Mill' } })
  await page.addInitScript(
    "IDBObjectStore.prototype.delete = () => { throw new DOMException('full', 'QuotaExceededError') }",
  )
  await reload(page)
  await expectSeen(keptLine(page, 'Bakery'))
  await expect.poll(() => keptLine(page, 'Mill').count()).toBe(0)
})

test('on a device that is full, a framework takes the room of one that was removed', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, bakery)
  await page.evaluate(
    `{ const { put, delete: clear } = IDBObjectStore.prototype
       let isFull = true
       IDBObjectStore.prototype.delete = function (key) {
         isFull = false
         return clear.call(this, key)
       }
       IDBObjectStore.prototype.put = function (value, key) {
         if (isFull) throw new DOMException('full', 'QuotaExceededError')
         isFull = this.name === 'contents'
         return put.call(this, value, key)
       } }`,
  )
  await button(page, 'Remove Bakery').click()
  await expectSeen(button(page, 'Undo'))
  await chooseFiles(page, mill)
  await button(page, 'Keep on this device').click()
  await expectSeen(page.getByRole('heading', { name: 'Mill is kept on this device' }))
  await button(page, 'Undo').click()
  await expectSeen(page.getByText('We couldn’t restore Bakery.'))
})

test('after an update of the app, on a device that is full, what is kept is read, removed and brought back', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, bakery)
  const [record] = await recordsIn(page, 'kept')
  const [content] = (await recordsIn(page, 'contents')) as readonly KeptContent[]
  const older = { ...(record as object), version: 2, removed: null, slices: 'of long ago' }
  await putRecord(page, 'bakery', older, content?.shown)
  await page.addInitScript(`{ const { put, delete: clear } = IDBObjectStore.prototype
    let isFull = true
    IDBObjectStore.prototype.delete = function (key) {
      isFull = false
      return clear.call(this, key)
    }
    IDBObjectStore.prototype.put = function (...given) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    } }`)
  await goTo(page, bakerPage)
  await expectScreen(page, 'Senior baker')

  await page.getByRole('banner').getByRole('link', { name: 'Open a file' }).click()
  await button(page, 'Remove Bakery').click()
  await expectSeen(button(page, 'Undo'))
  await keptLine(page, 'Bakery').waitFor({ state: 'detached' })
  await button(page, 'Undo').click()
  await expectSeen(keptLine(page, 'Bakery'))
  await expect.poll(() => recordsIn(page, 'kept')).toEqual([older])
})

test('without a connection, the role levels of what is kept are gone through', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, bakery)
  await goTo(page, bakerPage)
  await page.context().setOffline(true)
  await page.getByRole('main').locator('a[href$="/bakery/roles/baker/baker"]').first().click()
  await expectScreen(page, 'Baker')
})

test('where the part that reads files is gone after a deploy, it says so', async () => {
  const { page } = await openPage({ path: openHref() })
  await page.route('**/assets/worker-*.js', (route) => route.fulfill({ status: 404, body: 'no' }))
  await chooseFiles(page, bakery)
  await expectSeen(page.getByText(/This site has been updated, or you are offline\. Reload the page/))
})
