import { expect, test } from 'vitest'
import { compareAtHref, compareHref, openHref, readAddress } from '@/core/hrefs'
import { goTo, openPage } from '../helpers/browser'
import { comparedRow, openMenu, productManagers } from '../helpers/comparison'
import { bakery, keepFiles } from '../helpers/files-to-keep'
import { expectFocused, expectScreen, expectSeen } from '../helpers/seen'

const pair = '/uk-ddat-2020/roles/product-manager/compare/product-manager/senior-product-manager'

/** Role levels of the product manager of 2020, as the addresses of a comparison. */
function ofProductManager(...roleLevels: readonly string[]) {
  return roleLevels.flatMap((roleLevel) => readAddress(`uk-ddat-2020/product-manager/${roleLevel}`) ?? [])
}

test.each([false, true])('a pair opens by its link, scripts %s, and leads to the next pair', async (scripts) => {
  const { page, expectQuiet } = await openPage({ path: pair, scripts })
  await expectScreen(page, 'Product manager and Senior product manager')
  await expectSeen(page.getByText(/^Eight of ten skills go up/))
  const lifeCycle = comparedRow(page, 'Life-cycle perspective')
  await expectSeen(lifeCycle.getByText('two steps up'))
  await expectSeen(lifeCycle.getByText('You can develop sustainable support models.'))
  await expectSeen(page.getByText('Open Government Licence v3.0').first())

  await page.getByRole('link', { name: /^One level up/ }).click()
  await expectScreen(page, 'Senior product manager and Lead product manager')
  expect(new URL(page.url()).pathname).toBe(
    '/uk-ddat-2020/roles/product-manager/compare/senior-product-manager/lead-product-manager',
  )
  await page.goBack()
  await expectScreen(page, 'Product manager and Senior product manager')
  await expectQuiet()
})

test.each(['/uk-ddat-2020/roles/product-manager', '/uk-ddat-2020/roles/product-manager/senior-product-manager'])(
  '%s has a plain link to the pair with the level below',
  async (path) => {
    const { page } = await openPage({ path, scripts: false })
    await page.locator(`a[href="${pair}"]`).click()
    await expectScreen(page, 'Product manager and Senior product manager')
  },
)

test('the longer form of a pair leads to its page and keeps how it is shown', async () => {
  const { page, expectQuiet } = await openPage({
    path: `${compareAtHref(ofProductManager('product-manager', 'senior-product-manager'))}&show=changes`,
  })
  await page.waitForURL((url) => url.href.endsWith(`${pair}?show=changes`))
  await expectScreen(page, 'Product manager and Senior product manager')
  await openMenu(page, 'View')
  await expect.poll(() => page.getByRole('checkbox', { name: 'Only what changes' }).isChecked()).toBe(true)
  await expectQuiet()
})

test('the higher level first is a comparison too; its copied link shows the same', async () => {
  const { page, expectQuiet } = await openPage({ path: productManagers('head-of-product', 'product-manager') })
  await page.waitForURL(/\/compare\?at=/)
  await expectScreen(page, 'Head of product and Product manager')
  await openMenu(page, 'Share')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expectSeen(page.getByRole('button', { name: 'Link copied' }))
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(copied.pathname + decodeURIComponent(copied.search)).toBe(
    compareAtHref(ofProductManager('head-of-product', 'product-manager')),
  )

  await page.keyboard.press('Escape')
  // Swapped, it is the pair; the menu that did it keeps the focus, and so the screen is not drawn anew.
  await openMenu(page, 'Head of product')
  await page.getByRole('button', { name: 'Swap the columns' }).click()
  await page.waitForURL('**/compare/product-manager/head-of-product')
  await expectScreen(page, 'Product manager and Head of product')
  await expectFocused(page.getByRole('button', { name: 'Head of product', exact: true }))
  await expectQuiet()
})

test('a pair with an old id leads to the one with the new; a level that is not there is named', async () => {
  const { page } = await openPage({ path: '/about' })
  const ofDraft = (...roleLevels: readonly string[]) =>
    roleLevels.map((roleLevel) => ({ framework: 'ca-cds-pm-draft-2', role: 'product-manager', roleLevel }))
  await goTo(page, compareHref(ofDraft('principle-product-manager', 'head-of-product-management')))
  await page.waitForURL('**/compare/principal-product-manager/head-of-product-management')
  await goTo(page, compareHref(ofDraft('product-manager', 'head-of-produkt')))
  await expectSeen(page.getByText(/head-of-produkt/).first())
  await expectScreen(page, 'Product manager')
})

test('a pair of a framework that is only on this device has an address of the same form', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, bakery)
  await goTo(page, '/bakery/roles/baker/compare/baker/senior-baker')
  await expectScreen(page, 'Baker and Senior baker')
})
