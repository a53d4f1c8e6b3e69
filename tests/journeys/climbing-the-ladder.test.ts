import { expect, test } from 'vitest'
import { openPage } from '../helpers/browser'
import { comparedRow, openMenu } from '../helpers/comparison'
import { expectScreen, expectSeen, spoken } from '../helpers/seen'

test('from the start page to the third role level', async () => {
  const { page, expectQuiet } = await openPage()
  await page.getByRole('link', { name: 'UK Digital, Data and Technology, 2020' }).click()
  await expectScreen(page, 'UK Digital, Data and Technology, 2020')

  const roleLevels = page.getByRole('list', { name: 'Levels of Product manager, lowest first' })
  await expect
    .poll(() => roleLevels.getByRole('link').allTextContents())
    .toEqual([
      'Associate product manager',
      'Product manager',
      'Senior product manager',
      'Lead product manager',
      'Head of product',
    ])
  await page.getByRole('heading', { name: 'Product manager' }).getByRole('link').click()
  await expectScreen(page, 'Product manager')

  await page
    .getByRole('region', { name: 'Career ladder' })
    .getByRole('link', { name: 'Senior product manager', exact: true })
    .click()
  await expectScreen(page, 'Senior product manager')
  await expectSeen(page.getByText('Level 3 of 5'))
  const problemOwnership = page
    .getByRole('row')
    .filter({ has: page.getByRole('heading', { name: 'Problem ownership' }) })
  await expect
    .poll(() => spoken(problemOwnership.getByRole('listitem')))
    .toEqual([
      'You know how to anticipate problems and how to defend against them at the right time.',
      'You understand how the problem fits into the larger picture.',
      'You can articulate the problem and help others to do it.',
      'You know how to build problem-solving capabilities in others.',
    ])
  expect(new URL(page.url()).pathname).toBe('/uk-ddat-2020/roles/product-manager/senior-product-manager')
  await expectQuiet()
})

test('neighbours are compared in one click, and the pair walks up to the top and down again', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020/roles/product-manager/product-manager' })
  for (const neighbour of ['Associate product manager', 'Senior product manager']) {
    await expectSeen(page.getByRole('link', { name: `Compare with ${neighbour}` }))
  }
  await page.getByRole('link', { name: 'Compare with Senior product manager' }).click()
  await expectScreen(page, 'Product manager and Senior product manager')

  await openMenu(page, 'View')
  await page.getByRole('checkbox', { name: 'Only what changes' }).click()
  const walk = page.getByRole('navigation', { name: 'Compare other levels of this role' })
  await walk.getByRole('link', { name: /^One level up/ }).click()
  await expectScreen(page, 'Senior product manager and Lead product manager')
  // What was chosen for one pair stays chosen for the next.
  expect(new URL(page.url()).searchParams.get('show')).toBe('changes')
  await openMenu(page, 'View')
  await expect.poll(() => page.getByRole('checkbox', { name: 'Only what changes' }).isChecked()).toBe(true)
  await expectSeen(comparedRow(page, 'Life-cycle perspective'))

  await walk.getByRole('link', { name: /^One level up/ }).click()
  await expectScreen(page, 'Lead product manager and Head of product')
  await expectSeen(walk.getByText('This is the highest level'))
  await expect.poll(() => walk.getByRole('link').count()).toBe(1)

  for (const title of [
    'Senior product manager and Lead product manager',
    'Product manager and Senior product manager',
    'Associate product manager and Product manager',
  ]) {
    await walk.getByRole('link', { name: /^One level down/ }).click()
    await expectScreen(page, title)
  }
  await expectSeen(walk.getByText('This is the lowest level'))

  await page.goBack()
  await expectScreen(page, 'Product manager and Senior product manager')
  await expectQuiet()
})

test('three columns, only what changes: the copied link shows the same in a fresh browser', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020/roles/product-manager' })
  for (const roleLevel of ['Head of product', 'Senior product manager', 'Lead product manager']) {
    await page.getByRole('checkbox', { name: `Select ${roleLevel} to compare` }).click()
  }
  await page.getByRole('button', { name: 'Compare the three selected levels' }).click()
  // In the ladder's order, whatever the order of picking.
  await expectScreen(page, 'Senior product manager, Lead product manager and Head of product')

  const all = await page.getByRole('table').innerText()
  await openMenu(page, 'View')
  await page.getByRole('checkbox', { name: 'Only what changes' }).click()
  await expect.poll(() => page.getByRole('table').innerText()).not.toBe(all)
  await openMenu(page, 'Share')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expectSeen(page.getByRole('button', { name: 'Link copied' }))
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(decodeURIComponent(link.search)).toBe(
    '?at=uk-ddat-2020/product-manager/senior-product-manager&at=uk-ddat-2020/product-manager/lead-product-manager&at=uk-ddat-2020/product-manager/head-of-product&show=changes',
  )

  const { page: colleague, expectQuiet: expectQuietToo } = await openPage({ path: link.pathname + link.search })
  await expectScreen(colleague, 'Senior product manager, Lead product manager and Head of product')
  await openMenu(colleague, 'View')
  await expect.poll(() => colleague.getByRole('checkbox', { name: 'Only what changes' }).isChecked()).toBe(true)
  await expect.poll(() => colleague.getByRole('table').innerText()).toBe(await page.getByRole('table').innerText())
  await expect
    .poll(() => colleague.getByRole('definition').allInnerTexts())
    .toEqual(await page.getByRole('definition').allInnerTexts())
  await Promise.all([expectQuiet(), expectQuietToo()])
})

test('columns are added, swapped, moved and removed, each in the href and each undone by Back', async () => {
  const { page, expectQuiet } = await openPage({ path: '/compare' })
  await page.getByRole('searchbox', { name: 'Choose the first role level' }).fill('chief data architect')
  await page.getByRole('link', { name: /^Chief data architect/ }).click()
  await expectScreen(page, 'Chief data architect')
  await expectSeen(page.getByText('Add another role level to see what differs.'))

  await page.getByRole('button', { name: 'Choose a role level to compare with' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a role level' })
  // The role levels beside it are offered before a word is typed.
  await expect.poll(() => dialog.getByRole('link').count()).toBe(2)
  await dialog.getByRole('link', { name: /^Senior data architect/ }).click()
  await expectScreen(page, 'Chief data architect and Senior data architect')

  await openMenu(page, 'Chief data architect')
  await page.getByRole('button', { name: 'Swap the columns' }).click()
  await expectScreen(page, 'Senior data architect and Chief data architect')

  await openMenu(page, 'Add a level')
  await page.getByRole('button', { name: 'Another role…' }).click()
  await dialog.getByRole('searchbox', { name: 'Which role level?' }).fill('servce ownr')
  await dialog.getByRole('link', { name: /^Service owner/ }).click()
  await expectScreen(page, 'Senior data architect, Chief data architect and Service owner')

  await openMenu(page, 'Service owner')
  await page.getByRole('button', { name: 'Move to the left' }).click()
  await expectScreen(page, 'Senior data architect, Service owner and Chief data architect')
  await openMenu(page, 'Chief data architect')
  await page.getByRole('button', { name: 'Remove from the comparison' }).click()
  await expectScreen(page, 'Senior data architect and Service owner')
  expect(decodeURIComponent(new URL(page.url()).search)).toBe(
    '?at=uk-gdd-2025/data-architect/senior-data-architect&at=uk-gdd-2025/service-owner/service-owner',
  )

  await page.goBack()
  await expectScreen(page, 'Senior data architect, Service owner and Chief data architect')
  await page.goForward()
  await expectScreen(page, 'Senior data architect and Service owner')

  await openMenu(page, 'Service owner')
  await page.getByRole('button', { name: 'Another role…' }).click()
  const other = page.getByRole('dialog', { name: 'Show another role level here' })
  await other.getByRole('searchbox', { name: 'Which role level?' }).fill('content strategist')
  await other.getByRole('link', { name: /^Content strategist/ }).click()
  await expectScreen(page, 'Senior data architect and Content strategist')
  await expectQuiet()
})

test('a skill from step to step, and who stands on each', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020/roles/product-manager' })
  await page.getByRole('rowheader', { name: 'Life-cycle perspective' }).getByRole('link').click()
  await expectScreen(page, 'Life-cycle perspective')

  const step = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) })
  const standing: Readonly<Record<string, readonly string[]>> = {
    Expert: ['Senior product manager', 'Head of product'],
    Practitioner: ['Lead product manager'],
    Working: ['Product manager'],
    Awareness: ['Associate product manager'],
  }
  for (const [name, roleLevels] of Object.entries(standing)) {
    await expect.poll(() => step(name).getByRole('link').allTextContents()).toEqual(roleLevels)
  }
  await expectSeen(
    step('Awareness').getByText(
      'You understand how the needs of the team and the product vary across the stages of the product life cycle.',
    ),
  )

  await step('Practitioner').getByRole('link', { name: 'Lead product manager' }).click()
  await expectScreen(page, 'Lead product manager')
  await expectQuiet()
})
