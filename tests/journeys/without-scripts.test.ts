import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FrameworkOutline, RoleLevelWording } from '@/core/views/model'
import { statementsOf } from '@/core/comparing/statements'
import { openPage } from '../helpers/browser'
import { expectScreen, expectSeen, spoken } from '../helpers/seen'

const scripts = false

test('the start page holds its text and leads on', async () => {
  const { page, expectQuiet } = await openPage({ scripts })
  await expectScreen(page, 'Compare career levels side by side')
  const small = page.getByRole('table', { name: 'What goes up from Product manager to Senior product manager' })
  await expect
    .poll(() => spoken(small.getByRole('row').nth(1).getByRole('cell')))
    .toEqual(['working to practitioner', '+1 step'])
  await expect.poll(() => page.getByRole('list', { name: /^Levels of / }).count()).toBe(52)
  await expect
    .poll(() => page.getByRole('region', { name: 'Frameworks' }).getByRole('heading').getByRole('link').count())
    .toBe(4)
  await page.getByRole('link', { name: 'Content designer', exact: true }).first().click()
  await expectScreen(page, 'Content designer')
  await expectQuiet()
})

test('a role holds its text, its matrix and its links; a cell leads to its wording', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020/roles/product-manager', scripts })
  await expectSeen(page.getByText('A product manager is responsible for the quality of their products.'))
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Financial ownership' }) })
  await expect
    .poll(() => spoken(row.getByRole('cell')))
    .toEqual(['awareness', 'practitioner, goes up two steps', 'practitioner', 'practitioner', 'practitioner'])
  await expect.poll(() => page.getByRole('img').count()).toBe(10)
  await row.getByRole('cell').nth(2).getByRole('link').click()
  await expectScreen(page, 'Senior product manager')
  expect(new URL(page.url()).hash).toBe('#financial-ownership')
  const box = await page.getByRole('heading', { name: 'Financial ownership' }).boundingBox()
  expect(box?.y).toBeLessThan(300)
  await expectQuiet()
})

test('a role level holds every statement of every skill, and the way along the ladder', async () => {
  const wording: RoleLevelWording = JSON.parse(
    readFileSync('dist/frameworks/uk-ddat-2020/role-levels/product-manager/lead-product-manager.json', 'utf8'),
  )
  const { page, expectQuiet } = await openPage({
    path: '/uk-ddat-2020/roles/product-manager/lead-product-manager',
    scripts,
  })
  for (const paragraph of [...wording.summary, ...wording.closing])
    await expectSeen(page.getByText(paragraph, { exact: true }))
  const shown = new Set(await spoken(page.getByRole('listitem')))
  const said = [wording.responsibilities, ...Object.values(wording.skills)].flatMap(statementsOf)
  expect(said.length).toBeGreaterThan(40)
  expect(said.filter((statement) => !shown.has(statement))).toEqual([])

  await page.getByRole('navigation', { name: 'Career ladder' }).getByRole('link', { name: 'Head of product' }).click()
  await expectScreen(page, 'Head of product')
  await expectQuiet()
})

test('a skill holds its statements and who stands where', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020/skills/user-focus', scripts })
  await expectSeen(
    page.getByText('You understand the difference between user needs and the desires of the user.').first(),
  )
  const practitioner = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: 'Practitioner' }) })
  await practitioner.getByRole('link', { name: 'Product manager', exact: true }).click()
  await expectScreen(page, 'Product manager')
  await expectQuiet()
})

test('frameworks, their skills and what is said about the data are all there', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-gdd-2025', scripts })
  const { roleFamilies }: FrameworkOutline = JSON.parse(
    readFileSync('dist/frameworks/uk-gdd-2025/outline.json', 'utf8'),
  )
  expect(roleFamilies).toHaveLength(8)
  await expect
    .poll(() => page.getByRole('heading', { level: 3 }).allTextContents())
    .toEqual(expect.arrayContaining(roleFamilies.map(({ name }) => name)))
  await expect
    .poll(() =>
      page
        .getByRole('list', { name: /^Levels of / })
        .getByRole('link')
        .count(),
    )
    .toBe(205)
  await page.getByRole('link', { name: 'See all 188 skills, A to Z' }).click()
  await expectScreen(page, 'Skills, A to Z')
  await expect.poll(() => page.getByRole('main').getByRole('region').getByRole('link').count()).toBe(188)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About the data' }).click()
  await expectSeen(page.getByText('We show the wording of each framework exactly as it was published.'))
  await expectQuiet()
})

test('a comparison says that it needs scripts, and where the same text is', async () => {
  const { page } = await openPage({ path: '/compare?at=uk-ddat-2020/product-manager/product-manager', scripts })
  // A browser that is told from outside to run no scripts reads <noscript> and does not draw it.
  await expect.poll(() => page.locator('noscript').textContent()).toContain('Comparing needs JavaScript.')
})

test('opening a file says what can be opened, and that it needs scripts', async () => {
  const { page, expectQuiet } = await openPage({ path: '/open', scripts })
  await expectScreen(page, 'Open a framework')
  await expectSeen(page.getByText('Your own table'))
  await expect.poll(() => page.locator('noscript').textContent()).toContain('Turn on JavaScript to open a file')
  await expect.poll(() => page.getByRole('main').getByRole('button').count()).toBe(0)
  await expectQuiet()
})
