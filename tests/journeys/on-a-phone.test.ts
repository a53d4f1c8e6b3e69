import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '../helpers/browser'
import { comparedCell, comparedRow, comparisonOf, openMenu, productManagers } from '../helpers/comparison'
import { finger } from '../helpers/hands'
import { expectFocused, expectFocusKept, expectScreen, expectSeen, spoken } from '../helpers/seen'

const two = productManagers('product-manager', 'senior-product-manager')
const three = productManagers('senior-product-manager', 'lead-product-manager', 'head-of-product')
const four = productManagers(
  'associate-product-manager',
  'product-manager',
  'senior-product-manager',
  'lead-product-manager',
)
const acrossFrameworks = comparisonOf([
  'uk-ddat-2020/product-manager/product-manager',
  'uk-gdd-2025/product-manager/product-manager',
  'ca-cds-pm-draft-2/product-manager/product-manager',
])

async function boxOf(target: Locator) {
  const box = await target.boundingBox()
  if (!box) throw new Error(`${String(target)} is not drawn`)
  return box
}

test.each([
  ['two columns', two, 'Life-cycle perspective'],
  ['three columns', three, 'DDaT perspective'],
  ['four columns', four, 'Agile working'],
  [
    'three frameworks',
    acrossFrameworks,
    'Financial ownership in UK Government Digital and Data: Creating value for money',
  ],
])(
  '%s: the first skill is in sight without scrolling, from what and to what in one line',
  async (_, path, firstSkill) => {
    const { page, expectQuiet } = await openPage({ path, ...finger.visit })
    const row = comparedRow(page, firstSkill)
    const lines = row.getByRole('cell').locator('.compared-line')
    const [heading, base, other] = await Promise.all(
      [row.getByRole('rowheader'), lines.nth(0), lines.nth(1)].map(boxOf),
    )
    if (!heading || !base || !other) throw new Error('the row is not whole')

    // The name of the skill across, below it what the base asks for, and in the same line what the other does.
    expect(heading.width).toBeGreaterThan(0.85 * 390)
    expect(heading.y + heading.height).toBeLessThanOrEqual(base.y + 1)
    expect(base.y).toBe(other.y)
    expect(other.x).toBeGreaterThanOrEqual(base.x + base.width)
    expect(other.y + other.height).toBeLessThanOrEqual(844)
    await expectQuiet()
  },
)

test('each skill has one column: what is added, what is reworded, and a fold with what is removed', async () => {
  const { page, expectQuiet } = await openPage({ path: two, ...finger.visit })
  const row = comparedRow(page, 'Operational management')
  await expect.poll(() => spoken(row.locator('.compared-line'))).toEqual(['Practitioner', 'Expert, one step up'])
  await expect.poll(() => comparedCell(page, 'Operational management', 0).getByRole('listitem').count()).toBe(0)
  const cell = comparedCell(page, 'Operational management', 1)
  await expectSeen(cell.getByRole('deletion').first())
  const before = await cell.getByRole('deletion').count()
  await cell.getByRole('button', { name: /Removed: 3 statements$/ }).tap()
  await expect.poll(() => cell.getByRole('deletion').count()).toBe(before + 3)

  // Where the skill level stays, it is said once; and what cannot be compared is there for both.
  await expect
    .poll(() => comparedCell(page, 'Strategic ownership', 0).locator('.compared-line').isVisible())
    .toBe(false)
  await expectSeen(comparedCell(page, 'Strategic ownership', 1).getByText('stays'))
  for (const column of [0, 1]) await expectSeen(comparedCell(page, 'Summary', column).locator('.compared-said'))
  await expectQuiet()
})

test('of three columns the base stays and a tab or a swipe chooses the other: sentence, groups and order follow, and the link says which', async () => {
  const { page, expectQuiet } = await openPage({ path: three, ...finger.visit })
  const change = comparedCell(page, 'Life-cycle perspective', 1).locator('.compared-change')
  const tabs = page.getByRole('group', { name: 'Show next to Senior product manager' })
  const head = tabs.getByRole('radio', { name: 'Head of product' })
  const groups = () => page.getByRole('columnheader', { name: /·/ }).allInnerTexts()
  await expect.poll(() => tabs.getByRole('radio', { name: 'Lead product manager' }).isChecked()).toBe(true)
  await expectSeen(change.getByText('one step down'))
  await expect.poll(() => groups()).toEqual(['Goes up · 3', 'Goes down · 1', 'Same skill level · 6 (one reworded)'])

  await page.locator('.column-tab', { hasText: 'Head of product' }).tap()
  await expectSeen(change.getByText('stays'))
  await expect.poll(() => head.isChecked()).toBe(true)
  await expect.poll(() => groups()).toEqual(['Goes up · 3', 'Same skill level · 7 (two reworded)'])
  expect(new URL(page.url()).searchParams.get('beside')).toBe('uk-ddat-2020/product-manager/head-of-product')
  await expectSeen(
    page.getByText(
      /^Three of ten skills go up one step and seven stay at the same skill level .*To learn: 3 skill steps\.$/,
    ),
  )
  const { page: colleague } = await openPage({
    path: three + '&beside=uk-ddat-2020/product-manager/head-of-product',
    ...finger.visit,
  })
  await expectSeen(colleague.getByRole('columnheader', { name: 'Same skill level · 7 (two reworded)' }))

  await swipe(page, { from: 120, to: 300 })
  await expectSeen(change.getByText('one step down'))
  await swipe(page, { from: 300, to: 120 })
  await expectSeen(change.getByText('stays'))
  // There is no column beyond the last.
  await swipe(page, { from: 300, to: 120 })
  await expectSeen(change.getByText('stays'))

  // Arrow keys do the same, and keep the focus.
  await head.focus()
  await page.keyboard.press('ArrowLeft')
  await expectSeen(change.getByText('one step down'))
  await expectFocused(tabs.getByRole('radio', { name: 'Lead product manager' }))

  await page.getByRole('button', { name: 'Change Lead product manager' }).tap()
  await page.getByRole('button', { name: 'Remove from the comparison' }).tap()
  await expectScreen(page, 'Senior product manager and Head of product')
  await expectFocusKept(page)
  await expectQuiet()
})

async function swipe(page: Page, { from, to }: { from: number; to: number }) {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 780 }] })
  await touch('touchStart', from)
  await touch('touchMove', (from + to) / 2)
  await touch('touchMove', to)
  await touch('touchEnd')
}

test('the tools are three menus that open at the foot of the screen', async () => {
  const { page, expectQuiet } = await openPage({ path: two, ...finger.visit })
  for (const [menu, action] of [
    ['View', page.getByText('Only what changes')],
    ['Add a level', page.getByRole('button', { name: 'Another role…' })],
    ['Share', page.getByRole('button', { name: 'Download CSV' })],
    ['Senior product manager', page.getByRole('button', { name: 'Swap the columns' })],
  ] as const) {
    await expect.poll(() => action.isVisible()).toBe(false)
    await page.getByRole('button', { name: menu, exact: true }).tap()
    const box = await boxOf(action)
    expect(box.height).toBeGreaterThanOrEqual(44)
    expect(box.y).toBeGreaterThan(844 / 4)
    expect(box.y + box.height).toBeLessThanOrEqual(844)
    if (menu !== 'Senior product manager') await page.touchscreen.tap(200, 150)
  }
  await page.getByRole('button', { name: 'Swap the columns' }).tap()
  await expectScreen(page, 'Senior product manager and Product manager')
  await openMenu(page, 'View', finger.use)
  await page.getByRole('checkbox', { name: 'Only what changes' }).tap()
  await page.waitForURL(/show=changes/)
  await expectQuiet()
})

test('the heads of both columns stay in sight down to the last row', async () => {
  const { page } = await openPage({ path: two, ...finger.visit })
  await comparedRow(page, 'Responsibilities').scrollIntoViewIfNeeded()
  for (const name of ['Product manager', 'Senior product manager']) {
    const head = await boxOf(page.getByRole('columnheader').getByRole('button', { name, exact: true }))
    expect(head.y).toBeGreaterThanOrEqual(0)
    expect(head.y).toBeLessThan(844 / 4)
  }
})

test.each([
  ['nine role levels', '/uk-gdd-2025/roles/software-developer', 9],
  ['five role levels', '/uk-ddat-2020/roles/product-manager', 5],
])(
  'the matrix of %s: every cell can be read and brought in sight, and its skill stays above it',
  async (_, path, roleLevels) => {
    const { page, expectQuiet } = await openPage({ path, ...finger.visit })
    const row = page.getByRole('row').nth(1)
    await expect.poll(() => row.getByRole('cell').count()).toBe(roleLevels)
    const last = row.getByRole('cell').last()
    await last.scrollIntoViewIfNeeded()
    const [heading, cell] = await Promise.all([boxOf(row.getByRole('rowheader').getByRole('link')), boxOf(last)])
    expect(heading.x).toBeGreaterThanOrEqual(0)
    expect(heading.x + heading.width).toBeLessThanOrEqual(390)
    expect(cell.x + cell.width).toBeLessThanOrEqual(390)
    expect(heading.y + heading.height).toBeLessThanOrEqual(cell.y + 1)
    const cut = await row
      .getByRole('cell')
      .evaluateAll((cells) => cells.filter((box) => box.scrollWidth > box.clientWidth + 1).length)
    expect(cut).toBe(0)
    await last.getByRole('link').tap()
    await expectSeen(page.getByRole('dialog'))
    await expectQuiet()
  },
)
