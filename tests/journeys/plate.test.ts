import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeAll, axeColours } from '../helpers/axe'
import { hrefOf, openPage, type Visit } from '../helpers/browser'
import { finger, tabTo } from '../helpers/hands'
import { expectFocused, expectScreen, expectSeen, spoken } from '../helpers/seen'

async function openPlate(visit: Visit = {}) {
  const opened = await openPage({ path: '/uk-gdd-2025', ...visit })
  await expectSeen(opened.page.getByRole('combobox', { name: 'Show which levels ask for' }))
  return opened
}

const roles = (page: Page): Locator => page.locator('.plate-ladder')
const role = (page: Page, name: string): Locator =>
  page.locator('.plate').getByRole('link', { name, exact: true }).first()
const levelsOf = (page: Page, name: string): Locator =>
  page.getByRole('list', { name: `Levels of ${name}, lowest first` }).getByRole('listitem')
const reading = (page: Page): Locator => page.locator('.plate-reading')
const near = (page: Page): Promise<number> => page.locator('.plate-ladder.near').count()

describe('on a wide screen', () => {
  test('52 ladders are the first thing, each level as high as the skill it asks for', async () => {
    const { page, expectQuiet } = await openPlate()
    await expect.poll(() => roles(page).count()).toBe(52)
    const top = await page.locator('.plate').evaluate((plate) => plate.getBoundingClientRect().top)
    expect(top).toBeLessThan(400)
    const heights = await levelsOf(page, 'Data scientist').evaluateAll((steps) =>
      steps.map((step) => [step.textContent?.split(' ')[0], step.getBoundingClientRect().top] as const),
    )
    const highest = heights.toSorted(([, a], [, b]) => a - b)[0]
    expect(highest?.[0]).toBe('Lead')
    // Equal means share a step: next to each other, not above.
    const [trainee, junior] = await levelsOf(page, 'Business analyst').evaluateAll((steps) =>
      steps.map((step) => step.getBoundingClientRect()),
    )
    expect(trainee?.top).toBe(junior?.top)
    expect(junior?.left).toBeGreaterThanOrEqual(trainee?.right ?? Infinity)
    await expectQuiet()
  })

  test('pointing at a role brings out those that share its skills, and the reading line says so without moving anything', async () => {
    const { page, expectQuiet } = await openPlate()
    const height = () => reading(page).evaluate((line) => line.getBoundingClientRect().height)
    const before = await height()
    await role(page, 'Product manager').hover()
    await expectSeen(reading(page).getByText('22 other roles share skills with it (bold names).'))
    await expect.poll(() => near(page)).toBe(22)
    await levelsOf(page, 'Product manager').nth(2).hover()
    await expectSeen(reading(page).getByText('Level 3 of 5. Asks for 9 skills, 3.1 on average: mostly practitioner.'))
    expect(await height()).toBe(before)
    await page.getByRole('heading', { level: 1 }).hover()
    await expectSeen(reading(page).getByText('Point at a role'))
    await expect.poll(() => near(page)).toBe(0)
    await role(page, 'Product manager').click()
    await expectScreen(page, 'Product manager')
    await expectQuiet()
  })

  test('a skill is laid over it, thicker for higher, and the link shows the same to others', async () => {
    const { page } = await openPlate()
    await page.getByRole('combobox', { name: 'Show which levels ask for' }).selectOption('User focus')
    await expectSeen(
      reading(page).getByText(
        '65 role levels in 16 roles ask for it: awareness 10, working 21, practitioner 24, expert 10.',
      ),
    )
    await expect.poll(() => page.url()).toBe(hrefOf('/uk-gdd-2025?skill=user-focus'))

    const other = await openPage({ path: '/uk-gdd-2025?skill=user-focus' })
    await expectSeen(reading(other.page).getByText('65 role levels in 16 roles'))
    const thickness = await other.page
      .locator('.plate-ladder [class*="asks-"]')
      .evaluateAll((steps) =>
        steps.map((step) => [
          step.className.replace(/.*asks-(\d).*/, '$1'),
          Number.parseFloat(getComputedStyle(step, '::before').height),
        ]),
      )
    expect(thickness).toHaveLength(65)
    expect(Object.fromEntries(thickness)).toEqual({ 1: 3, 2: 5, 3: 7, 4: 9 })
    await other.page.getByRole('combobox', { name: 'Show who shares skills with' }).selectOption('Product manager')
    await expectSeen(reading(other.page).getByText('22 other roles share'))
    expect(other.page.url()).toBe(hrefOf('/uk-gdd-2025?role=product-manager'))
    await other.expectQuiet()
  })

  test.each([
    ['by keyboard', 'ba', '', { role: 'business-analyst' }],
    ['by touch on a phone', 'user focus', finger.visit, { skill: 'user-focus' }],
  ] as const)(
    '%s a role or skill is found by typing, and the field that shows it has the focus',
    async (_, text, visit, choice) => {
      const { page, expectQuiet } = await openPlate(visit || {})
      const field = page.getByRole('searchbox', { name: 'Find a role or skill' })
      await field.fill(text)
      const first = page.locator('.plate-finder').getByRole('button').first()
      await expectSeen(first)
      await (visit ? first.tap() : field.press('Enter'))
      await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual(choice)
      await expectFocused(
        page.getByRole('combobox', { name: visit ? 'Show which levels ask for' : 'Show who shares skills with' }),
      )
      await expect.poll(() => field.inputValue()).toBe('')
      await expectQuiet()
    },
  )

  test('by keyboard it is one stop; arrow keys go along and up, Enter opens', async () => {
    const { page, expectQuiet } = await openPlate()
    await tabTo(role(page, 'Business architect'))
    await page.keyboard.press('ArrowDown')
    await expectFocused(levelsOf(page, 'Business architect').last().getByRole('link'))
    await expectSeen(reading(page).getByText('Level 4 of 4.'))
    await page.keyboard.press('End')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('ol')?.ariaLabel))
      .toContain('User researcher')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.plate') === null)).toBe(true)
    await page.keyboard.press('Shift+Tab')
    const name = (await page.evaluate(() => document.activeElement?.textContent)) ?? ''
    await page.keyboard.press('Enter')
    await expectScreen(page, name)
    await expectQuiet()
  })

  test('as a list every level is there with what it asks for, and the choice is in the URL', async () => {
    const { page, expectQuiet } = await openPlate({ path: '/uk-gdd-2025?skill=user-focus&role=nobody&family=none' })
    await page.getByText('List', { exact: true }).click()
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('list')
    await expectSeen(levelsOf(page, 'Content strategist').getByText('expert'))
    await expect.poll(() => spoken(levelsOf(page, 'Product manager').nth(2))).toEqual(['Senior product manager 3.1'])
    await expect.poll(() => spoken(levelsOf(page, 'Chief data officer'))).toEqual(['Chief data officer not stated'])
    expect(await axeAll(page)).toEqual([])
    await expectQuiet()
  })
})

describe('on a phone', () => {
  test('ladders lie, a role family opens to names, and a name opens its role', async () => {
    const { page, expectQuiet } = await openPlate(finger.visit)
    await expect.poll(() => role(page, 'Product manager').isVisible()).toBe(false)
    const open = page.getByRole('button', { name: 'Names of the roles in Product and delivery' })
    await open.tap()
    await expect
      .poll(() => page.getByRole('button', { name: 'Close', exact: false }).getAttribute('aria-expanded'))
      .toBe('true')
    const box = await role(page, 'Product manager').boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(await axeAll(page)).toEqual([])
    await role(page, 'Product manager').tap()
    await expectScreen(page, 'Product manager')
    await expectQuiet()
  })

  test('nothing is wider than the screen, at 320 px too', async () => {
    for (const width of [390, 320]) {
      const { page } = await openPlate({ width, height: 844 })
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0)
    }
  })
})

describe.each([false, true])('axe finds nothing, dark: %s', (dark) => {
  test.each(['', '?skill=user-focus', '?role=product-manager'])('with “%s”', async (search) => {
    const { page } = await openPlate({ dark, path: `/uk-gdd-2025${search}` })
    if (search) await expectSeen(page.locator('.plate-reading.is-on'))
    expect(await (dark ? axeColours : axeAll)(page)).toEqual([])
  })
})

test('in forced colours the roles that share skills are filled, the others are outlines', async () => {
  const { page } = await openPlate({ path: '/uk-gdd-2025?role=product-manager', context: { forcedColors: 'active' } })
  await expect.poll(() => near(page)).toBe(22)
  const fill = (tone: string) =>
    page
      .locator(`.plate-ladder.${tone} ol > li`)
      .first()
      .evaluate((step) => getComputedStyle(step, '::before').backgroundColor)
  await expect.poll(() => fill('near')).toBe('rgb(0, 0, 0)')
  await expect.poll(() => fill('far')).not.toBe('rgb(0, 0, 0)')
})

test('a framework without skill levels shows its levels, and no picture', async () => {
  const { page, expectQuiet } = await openPage({ path: '/ca-cds-pm-draft-1' })
  await expectSeen(page.getByText('The source does not state skill levels.'))
  await expectSeen(levelsOf(page, 'Product manager').first())
  await expect.poll(() => page.getByRole('radio').count()).toBe(0)
  await expectQuiet()
})

test('one role is one ladder, with the names of its levels', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020' })
  await expectSeen(levelsOf(page, 'Product manager').getByText('Head of product'))
  await page.getByRole('link', { name: 'Head of product' }).click()
  await expectScreen(page, 'Head of product')
  await expectQuiet()
})

test('without scripts the picture is there, and the list a click away', async () => {
  const { page } = await openPage({ path: '/uk-gdd-2025', scripts: false })
  const tops = await levelsOf(page, 'Product manager').evaluateAll((steps) =>
    steps.map((step) => Math.round(step.getBoundingClientRect().top)),
  )
  expect(tops).toEqual(tops.toSorted((a, b) => b - a))
  expect(new Set(tops).size).toBe(5)
  await page.getByText('List', { exact: true }).click()
  await expectSeen(levelsOf(page, 'Product manager').getByText('3.1'))
})
