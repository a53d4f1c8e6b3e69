import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { oursHeading, oursLabel } from '@/core/explaining'
import { axeAll } from '../helpers/axe'
import { goTo, openPage } from '../helpers/browser'
import { downloaded } from '../helpers/my-skills'
import { pdfText } from '../helpers/pdf-text'
import { expectSeen } from '../helpers/seen'
import { readCsv } from '../helpers/written'

const senior = '/uk-gdd-2025/roles/product-manager/senior-product-manager'
const statement = 'Compares delivery methods and picks or blends them to suit the situation.'
const official = 'set the strategy and vision for your products, collaborating with others'

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

describe('nobody can take our explanations for official wording', () => {
  test('on screen and with a screen reader', async () => {
    const { page, expectQuiet } = await openPage({ path: senior })
    const skills = page.getByRole('region', { name: '9 skills asked for' })
    await expectSeen(skills.getByRole('link', { name: oursLabel }))
    const ours = skills.getByRole('list', { name: oursLabel })
    await expect.poll(() => ours.count()).toBe(8)
    await expect.poll(() => skills.getByText('ours', { exact: true }).filter({ visible: true }).count()).toBe(8)
    await expectSeen(ours.getByText(statement))
    await expect.poll(() => ours.getByText(official).count()).toBe(0)
    await expectSeen(skills.getByText(official))

    const leads = skills.getByRole('row').filter({ has: page.getByRole('heading', { name: 'Product management' }) })
    await leads.getByText('Explain this').click()
    await expectSeen(leads.getByRole('list', { name: oursLabel }))
    await skills.getByRole('link', { name: oursLabel }).click()
    await expectSeen(page.getByRole('heading', { name: 'Our explanations of skills' }))
    await expectQuiet()
  })

  test('in Markdown, CSV and PDF', async () => {
    const { page, expectQuiet } = await openPage({ path: senior })
    await page.getByText('Share', { exact: true }).click()
    await page.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect.poll(() => copied(page)).toContain(`${oursHeading}:\n\n- ${statement}\n`)
    expect(await copied(page)).toContain(`### Product management: Expert\n\n- ${official}\n`)

    const csv = await downloaded(page, () => page.getByRole('button', { name: 'Download CSV' }).click())
    const [heading = [], ...rows] = readCsv(csv)
    expect(heading.at(-1)).toBe(oursHeading)
    expect(rows.find((row) => row.includes(statement))?.indexOf(statement)).toBe(heading.length - 1)
    expect(rows.find((row) => row.includes(official))?.indexOf(official)).toBe(heading.indexOf('Text'))

    const text = pdfText(await page.pdf())
    const squeezed = (words: string) => words.replaceAll(' ', '')
    // At each of the eight blocks, and in the head of the table, which every sheet repeats.
    const sheets = (text.match(/\d+of\d+(?=http)/g) ?? []).length
    expect(text.split(squeezed(oursLabel)).length - 1).toBeGreaterThan(8)
    expect(text.split(squeezed(oursLabel)).length - 1).toBeLessThanOrEqual(8 + sheets)
    expect(text).toContain(squeezed(`${oursLabel}${statement}`))
    expect(text).not.toContain(squeezed(`${oursLabel}${official}`))
    await expectQuiet()
  })

  test('in a comparison, which says what each skill level adds and marks no word of ours', async () => {
    const at = (roleLevel: string) => `at=uk-gdd-2025/product-manager/${roleLevel}`
    const pair = `/compare?${at('associate-product-manager')}&${at('senior-product-manager')}`
    const { page, expectQuiet } = await openPage({ path: pair })
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Product leadership' }) })
    await expectSeen(row.getByText('Working, on the way:'))
    await expectSeen(row.getByText('Practitioner, asked for here:'))
    await expect.poll(() => row.getByRole('list', { name: oursLabel }).count()).toBe(3)
    await expect.poll(() => row.locator('ins, del, .mark-sign').count()).toBe(0)
    await page.locator('summary', { hasText: 'the official wording' }).click()
    await expectSeen(page.getByRole('link', { name: 'choose them' }))
    expect(await axeAll(page)).toEqual([])

    // The base has official wording and the other has none: ours leads on both, the official text opens beside it.
    await row.getByText('Official wording', { exact: true }).click()
    await expectSeen(row.getByText(/^describe how product management works with other roles/))

    await goTo(page, `/compare?${at('senior-product-manager')}&${at('product-manager')}`)
    await expectSeen(page.getByText('Practitioner covers everything at working.').first())
    await expectQuiet()
  })
})

test('a skill has its summary under its name, every skill level in words, and a way to report a mistake', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-gdd-2025/skills/agile-and-lean-practices' })
  await expectSeen(page.getByText('Encourages teams to build in small pieces'))
  const practitioner = page.locator('#practitioner')
  await expectSeen(practitioner.getByRole('list', { name: oursLabel }).getByText(statement))
  await practitioner.getByRole('button', { name: 'Report a mistake in our explanation of Practitioner' }).click()
  await expectSeen(practitioner.getByRole('button', { name: 'Copied. Send it to whoever runs this site.' }))
  const report = await copied(page)
  expect(report).toContain('UK Government Digital and Data, Agile and Lean practices, Practitioner')
  expect(report).toContain(statement)
  expect(await axeAll(page)).toEqual([])

  await goTo(page, '/uk-gdd-2025/skills')
  await expectSeen(page.getByText('Encourages teams to build in small pieces'))
  await expectSeen(page.getByText(oursLabel).first())
  expect(await axeAll(page)).toEqual([])
  await expectQuiet()
})

test('a Chief role, whose skill levels nobody states, has words all the same', async () => {
  const chief = 'chief-information-security-officer'
  const { page, expectQuiet } = await openPage({ path: `/uk-gdd-2025/roles/${chief}/${chief}` })
  await expectSeen(page.getByRole('list', { name: oursLabel }).first())
  await expectQuiet()
})
