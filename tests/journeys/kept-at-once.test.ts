import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { openHref } from '@/core/hrefs'
import { hrefOf, openPage, takenOver } from '../helpers/browser'
import { bakery, keepFiles, madeUpWording, officialRung } from '../helpers/files-to-keep'
import { expectScreen, expectSeen } from '../helpers/seen'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A tab of somebody who keeps the bakery, and another of the same visitor. */
async function openTwoTabs() {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, bakery)
  const other = await page.context().newPage()
  await other.goto(hrefOf(openHref()))
  await takenOver(other)
  return { page, other }
}

/** Holds back a part of the app until it is let go. */
async function holdBack(page: Page, part: string): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(`**/assets/${part}-*.js`, async (route) => {
    await held
    await route.continue()
  })
  return () => letGo()
}

test('a link that is followed while the page still finds out what is kept leads where it says', async () => {
  const { page } = await openPage({ path: openHref() })
  await keepFiles(page, officialRung)
  const letFollow = await holdBack(page, 'follow')
  const letRead = await holdBack(page, 'device-slices')
  await page.goto(hrefOf('/uk-gdd-2025/roles/content-designer'))
  await takenOver(page)
  await page.getByRole('link', { name: 'Senior content designer', exact: true }).first().click()
  const followed = page.waitForResponse(/\/follow-/)
  letFollow()
  await followed
  // It has nothing to show for what it does.
  await page.waitForTimeout(300)
  letRead()
  await expectScreen(page, 'Senior content designer')
  await expectSeen(page.getByText(madeUpWording('User focus (content design)')))
})
