import { expect, test } from 'vitest'
import { openPage } from '../helpers/browser'
import { openMenu, productManagers } from '../helpers/comparison'
import { expectFocused, expectFocusKept, expectScreen, expectSeen } from '../helpers/seen'

const product = ' – Career path explorer'

test('title and focus follow navigation, from screen to screen and back', async () => {
  const { page, expectQuiet } = await openPage()
  const heading = page.getByRole('heading', { level: 1 })
  await expect.poll(() => page.title()).toBe(`Compare career levels side by side${product}`)
  const visited = [await page.title()]
  for (const [link, title] of [
    ['UK Digital, Data and Technology, 2020', 'UK Digital, Data and Technology, 2020'],
    ['See all 10 skills, A to Z', 'Skills in UK Digital, Data and Technology, 2020'],
    ['Problem ownership', 'Problem ownership, UK Digital, Data and Technology, 2020'],
    ['Lead product manager', 'Lead product manager, UK Digital, Data and Technology, 2020'],
    ['Product manager', 'Product manager, UK Digital, Data and Technology, 2020'],
    ['9 skill steps up from Product manager', 'Product manager and Senior product manager'],
    ['About the data', 'About the data'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).first().click()
    await expect.poll(() => page.title()).toBe(title + product)
    await expectFocused(heading)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    visited.push(title + product)
  }
  for (const title of visited.toReversed().slice(1)) {
    await page.goBack()
    await expect.poll(() => page.title()).toBe(title)
    await expectFocusKept(page)
  }
  await expectQuiet()
})

test('Back comes to the place one left, Forward too', async () => {
  const { page } = await openPage({ path: '/uk-gdd-2025?view=list' })
  const place = () => page.evaluate(() => scrollY)
  // Noted when the click arrives: until then the map above may come in, and the browser scrolls by what it adds.
  await page.evaluate(() => {
    const note = () => (document.documentElement.dataset.left = String(scrollY))
    addEventListener('click', note, { capture: true, once: true })
  })
  await page.getByRole('heading', { name: 'Interaction designer' }).getByRole('link').click()
  await expectScreen(page, 'Interaction designer')
  await expect.poll(() => place()).toBe(0)
  const left = Number(await page.evaluate(() => document.documentElement.dataset.left))
  expect(left).toBeGreaterThan(1000)
  await page.evaluate(() => scrollTo(0, 150))
  await page.goBack()
  await expectScreen(page, 'UK Government Digital and Data')
  await expect.poll(place).toBe(left)
  await page.goForward()
  await expectScreen(page, 'Interaction designer')
  await expect.poll(place).toBe(150)
})

test('on the same screen nothing jumps: a moved column leaves the page where it is', async () => {
  const { page } = await openPage({
    path: productManagers('senior-product-manager', 'lead-product-manager', 'head-of-product'),
    height: 500,
  })
  // Far down, where the heads of the columns stick to the top of the window.
  await page.evaluate(() => scrollTo(0, 1200))
  const row = await page.evaluate(
    () => document.elementFromPoint(640, 350)?.closest('tr')?.querySelector('th')?.innerText,
  )
  const topOf = (name = '') =>
    page.getByRole('rowheader', { name }).evaluate((cell) => cell.getBoundingClientRect().top)
  const before = await topOf(row)
  // A hand presses what it sees; the press of a driver would scroll first.
  await openMenu(page, 'Lead product manager', (menu) => menu.evaluate((element: HTMLElement) => element.click()))
  await page.getByRole('button', { name: 'Move to the right' }).click()
  await expectScreen(page, 'Senior product manager, Head of product and Lead product manager')
  // What is above may grow or shrink, and the browser makes up for that.
  expect(Math.abs((await topOf(row)) - before)).toBeLessThan(100)
})

test('a link into a page shows the part it names', async () => {
  for (const path of [
    '/uk-ddat-2020/roles/product-manager/product-manager#user-focus',
    '/uk-ddat-2020/skills/user-focus#awareness',
    '/about#wording',
  ]) {
    const { page } = await openPage({ path })
    const id = path.replace(/.*#/, '')
    const top = () => page.evaluate((name) => document.getElementById(name)?.getBoundingClientRect().top, id)
    await expect.poll(top).toBeLessThan(700)
    await expect.poll(() => top()).toBeGreaterThanOrEqual(0)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  }
})

test('what takes long says so, and what is there already does not wait', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020' })
  let release: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/ladders/product-manager.json', async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('heading', { name: 'Product manager' }).getByRole('link').click()
  await page.getByRole('status').getByText('Loading', { exact: true }).waitFor({ state: 'attached' })
  // The screen one comes from stays until the next one is whole.
  await expectScreen(page, 'UK Digital, Data and Technology, 2020')
  release?.()
  await expectScreen(page, 'Product manager')
  await page.getByRole('status').getByText('Loading', { exact: true }).waitFor({ state: 'detached' })
  await expectQuiet()
})

test('without a connection a screen says so, and the way on works again when it is back', async () => {
  const { page } = await openPage({ path: '/uk-ddat-2020' })
  await page.route('**/frameworks/**', (route) => route.abort())
  await page.getByRole('heading', { name: 'Product manager' }).getByRole('link').click()
  await expectScreen(page, 'This page could not be loaded')
  await expect.poll(() => page.getByRole('button', { name: 'Reload the page' }).count()).toBe(0)
  await page.unroute('**/frameworks/**')
  // The site answers again, and nobody has to press anything.
  await expectScreen(page, 'Product manager')
})

test('a screen whose code is out of reach appears when the connection is back', async () => {
  const { page } = await openPage({ path: '/uk-ddat-2020' })
  // Not `setOffline`: an earlier visit may have left the script in the cache.
  const outOfReach = /\/(?:assets\/about-page-.*|version\.json)$/
  await page.route(outOfReach, (route) => route.abort())
  await page.getByRole('banner').getByRole('link', { name: 'About the data' }).click()
  await expectScreen(page, 'This page could not be loaded')
  await page.unroute(outOfReach)
  await expectScreen(page, 'About the data')
})

test('a screen whose code is gone after a deploy is loaded anew, and a second time with a button', async () => {
  const { page } = await openPage({ path: '/uk-ddat-2020' })
  await page.route('**/assets/about-page-*', (route) => route.fulfill({ status: 404, body: 'gone' }))
  await page.route('**/version.json', (route) => route.fulfill({ json: { version: 'newer' } }))
  const loads: string[] = []
  page.on('load', () => loads.push(new URL(page.url()).pathname))
  await page.getByRole('banner').getByRole('link', { name: 'About the data' }).click()
  await expectSeen(page.getByText('Reload it to use the rest.'))
  expect(loads).toHaveLength(1)
  expect(loads[0]).toMatch(/\/about$/)
})
