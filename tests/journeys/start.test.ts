import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hrefOf, openPage } from '../helpers/browser'
import { finger, mouse } from '../helpers/hands'
import { begin } from '../helpers/my-skills'
import { expectFocused, expectScreen, expectSeen, spoken } from '../helpers/seen'

describe('the start page', () => {
  const door = (page: Page, name: string): Locator =>
    page.getByRole('navigation', { name: 'What do you want to do?' }).getByRole('link', { name })

  test.each([
    ['See what my next level asks for', 'Compare role levels', 'searchbox', 'Choose the first role level'],
    ['Change role', 'Plan a path', 'searchbox', 'Where do you start?'],
    ['Prepare a development conversation', 'My skills', 'textbox', /^Name/],
    ['Open our own framework', 'Open a framework', 'button', 'Choose files'],
  ] as const)('“%s” leads to the first step of its screen', async (name, heading, role, field) => {
    const { page, expectQuiet } = await openPage()
    await door(page, name).click()
    await expectSeen(page.getByRole('heading', { level: 1, name: heading }))
    await expectFocused(page.getByRole(role, { name: field }))
    await expectQuiet()
  })

  test('with a role level on My skills the doors begin from there', async () => {
    const { page, expectQuiet } = await openPage({ path: '/me' })
    await begin(page, mouse, 'Ann', 'Senior product manager')
    await page.getByRole('link', { name: 'Career path explorer' }).click()
    await expectSeen(door(page, 'See what my next level asks for').getByText('From Senior product manager to Lead'))
    await door(page, 'Change role').click()
    await expectSeen(page.getByRole('heading', { level: 1, name: 'A path from Senior product manager' }))
    await expectFocused(page.getByRole('searchbox', { name: 'Where do you want to go?' }))
    await page.goBack()
    await expectSeen(door(page, 'See what my next level asks for').getByText('From Senior product manager to Lead'))
    await door(page, 'See what my next level asks for').click()
    await expectScreen(page, 'Senior product manager and Lead product manager')
    await expectQuiet()
  })

  test('its examples of a search lead to what they find', async () => {
    const { page, expectQuiet } = await openPage()
    await page.getByRole('link', { name: 'BA', exact: true }).click()
    await expectScreen(page, 'Search')
    await expectSeen(page.getByRole('link', { name: /^Business analyst/ }).first())
    await expectQuiet()
  })

  test('its comparison changes with role and levels, and its link shows the same to others', async () => {
    const { page, expectQuiet } = await openPage()
    const small = page.getByRole('region', { name: 'What goes up from one level to the next?' })
    await expectSeen(small.getByText('6 skills go up and 3 stay the same.'))
    await expectSeen(small.getByText(/Same: Agile and Lean practices \(practitioner\)/))
    await small.getByRole('combobox', { name: 'Role' }).selectOption('User researcher')
    await small.getByRole('combobox', { name: 'To' }).selectOption('Senior user researcher')
    const table = small.getByRole('table', {
      name: 'What goes up from Junior user researcher to Senior user researcher',
    })
    await expectSeen(table)
    await expect.poll(() => table.getByRole('row').count()).toBe(1 + 7)
    const from = 'uk-gdd-2025/user-researcher/junior-user-researcher'
    const to = 'uk-gdd-2025/user-researcher/senior-user-researcher'
    await expect.poll(() => decodeURIComponent(page.url())).toBe(decodeURIComponent(hrefOf(`/?from=${from}&to=${to}`)))

    const other = await openPage({ path: `/?from=${from}&to=${to}` })
    await expectSeen(other.page.getByRole('table', { name: /^What goes up from Junior user researcher to Senior/ }))
    await small.getByRole('link', { name: 'Open the whole comparison' }).click()
    await expectScreen(page, 'Junior user researcher and Senior user researcher')
    await expectQuiet()
    await other.expectQuiet()
  })

  test.each(['?from=nonsense&to=', '?from=uk-gdd-2025/product-manager/x&to=uk-gdd-2025/user-researcher/y', '?skill=x'])(
    'junk such as %s leaves the comparison it begins with',
    async (search) => {
      const { page, expectQuiet } = await openPage({ path: `/${search}` })
      await expectSeen(page.getByRole('table', { name: /^What goes up from Product manager to Senior|^What goes up/ }))
      await expectQuiet()
    },
  )
})

describe('the header', () => {
  test.each([320, 390, 768, 1024, 1280, 1920])(
    'is one row at %i px, and shares its edges with the screen',
    async (width) => {
      const { page } = await openPage({ path: '/uk-gdd-2025/skills', width })
      const found = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('.header > div > :is(a, button)')].filter((part) =>
          part.checkVisibility(),
        )
        const left = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().left
        return {
          height: document.querySelector('header')?.getBoundingClientRect().height ?? Infinity,
          right: Math.max(...parts.map((part) => part.getBoundingClientRect().right)),
          edges: [left('.brand'), left('h1')],
          wide: document.documentElement.scrollWidth,
        }
      })
      expect(found.height).toBeLessThan(64)
      expect(found.right).toBeLessThanOrEqual(width)
      expect(found.wide).toBeLessThanOrEqual(width)
      expect(found.edges[0]).toBe(found.edges[1])
    },
  )

  test('says which framework one is in, and switches', async () => {
    const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020/roles/product-manager' })
    await page.getByRole('button', { name: 'Framework: UK Digital, Data and Technology, 2020' }).click()
    const list = page.getByRole('list', { name: 'Frameworks' })
    await expect.poll(() => spoken(list.getByRole('link'))).toHaveLength(4)
    await list.getByRole('link', { name: 'Canadian Digital Service, first draft' }).click()
    await expectScreen(page, 'Canadian Digital Service, first draft')
    await expect.poll(() => list.isVisible()).toBe(false)
    // A screen of no framework stays with the last one.
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Paths' }).click()
    await expectScreen(page, 'Plan a path')
    await expectSeen(page.getByRole('button', { name: 'Framework: Canadian Digital Service, first draft' }))
    await expectQuiet()
  })

  test('on a phone the links are in a menu, which closes behind one, and the framework is named and switched', async () => {
    const { page, expectQuiet } = await openPage({ path: '/uk-gdd-2025/skills', ...finger.visit })
    const main = page.getByRole('navigation', { name: 'Main' })
    await expect.poll(() => main.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).tap()
    await main.getByRole('link', { name: 'Compare' }).tap()
    await expectScreen(page, 'Compare role levels')
    await expect.poll(() => main.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Framework: UK Government Digital and Data' }).tap()
    await page
      .getByRole('list', { name: 'Frameworks' })
      .getByRole('link', { name: /, 2020$/ })
      .tap()
    await expectScreen(page, 'UK Digital, Data and Technology, 2020')
    await expectQuiet()
  })

  test('the menu opens without scripts', async () => {
    const { page } = await openPage({ path: '/uk-gdd-2025/skills', scripts: false, width: 390 })
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roles' }).click()
    await expectScreen(page, 'UK Government Digital and Data')
  })
})
