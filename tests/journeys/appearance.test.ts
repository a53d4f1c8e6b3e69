import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pagesOf } from '../helpers/my-skills'
import { pdfText } from '../helpers/pdf-text'
import { holdBack, openPage } from '../helpers/browser'
import { comparedCell, comparedRow, comparisonOf, productManagers } from '../helpers/comparison'
import { paintedContrasts } from '../helpers/contrast'
import { tabTo } from '../helpers/hands'
import { expectSeen } from '../helpers/seen'

const two = productManagers('product-manager', 'senior-product-manager')
const three = productManagers('senior-product-manager', 'lead-product-manager', 'head-of-product')

describe.each(['light', 'dark'] as const)('forced colours, %s', (colorScheme) => {
  const context = { forcedColors: 'active', colorScheme } as const

  test('every step of a skill mark and every line of a chart stands out from what is behind it', async () => {
    const { page } = await openPage({ path: '/uk-ddat-2020/roles/product-manager', context })
    await expectSeen(page.getByRole('img').first())
    const contrasts = await paintedContrasts(
      page,
      '.skill-mark *, .ladder-chart .tread, .ladder-chart .riser, .ladder-chart circle',
    )
    expect(contrasts.length).toBeGreaterThan(100)
    expect(contrasts.filter(({ ratio }) => ratio < 3)).toEqual([])
  })

  test('what marks a change is seen: steps gained and lost, words added and removed, the chosen tab', async () => {
    const { page } = await openPage({ path: three, context, width: 390 })
    await expectSeen(comparedRow(page, 'DDaT perspective'))
    const contrasts = await paintedContrasts(page, '.skill-mark *')
    for (const state of ['gained', 'lost']) expect(contrasts.map(({ element }) => element)).toContain(`rect.${state}`)
    expect(contrasts.filter(({ ratio }) => ratio < 3)).toEqual([])

    await page.getByRole('radio', { name: 'Head of product' }).click()
    const mark = page.getByRole('insertion').first()
    await expectSeen(mark)
    await expect.poll(() => mark.evaluate((element) => getComputedStyle(element).borderBottomStyle)).toBe('solid')
    await page.getByRole('button', { name: 'View' }).focus()
    const outline = (tab: string) =>
      page
        .locator('.column-tab', { hasText: tab })
        .evaluate((element) => [getComputedStyle(element).outlineStyle, getComputedStyle(element).outlineWidth])
    await expect.poll(() => outline('Head of product')).toEqual(['solid', '3px'])
    expect((await outline('Lead'))[0]).toBe('none')
  })

  test('the cell that has focus has a ring', async () => {
    const { page } = await openPage({ path: '/uk-ddat-2020/roles/product-manager', context })
    const cell = page.getByRole('cell').first().getByRole('link')
    await page.getByRole('rowheader').first().getByRole('link').focus()
    await page.keyboard.press('Tab')
    const ring = await cell.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return { isFocused: element === document.activeElement, outlineStyle, outlineWidth }
    })
    expect(ring).toEqual({ isFocused: true, outlineStyle: 'solid', outlineWidth: '3px' })
  })
})

test.each(['software-developer', 'development-operations-devops-engineer', 'content-designer'])(
  'at 1280 px the matrix of %s is not cut off, and on a narrower screen the names of its skills stay in view',
  async (role) => {
    const { page } = await openPage({ path: `/uk-gdd-2025/roles/${role}` })
    const frame = page.getByRole('region', { name: /^What each level of/ })
    const overflow = () => frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    await expect.poll(() => overflow()).toBe(0)

    await page.setViewportSize({ width: 800, height: 800 })
    await frame.evaluate((element) => element.scrollTo(element.scrollWidth, 0))
    const [box, name] = await Promise.all([frame.boundingBox(), page.getByRole('rowheader').first().boundingBox()])
    expect(name?.x).toBeGreaterThanOrEqual(box?.x ?? 0)
  },
)

describe('on paper', () => {
  test('removed statements are printed, and what only a screen can do is not', async () => {
    const { page } = await openPage({ path: two, dark: true })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await expectSeen(
      comparedCell(page, 'Life-cycle perspective', 0)
        .getByRole('deletion')
        .filter({ hasText: 'You can manage delivery products and services at different phases.' }),
    )
    const removed = await page
      .locator('.base .marked-statements .removed')
      .evaluateAll((items) => items.map((item) => item.checkVisibility({ visibilityProperty: true })))
    expect(removed.length).toBeGreaterThan(15)
    expect(removed).not.toContain(false)

    await expect.poll(() => page.getByRole('navigation').count()).toBe(0)
    // What a skill step is opens on a screen; its words are printed.
    await expect.poll(() => page.getByRole('main').getByRole('button').allTextContents()).toEqual(['9 skill steps'])
    await expectSeen(
      page.getByText(
        'Eight of ten skills go up (one of them by two steps) and two stay at the same skill level (one of them reworded). To learn: 9 skill steps.',
      ),
    )
    await expectSeen(page.getByText(/Open Government Licence v3.0/))
    // Paper is white, whatever the theme.
    await expect.poll(() => lightness(page)).toBeGreaterThan(0.9)
  })

  test('paper as narrow as a phone shows every column, not the one that was in sight', async () => {
    const { page } = await openPage({ path: three, width: 390 })
    const cells = comparedRow(page, 'Life-cycle perspective').getByRole('cell')
    await expect.poll(() => cells.count()).toBe(2)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => cells.count()).toBe(3)
    const fold = cells.nth(1).getByRole('deletion').first()
    await expectSeen(fold)
    for (const sentence of [
      'Three of ten skills go up one step, one goes down one step',
      'Three of ten skills go up one step and seven stay',
    ]) {
      await expectSeen(page.getByText(sentence))
    }
  })

  test('every sheet has its number and the address of the page', async () => {
    const { page } = await openPage({ path: two })
    const text = pdfText(await page.pdf({ format: 'A4' }))
    const sheets = (text.match(/\d+of\d+(?=http)/g) ?? []).length
    expect(sheets).toBeGreaterThan(1)
    expect(text).toContain(`1of${sheets}${page.url()}`)
  })

  test('a role prints its matrix whole', async () => {
    const { page } = await openPage({ path: '/uk-gdd-2025/roles/software-developer' })
    await page.emulateMedia({ media: 'print' })
    const frame = page.getByRole('region', { name: 'What each level of Software developer asks for' })
    await expect.poll(() => frame.evaluate((element) => getComputedStyle(element).overflowX)).toBe('visible')
    await expect.poll(() => page.getByRole('checkbox').count()).toBe(0)
  })
})

/** Of what is behind everything, from 0 to 1. */
function lightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    )
    return (red + green + blue) / (3 * 255)
  })
}

test('with reduced motion nothing moves, not even while a screen loads', async () => {
  const { page } = await openPage({ path: '/uk-ddat-2020', context: { reducedMotion: 'reduce' } })
  const letThrough = await holdBack(page, '**/ladders/product-manager.json')
  await page.getByRole('heading', { name: 'Product manager' }).getByRole('link').click()
  const line = page.getByText('Loading', { exact: true }).locator('..')
  await line.waitFor({ state: 'attached' })
  const widths = await line.evaluate(async (element) => {
    const seen: number[] = []
    const begin = performance.now()
    while (performance.now() - begin < 900) {
      await new Promise(requestAnimationFrame)
      seen.push(element.getBoundingClientRect().width)
    }
    return [...new Set(seen.map(Math.round))]
  })
  expect(widths.length).toBeLessThanOrEqual(2)
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
  letThrough()
  await expectSeen(page.getByRole('heading', { level: 1, name: 'Product manager' }))
})

test('at 1200 px and above all that can be done with a comparison stands in one row', async () => {
  const { page } = await openPage({ path: two, width: 1200 })
  await expectSeen(page.getByRole('button', { name: 'Share' }))
  const middles = await page
    .locator('.compare-tools :is(button, a)')
    .evaluateAll((tools) =>
      tools
        .map((tool) => tool.getBoundingClientRect())
        .flatMap(({ top, height }) => (height > 0 ? [Math.round(top + height / 2)] : [])),
    )
  expect(middles.length).toBe(5)
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(2)
})

test.each([
  ['two columns', 1280, 340, two],
  ['three columns', 1280, 400, three],
  [
    'three frameworks',
    1280,
    440,
    comparisonOf([
      'uk-ddat-2020/product-manager/product-manager',
      'uk-gdd-2025/product-manager/product-manager',
      'ca-cds-pm-draft-2/product-manager/product-manager',
    ]),
  ],
  // A phone's header becomes one row of 52 px; until then it counts as such.
  ['two columns', 390, 360, two],
  ['three columns', 390, 360, three],
  [
    'two columns of different roles',
    390,
    360,
    comparisonOf([
      'uk-gdd-2025/product-manager/product-manager',
      'uk-gdd-2025/delivery-manager/senior-delivery-manager',
    ]),
  ],
] as const)('%s at %i px: the first row begins at %i px at most', async (_, width, most, path) => {
  const { page } = await openPage({ path, width, height: width === 390 ? 844 : 900 })
  const first = page.locator('.compare .compared').first()
  await expectSeen(first)
  const [row, header] = await Promise.all([first.boundingBox(), page.getByRole('banner').boundingBox()])
  if (!row || !header) throw new Error('not drawn')
  const taller = width === 390 ? Math.max(0, header.height - 52) : 0
  expect(row.y - taller).toBeLessThanOrEqual(most)
})

test('the scale bar of nine levels fits beside a comparison, and names a level on focus', async () => {
  const { page } = await openPage({
    path: '/uk-gdd-2025/roles/software-developer/compare/developer/senior-developer',
    width: 1280,
  })
  const bar = page.getByRole('list', { name: 'Levels of Software developer' })
  await expectSeen(bar)
  await expect.poll(() => bar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  const name = bar.getByText('Apprentice developer')
  const opacity = () => name.evaluate((element) => getComputedStyle(element).opacity)
  await expect.poll(opacity).toBe('0')
  await tabTo(bar.getByRole('link', { name: 'Apprentice developer' }))
  await expect.poll(opacity).toBe('1')
})

test('the skills of a role level begin at 481 px at most', async () => {
  const { page } = await openPage({
    path: '/uk-gdd-2025/roles/product-manager/senior-product-manager',
    width: 1280,
    height: 900,
  })
  const first = page.locator('.level-table tbody tr').first()
  await expectSeen(first)
  await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThanOrEqual(481)
})

test('two levels are printed on two pages', async () => {
  const { page } = await openPage({ path: two })
  await expectSeen(page.locator('.compare .compared').first())
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2)
})

test('at 320 px a skill level of the comparison on the start page is next to its mark, not below it', async () => {
  const { page } = await openPage({ width: 320 })
  const levels = page.locator('.small-comparison td:nth-child(2) > span')
  await expectSeen(levels.first())
  const lines = await levels.evaluateAll((all) => all.map((level) => level.getClientRects().length))
  expect(lines.length).toBe(6)
  expect(lines.filter((count) => count !== 1)).toEqual([])
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
