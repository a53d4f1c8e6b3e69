import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeAll, axeColours } from '../helpers/axe'
import { goTo, hrefOf, openPage, type Visit } from '../helpers/browser'
import { finger, keyboard, mouse, tabTo } from '../helpers/hands'
import { begin } from '../helpers/my-skills'
import { expectFocused, expectScreen, expectSeen } from '../helpers/seen'

async function openMap(visit: Visit = {}) {
  const opened = await openPage({ path: '/uk-gdd-2025', height: 1400, ...visit })
  await opened.page.getByRole('heading', { name: 'Roles that share skills' }).scrollIntoViewIfNeeded()
  await expectSeen(opened.page.getByLabel('Find a role on the map'))
  return opened
}

const drawing = (page: Page): Locator => page.getByRole('group', { name: 'Roles that share skills' })
const onMap = (page: Page, role: string): Locator => drawing(page).getByRole('link', { name: new RegExp(`^${role}:`) })
const about = (page: Page): Locator => page.locator('.about-role')
const lit = (page: Page): Promise<number> => drawing(page).locator('.map-role.lit').count()

describe('on a wide screen', () => {
  test('the map has 52 roles, says what it shows and what not, and lights up whom a role shares skills with', async () => {
    const { page, expectQuiet } = await openMap()
    await expect.poll(() => drawing(page).getByRole('link').count()).toBe(52)
    await expectSeen(page.getByText('106 of 188 skills belong to only one role'))
    await expectSeen(page.getByText('a short distance does not mean that there is little to learn'))

    await onMap(page, 'Product manager').hover()
    await expectSeen(about(page).getByText('shares 5 of its 9 skills, with 11 roles'))
    await expectSeen(
      about(page).getByText(
        'Applying user-centred insights, Life cycle management, Stakeholder relationship management, Strategic ownership',
      ),
    )
    await expect.poll(() => lit(page)).toBe(11)
    await page.getByRole('heading', { level: 1 }).hover()
    await expectSeen(about(page).getByText('Point at a role'))
    await expect.poll(() => lit(page)).toBe(0)

    await onMap(page, 'Product manager').click()
    await expectScreen(page, 'Product manager')
    await expectQuiet()
  })

  test.each([1024, 1280])(
    'at %i px no role that lights up moves the map from under the pointer, nor has more to say than there is room for',
    async (width) => {
      const { page } = await openPage({ path: '/me', width, height: 1400 })
      // With what my skills cover there is most to say.
      await begin(page, mouse, 'Ann', 'Associate product manager')
      await goTo(page, '/uk-gdd-2025')
      await page.getByRole('heading', { name: 'Roles that share skills' }).scrollIntoViewIfNeeded()
      await expectSeen(page.getByRole('checkbox', { name: /^Show how much of each role my skills cover/ }))
      await drawing(page).waitFor()
      const found = await drawing(page).evaluate(async (map) => {
        const said = document.querySelector('.about-role')
        const seen = []
        const atRest = map.getBoundingClientRect().top + scrollY
        for (const role of map.querySelectorAll<SVGElement>('.map-role')) {
          role.focus({ preventScroll: true })
          await new Promise(requestAnimationFrame)
          seen.push({
            name: said?.querySelector('a')?.textContent ?? '',
            moved: map.getBoundingClientRect().top + scrollY - atRest,
            over: (said?.scrollHeight ?? 0) - (said?.clientHeight ?? 0),
          })
        }
        return seen
      })
      expect(new Set(found.map(({ name }) => name)).size).toBe(52)
      expect(found.filter(({ moved, over }) => moved !== 0 || over > 1)).toEqual([])
    },
  )

  test('by keyboard it is one stop: arrow keys go on, Home and End to the ends, Enter opens', async () => {
    const { page, expectQuiet } = await openMap()
    await drawing(page).waitFor()
    const first = drawing(page).getByRole('link').first()
    await tabTo(first)
    await page.keyboard.press('End')
    const last = drawing(page).getByRole('link').last()
    await expectFocused(last)
    await page.keyboard.press('Home')
    await expectFocused(first)
    const visited = new Set<string>()
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowDown']) {
      await page.keyboard.press(key)
      visited.add((await page.evaluate(() => document.activeElement?.id)) ?? '')
    }
    expect(visited.size).toBeGreaterThan(2)
    const here = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    const name = here.split(':')[0] ?? ''
    await expectSeen(about(page).getByRole('link', { name, exact: true }))
    await expect.poll(() => lit(page)).toBeGreaterThan(0)

    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.role-map') === null)).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expectScreen(page, name)
    await expectQuiet()
  })

  test('a role is found by typing, takes the focus, and its link shows the same to others', async () => {
    const { page } = await openMap()
    await drawing(page).waitFor()
    await page.getByLabel('Find a role on the map').fill('delivery man')
    await page.keyboard.press('Enter')
    await expectFocused(onMap(page, 'Delivery manager'))
    await expect.poll(() => page.url()).toBe(hrefOf('/uk-gdd-2025?map=delivery-manager'))

    const other = await openPage({ path: '/uk-gdd-2025?map=delivery-manager' })
    await expectSeen(about(other.page).getByText('Programme delivery manager 8'))
    await expect.poll(() => lit(other.page)).toBe(4)
    await other.expectQuiet()
  })

  test('related skills count unless they are switched off: in figures, lines and places', async () => {
    const { page, expectQuiet } = await openMap({ path: '/uk-gdd-2025?map=content-designer' })
    await expectSeen(
      about(page).getByText(/shares \d of its \d+ skills, with \d+ roles? \(counting related skills: \d+, with \d+\)/),
    )
    await expectSeen(about(page).getByText(/^Content strategist \d and \d related/))
    const place = () => onMap(page, 'Content designer').locator('g').first().getAttribute('transform')
    const [counted, before] = [await lit(page), await place()]
    await page.getByRole('checkbox', { name: 'Count related skills' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?map=content-designer&related=no')
    await expect.poll(() => lit(page)).toBeLessThan(counted)
    await expect.poll(() => place()).not.toBe(before)
    await expect.poll(() => about(page).getByText('related').count()).toBe(0)
    await expectQuiet()
  })

  test('the table behind it says the same, and can be sorted by each of its columns', async () => {
    const { page, expectQuiet } = await openMap()
    await page.getByText('See the map as a table').click()
    const table = page.getByRole('table', { name: /^Roles and the skills they share/ })
    const firstRow = () => table.getByRole('row').nth(1).innerText()
    await expect.poll(() => table.getByRole('row').count()).toBe(53)
    await expect.poll(() => firstRow()).toMatch(/^Accessibility specialist/)
    for (const [column, ascending, descending] of [
      ['Role', /^Accessibility specialist/, /^User researcher/],
      ['Role family', /Architecture/, /User-centred design/],
      ['Skills shared', /1 of 7/, /\b(\d+) of \1\b/],
      ['Shared with', /\b4 roles\b/, /44 roles/],
    ] as const) {
      const head = table.getByRole('columnheader', { name: column, exact: true })
      if (column !== 'Role') await head.getByRole('button').click()
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
      await expect.poll(() => firstRow()).toMatch(ascending)
      await head.getByRole('button').click()
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
      await expect.poll(() => firstRow()).toMatch(descending)
    }
    const product = table.getByRole('row', { name: /^Product manager/ })
    await product.getByText('22 roles, most with Service owner (4 and 3 related)').click()
    await expectSeen(
      product.getByText(
        'Applying user-centred insights, Life cycle management, Stakeholder relationship management, Strategic ownership',
      ),
    )
    await expectQuiet()
  })

  test('my skills, once said, fill the marks by how much of each role they cover', async () => {
    const { page, expectQuiet } = await openPage({ path: '/me', height: 1400 })
    await begin(page, mouse, 'Ann', 'Associate product manager')
    await goTo(page, '/uk-gdd-2025')
    const shown = page.getByRole('checkbox', { name: 'Show how much of each role my skills cover (Ann)' })
    await shown.waitFor()
    await onMap(page, 'Product manager').hover()
    await expectSeen(about(page).getByText('My skills cover 13 of the 13 skill steps of Associate product manager'))
    await expect.poll(() => onMap(page, 'Product manager').locator('.filling').count()).toBe(1)
    await expect.poll(() => onMap(page, 'Chief data officer').locator('.filling').count()).toBe(0)
    await shown.click()
    await expect.poll(() => onMap(page, 'Chief data officer').locator('.filling').count()).toBe(1)
    await page.getByText('See the map as a table').click()
    await page.getByRole('button', { name: 'My skills cover' }).click()
    await page.getByRole('button', { name: 'My skills cover' }).click()
    await expect
      .poll(() =>
        page
          .getByRole('table', { name: /^Roles and the skills/ })
          .getByRole('row')
          .nth(1)
          .innerText(),
      )
      .toMatch(/^Product manager[^]*13 of 13 skill steps/)
    await expectQuiet()
  })
})

describe('on a phone', () => {
  test('a role is found in words, the table reads, and the map, where it is asked for, scrolls in its own frame', async () => {
    const { page, expectQuiet } = await openMap(finger.visit)
    await expect.poll(() => drawing(page).count()).toBe(0)
    await finger.write(page.getByLabel('Find a role on the map'), 'service owner')
    await finger.use(page.getByRole('button', { name: /^Service owner/ }))
    await expectSeen(about(page).getByText('shares 6 of its 9 skills, with 12 roles'))
    await expectSeen(about(page).getByText('Product manager 4 and 3 related: Applying'))

    await finger.use(page.getByText('See the map as a table'))
    const owner = page.getByRole('row', { name: /^Service owner/ })
    await expectSeen(owner.getByText('33 roles, most with Product manager (4 and 3 related)'))
    await expectSeen(owner.getByText('6 of 9 skills shared'))
    // One line for a name as short as this: no word is broken to fit a column.
    await expect.poll(() => owner.getByRole('link').evaluate((link) => link.getClientRects().length)).toBe(1)
    await finger.use(page.getByRole('columnheader', { name: 'Skills shared', exact: true }).getByRole('button'))
    await expect
      .poll(() => page.getByRole('columnheader', { name: 'Skills shared', exact: true }).getAttribute('aria-sort'))
      .toBe('ascending')
    await finger.use(page.getByRole('button', { name: /^Show the map/ }))
    await drawing(page).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0)
    await expect
      .poll(() => page.locator('.role-map-frame').evaluate((frame) => frame.scrollWidth > frame.clientWidth))
      .toBe(true)
    expect(await axeAll(page)).toEqual([])
    await expectQuiet()
  })

  test('a link that speaks of a role draws the map with that role in sight', async () => {
    const { page } = await openMap({ ...finger.visit, path: '/uk-gdd-2025?map=service-owner' })
    await finger.use(page.getByRole('button', { name: /^Show the map/ }))
    const role = onMap(page, 'Service owner')
    await role.waitFor()
    const { left, right } = await role.evaluate((element) => element.getBoundingClientRect().toJSON())
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(390)
  })

  test('by keyboard the map is asked for, gone through and left by opening a role', async () => {
    const { page, expectQuiet } = await openMap({ width: 390, height: 844 })
    await keyboard.use(page.getByRole('button', { name: /^Show the map/ }))
    await tabTo(drawing(page).getByRole('link').first())
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    const here = drawing(page).locator('a:focus')
    const { left, right } = await here.evaluate((element) => element.getBoundingClientRect().toJSON())
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(390)
    const name = ((await here.getAttribute('aria-label')) ?? '').split(':')[0] ?? ''
    await expectSeen(about(page).getByRole('link', { name, exact: true }))
    await page.keyboard.press('Enter')
    await expectScreen(page, name)
    await expectQuiet()
  })
})

describe.each([false, true])('axe finds nothing, dark: %s', (dark) => {
  // The other theme changes nothing but colours.
  const axe = dark ? axeColours : axeAll

  // A test each: axe looks at 52 names and 400 lines every time.
  test('on the map at rest', async () => {
    const { page } = await openMap({ dark })
    await drawing(page).waitFor()
    expect(await axe(page)).toEqual([])
  })

  test('with a role lit up', async () => {
    const { page } = await openMap({ dark })
    await onMap(page, 'Data architect').hover()
    await expectSeen(about(page).getByRole('link', { name: 'Data architect' }))
    expect(await axe(page)).toEqual([])
  })

  test('on its table', async () => {
    const { page } = await openMap({ dark })
    await page.getByText('See the map as a table').click()
    await expectSeen(page.getByRole('table', { name: /^Roles and the skills they share/ }))
    expect(await axe(page)).toEqual([])
  })

  test('with my skills on it', async () => {
    const { page } = await openPage({ path: '/me', dark, height: 1400 })
    await begin(page, mouse, 'Ann', 'Associate product manager')
    await goTo(page, '/uk-gdd-2025?map=product-manager')
    await page.getByRole('heading', { name: 'Roles that share skills' }).scrollIntoViewIfNeeded()
    await expectSeen(about(page).getByText('My skills cover'))
    await drawing(page).waitFor()
    expect(await axe(page)).toEqual([])
  })
})

test('what opens one role level knows nothing of the map, nor of anybody’s skills', async () => {
  const { page } = await openPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await goTo(page, '/uk-gdd-2025/roles/product-manager/senior-product-manager')
  await page.waitForLoadState('networkidle')
  expect(asked.some((url) => url.endsWith('.js'))).toBe(true)
  expect(asked.filter((url) => /map|profile|my-|\/me-|sheet/.test(new URL(url).pathname))).toEqual([])
})

test.each(['uk-ddat-2020', 'ca-cds-pm-draft-1'])('%s has one role, and no map', async (framework) => {
  const { page, expectQuiet } = await openPage({ path: `/${framework}` })
  await expect.poll(() => page.getByRole('heading', { name: 'Roles that share skills' }).count()).toBe(0)
  await expectQuiet()
})
