import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { goTo, openPage } from '../helpers/browser'
import { chooseFiles, preview } from '../helpers/files-to-open'
import { finger } from '../helpers/hands'
import { expectFocused, expectSeen } from '../helpers/seen'

const fixture = (name: string) => readFileSync(`tests/fixtures/documents/${name}`)
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

describe('a handbook in Markdown', () => {
  test.each([
    ['on a wide screen', {}],
    ['on a phone', finger.visit],
  ])('is understood, kept and compared, %s', async (_, visit) => {
    const { page, expectQuiet } = await openPage({ ...visit, path: '/open' })
    await chooseFiles(page, { 'handbook.md': fixture('handbook-levels/handbook.md') })
    await expectFocused(preview(page))
    await expectSeen(
      page.getByText('Engineering has 3 levels, Junior engineer to Senior engineer. They ask for 4 skills.'),
    )
    await page.getByText('What we left out').click()
    await expectSeen(page.getByText('“FAQ”'))

    await button(page, 'Change the role').click()
    await page.getByLabel('Name of the role').fill('Software engineer')
    await page.keyboard.press('Enter')
    await expectFocused(page.getByText('Software engineer has 3 levels'))
    await button(page, /^Undo/).click()
    await expectFocused(page.getByText('Engineering has 3 levels'))

    await button(page, 'Keep on this device').click()
    await expectSeen(page.getByRole('heading', { name: /is kept on this device/ }))
    const columns = ['engineer', 'senior-engineer'].map((id) => `engineering-career-ladder/engineering/${id}`)
    await goTo(page, `/compare?at=${columns.join('&at=')}`)
    await expectSeen(page.getByText('Reviews the changes of others').first())
    expect(await page.getByText('Running services').count()).toBeGreaterThan(0)
    await expectQuiet()
  })
})
