import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from '../helpers/browser'
import { comparedCell, comparedRow, comparisonOf, productManagers } from '../helpers/comparison'
import { finger } from '../helpers/hands'
import { expectScreen, expectSeen } from '../helpers/seen'

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
  ['three frameworks', acrossFrameworks, 'Strategic ownership'],
])('%s: the first row is in sight without scrolling, base and other side by side', async (_, path, firstSkill) => {
  const { page, expectQuiet } = await openPage({ path, ...finger.visit })
  const row = comparedRow(page, firstSkill)
  const [heading, base, other] = await Promise.all(
    [row.getByRole('rowheader'), row.getByRole('cell').nth(0), row.getByRole('cell').nth(1)].map(boxOf),
  )
  if (!heading || !base || !other) throw new Error('the row is not whole')

  // The name of the skill across, below it the two columns, and of these a line at least.
  expect(heading.width).toBeGreaterThan(0.85 * 390)
  expect(heading.y + heading.height).toBeLessThanOrEqual(base.y + 1)
  expect(base.y).toBe(other.y)
  expect(other.x).toBeGreaterThanOrEqual(base.x + base.width)
  for (const cell of [base, other]) expect(cell.width).toBeGreaterThanOrEqual(0.45 * 390)
  const firstLine = await boxOf(row.getByRole('cell').nth(1).getByRole('paragraph').first())
  expect(firstLine.y + firstLine.height).toBeLessThanOrEqual(844)
  await expectQuiet()
})

test('the other columns are a tab or a swipe away', async () => {
  const { page, expectQuiet } = await openPage({ path: three, ...finger.visit })
  const cell = (column: number) => comparedCell(page, 'Life-cycle perspective', column)
  const tabs = page.getByRole('group', { name: 'Show next to Senior product manager' })
  const head = tabs.getByRole('button', { name: 'Head of product' })
  expect(await tabs.getByRole('button', { name: 'Lead product manager' }).getAttribute('aria-pressed')).toBe('true')
  await expectSeen(cell(1).getByText('goes down one step'))
  expect(await cell(2).isVisible()).toBe(false)

  await head.tap()
  await expectSeen(cell(2))
  expect(await cell(1).isVisible()).toBe(false)
  expect(await head.getAttribute('aria-pressed')).toBe('true')
  expect((await boxOf(cell(2))).width).toBeGreaterThanOrEqual(0.45 * 390)
  // The sentence in sight is the shown column's.
  await expectSeen(
    page.getByText(
      /^Three of ten skills go up one step and seven stay at the same skill level .*To learn: 3 skill steps\.$/,
    ),
  )

  await swipe(page, { from: 120, to: 300 })
  await expectSeen(cell(1))
  await swipe(page, { from: 300, to: 120 })
  await expectSeen(cell(2))
  // There is no column beyond the last.
  await swipe(page, { from: 300, to: 120 })
  await expectSeen(cell(2))
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

test('the actions are in one menu', async () => {
  const { page, expectQuiet } = await openPage({ path: two, ...finger.visit })
  const inMenu = ['Add a role level', 'Swap columns', 'Copy link', 'Copy as Markdown', 'Download CSV', 'Print'].map(
    (name) => page.getByRole('button', { name, exact: true }),
  )
  for (const action of inMenu) expect(await action.isVisible()).toBe(false)
  const menu = page.getByRole('button', { name: 'Actions' })
  expect(await menu.getAttribute('aria-expanded')).toBe('false')
  await menu.tap()
  expect(await menu.getAttribute('aria-expanded')).toBe('true')
  for (const action of inMenu) await expectSeen(action)

  await page.getByRole('button', { name: 'Swap columns' }).tap()
  await expectScreen(page, 'Senior product manager and Product manager')
  await page.getByRole('checkbox', { name: 'Only what changes' }).tap()
  await page.waitForURL(/show=changes/)
  await expectQuiet()
})

test('the heads of both columns stay in sight down to the last row', async () => {
  const { page } = await openPage({ path: two, ...finger.visit })
  await comparedRow(page, 'Responsibilities').scrollIntoViewIfNeeded()
  for (const name of ['Product manager', 'Senior product manager']) {
    const head = await boxOf(page.getByRole('columnheader').getByRole('link', { name, exact: true }))
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
    expect(await row.getByRole('cell').count()).toBe(roleLevels)
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
