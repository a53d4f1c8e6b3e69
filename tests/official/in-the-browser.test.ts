import { rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { oursLabel } from '@/core/explaining'
import { openHref } from '@/core/hrefs'
import { goTo, openPage } from '../helpers/browser'
import { stepHeading } from '../helpers/files-to-open'
import { expectScreen, expectSeen } from '../helpers/seen'
import { officialPath, officialRows, statementsIn, writeCopies } from './files'

/** The most bytes of one file that the browser reads. */
const largestFile = 50_000_000

const official = [officialPath('roles.csv'), officialPath('skills.csv')]

async function openWith(paths: readonly string[]): Promise<Page> {
  const { page } = await openPage({ path: openHref() })
  await page.getByLabel('Framework files').setInputFiles([...paths])
  return page
}

describe('the official pair', () => {
  test('gives Senior product manager its wording at the old link, to the letter', async () => {
    const page = await openWith(official)
    await expectSeen(
      page.getByText('8 role families, 52 roles, 205 role levels, 188 skills and 1,809 skill requirements'),
    )
    await expectSeen(page.getByText(/1,809 of 1,809 skill requirements will have wording, instead of 51/))
    await page.getByRole('button', { name: 'Update here' }).click()
    await expectSeen(stepHeading(page, /is updated on this device$/))

    await goTo(page, '/uk-gdd-2025/roles/product-manager/senior-product-manager')
    const [heading = [], ...rows] = officialRows('roles.csv')
    const [roleLevel, wording] = ['Role Level', 'Skill Level Description'].map((name) => heading.indexOf(name))
    const cells = rows
      .filter((row) => row[roleLevel ?? -1]?.trim() === 'Senior product manager')
      .map((row) => row[wording ?? -1] ?? '')
    expect(cells).toHaveLength(9)
    const main = page.getByRole('main')
    for (const statement of cells.flatMap(statementsIn)) {
      await expect
        .poll(async () => (await main.innerText()).replace(/[\s\u00A0]+/g, ' '), {
          message: statement,
          timeout: 10_000,
        })
        .toContain(statement)
    }

    // Ours gives way, and opens beside the official wording if asked for.
    await expect.poll(() => main.getByRole('list', { name: oursLabel }).count()).toBe(0)
    await expect.poll(() => main.getByText(oursLabel).filter({ visible: true }).count()).toBe(0)
    await main.getByText('Explain this').first().click()
    await expect.poll(() => main.getByRole('list', { name: oursLabel }).count()).toBe(1)
  })

  test('kept as an edition of its own is compared, has moves, and paths lead through it', async () => {
    const page = await openWith(official)
    await page.getByRole('radio', { name: 'Keep as a separate edition' }).check()
    await page.getByLabel('Link name').fill('today')
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expectSeen(stepHeading(page, /is kept on this device$/))

    await goTo(
      page,
      '/compare?at=today/product-manager/product-manager&at=today/product-manager/senior-product-manager',
    )
    await expectSeen(
      page
        .getByText(
          /^Six of nine skills go up one step and three stay at the same skill level.* To learn: 6 skill steps\./,
        )
        .first(),
    )
    await goTo(page, '/today/roles/product-manager/senior-product-manager')
    await page.getByRole('heading', { name: 'Where next from Senior product manager' }).scrollIntoViewIfNeeded()
    await expectSeen(page.getByRole('main').getByRole('link', { name: 'Head of product', exact: true }).first())
    await goTo(
      page,
      '/path?from=today/content-designer/content-designer&to=today/product-manager/head-of-product&stretch=12',
    )
    await expectScreen(page, 'From Content designer to Head of product')
    await expectSeen(page.getByText(/skill steps/).first())
  })
})

describe('as much of it as can be opened here', () => {
  test('can be cancelled, and opens', async () => {
    const paths = await writeCopies(20)
    try {
      const sizes = paths.map((path) => statSync(path).size)
      expect(Math.max(...sizes)).toBeGreaterThan(0.9 * largestFile)
      expect(Math.max(...sizes)).toBeLessThan(largestFile)
      const page = await openWith(paths)
      const progress = page.getByRole('progressbar', { name: 'Reading progress' })
      await expect.poll(() => progress.getAttribute('value').then(Number)).toBeGreaterThan(0)
      await page.getByRole('button', { name: 'Cancel' }).click()
      await expectSeen(page.getByRole('button', { name: 'Choose files' }))

      await page.getByLabel('Framework files').setInputFiles(paths)
      await stepHeading(page, /^Check .* before you keep it$/).waitFor({ timeout: 240_000 })
      await expectSeen(
        page.getByText('8 role families, 1,040 roles, 4,100 role levels, 3,760 skills and 36,180 skill requirements'),
      )

      await page.getByRole('radio', { name: 'Keep as a separate edition' }).check()
      await page.getByLabel('Link name').fill('twentyfold')
      await page.getByRole('button', { name: 'Keep on this device' }).click()
      await stepHeading(page, /is kept on this device$/).waitFor({ timeout: 240_000 })
      await goTo(page, '/twentyfold/roles/product-manager-7/senior-product-manager-7')
      await expectScreen(page, 'Senior product manager 7')
    } finally {
      rmSync(dirname(paths[0] ?? ''), { recursive: true, force: true })
    }
  })
})
