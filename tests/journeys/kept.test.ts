import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { compareHref, openHref } from '@/core/hrefs'
import { axeAll } from '../helpers/axe'
import { goTo, openPage, reload } from '../helpers/browser'
import { openMenu } from '../helpers/comparison'
import { putDatabase, putRecord, recordsIn } from '../helpers/device-database'
import {
  bakerPage,
  bakery,
  keepFiles,
  madeUpWording,
  officialRoleLevel,
  seniorContentDesignerPage,
} from '../helpers/files-to-keep'
import { chooseFiles } from '../helpers/files-to-open'
import { downloaded } from '../helpers/my-skills'
import { expectScreen, expectSeen } from '../helpers/seen'

const kneading = (page: Page) => page.getByRole('heading', { name: 'Kneading', exact: true })
const keptList = (page: Page) => page.getByRole('region', { name: 'Kept on this device' })

/** Another tab of the same visitor. */
async function openTab(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await goTo(page, path)
  return page
}

describe('a framework of one’s own', () => {
  test('has screens under its links, and is offered wherever frameworks are', async () => {
    const { page, expectQuiet } = await openPage({ path: openHref() })
    await keepFiles(page, bakery)
    await goTo(page, bakerPage)
    await expectScreen(page, 'Senior baker')
    await expectSeen(kneading(page))
    // No official file has its wording.
    await expect.poll(() => page.getByRole('link', { name: 'choose them' }).count()).toBe(0)

    await goTo(page, '/')
    await page.getByRole('searchbox', { name: 'Find your role' }).fill('senior baker')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Senior baker/ })
      .click()
    await expectScreen(page, 'Senior baker')
    await expectQuiet(/senior-baker/)
  })

  test('is compared with one of the site, and asked for nothing over the network', async () => {
    const { page } = await openPage({ path: openHref() })
    await keepFiles(page, bakery)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const at = [
      { framework: 'bakery', role: 'baker', roleLevel: 'senior-baker' },
      { framework: 'uk-gdd-2025', role: 'content-designer', roleLevel: 'content-designer' },
    ]
    await goTo(page, compareHref(at))
    await expectSeen(page.getByRole('columnheader', { name: /Senior baker/ }))
    expect(asked.filter((href) => href.includes('bakery'))).toEqual([expect.stringContaining('/compare?')])
  })

  test('comes into the other tabs without a reload, and goes with its removal; undo brings it back', async () => {
    const { page } = await openPage({ path: openHref() })
    const other = await openTab(page.context(), '/')
    const inList = other.getByRole('region', { name: 'Frameworks' }).getByRole('link', { name: 'Bakery' })
    await keepFiles(page, bakery)
    await expectSeen(inList)

    await keptList(page).getByRole('button', { name: 'Remove Bakery' }).click()
    await inList.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectSeen(inList)
  })

  test('whose link comes to a device without it is asked for by the name of its file; then the link works', async () => {
    const { page } = await openPage({ path: openHref() })
    await keepFiles(page, bakery)
    const exported = await downloaded(page, () =>
      keptList(page)
        .getByRole('button', { name: /^Download JSON/ })
        .click(),
    )

    const { page: theirs } = await openPage({ path: bakerPage })
    await expectScreen(theirs, 'Framework not found')
    await expectSeen(theirs.getByText('bakery.json'))
    await theirs.getByRole('main').getByRole('link', { name: 'Open a file' }).click()
    await chooseFiles(theirs, { 'bakery.json': exported })
    await theirs.getByRole('button', { name: 'Keep on this device' }).click()
    await theirs.getByRole('link', { name: 'Continue to the link you followed' }).click()
    await expectScreen(theirs, 'Senior baker')
  })

  test('is sent in the link of a comparison, read without the file, and kept there', async () => {
    const { page } = await openPage({ path: openHref() })
    await keepFiles(page, bakery)
    await goTo(page, '/bakery/roles/baker/compare/baker/senior-baker')
    await openMenu(page, 'Share')
    await expectSeen(page.getByText('Bakery is only on this device.'))
    await page.getByRole('button', { name: 'Copy link with these levels' }).click()
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied).toMatch(/compare\/baker\/senior-baker#framework=/)
    const link = await copied()

    const { page: theirs } = await openPage({ path: '/about' })
    await goTo(theirs, link.slice(0, -3))
    await expectSeen(theirs.getByText('Ask the person who sent it for the whole link again'))
    await goTo(theirs, '/about')
    await goTo(theirs, link)
    await expectScreen(theirs, 'Baker and Senior baker')
    await expectSeen(theirs.getByText('To learn: 4 skill steps.'))
    await expectSeen(theirs.getByText('Sent to you in a link'))
    expect(await axeAll(theirs)).toEqual([])
    // The links on the screen are without the part, and still lead to it.
    await openMenu(theirs, 'View')
    await theirs.getByRole('checkbox', { name: 'Only what changes' }).click()
    await theirs.waitForURL(/show=changes$/)
    await reload(theirs)
    await theirs.getByRole('button', { name: 'Keep on this device' }).click()
    await expectSeen(theirs.getByText('Kept on this device.'))
    // Another tab has nothing of the link.
    const other = await openTab(theirs.context(), openHref())
    await expectSeen(keptList(other).getByRole('link', { name: 'Bakery (part)' }))
  })

  test('that a link to a comparison or a path names is asked for there', async () => {
    const { page } = await openPage({
      path: `/compare?at=bakery/baker/baker&at=uk-gdd-2025/content-designer/content-designer`,
    })
    await expectSeen(page.getByText('bakery.json'))
    const role = await openTab(page.context(), bakerPage)
    await expectScreen(role, 'Framework not found')
    await goTo(page, '/path?from=bakery/baker/baker&to=bakery/baker/senior-baker')
    await expectSeen(page.getByText('bakery.json'))
    // Another tab keeps it: the links work without a reload.
    await keepFiles(await openTab(page.context(), openHref()), bakery)
    await expectScreen(role, 'Senior baker')
    await expectScreen(page, 'From Baker to Senior baker')
  })
})

/** Runs in the page: makes the browser one that has never heard of scroll anchoring. */
function withoutScrollAnchoring(): void {
  CSS.supports = () => false
  addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style')
    style.textContent = '* { overflow-anchor: none !important }'
    document.head.append(style)
  })
}

describe('the official files', () => {
  test.each([
    ['that anchors scrolling', true],
    ['that does not', false],
  ])(
    'give the static pages their wording, after they have shown, and move nothing that is being read, in a browser %s',
    async (_, anchors) => {
      // A style of our own is no breach of the policy here, but part of the make-believe.
      const { page } = await openPage({ path: openHref(), context: { bypassCSP: !anchors } })
      await keepFiles(page, officialRoleLevel)
      if (!anchors) await page.addInitScript(withoutScrollAnchoring)

      let letGo = () => {}
      const held = new Promise<void>((resolve) => (letGo = resolve))
      await page.route('**/assets/device-views-*.js', async (route) => {
        await held
        await route.continue()
      })
      await goTo(page, seniorContentDesignerPage)
      const last = page.getByRole('heading', { name: 'User-centred content design', exact: true })
      await last.evaluate((heading) => heading.scrollIntoView({ block: 'center' }))
      const before = await last.evaluate((heading) => heading.getBoundingClientRect().top)
      await expect.poll(() => page.getByText(madeUpWording('User focus (content design)')).count()).toBe(0)

      letGo()
      await expectSeen(page.getByText(madeUpWording('User focus (content design)')))
      await expectSeen(page.getByText(madeUpWording('User-centred content design')))
      await expect.poll(() => last.evaluate((heading) => heading.getBoundingClientRect().top)).toBeCloseTo(before, 0)
    },
  )

  test('say on the framework’s screen that they are here, and go with their removal', async () => {
    const { page } = await openPage({ path: openHref() })
    await keepFiles(page, officialRoleLevel)
    await goTo(page, '/uk-gdd-2025')
    await expectSeen(page.getByText('Wording was added on this device from roles.csv.'))
    for (const path of [
      seniorContentDesignerPage,
      '/uk-gdd-2025/roles/content-designer/compare/content-designer/senior-content-designer',
      '/uk-gdd-2025/skills/user-focus-content-design',
    ]) {
      await goTo(page, path)
      // In a comparison with a level that has none it is folded.
      await expect.poll(() => page.getByText(madeUpWording('User focus (content design)')).count()).toBeGreaterThan(0)
      expect(await axeAll(page)).toEqual([])
    }
    await goTo(page, '/uk-gdd-2025')

    await page.getByRole('link', { name: 'See what is stored on this device' }).click()
    await keptList(page).getByRole('button', { name: 'Remove UK Government Digital and Data' }).click()
    await expectSeen(page.getByText('Removed the wording added to UK Government Digital and Data.'))
    await goTo(page, seniorContentDesignerPage)
    await expectScreen(page, 'Senior content designer')
    await expectSeen(page.getByRole('link', { name: 'choose them' }))
    await expect.poll(() => page.getByText('A made-up sentence').count()).toBe(0)
  })

  test('may be kept as an edition of their own, with the link of its month', async () => {
    const { page } = await openPage({ path: openHref() })
    await chooseFiles(page, officialRoleLevel)
    await page.getByRole('radio', { name: 'Keep as a separate edition' }).click()
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await page.getByRole('link', { name: /^Explore/ }).click()
    await expectScreen(
      page,
      `UK Government Digital and Data, ${new Date().toLocaleString('en-GB', { month: 'long', year: 'numeric' })}`,
    )
  })
})

describe('where the device takes nothing', () => {
  async function expectInMemory(page: Page, sentence: RegExp): Promise<void> {
    await chooseFiles(page, bakery)
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expectSeen(page.getByRole('heading', { name: 'Bakery is open in this tab' }))
    await expectSeen(page.getByText(sentence).first())
    await page.getByRole('link', { name: 'Explore Bakery' }).click()
    await page.getByRole('link', { name: 'Senior baker', exact: true }).click()
    await expectSeen(kneading(page))
    await reload(page)
    await expectScreen(page, 'Framework not found')
  }

  test('since it is full, it goes on in this tab and says so', async () => {
    const { page } = await openPage({ path: openHref() })
    const protocol = await page.context().newCDPSession(page)
    await protocol.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 })
    await expectInMemory(page, /storage of this device is full/)
  })

  test('since the browser refuses, it goes on in this tab and says so', async () => {
    const { page } = await openPage({ path: openHref() })
    await page.addInitScript("IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }")
    await reload(page)
    await expectInMemory(page, /does not let the page store anything/)
  })

  test('half-way through writing, nothing of it stays', async () => {
    const { page } = await openPage({ path: openHref() })
    await page.evaluate(
      `{ const put = IDBObjectStore.prototype.put; let puts = 0
         IDBObjectStore.prototype.put = function (...given) {
           if (++puts === 2) { this.transaction.abort(); throw new DOMException('gone', 'AbortError') }
           return put.apply(this, given)
         } }`,
    )
    await expectInMemory(page, /does not let the page store anything/)
    await expect.poll(() => recordsIn(page, 'contents')).toEqual([])
    await expect.poll(() => recordsIn(page, 'kept')).toEqual([])
  })
})

describe('what another version of the app has kept', () => {
  /** A tab of somebody who keeps the bakery, and what is written of it. */
  async function openWithBakery() {
    const { page } = await openPage({ path: openHref() })
    await keepFiles(page, bakery)
    const [record] = await recordsIn(page, 'kept')
    const [content] = (await recordsIn(page, 'contents')) as readonly { readonly shown: unknown }[]
    return { page, record: record as object, framework: content?.shown }
  }

  test('in its first version is read, and written as today', async () => {
    const { page, framework } = await openWithBakery()
    await putRecord(page, 'bakery', { version: 1, framework, kept: 1_780_000_000_000 })
    await goTo(page, bakerPage)
    await expectSeen(kneading(page))
    await expect
      .poll(() => recordsIn(page, 'kept'))
      .toEqual([expect.objectContaining({ version: 3, id: 'bakery', kind: 'own', kept: 1_780_000_000_000 })])
  })

  test('in its first version can be removed, and brought back', async () => {
    const { page, framework } = await openWithBakery()
    await putRecord(page, 'bakery', { version: 1, framework, kept: 1_780_000_000_000 })
    await goTo(page, openHref())
    await keptList(page).getByRole('button', { name: 'Remove Bakery' }).click()
    await keptList(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectSeen(keptList(page))
  })

  test('in its second version is read, written as today, and its views take no more room', async () => {
    const { page } = await openPage({ path: '/about' })
    await putDatabase(page, 1, JSON.parse(readFileSync('tests/fixtures/kept-version-2.json', 'utf8')))
    await goTo(page, openHref())
    await expectSeen(keptList(page).getByRole('link', { name: 'Bakery' }))
    await goTo(page, bakerPage)
    await expectSeen(kneading(page))
    await goTo(page, seniorContentDesignerPage)
    await expectSeen(page.getByText(madeUpWording('User focus (content design)')))
    await expect
      .poll(() => recordsIn(page, 'kept'))
      .toEqual([
        expect.objectContaining({ version: 3, id: 'bakery', kind: 'own', files: ['bakery.csv'] }),
        expect.objectContaining({ version: 3, id: 'uk-gdd-2025', kind: 'enriching', files: ['roles.csv'] }),
      ])
    const stores = await page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name, version }) => [name, version]),
    )
    expect(stores).toContainEqual(['frameworks', 2])
  })

  test('in a version that is still to come is left alone, and named', async () => {
    const { page, record } = await openWithBakery()
    const later = { ...record, version: 4 }
    await putRecord(page, 'bakery', later)
    await goTo(page, openHref())
    await expectSeen(page.getByText('“Bakery” was kept by a newer version of this site.'))

    await chooseFiles(page, bakery)
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expectSeen(page.getByText('so it was not replaced'))
    await expect.poll(() => recordsIn(page, 'kept')).toEqual([later])
  })

  test('for a framework of the site that has changed since is made anew from what was read then', async () => {
    const { page } = await openPage({ path: openHref() })
    await keepFiles(page, officialRoleLevel)
    const [record] = await recordsIn(page, 'kept')
    await putRecord(page, 'uk-gdd-2025', { ...(record as object), enriches: 'an older state' })
    await goTo(page, '/')
    await expect.poll(() => recordsIn(page, 'kept'), { timeout: 10_000 }).toEqual([record])
  })
})
