import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { goTo, openPage } from '../helpers/browser'
import { chooseFiles, dragFiles, ownTable, preview, stepHeading } from '../helpers/files-to-open'
import { finger, tabTo } from '../helpers/hands'
import { downloaded } from '../helpers/my-skills'
import { expectFocused, expectScreen, expectSeen } from '../helpers/seen'

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

describe('a file', () => {
  test.each([
    [
      'roles.xlsx',
      Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]),
      'the file is cut off: its end is missing',
      /Save the table as \.xlsx, \.ods or CSV/,
    ],
    [
      'photo.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'this is a picture (PNG)',
      /Save the table as \.xlsx, \.ods or CSV/,
    ],
    ['empty.csv', '', 'the file is empty', /The first row must name the columns/],
    ['half.json', '{"format": 1, "id"', 'JSON file is damaged', /Export the framework again/],
    ['heading.csv', 'Role,Role level,Skill,Skill level', 'no row could be used', /at least a role and a skill/],
  ])(
    '%s, of which nothing can be used, is told what it is and what to do; another is opened in its place',
    async (name, content, found, tip) => {
      const { page, expectQuiet } = await openPage({ path: '/open' })
      await chooseFiles(page, { [name]: content })
      await expectFocused(stepHeading(page, `We couldn’t use anything in ${name}`))
      const summary = page.getByRole('listitem').filter({ hasText: tip }).first()
      await expectSeen(summary)
      await expect.poll(() => summary.innerText()).toContain(found)
      await summary.getByRole('link').click()
      await expectFocused(page.getByRole('heading', { level: 3 }).first())

      await chooseFiles(page, { 'own.csv': ownTable })
      await expectSeen(preview(page))
      await expectSeen(page.getByText('No problems found.'))
      await expectQuiet()
    },
  )

  test('that is large shows how far it is, and reading it can be given up', async () => {
    const { page, expectQuiet } = await openPage({ path: '/open' })
    // Made where it is dropped: it would take longer to bring there than to read.
    const dataTransfer = await page.evaluateHandle(() => {
      const rows = Array.from(
        { length: 1_000_000 },
        (_, place) => `Baker ${place % 40},Baker ${place % 40},Kneading ${place},Working`,
      )
      const transfer = new DataTransfer()
      transfer.items.add(new File([['Role,Role level,Skill,Skill level', ...rows].join('\n')], 'large.csv'))
      return transfer
    })
    await page.dispatchEvent('main', 'drop', { dataTransfer })
    await expectFocused(stepHeading(page, 'Reading large.csv'))
    const bar = page.getByRole('progressbar', { name: 'Reading progress' })
    await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0)
    await button(page, 'Cancel').click()
    await expectFocused(page.getByRole('heading', { level: 1 }))
    await expectSeen(button(page, 'Choose files'))
    await expectQuiet()
  })
})

describe('without a file', () => {
  test('a table is pasted anywhere on the screen', async () => {
    const { page, expectQuiet } = await openPage({ path: '/open' })
    await page.evaluate((text) => navigator.clipboard.writeText(text), ownTable.replaceAll(',', '\t'))
    await page.keyboard.press('Control+V')
    await expectSeen(preview(page))
    await expectSeen(page.getByText('2 roles, 4 role levels, 3 skills and 5 skill requirements'))
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('Pasted table')
    // In a field a text is pasted as everywhere.
    await page.evaluate(() => navigator.clipboard.writeText('Mill Lane'))
    await page.getByLabel('Title').focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+V')
    await expectSeen(preview(page))
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('Mill Lane')
    await expect.poll(() => page.getByLabel('Link name').inputValue()).toBe('mill-lane')
    await expectQuiet()
  })

  test('a table is pasted into a field by who has no keys for it', async () => {
    const { page } = await openPage({ ...finger.visit, path: '/open' })
    await finger.use(page.getByText('Paste into a text box'))
    await page.getByLabel('Table, with the column names in the first row').fill(ownTable)
    await finger.use(button(page, 'Open the pasted table'))
    await expectSeen(preview(page))
  })

  test('the template is downloaded, filled in or not, and opened', async () => {
    const { page } = await openPage({ path: '/open' })
    const template = await downloaded(page, () => button(page, 'Download a template').click())
    await chooseFiles(page, { 'framework-template.csv': template })
    await expectSeen(page.getByText('No problems found.'))
    await expectSeen(page.getByText('1 role family, 1 role, 2 role levels, 2 skills and 4 skill requirements'))
  })
})

describe('columns that are called otherwise', () => {
  const table =
    'Beruf,Stufe,Fertigkeit,Niveau,Ort\nBaker,Senior baker,Kneading,Working,Town\nBaker,Baker,Kneading,Awareness,Town\n'

  test.each([
    ['by keyboard', {}],
    ['on a phone', finger.visit],
  ])('are said to be what they are, %s, and the file is read again', async (_, visit) => {
    const { page, expectQuiet } = await openPage({ ...visit, path: '/open' })
    await chooseFiles(page, { 'berufe.csv': table })
    await expectFocused(stepHeading(page, 'Choose the columns of berufe.csv'))
    await expectSeen(page.getByRole('cell', { name: 'Senior baker' }))
    await expectSeen(page.getByText('You still need to choose: Role, Skill.'))
    for (const [label, column] of [
      ['Role', 'Beruf'],
      ['Role Level', 'Stufe'],
      ['Skill', 'Fertigkeit'],
      ['Skill Level', 'Niveau'],
    ] as const) {
      const select = page.getByRole('combobox', { name: new RegExp(`^${label}(?! (?:Level|Description|Family|Step))`) })
      await tabTo(select)
      await page.keyboard.type(column)
    }
    await tabTo(button(page, 'Continue'))
    await page.keyboard.press('Enter')
    await expectFocused(preview(page))
    await expectSeen(page.getByText('1 role, 2 role levels, 1 skill and 2 skill requirements'))
    await expectSeen(page.getByRole('link', { name: 'Columns that we do not use' }))
    await expectQuiet()
  })
})

describe('skill levels of its own', () => {
  const scored = ownTable
    .replace('Working', '3')
    .replace('Expert', '5')
    .replace('Working', '2')
    .replace('Awareness', '1')
    .replace('Practitioner', '4')

  test('stay what they are', async () => {
    const { page } = await openPage({ path: '/open' })
    await chooseFiles(page, { 'scored.csv': scored })
    await expectSeen(page.getByText('The file has 5 skill levels of its own.'))
    await button(page, 'Keep on this device').click()
    await page.getByRole('link', { name: 'Explore Scored' }).click()
    await goTo(page, '/scored/roles/baker/senior-baker')
    await expectSeen(page.getByText('5', { exact: true }).first())
  })

  test('are mapped by hand, and stand in the order that was said', async () => {
    const { page, expectQuiet } = await openPage({ path: '/open' })
    await chooseFiles(page, { 'scored.csv': scored })
    await button(page, 'Move 5 down').click()
    await expectSeen(page.getByText('5, skill level 4 of 5'))
    await page.getByRole('radio', { name: /^Match them to the common skill levels/ }).click()
    await page.getByLabel('5 1 requirement').selectOption('Working')
    await page.getByLabel('1 1 requirement').selectOption('No skill level')
    await button(page, 'Keep on this device').click()
    await expectSeen(stepHeading(page, 'Scored is kept on this device'))
    await goTo(page, '/scored/roles/baker/senior-baker')
    await expectScreen(page, 'Senior baker')
    await expectSeen(page.getByText('Working', { exact: true }).first())
    await goTo(page, '/scored/roles/miller/miller')
    await expectSeen(page.getByText('Skill level not stated').first())
    await expectQuiet(/scored/)
  })
})

describe('what is dragged over a screen', () => {
  test('shows that it can be let go, and no more once it has left', async () => {
    const { page } = await openPage({ path: '/about' })
    const frame = page.getByText('Drop the file to open it')
    await dragFiles(page, { 'own.csv': ownTable }, ['dragenter', 'dragover'])
    await expectSeen(frame)
    await frame.waitFor({ state: 'detached' })
    await expectScreen(page, 'About the data')
  })

  test('and is a text of the page itself is left alone', async () => {
    const { page } = await openPage({ path: '/about' })
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.setData('text/plain', 'a selected text')
      return transfer
    })
    for (const event of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', event, { dataTransfer })
    await expectScreen(page, 'About the data')
    await expect.poll(() => page.getByText('Drop the file to open it').count()).toBe(0)
  })
})
