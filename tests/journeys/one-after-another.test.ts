import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { holdBack, openPage } from '../helpers/browser'
import { comparisonOf, openMenu } from '../helpers/comparison'
import { plainAddress } from '../helpers/plain-figures'
import { expectScreen, expectSeen } from '../helpers/seen'

const searchOf = (page: Page) => decodeURIComponent(new URL(page.url()).search)

test('what is done to a comparison while a role level is loading adds to it, and does not undo it', async () => {
  const { page, expectQuiet } = await openPage({
    path: comparisonOf(['uk-gdd-2025/product-manager/product-manager', 'uk-gdd-2025/product-manager/head-of-product']),
  })
  const letThrough = await holdBack(page, '**/role-levels/service-owner/service-owner.json')
  await openMenu(page, 'Add a level')
  await page.getByRole('button', { name: 'Another role…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a role level' })
  await dialog.getByRole('searchbox', { name: 'Which role level?' }).fill('service owner')
  await dialog.getByRole('link', { name: /^Service owner/ }).click()
  await dialog.waitFor({ state: 'detached' })

  await openMenu(page, 'View')
  const onlyChanges = page.getByRole('checkbox', { name: 'Only what changes' })
  await onlyChanges.click()
  await expect.poll(() => onlyChanges.isChecked()).toBe(true)
  await openMenu(page, 'Head of product')
  await page.getByRole('button', { name: 'Swap the columns' }).click()
  // All of it waits for the role level, and comes with it.
  await expectScreen(page, 'Product manager and Head of product')
  expect(searchOf(page)).not.toContain('show=changes')

  letThrough()
  await expectScreen(page, 'Head of product, Product manager and Service owner')
  await openMenu(page, 'View')
  await expect.poll(() => onlyChanges.isChecked()).toBe(true)
  expect(searchOf(page)).toBe(
    '?at=uk-gdd-2025/product-manager/head-of-product&at=uk-gdd-2025/product-manager/product-manager&at=uk-gdd-2025/service-owner/service-owner&show=changes',
  )
  await expectQuiet()
})

test('what is done to a path while an end of it is loading adds to it, and does not undo it', async () => {
  const { page, expectQuiet } = await openPage({
    path: `/path?from=${plainAddress('Content designer')}&to=${plainAddress('Head of product')}&stretch=15`,
  })
  await expectSeen(page.getByText('To learn: 31 skill steps in 4 moves', { exact: true }))
  const letThrough = await holdBack(page, '**/uk-ddat-2020/requirements.json')
  await page.getByRole('button', { name: 'Change the start' }).click()
  await page.getByRole('searchbox', { name: 'Which role level?' }).fill('associate product manager')
  const dialog = page.getByRole('dialog', { name: 'Where do you start?' })
  await dialog.getByRole('link', { name: /^Associate product manager.*2020$/ }).click()
  await dialog.waitFor({ state: 'detached' })

  const stepsBack = page.getByRole('checkbox', { name: /^Allow steps back/ })
  await stepsBack.click()
  await expect.poll(() => stepsBack.isChecked()).toBe(true)
  await page.getByRole('slider').press('ArrowRight')
  await expectScreen(page, 'From Content designer to Head of product')

  letThrough()
  await expectScreen(page, 'From Associate product manager to Head of product')
  await expect
    .poll(() => searchOf(page))
    .toBe(
      `?from=uk-ddat-2020/product-manager/associate-product-manager&to=${plainAddress('Head of product')}&stretch=16&back=yes`,
    )
  await expectQuiet()
})
