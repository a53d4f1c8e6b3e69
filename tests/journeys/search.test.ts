import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeAll, axeColours } from '../helpers/axe'
import { openHref } from '@/core/hrefs'
import { goTo, holdBack, openPage, reload } from '../helpers/browser'
import { bakery, keepFiles, madeUpWording, officialRoleLevel } from '../helpers/files-to-keep'
import { finger, keyboard } from '../helpers/hands'
import { associate, openAsAnn, senior } from '../helpers/my-skills'
import { expectFocused, expectFocusKept, expectScreen, expectSeen, spoken } from '../helpers/seen'

const productManager = '/uk-gdd-2025/roles/product-manager/product-manager'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const options = (page: Page) => palette(page).getByRole('option')
const chosen = (page: Page) => palette(page).getByRole('option', { selected: true })

/** What a screen reader is told when the field has the focus: the option that the arrow keys came to. */
async function pointedAt(page: Page): Promise<string> {
  const id = await palette(page).getByRole('combobox').getAttribute('aria-activedescendant')
  return (await spoken(page.locator(`[id="${id}"]`)))[0] ?? ''
}

describe('the palette', () => {
  test('by keyboard: opens over a screen, says what it found, and goes there', async () => {
    const { page, expectQuiet } = await openPage({ path: productManager })
    await page.keyboard.press('Control+k')
    const field = palette(page).getByRole('combobox', { name: 'Search' })
    await expectFocused(field)
    await page.keyboard.type('ba')
    await expectSeen(chosen(page).filter({ hasText: /^Business analyst/ }))
    await expect
      .poll(() => palette(page).getByRole('status').textContent())
      .toMatch(/^\d+ results\. BA is short for Business analyst\.$/)
    await expect
      .poll(() => pointedAt(page))
      .toMatch(/^Business analyst ?Level 3 of 6\. Asks for 9 skills, all at working/)

    await page.keyboard.press('ArrowDown')
    await expect.poll(() => pointedAt(page)).not.toMatch(/^Business analyst ?Level 3/)
    await expectFocused(field)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expectScreen(page, 'Business analyst')
    await expectFocused(page.getByRole('heading', { level: 1 }))
    await expectQuiet()
  })

  test('a slash opens it, but not in a field; Escape closes it and gives the focus back', async () => {
    const { page } = await openPage({ path: '/uk-gdd-2025/skills' })
    await page.getByRole('link', { name: 'Prototyping', exact: true }).focus()
    await page.keyboard.press('/')
    await expectFocused(palette(page).getByRole('combobox'))
    await page.keyboard.type('a/b')
    await expect.poll(() => palette(page).getByRole('combobox').inputValue()).toBe('a/b')
    await page.keyboard.press('Escape')
    await palette(page).waitFor({ state: 'detached' })
    await expectFocused(page.getByRole('link', { name: 'Prototyping', exact: true }))
  })

  test('Shift and Enter compare what is chosen with the role level on the screen', async () => {
    const { page } = await openPage({ path: productManager })
    await page.keyboard.press('Control+k')
    await palette(page).waitFor()
    await page.keyboard.type('scrum master')
    await expectSeen(chosen(page).filter({ hasText: /^Delivery manager/ }))
    await page.keyboard.press('Shift+Enter')
    await expectScreen(page, 'Product manager and Delivery manager')
  })

  test('“This is my level” starts My skills', async () => {
    const { page } = await openPage({ path: productManager })
    await page.keyboard.press('Control+k')
    await palette(page).waitFor()
    await page.keyboard.type('senior user researcher')
    await options(page).filter({ hasText: 'This is my level' }).click()
    await page.waitForURL(/\/me$/)
    await expectSeen(page.getByRole('link', { name: 'Senior user researcher' }).first())
  })

  test('Enter opens what is chosen before all frameworks are there; it is there the next time, until it is cleared', async () => {
    const { page } = await openPage({ path: productManager })
    const letThrough = await holdBack(page, '**/ca-cds-pm-draft-1/framework.json')
    await page.keyboard.press('Control+k')
    await palette(page).waitFor()
    await page.keyboard.type('stakeholder')
    await expectSeen(chosen(page).filter({ hasText: 'Stakeholder relationship management' }))
    await page.keyboard.press('Enter')
    await expectScreen(page, 'Stakeholder relationship management')
    letThrough()
    await reload(page)
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await expectSeen(options(page).filter({ hasText: 'Stakeholder relationship management' }))
    await palette(page).getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => options(page).count()).toBe(0)
  })

  test('offers the role levels of My skills before anything is typed', async () => {
    const { page } = await openAsAnn()
    await page.keyboard.press('Control+k')
    const own = palette(page).getByRole('group', { name: 'Your role levels' }).getByRole('option')
    await expectSeen(own.filter({ hasText: `${associate}Your closest role level` }))
    await own.filter({ hasText: `${senior}Your target` }).click()
    await expectScreen(page, senior)
  })

  test('says where it looked when nothing is found, and offers the nearest', async () => {
    const { page } = await openPage({ path: productManager })
    await page.keyboard.press('Control+k')
    await palette(page).getByRole('combobox').fill('zzyzx manager')
    await expectSeen(palette(page).getByText(/^Nothing matches “zzyzx manager”\. We looked in \d+ names /))
    await expectSeen(palette(page).getByRole('group', { name: 'Closest matches' }).getByRole('option').first())
    await expect.poll(() => palette(page).getByRole('status').textContent()).toMatch(/^No results\. \d close matches$/)
  })

  test('by touch on a phone: from the button to a skill, and a reason that can be refused', async () => {
    const { page, expectQuiet } = await openPage({ ...finger.visit, path: productManager })
    await page.getByRole('button', { name: 'Search', exact: true }).tap()
    await palette(page).getByRole('combobox').fill('wcag')
    await expectSeen(
      options(page)
        .filter({ hasText: /^Accessibility/ })
        .first(),
    )
    // The announcement says the same, to those who do not see it.
    const reason = palette(page).locator('p', { hasText: 'Accessibility: the standard for accessible web pages.' })
    await expectSeen(reason)
    const box = await palette(page).boundingBox()
    expect(box).toMatchObject({ x: 0, width: 390 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await palette(page).getByRole('button', { name: 'Search for “wcag” only' }).tap()
    await reason.waitFor({ state: 'detached' })
    await palette(page).getByRole('combobox').fill('wcag')
    await palette(page).getByRole('combobox').fill('prototyping')
    await options(page)
      .filter({ hasText: /^Prototyping/ })
      .first()
      .tap()
    await expectScreen(page, 'Prototyping')
    await expectQuiet()
  })

  test.each([
    ['by keyboard alone', keyboard, 1280, false],
    ['by keyboard alone', keyboard, 390, true],
    ['by touch', finger, 390, false],
    ['by touch', finger, 1280, true],
  ])('%s: all results, one kind of them, and the search by skills', async (_, hand, width, dark) => {
    const { page, expectQuiet } = await openPage({ ...hand.visit, path: productManager, width, dark })
    await hand.use(page.getByRole('button', { name: 'Search', exact: true }))
    await hand.write(palette(page).getByRole('combobox'), 'stakeholder')
    await expectSeen(chosen(page))
    await expect.poll(() => palette(page).getByRole('status').textContent()).toMatch(/^\d+ results$/)
    await hand.use(palette(page).getByRole('link', { name: 'See all results' }))
    await expectScreen(page, 'Search')
    await expectSeen(page.getByRole('region', { name: 'Skills' }))
    await hand.use(page.getByRole('navigation', { name: 'Filter by kind' }).getByRole('link', { name: 'Statements' }))
    await page.waitForURL(/kind=statement/)
    await page.getByRole('region', { name: 'Skills' }).waitFor({ state: 'detached' })
    await hand.use(page.getByRole('link', { name: 'look for role levels by several skills' }))
    await expectScreen(page, 'Which role levels ask for these skills?')
    await hand.write(page.getByRole('searchbox', { name: 'Which skill?' }), 'user focus')
    await hand.use(
      page
        .locator('.found-links')
        .getByRole('button', { name: /^User focus/ })
        .first(),
    )
    await page.waitForURL(/skill=user-focus/)
    await expectSeen(page.getByRole('status').filter({ hasText: /^\d+ role levels ask for it\.$/ }))
    await hand.use(page.getByRole('button', { name: 'Remove User focus' }))
    await page.getByRole('button', { name: 'Remove User focus' }).waitFor({ state: 'detached' })
    await expectFocusKept(page)
    await expectQuiet()
  })

  test.each([1280, 390])('axe finds nothing while it is open, in both themes, at %i px', async (width) => {
    for (const dark of [false, true]) {
      const { page } = await openPage({ path: productManager, width, dark })
      await page.getByRole('button', { name: 'Search', exact: true }).click()
      expect(await axeAll(page)).toEqual([])
      await page.keyboard.type('stakeholder')
      await expectSeen(chosen(page))
      expect(await (dark ? axeColours(page) : axeAll(page))).toEqual([])
    }
  })
})

describe('the page', () => {
  test('a link opens the same results, with marks, statements and their role levels', async () => {
    const { page, expectQuiet } = await openPage({ path: '/search?q=stakeholder' })
    await expectSeen(
      page
        .getByRole('region', { name: 'Skills' })
        .getByRole('link', { name: /^Stakeholder relationship management/ })
        .first(),
    )
    const statements = page.getByRole('region', { name: 'Statements' }).getByRole('listitem').getByRole('link')
    await expectSeen(statements.first())
    await expect.poll(() => statements.first().locator('mark').first().textContent()).toMatch(/^stakeholder/i)
    expect((await spoken(statements)).join('\n')).toMatch(/Asked for by .+ and \d+ more role levels/)
    await expectQuiet()
  })

  test('the URL follows what is typed and chosen, and back returns', async () => {
    const { page } = await openPage({ path: '/search' })
    await keyboard.write(page.getByRole('searchbox'), 'manager')
    await page.waitForURL(/\?q=manager$/)
    await page.getByRole('link', { name: 'Roles', exact: true }).last().click()
    await page.waitForURL(/q=manager&kind=role$/)
    await page.getByLabel('Role family').selectOption({ label: 'IT operations' })
    await page.waitForURL(/kind=role&family=it-operations$/)
    const names = page.getByRole('region', { name: 'Roles' }).getByRole('link')
    await expectSeen(names.filter({ hasText: 'Incident manager' }))
    await expect.poll(() => names.filter({ hasText: 'Product manager' }).count()).toBe(0)
    await page.goBack()
    await page.waitForURL(/kind=role$/)
    await expectSeen(names.filter({ hasText: 'Product manager' }).first())
  })

  test('says where it looked when nothing is found, and offers the nearest and the whole lists', async () => {
    const { page } = await openPage({ path: '/search?q=zzyzx+manager' })
    await expectSeen(page.getByText(/^Nothing matches “zzyzx manager”\. We looked in \d+ names .* of 4 frameworks\.$/))
    await expectSeen(page.getByRole('region', { name: 'Closest matches' }).getByRole('link').first())
    await expectSeen(page.getByRole('link', { name: 'all skills' }))
  })

  test('a filter by kind shows more until all are shown, and the focus goes to the first that came', async () => {
    const { page, expectQuiet } = await openPage({ path: '/search?q=manage&kind=statement' })
    const results = page.getByRole('region', { name: 'Statements' })
    const links = results.getByRole('listitem').getByRole('link')
    await expect.poll(() => links.count()).toBe(100)
    const more = results.getByRole('button', { name: /^Show \d+ more$/ })
    const total = Number((await results.getByText(/^100 of \d+$/).textContent())?.split(' ').at(-1))
    for (let shown = 100; shown < total; shown += 100) {
      await more.click()
      await expect.poll(() => links.count()).toBe(Math.min(total, shown + 100))
      await expectFocused(links.nth(shown))
    }
    await expect.poll(() => more.count()).toBe(0)
    await expectQuiet()
  })

  test('junk in the URL does no harm', async () => {
    const { page, expectQuiet } = await openPage({
      path: '/search?q=%F0%9F%98%80&kind=x&family=none&framework=none&words=x',
    })
    await expectScreen(page, 'Search')
    await expectQuiet()
  })
})

describe('what people bring', () => {
  test('a framework that is kept on the device is found, with its skills', async () => {
    const { page } = await openPage({ path: openHref() })
    await keepFiles(page, bakery)
    await goTo(page, productManager)
    await page.keyboard.press('Control+k')
    await palette(page).getByRole('combobox').fill('kneadng')
    await expectSeen(chosen(page).filter({ hasText: /^Kneading/ }))
    await palette(page).getByRole('combobox').fill('senior baker')
    await expectSeen(chosen(page).filter({ hasText: /^Senior baker/ }))
    await page.keyboard.press('Enter')
    await expectScreen(page, 'Senior baker')
  })

  test('wording that a file adds is found', async () => {
    const { page } = await openPage({ path: openHref() })
    await keepFiles(page, officialRoleLevel)
    await goTo(page, '/search?q=made-up+sentence+strategic&kind=statement')
    const statement = page.getByRole('region', { name: 'Statements' }).getByRole('listitem')
    await expectSeen(statement.filter({ hasText: madeUpWording('Strategic thinking (content design)') }))
  })
})

describe('by skills', () => {
  test('from a role level in one click: who asks for its skills, with related ones labelled', async () => {
    const { page, expectQuiet } = await openPage({ path: productManager })
    await page.getByRole('link', { name: 'Which role levels ask for these skills?' }).click()
    await expectScreen(page, 'Which role levels ask for these skills?')
    await expectSeen(page.getByText(/^\d+ role levels ask for at least one of them\. Most in common first\.$/))
    const first = page.getByRole('main').locator('ol > li').first()
    expect((await spoken(first))[0]).toMatch(/^Product manager ?9 of 9; asks for 9 skills/)
    await expectSeen(page.getByText(/, \d by a related skill; asks for/).first())
    await expectSeen(page.getByText(/\(related skill, counts one skill level lower: /).first())
    await expectQuiet()
  })

  test('skills are picked and raised by keyboard, and the link opens the same', async () => {
    const { page } = await openPage({ path: '/uk-gdd-2025/skills/prototyping' })
    await keyboard.use(page.getByRole('link', { name: 'Look for role levels by several skills' }))
    await expectScreen(page, 'Which role levels ask for these skills?')
    await keyboard.write(page.getByRole('searchbox', { name: 'Add another skill' }), 'user focs')
    await expectSeen(page.getByRole('button', { name: /^User focus/ }).first())
    await page.keyboard.press('Enter')
    await page.waitForURL(/skill=prototyping(\/awareness)?&skill=user-focus\/awareness$/)
    const summary = () => page.getByText(/role levels ask for at least one of them/).textContent()
    const atAwareness = await summary()
    await page.getByLabel('Least skill level of User focus').selectOption({ label: 'Expert' })
    await page.waitForURL(/skill=user-focus\/expert$/)
    await expect.poll(summary).not.toBe(atAwareness)
    const before = await summary()
    await reload(page)
    await expect.poll(summary).toBe(before)
    await page.getByRole('button', { name: 'Remove Prototyping' }).click()
    await page.waitForURL(/framework=uk-gdd-2025&skill=user-focus\/expert$/)
  })

  test('related skills can be left out, in the URL too', async () => {
    const { page, expectQuiet } = await openPage({
      path: '/search?by=skills&framework=uk-gdd-2025&skill=agile-and-lean-practices/working',
    })
    const found = page.getByText(/^\d+ role levels ask for it/)
    const count = async () => Number((await found.textContent())?.split(' ')[0])
    await expectSeen(found)
    const withRelated = await count()
    await page.getByRole('checkbox', { name: 'Count related skills' }).click()
    await page.waitForURL(/&related=no$/)
    await expect.poll(count).toBeLessThan(withRelated)
    const alone = await count()
    await reload(page)
    await expectSeen(found)
    await expect.poll(count).toBe(alone)
    await expectQuiet()
  })

  test('from My skills in one click', async () => {
    const { page } = await openPage({ path: productManager })
    await page.keyboard.press('Control+k')
    await palette(page).waitFor()
    await page.keyboard.type('senior user researcher')
    await options(page).filter({ hasText: 'This is my level' }).click()
    await page.waitForURL(/\/me$/)
    await page.getByRole('link', { name: 'Which role levels ask for my skills?' }).click()
    await expectScreen(page, 'Which role levels ask for these skills?')
    await expectSeen(page.getByRole('main').getByRole('link', { name: 'Senior user researcher' }))
  })

  test('junk in the URL does no harm', async () => {
    const { page, expectQuiet } = await openPage({ path: '/search?by=skills&skill=x/y/z&skill=&skill=user-focus/none' })
    await expectSeen(page.getByLabel('Least skill level of User focus'))
    await expectQuiet()
  })
})

describe('everywhere', () => {
  test.each([
    ['/', 'Find your role', 1280],
    ['/compare', 'Choose the first role level', 1280],
    ['/path', 'Where do you start?', 1280],
    ['/path', 'Where do you start?', 390],
  ])('on %s the field “%s” finds by the words people use, at %i px', async (path, label, width) => {
    const { page } = await openPage({ path, width })
    await keyboard.write(page.getByRole('searchbox', { name: label }), 'scrum mastr')
    await expectSeen(
      page
        .locator('.found-links')
        .getByRole('link', { name: /^Senior delivery manager/ })
        .first(),
    )
    await page.keyboard.press('ArrowDown')
    await expectFocused(
      page
        .locator('.found-links')
        .getByRole('link', { name: /^Delivery manager/ })
        .first(),
    )
  })

  test('the list of skills is filtered by text, and the filter is in the URL', async () => {
    const { page } = await openPage({ path: '/uk-gdd-2025/skills?q=wcag' })
    await expectSeen(page.getByRole('status').filter({ hasText: /^1 of 188 skills, found by “wcag”$/ }))
    await page.getByRole('searchbox', { name: 'Filter by text' }).fill('stakeholder')
    await page.waitForURL(/\?q=stakeholder$/)
    await expectSeen(page.getByRole('status').filter({ hasText: /^3 of 188 skills, found by “stakeholder”$/ }))
    await page.getByRole('link', { name: 'IT operations', exact: true }).click()
    await page.waitForURL(/\?q=stakeholder&family=it-operations$/)
    const both = /^[12] of 188 skills?: those asked for in IT operations, found by “stakeholder”$/
    await expectSeen(page.getByRole('status').filter({ hasText: both }))
    await page.getByRole('link', { name: 'All role families' }).click()
    await page.getByRole('searchbox', { name: 'Filter by text' }).fill('')
    await expectSeen(page.getByRole('status').filter({ hasText: /^188 skills$/ }))
  })
})
