import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { oursLabel } from '@/core/explaining'
import { axeAll } from '../helpers/axe'
import { goTo, hrefOf, leave, openPage, reload } from '../helpers/browser'
import { finger, keyboard, mouse } from '../helpers/hands'
import {
  associate,
  chooseSkillLevel,
  chooseTarget,
  downloaded,
  openAsAnn,
  openFile,
  pagesOf,
  progress,
  senior,
  skillLevel,
} from '../helpers/my-skills'
import { expectFocused, expectFocusKept, expectScreen, expectSeen } from '../helpers/seen'

describe.each([
  ['mouse', mouse],
  ['finger', finger],
  ['keyboard', keyboard],
] as const)('My skills with the %s', (_, hand) => {
  test('from a role level to a target: raised, written, kept', async () => {
    const { page, expectQuiet } = await openAsAnn(hand)
    await expectSeen(
      progress(page).getByText(
        'Senior product manager asks for 28 skill steps: 13 reached, 15 to learn, by the framework alone too.',
      ),
    )
    await expect.poll(() => skillLevel(page, 'Product leadership', 'Awareness').isChecked()).toBe(true)

    await chooseSkillLevel(page, 'Agile and Lean practices', 'Practitioner', hand === keyboard)
    await chooseSkillLevel(page, 'Product leadership', 'Working', hand === keyboard)
    await expectSeen(progress(page).getByText('28 skill steps: 15 reached'))
    await expectSeen(progress(page).getByText('1 of 9 skills complete'))

    await hand.write(page.getByLabel('Next step', { exact: true }), 'Sit in on the roadmap review')
    await page.getByLabel('Date (optional)').fill('2027-03-01')
    await hand.use(page.getByRole('button', { name: 'Add', exact: true }))
    await page.getByText('Note and evidence').first().click()
    await hand.write(page.getByRole('textbox', { name: 'Note', exact: true }).first(), 'Ran two retrospectives.')

    await reload(page)
    await expectSeen(progress(page).getByText('28 skill steps: 15 reached'))
    await expect.poll(() => skillLevel(page, 'Product leadership', 'Working').isChecked()).toBe(true)
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Next step 1', exact: true }).inputValue())
      .toBe('Sit in on the roadmap review')
    await expectSeen(page.getByText('Note and evidence: a note'))
    await expectQuiet()
  })

  test('saved as a file, cleared, undone, opened again, shared by link', async () => {
    const { page, expectQuiet } = await openAsAnn(hand)
    await chooseSkillLevel(page, 'Agile and Lean practices', 'Practitioner', hand === keyboard)
    await page.getByText('Note and evidence').first().click()
    await hand.write(page.getByRole('textbox', { name: 'Note', exact: true }).first(), 'Ran two retrospectives.')

    const file = await downloaded(page, () => hand.use(page.getByRole('button', { name: 'Save as a file' })))
    expect(JSON.parse(file)).toMatchObject({
      version: 2,
      profiles: [{ name: 'Ann Ögren', target: { roleLevel: 'senior-product-manager' } }],
    })

    await hand.use(page.getByRole('button', { name: 'Clear all answers', exact: true }))
    await expectSeen(page.getByText('Cleared everything except the name and the framework.'))
    await expectSeen(page.getByText('No skills yet. Choose a closest role level'))
    await hand.use(page.getByRole('button', { name: 'Undo' }))
    await expectSeen(progress(page).getByText('28 skill steps: 14 reached'))
    await expectFocused(page.getByRole('button', { name: 'Clear all answers', exact: true }))

    await hand.use(page.getByRole('button', { name: 'Clear all answers', exact: true }))
    const dialog = await openFile(page, file)
    await hand.use(dialog.getByRole('button', { name: 'Replace what this device has' }))
    await expectSeen(progress(page).getByText('28 skill steps: 14 reached'))

    await hand.use(page.getByRole('button', { name: 'Share by link' }))
    await hand.use(page.getByRole('button', { name: 'Copy the link' }))
    await expectSeen(page.getByRole('button', { name: 'Link copied' }))
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await expectQuiet()

    const reader = await openPage({ ...hand.visit, path: link.slice(hrefOf('/').length - 1) })
    const sent: string[] = []
    reader.page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')))
    await expectScreen(reader.page, 'Skills of Ann Ögren')
    await expectSeen(reader.page.getByText('14 of 28 skill steps, by the framework alone too; 1 of 9 skills complete'))
    await expectSeen(reader.page.getByText('Ran two retrospectives.'))
    await expect.poll(() => reader.page.getByRole('radio').count()).toBe(0)
    await reload(reader.page)
    await hand.use(reader.page.getByRole('button', { name: 'Keep on this device' }))
    await expectSeen(progress(reader.page).getByText('28 skill steps: 14 reached'))
    expect(reader.page.url()).toBe(hrefOf('/me'))
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter((request) => /skills=|retrospectives/.test(request))).toEqual([])
    await reader.expectQuiet()
  })
})

test.each([
  ['1280', mouse],
  ['390', finger],
] as const)(
  'at %s px gaps are listed by size, and the statements of the target are a checklist that is kept and printed',
  async (_, hand) => {
    const { page, expectQuiet } = await openAsAnn(hand)
    await chooseTarget(page, hand, 'Head of product')
    const gaps = page.getByRole('list', { name: 'Skills, largest gap first' }).getByRole('listitem')
    const steps = (await gaps.allInnerTexts()).map((text) =>
      ['reached', '1 step', '2 steps', '3 steps', '4 steps'].findIndex((words) => text.includes(words)),
    )
    expect(steps).toHaveLength(9)
    expect(steps).toEqual(steps.toSorted((a, b) => b - a))
    expect(steps[0]).toBeGreaterThan(steps.at(-1) ?? 0)

    const value = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Creating value for money' }) })
    await hand.use(value.getByRole('button', { name: 'What each skill level means' }))
    await hand.tick(value.getByRole('checkbox', { name: 'develop and own a business case' }))
    await expectSeen(value.getByText('1 of 5 statements of the target ticked'))
    await reload(page)
    await expectSeen(value.getByText('1 of 5 statements of the target ticked'))
    await page.emulateMedia({ media: 'print' })
    await expectSeen(page.getByRole('article').getByText('☑ develop and own a business case'))
    await expect.poll(() => page.getByRole('article').getByText('☑').count()).toBe(1)
    await expectQuiet()
  },
)

test('a skill level is chosen by reading what each one means, in our words where there are no official ones', async () => {
  const { page, expectQuiet } = await openAsAnn()
  const leadership = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Product leadership' }) })
  await leadership.getByRole('button', { name: 'What each skill level means' }).click()
  await expectSeen(leadership.getByText(oursLabel).first())
  const ours = leadership.getByRole('list', { name: oursLabel })
  await expect.poll(() => ours.count()).toBe(2)
  await expectSeen(leadership.getByText('Everything at working, and:'))
  const working = skillLevel(page, 'Product leadership', 'Working')
  const described = working.evaluate(
    (radio) => document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent,
  )
  expect(await described).toMatch(/^Everything at awareness, and:.*Argues for their product/)

  await leadership.getByRole('checkbox', { name: /^Coaches and manages others/ }).click()
  await skillLevel(page, 'Product leadership', 'Practitioner').locator('xpath=..').click()
  await expectSeen(leadership.getByText('1 of 3 statements of the target ticked'))
  await expectSeen(progress(page).getByText('1 of 9 skills complete'))
  expect(await axeAll(page)).toEqual([])

  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article')
  await expectSeen(sheet.getByRole('list', { name: oursLabel }).first())
  await expectSeen(sheet.getByText(oursLabel, { exact: true }).last())
  await expectQuiet()
})

test('leaving the page in the middle of a sentence loses nothing', async () => {
  const { page } = await openAsAnn()
  await page.getByText('Note and evidence').first().click()
  const note = page.getByRole('textbox', { name: 'Note', exact: true }).first()
  let said = ''
  for (const sentence of ['Ran it. ', 'Ran it again. ', 'And said so.']) {
    said += sentence
    await note.press('End')
    await page.keyboard.type(sentence)
    await leave(page)
    await goTo(page, '/me')
    await page.getByText('Note and evidence').first().click()
    await expect.poll(() => note.inputValue()).toBe(said)
  }
})

test.each([
  ['mouse', mouse],
  ['finger', finger],
  ['keyboard', keyboard],
] as const)('from nothing, with the %s: a skill added by its name, set, taken off, and back', async (_, hand) => {
  const { page, expectQuiet } = await openPage({ ...hand.visit, path: '/me' })
  await hand.use(page.getByRole('button', { name: 'Start without a role level' }))
  await expectSeen(page.getByText('No skills yet. Choose a closest role level'))
  await hand.write(page.getByRole('searchbox', { name: 'Add another skill' }), 'user foc')
  await hand.use(page.getByRole('button', { name: /^User focus/ }).first())
  await expectFocused(skillLevel(page, 'User focus', 'None yet'))
  if (hand === keyboard) await page.keyboard.press('Space')
  await chooseSkillLevel(page, 'User focus', 'Working', hand === keyboard)
  await expect.poll(() => skillLevel(page, 'User focus', 'Working').isChecked()).toBe(true)
  await reload(page)
  await expect.poll(() => skillLevel(page, 'User focus', 'Working').isChecked()).toBe(true)
  await hand.use(page.getByText('Note and evidence'))
  await hand.use(page.getByRole('button', { name: 'Remove User focus from the list' }))
  await expect.poll(() => page.getByRole('radiogroup').count()).toBe(0)
  await hand.use(page.getByRole('button', { name: 'Undo' }))
  await expect.poll(() => skillLevel(page, 'User focus', 'Working').isChecked()).toBe(true)
  await expectFocusKept(page)
  await expectQuiet()
})

describe('on paper', () => {
  /** The page as a printer would have it: A4, less its margins. */
  async function print(page: Page) {
    await page.setViewportSize({ width: 688, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    const sheet = page.getByRole('article')
    await expectSeen(sheet)
    const cut = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth
      return [...document.querySelectorAll('article *')]
        .filter(
          (element) =>
            element.getBoundingClientRect().right > edge + 1 ||
            element.scrollWidth >
              element.clientWidth + 1 + (getComputedStyle(element).display === 'inline' ? Infinity : 0),
        )
        .map(({ textContent }) => textContent)
    })
    expect(cut).toEqual([])
    return { sheet, pages: pagesOf(await page.pdf({ format: 'A4' })) }
  }

  test.each([senior, 'Head of product'])(
    'nine skills without notes on the way to %s take two pages at most, with nothing of the screen around them',
    async (target) => {
      const { page } = await openAsAnn()
      await chooseTarget(page, mouse, target)
      const asked =
        target === senior
          ? 'coach and mentor others in product management'
          : 'coach and empower teams to take a value for money approach'
      await page.getByRole('article', { includeHidden: true }).getByText(asked).first().waitFor({ state: 'attached' })
      const { sheet, pages } = await print(page)
      expect(pages).toBeLessThanOrEqual(2)
      const text = await sheet.innerText()
      for (const part of [
        'Ann Ögren',
        'Closest role level',
        associate,
        'Target',
        target,
        'Skills to learn, largest gap first',
        'Product management',
        'Next steps',
        'Space for notes',
        'Crown copyright',
        'Open Government Licence v3.0',
      ]) {
        expect(text).toContain(part)
      }
      expect(text).toContain(asked)
      await expect.poll(() => page.getByRole('navigation').count()).toBe(0)
      await expect.poll(() => page.getByRole('button').count()).toBe(0)
      await expect.poll(() => page.getByRole('radio').count()).toBe(0)
    },
  )

  test('what was written is there in full, however long', async () => {
    const { page } = await openAsAnn()
    const note = `${'A long story, told at length. '.repeat(60)}The end of it. ${'x'.repeat(300)}`
    await page.getByText('Note and evidence').first().click()
    await page.getByRole('textbox', { name: 'Note', exact: true }).first().fill(note)
    await page.getByLabel('Evidence, such as work, feedback or a link').first().fill('https://example.org/report')
    const { sheet } = await print(page)
    await expect.poll(() => sheet.innerText()).toContain('The end of it.')
    await expectSeen(sheet.getByText('https://example.org/report'))
  })
})

test('at 320 px, which is 1280 px at 400 % zoom, and on the phones there are, nothing is cut and nothing has to be scrolled sideways', async () => {
  const { page } = await openAsAnn()
  for (const summary of await page.locator('.own-skill summary').all()) await summary.click()
  for (const width of [320, 360, 390, 412]) {
    await page.setViewportSize({ width, height: 640 })
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0)
    const cut = await page
      .locator('.choice-face')
      .evaluateAll((faces) =>
        faces.filter((face) => face.scrollWidth > face.clientWidth).map(({ textContent }) => textContent),
      )
    expect(cut).toEqual([])
  }
})

test('without scripts the page says what it needs', async () => {
  const { page } = await openPage({ path: '/me', scripts: false })
  await expectScreen(page, 'My skills')
  // A browser that is told from outside to run no scripts reads <noscript> and does not draw it.
  await expect.poll(() => page.locator('noscript').textContent()).toContain('Turn on JavaScript')
})
