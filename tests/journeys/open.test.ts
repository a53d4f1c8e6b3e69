import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { parseFramework } from '@/core/format/parse'
import { axeAll, axeColours } from '../helpers/axe'
import { goTo, hrefOf, openPage, reload } from '../helpers/browser'
import {
  chooseFiles,
  dragFiles,
  keptLine,
  officialLike,
  ownTable,
  preview,
  stepHeading,
} from '../helpers/files-to-open'
import { finger, keyboard, mouse, type Hand } from '../helpers/hands'
import { downloaded } from '../helpers/my-skills'
import { expectFocused, expectFocusKept, expectScreen, expectSeen, spoken } from '../helpers/seen'

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
/** Names of the role levels as a role's page has them, the highest on top. */
const ladderOf = (page: Page) =>
  page
    .getByRole('region', { name: 'Career ladder' })
    .getByRole('listitem')
    .getByRole('link')
    .filter({ hasNotText: /skill steps? up from|compare/i })
    .allInnerTexts()
/** Those of the ladder that is being put in order. */
const roleLevelsShown = async (page: Page, role: string) => {
  const items = await spoken(
    page.getByRole('list', { name: `Career ladder of ${role}, highest role level first` }).getByRole('listitem'),
  )
  return items.map((text) => text.replace(/ ?Move .*/, ''))
}

async function openLadder(page: Page, hand: Hand, role: string): Promise<void> {
  await hand.use(page.locator('summary').filter({ hasText: role }).first())
  await expectSeen(page.getByRole('list', { name: `Career ladder of ${role}, highest role level first` }))
}

describe.each([
  ['by mouse', mouse, false],
  ['by keyboard', keyboard, false],
  ['by finger on a phone', finger, true],
] as const)('the official files, %s,', (_, hand, isPhone) => {
  test('are dropped on any screen, looked through, put in order, kept, found again, taken away, removed and brought back', async () => {
    const { page, expectQuiet } = await openPage({ ...hand.visit, path: '/uk-ddat-2020/roles/product-manager' })
    await dragFiles(page, officialLike)
    await expectScreen(page, 'Open a framework')
    expect(page.url()).toBe(hrefOf('/open'))
    await expectFocused(preview(page))
    await expectSeen(page.getByText('3 role families, 3 roles, 8 role levels, 6 skills and 18 skill requirements'))

    // The report: every fault with its place, and a way to each kind.
    await expectSeen(page.getByText('10 kinds of problem in 35 places. We could read everything else.'))
    await hand.use(page.getByRole('link', { name: 'Same skill requirement more than once' }))
    await expectFocused(page.getByRole('heading', { name: /^Same skill requirement more than once/ }))
    await expectSeen(page.getByRole('row', { name: /row 12 .*row 11 already asks for “Kneading” at “Lead baker”/ }))
    const report = await downloaded(page, () => hand.use(button(page, 'Download all problems')))
    expect(report).toContain(
      'roles.csv,15,Role Level,Senior baker ,“Senior baker” has spaces before or after it,Removed the spaces.',
    )

    const link = page.getByLabel('Link name')
    await link.fill('the mill')
    await expectSeen(page.getByText('Use only the letters a to z'))
    await hand.use(button(page, 'Keep on this device'))
    await expectFocused(link)
    await link.fill('mill-lane')

    // The ladder was inferred, and is put in another order.
    await openLadder(page, hand, 'Baker')
    await expect
      .poll(() => roleLevelsShown(page, 'Baker'))
      .toEqual(['Head of baking', 'Lead baker', 'Senior baker', 'Baker', 'Apprentice baker'])
    const down = button(page, 'Move Senior baker down')
    await hand.use(down)
    await expectFocused(down)
    await expectSeen(page.getByText('Senior baker, role level 2 of 5'))
    await expect
      .poll(() => roleLevelsShown(page, 'Baker'))
      .toEqual(['Head of baking', 'Lead baker', 'Baker', 'Senior baker', 'Apprentice baker'])
    await hand.use(button(page, 'Keep on this device'))
    await expectFocused(stepHeading(page, /is kept on this device$/))
    await expectFocusKept(page)

    await expectSeen(page.getByRole('link', { name: 'Back to Product manager' }))
    await hand.use(page.getByRole('link', { name: /^Explore / }))
    await page.waitForURL(hrefOf('/mill-lane'))
    await goTo(page, '/mill-lane/roles/baker')
    await expectScreen(page, 'Baker')
    await expect
      .poll(() => ladderOf(page))
      .toEqual(['Apprentice baker', 'Senior baker', 'Baker', 'Lead baker', 'Head of baking'])

    await goTo(page, '/open')
    const line = keptLine(page, 'UK Government Digital and Data, ')
    await expectSeen(line.getByText('From roles.csv and skills.csv'))
    const exported = await downloaded(page, () => hand.use(line.getByRole('button', { name: /^Download JSON/ })))
    expect(parseFramework(JSON.parse(exported)).framework).toMatchObject({
      id: 'mill-lane',
      roles: [{ roleLevels: [{ id: 'apprentice-baker' }, { id: 'senior-baker' }, { id: 'baker' }, {}, {}] }, {}, {}],
    })
    await hand.use(line.getByRole('button', { name: /^Remove/ }))
    await expectSeen(page.getByText(/^Removed .* from this device\.$/))
    await line.waitFor({ state: 'detached' })
    await hand.use(button(page, 'Undo'))
    await expectSeen(line)
    await goTo(page, '/mill-lane/roles/baker')
    await expectScreen(page, 'Baker')
    await expectQuiet(/mill-lane/)
    expect(isPhone ? await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth) : true).toBe(
      true,
    )
  })
})

test('a role level is dragged to its place, by mouse and by finger', async () => {
  for (const visit of [{}, finger.visit]) {
    const { page } = await openPage({ ...visit, path: '/open' })
    await button(page, 'Try an example').click()
    await expectSeen(preview(page))
    await openLadder(page, mouse, 'Librarian')
    const items = page.getByRole('list', { name: /^Career ladder of Librarian/ }).getByRole('listitem')
    await items.first().scrollIntoViewIfNeeded()
    const [from, to] = await Promise.all([items.first().locator('.grip').boundingBox(), items.nth(2).boundingBox()])
    if (!from || !to) throw new Error('nothing to drag')
    await page.mouse.move(from.x + 5, from.y + 5)
    await page.mouse.down()
    await page.mouse.move(to.x + 10, to.y + 5, { steps: 5 })
    await expectSeen(page.locator('.is-over-below'))
    await page.mouse.up()
    await expectSeen(page.getByText('Head of libraries, role level 2 of 4'))
    await expect
      .poll(() => roleLevelsShown(page, 'Librarian'))
      .toEqual(['Senior librarian', 'Librarian', 'Head of libraries', 'Assistant librarian'])
    await button(page, 'Undo').first().click()
    await expect
      .poll(() => roleLevelsShown(page, 'Librarian'))
      .toEqual(['Head of libraries', 'Senior librarian', 'Librarian', 'Assistant librarian'])
  }
})

test('what is discarded leaves no trace', async () => {
  const { page, expectQuiet } = await openPage({ path: '/open' })
  await button(page, 'Try an example').click()
  await page.getByLabel('Title').fill('Nobody’s library')
  await button(page, 'Discard').click()
  await expectFocused(page.getByRole('heading', { level: 1 }))
  await expectSeen(button(page, 'Choose files'))
  await reload(page)
  await expect.poll(() => page.getByRole('region', { name: 'Kept on this device' }).count()).toBe(0)
  expect(await everythingStored(page)).not.toMatch(/ibrar/)
  await expectQuiet()
})

/** All that this device holds for the site, as text. */
function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) =>
        Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }),
      )
    const stored: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name))
      for (const store of database.objectStoreNames)
        stored.push(await result(database.transaction(store).objectStore(store).getAll()))
      database.close()
    }
    return JSON.stringify(stored)
  })
}

describe('what was decided', () => {
  test('is still there after a look at another screen', async () => {
    const { page } = await openPage({ path: '/open' })
    await button(page, 'Try an example').click()
    await page.getByLabel('Title').fill('Mill Lane libraries')
    await page.getByRole('link', { name: 'About the data' }).click()
    await expectScreen(page, 'About the data')
    await page.goBack()
    await expectSeen(preview(page))
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('Mill Lane libraries')
  })

  test('replaces a framework that is here only where it is said so', async () => {
    const { page, expectQuiet } = await openPage({ path: '/open' })
    for (const isFirst of [true, false]) {
      if (!isFirst) await button(page, 'Open another file').click()
      await chooseFiles(page, { 'own.csv': isFirst ? ownTable : ownTable.replaceAll('Kneading', 'Mixing') })
      await button(page, 'Keep on this device').click()
      if (!isFirst) {
        await expectFocused(page.getByLabel('Link name'))
        await expectSeen(page.getByText('A framework kept on this device has this link name.'))
        await page.getByRole('checkbox', { name: /^Replace “Own”/ }).click()
        await button(page, 'Keep on this device').click()
      }
      await expectSeen(stepHeading(page, 'Own is kept on this device'))
    }
    await expect.poll(() => keptLine(page, 'Own').count()).toBe(1)
    await goTo(page, '/own/skills/mixing')
    await expectScreen(page, 'Mixing')
    await expectQuiet(/own/)
  })

  test('needs a title', async () => {
    const { page } = await openPage({ path: '/open' })
    await chooseFiles(page, { 'own.csv': ownTable })
    await page.getByLabel('Title').fill('  ')
    await expectSeen(page.getByText('Enter a title.'))
    await button(page, 'Keep on this device').click()
    await expectFocused(page.getByLabel('Title'))
    await expectSeen(preview(page))
  })

  test('takes no address of the site', async () => {
    const { page } = await openPage({ path: '/open' })
    await chooseFiles(page, { 'own.csv': ownTable })
    for (const [id, why] of [
      ['uk-gdd-2025', 'A framework of this site has this link name.'],
      ['compare', 'Another page of this site has this link name.'],
      ['', 'Enter a link name.'],
    ] as const) {
      await page.getByLabel('Link name').fill(id)
      await expectSeen(page.getByText(why))
      await button(page, 'Keep on this device').click()
      await expectFocused(page.getByLabel('Link name'))
    }
  })
})

describe('a link that led here', () => {
  test('says which framework it needs, proposes its id, and is gone on with', async () => {
    const { page, expectQuiet } = await openPage({
      path: '/open?for=mill-lane&back=%2Fmill-lane%2Froles%2Fbaker%2Fsenior-baker',
    })
    await expectSeen(page.getByText(/needs the framework mill-lane, which is not on this device/))
    await chooseFiles(page, { 'own.csv': ownTable })
    await expect.poll(() => page.getByLabel('Link name').inputValue()).toBe('mill-lane')
    await button(page, 'Keep on this device').click()
    await page.getByRole('link', { name: 'Continue to the link you followed' }).click()
    await expectScreen(page, 'Senior baker')
    await goTo(page, '/open?for=mill-lane')
    await expectSeen(page.getByText('is on this device.'))
    await expectQuiet()
  })

  test('to an edition of the official files does not have them update the one of the site', async () => {
    const { page } = await openPage({ path: '/open?for=uk-government-digital-and-data-may-2026' })
    await chooseFiles(page, officialLike)
    await expectSeen(preview(page))
    await expect.poll(() => page.getByRole('radio', { name: 'Keep as a separate edition' }).isChecked()).toBe(true)
    await expect.poll(() => page.getByLabel('Link name').inputValue()).toBe('uk-government-digital-and-data-may-2026')
  })

  test.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)', '%00'])(
    'never leads out of the site: %s',
    async (back) => {
      const { page } = await openPage({ path: `/open?for=%3Cb%3E&back=${encodeURIComponent(back)}` })
      await chooseFiles(page, { 'own.csv': ownTable })
      await button(page, 'Keep on this device').click()
      await expectSeen(stepHeading(page, 'Own is kept on this device'))
      await expect.poll(() => page.getByRole('link', { name: 'Continue to the link you followed' }).count()).toBe(0)
      await expect.poll(() => page.getByText(/The link you followed/).count()).toBe(0)
    },
  )
})

describe('a kept framework', () => {
  test('that is removed at once is no longer said to be kept, until it is brought back', async () => {
    const { page, expectQuiet } = await openPage({ path: '/open' })
    await chooseFiles(page, { 'own.csv': ownTable })
    await button(page, 'Keep on this device').click()
    const heading = stepHeading(page, 'Own is kept on this device')
    await expectSeen(heading)
    await button(page, 'Remove Own').click()
    await heading.waitFor({ state: 'detached' })
    await expectSeen(button(page, 'Choose files'))
    await expectFocusKept(page)
    await button(page, 'Undo').click()
    await expectSeen(heading)
    await expectSeen(keptLine(page, 'Own'))
    await expectQuiet()
  })

  test('is renamed; its links stay', async () => {
    const { page, expectQuiet } = await openPage({ path: '/open' })
    await chooseFiles(page, { 'own.csv': ownTable })
    await button(page, 'Keep on this device').click()
    await keptLine(page, 'Own').getByRole('button', { name: 'Rename Own' }).click()
    await page.getByRole('dialog').getByLabel('Title').fill('The mill and the bakery')
    await page.keyboard.press('Enter')
    const line = keptLine(page, 'The mill and the bakery')
    await expectSeen(line)
    await expect.poll(() => line.getByRole('link').getAttribute('href')).toMatch(/\/own$/)
    await reload(page)
    await expectSeen(line)
    const table = await downloaded(page, () => line.getByRole('button', { name: /^Download CSV/ }).click())
    expect(table).toContain(',Miller,,2,Senior miller,,,Sieving,,Practitioner,3,')
    await expectQuiet()
  })
})

describe('in each of its states', () => {
  const states: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
    ['the beginning', (page) => page.getByText('Paste into a text box').click()],
    [
      'nothing that can be used',
      async (page) => {
        await chooseFiles(page, { 'empty.csv': '' })
        await expectSeen(stepHeading(page, /^We couldn’t use anything/))
      },
    ],
    [
      'columns to be said',
      async (page) => {
        await chooseFiles(page, { 'berufe.csv': 'Beruf,Stufe\nBaker,Senior\n' })
        await expectSeen(stepHeading(page, /^Choose the columns/))
        await page.getByText('8 optional columns').click()
      },
    ],
    [
      'a preview of the official files',
      async (page) => {
        await chooseFiles(page, officialLike)
        await expectSeen(preview(page))
        await page.getByText(/differences between/).click()
      },
    ],
    [
      'a preview with a ladder, a scale and a wrong id',
      async (page) => {
        await button(page, 'Try an example').click()
        await openLadder(page, mouse, 'Librarian')
        await page.getByRole('radio', { name: /^Match them/ }).click()
        await page.getByLabel('Link name').fill('no id')
      },
    ],
    [
      'what was kept, with its notice',
      async (page) => {
        await button(page, 'Try an example').click()
        await button(page, 'Keep on this device').click()
        await page.getByText('Problems in the file').click()
        await button(page, /^Rename/).click()
        await expectSeen(page.getByRole('dialog'))
        await page.keyboard.press('Escape')
        await button(page, /^Remove/).click()
        await expectSeen(button(page, 'Undo'))
      },
    ],
  ]

  test.each(states)(
    '(%s) axe finds nothing in either theme, and at 320 px nothing has to be scrolled sideways',
    async (_, reach) => {
      const { page, expectQuiet } = await openPage({ path: '/open' })
      await reach(page)
      expect(await axeAll(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeColours(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await expectQuiet()
    },
  )
})
