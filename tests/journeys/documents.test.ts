import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeAll } from '../helpers/axe'
import { goTo, openPage } from '../helpers/browser'
import { chooseFiles, dragFiles, preview } from '../helpers/files-to-open'
import { finger, tabTo } from '../helpers/hands'
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
    await button(page, /^Undo ?: /).click()
    await expectFocused(page.getByText('Engineering has 3 levels'))

    await button(page, 'Keep on this device').click()
    await expectSeen(page.getByRole('heading', { name: /is kept on this device/ }))
    const columns = ['engineer', 'senior-engineer'].map((id) => `engineering-career-ladder/engineering/${id}`)
    await goTo(page, `/compare?at=${columns.join('&at=')}`)
    await expectSeen(page.getByText('Reviews the changes of others').filter({ visible: true }).first())
    await expect.poll(() => page.getByText('Running services').count()).toBeGreaterThan(0)
    await expectQuiet()
  })
})

test('a workbook with a sheet for each role is opened, and another file that is dropped on the preview joins it', async () => {
  const { page, expectQuiet } = await openPage({ path: '/open' })
  await chooseFiles(page, { 'Museum careers.xlsx': fixture('workbook-sheet-per-role/Museum careers.xlsx') })
  await expectFocused(preview(page))
  await expectSeen(
    page.getByText('2 roles, Curator to Registrar, with 6 levels. They ask for 5 skills, at skill levels 1 to 4.'),
  )
  await page.getByText('What we left out').click()
  await expectSeen(page.getByText('sheet “Staff”'))
  await dragFiles(page, { 'Arborists.xlsx': fixture('workbook-gnumeric/Arborists.xlsx') })
  await expectSeen(page.getByText(/^3 roles, Curator to Arborists/))
  await expectQuiet()
})

test('a matrix that is pasted asks for the role it does not name, and the answer can be taken back', async () => {
  const { page, expectQuiet } = await openPage({ path: '/open' })
  const matrix = 'Skill\tIC1\tIC2\tIC3\nWriting\t1\t2\t3\nSpeaking\t1\t1\t2\n'
  await page.evaluate((text) => navigator.clipboard.writeText(text), matrix)
  await page.keyboard.press('Control+V')
  await expectSeen(page.getByText('Role has 3 levels, IC1 to IC3. They ask for 2 skills, at skill levels 1 to 3.'))
  await expectSeen(page.getByRole('group', { name: 'Which role are these levels of?' }))
  const field = page.getByLabel('Name of the role')
  await tabTo(field)
  await page.keyboard.type('Speaker')
  await page.keyboard.press('Enter')
  await expectFocused(page.getByText('Speaker has 3 levels'))
  await tabTo(button(page, /^Undo ?: /))
  await page.keyboard.press('Enter')
  await expectSeen(page.getByText('Role has 3 levels'))
  await expectQuiet()
})

test.each([
  [false, 1280],
  [true, 390],
])('a question has no fault that axe finds, dark: %s, at %i px', async (dark, width) => {
  const { page } = await openPage({ path: '/open', dark, width })
  await chooseFiles(page, { 'table.csv': fixture('catalogue-ambiguous/table.csv') })
  await expectSeen(page.getByRole('group', { name: /^What are “Level 1”/ }))
  expect(await axeAll(page)).toEqual([])
  await button(page, /^Levels of a role/).click()
  await expectFocused(page.getByText('Which role are these levels of?'))
})
