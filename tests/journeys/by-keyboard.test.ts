import { expect, test } from 'vitest'
import { openPage } from '../helpers/browser'
import { comparisonOf, productManagers } from '../helpers/comparison'
import { keyboard, tabTo } from '../helpers/hands'
import { expectFocused, expectFocusKept, expectScreen, expectSeen } from '../helpers/seen'

test('the first stop skips to the content', async () => {
  const { page } = await openPage({ path: '/uk-ddat-2020' })
  await page.keyboard.press('Tab')
  await expectFocused(page.getByRole('link', { name: 'Skip to main content' }))
  await page.keyboard.press('Enter')
  await expectFocused(page.getByRole('main'))
  await page.keyboard.press('Tab')
  await expectFocused(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Start' }))
})

test('from the start page by typing to the third role level, and on to its ladder', async () => {
  const { page, expectQuiet } = await openPage()
  await keyboard.write(page.getByRole('searchbox', { name: 'Find your role' }), 'senior product manager')
  const found = page.locator('.found-links').getByRole('link', { name: /^Senior product manager/i })
  await found.first().waitFor()
  await page.keyboard.press('ArrowDown')
  await expectFocused(found.first())
  await page.keyboard.press('ArrowDown')
  await expectFocused(found.nth(1))
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expectFocused(page.getByRole('searchbox', { name: 'Find your role' }))

  await keyboard.use(found.filter({ hasText: '2020' }))
  await expectScreen(page, 'Senior product manager')
  await expectFocused(page.getByRole('heading', { level: 1 }))
  // The whole ladder is the last of the breadcrumbs, just before the heading.
  await page.keyboard.press('Shift+Tab')
  await expectFocused(
    page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Product manager' }),
  )
  await page.keyboard.press('Enter')
  await expectScreen(page, 'Product manager')
  await expectFocused(page.getByRole('heading', { level: 1 }))
  await expectQuiet()
})

test('the matrix is one stop; its cells open with Enter, close with Escape and have focus again', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020/roles/product-manager' })
  const matrix = page.getByRole('table')
  const cell = (skill: string, roleLevel: number) =>
    matrix
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: skill }) })
      .getByRole('cell')
      .nth(roleLevel)
      .getByRole('link')

  // Past the headings of role levels and the skill's own name, the first cell.
  await tabTo(cell('Agile working', 0))
  for (const [key, skill, roleLevel] of [
    ['ArrowRight', 'Agile working', 1],
    ['ArrowDown', 'DDaT perspective', 1],
    ['End', 'DDaT perspective', 4],
    ['ArrowRight', 'DDaT perspective', 4],
    ['Control+End', 'User focus', 4],
    ['Home', 'User focus', 0],
    ['Control+Home', 'Agile working', 0],
    ['ArrowUp', 'Agile working', 0],
    ['ArrowRight', 'Agile working', 1],
    ['ArrowRight', 'Agile working', 2],
    ['ArrowLeft', 'Agile working', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expectFocused(cell(skill, roleLevel))
  }

  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Agile working' })
  await expectSeen(dialog.getByText('You know how to help the team to decide the best approach.'))
  await expectSeen(dialog.getByText('goes up two steps from Associate product manager'))
  expect(new URL(page.url()).searchParams.get('cell')).toBe('product-manager/agile-working')

  await keyboard.use(dialog.getByRole('button', { name: 'Senior product manager' }))
  await expectSeen(
    dialog.getByText('You can think of new and innovative ways of working to achieve the right outcomes.'),
  )
  await expectFocusKept(page)

  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => new URL(page.url()).search).toBe('')
  await expectFocused(cell('Agile working', 1))

  // The cell left is the one that Tab comes back to, and no other is a stop.
  await page.keyboard.press('Tab')
  await expectFocused(page.getByRole('rowheader', { name: 'DDaT perspective' }).getByRole('link'))
  await page.keyboard.press('Shift+Tab')
  await expectFocused(cell('Agile working', 1))
  await expectQuiet()
})

test('an open cell is in the link; closed, it has the focus; and Back closes it', async () => {
  const { page } = await openPage({
    path: '/uk-ddat-2020/roles/product-manager?cell=lead-product-manager/life-cycle-perspective',
  })
  const dialog = page.getByRole('dialog', { name: 'Life-cycle perspective' })
  await expectSeen(dialog.getByText('goes down one step from Senior product manager'))
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => new URL(page.url()).search).toBe('')
  await expectFocused(
    page
      .getByRole('row', { name: /^Life-cycle perspective/ })
      .getByRole('cell')
      .nth(3)
      .getByRole('link'),
  )

  await page.keyboard.press('Control+Home')
  await expectFocused(page.getByRole('cell').first().getByRole('link'))
  await page.keyboard.press('Enter')
  await expectSeen(page.getByRole('dialog', { name: 'Agile working' }))
  await page.goBack()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expectFocusKept(page)
})

test('two role levels are picked, compared and walked; a column goes and focus stays', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020/roles/product-manager' })
  await keyboard.tick(page.getByRole('checkbox', { name: 'Select Senior product manager to compare' }))
  await expect.poll(() => page.getByRole('button', { name: /^Compare/ }).isDisabled()).toBe(true)
  await keyboard.tick(page.getByRole('checkbox', { name: 'Select Product manager to compare' }))
  await keyboard.use(page.getByRole('button', { name: 'Compare the two selected levels' }))
  await expectScreen(page, 'Product manager and Senior product manager')
  await expectFocused(page.getByRole('heading', { level: 1 }))

  const menu = (name: string) => page.getByRole('button', { name, exact: true })
  await keyboard.use(menu('View'))
  const onlyChanges = page.getByRole('checkbox', { name: 'Only what changes' })
  await keyboard.tick(onlyChanges)
  await page.waitForURL(/show=changes/)
  await expectFocused(onlyChanges)
  await page.keyboard.press('Escape')
  await expectFocused(menu('View'))
  await expect.poll(() => menu('View').getAttribute('aria-expanded')).toBe('false')

  await keyboard.use(menu('Product manager'))
  await keyboard.use(page.getByRole('button', { name: 'Swap the columns' }))
  await expectScreen(page, 'Senior product manager and Product manager')
  await expectFocused(menu('Product manager'))
  await keyboard.use(menu('Product manager'))
  await keyboard.use(page.getByRole('button', { name: 'Swap the columns' }))
  await expectScreen(page, 'Product manager and Senior product manager')
  await expectFocused(menu('Product manager'))

  const up = page.getByRole('link', { name: /^One level up/ })
  await keyboard.use(up)
  await expectScreen(page, 'Senior product manager and Lead product manager')
  await expectFocused(up)
  await expect
    .poll(async () => (await page.getByRole('status').allTextContents()).join(' '))
    .toContain('Senior product manager and Lead product manager')

  await keyboard.use(menu('Senior product manager'))
  await keyboard.use(page.getByRole('button', { name: 'Remove from the comparison' }))
  await expectScreen(page, 'Lead product manager')
  await expectFocused(menu('Lead product manager'))
  await expectQuiet()
})

test('a column is moved and taken away at the far end, and the walk ends at the top: focus never falls to the page', async () => {
  const { page } = await openPage({
    path: productManagers('senior-product-manager', 'lead-product-manager', 'head-of-product'),
  })
  const menu = (name: string) => page.getByRole('button', { name, exact: true })
  await keyboard.use(page.getByRole('button', { name: /^▸ Removed/ }).first())
  await expectSeen(page.getByRole('deletion').last())

  await keyboard.use(menu('Lead product manager'))
  await keyboard.use(page.getByRole('button', { name: 'Move to the right' }))
  await expectScreen(page, 'Senior product manager, Head of product and Lead product manager')
  await expectFocused(menu('Lead product manager'))
  await keyboard.use(menu('Head of product'))
  await keyboard.use(page.getByRole('button', { name: 'Remove from the comparison' }))
  await expectScreen(page, 'Senior product manager and Lead product manager')
  await expectFocused(menu('Lead product manager'))
  await keyboard.use(page.getByRole('link', { name: /^One level up/ }))
  await expectScreen(page, 'Lead product manager and Head of product')
  await expectFocusKept(page)
})

test('a role level is added from the dialog, which keeps focus inside and gives it back', async () => {
  const { page, expectQuiet } = await openPage({ path: comparisonOf(['uk-gdd-2025/service-owner/service-owner']) })
  const add = page.getByRole('button', { name: 'Add a level' })
  const dialog = page.getByRole('dialog', { name: 'Add a role level' })
  await keyboard.use(add)
  await keyboard.use(page.getByRole('button', { name: 'Another role…' }))
  await expectFocused(dialog.getByRole('searchbox', { name: 'Which role level?' }))
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expectFocused(add)

  await page.keyboard.press('Enter')
  await keyboard.use(page.getByRole('button', { name: 'Another role…' }))
  await expectFocused(dialog.getByRole('searchbox'))
  await page.keyboard.type('head of product')
  await expectSeen(dialog.getByRole('link', { name: /^Head of product/ }).first())
  // Enter takes the first.
  await page.keyboard.press('Enter')
  await expectScreen(page, 'Service owner and Head of product')
  await expectFocusKept(page)
  await expectQuiet()
})
