import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import type { RoleLevelWording } from '@/core/views/model'
import { statementsOf } from '@/core/comparing/statements'
import { openPage } from '../helpers/browser'
import { comparedCell, comparedRow, openMenu, productManagers } from '../helpers/comparison'
import { expectScreen, expectSeen, spoken } from '../helpers/seen'

/** What the framework says of a role level of the product manager's ladder of 2020. */
function wordingOf(roleLevel: string): RoleLevelWording {
  return JSON.parse(readFileSync(`dist/frameworks/uk-ddat-2020/role-levels/product-manager/${roleLevel}.json`, 'utf8'))
}

/** The statements of a cell, without the word that says whether it is kept. */
async function statementsIn(cell: Locator): Promise<string[]> {
  const statements = await spoken(cell.getByRole('listitem'))
  return statements.map((statement) => statement.replace(/^(?:kept|reworded|added|removed): /, ''))
}

test('Product manager against Senior product manager: the sentence, the groups, every statement', async () => {
  // Unmarked, so that a reworded statement stands there as its source has it.
  const { page, expectQuiet } = await openPage({
    path: `${productManagers('product-manager', 'senior-product-manager')}?wording=plain`,
  })
  await expectSeen(
    page.getByText(
      'Eight of ten skills go up (one of them by two steps) and two stay at the same skill level (one of them reworded). To learn: 9 skill steps.',
    ),
  )

  const headings = await page.getByRole('table').getByRole('columnheader').allInnerTexts()
  expect(headings.slice(3)).toEqual(['Goes up · 8', 'Same skill level · 2 (one reworded)', 'About each role level'])
  const skills = await page.getByRole('rowheader').getByRole('link').allTextContents()
  expect(skills).toHaveLength(10)
  expect(skills[0]).toBe('Life-cycle perspective')
  expect(skills.slice(8)).toEqual(['Financial ownership', 'Strategic ownership'])

  for (const [column, roleLevel] of ['product-manager', 'senior-product-manager'].entries()) {
    const wording = wordingOf(roleLevel)
    const said = Object.entries(wording.skills).map(([skill, text]) => [skill, statementsOf(text)])
    expect(said).toHaveLength(10)
    const shown = await Promise.all(
      skills.map(async (name) => [
        name.toLowerCase().replaceAll(' ', '-'),
        await statementsIn(comparedCell(page, name, column)),
      ]),
    )
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(said))
    await expect
      .poll(() => statementsIn(comparedCell(page, 'Responsibilities', column)))
      .toEqual(statementsOf(wording.responsibilities))
  }
  await expectQuiet()
})

test('next to one column removed statements and words are marked in the base, and not repeated', async () => {
  const { page } = await openPage({ path: productManagers('product-manager', 'senior-product-manager') })
  const [base, other] = [0, 1].map((column) => comparedCell(page, 'Operational management', column))
  if (!base || !other) throw new Error('no cells')
  await expect
    .poll(() => spoken(base.getByRole('listitem').filter({ hasText: 'removed:' })))
    .toContain('removed: You know how to overcome operational constraints to deliver a successful product or service.')
  await expect.poll(() => base.getByRole('insertion').count()).toBe(0)
  await expect.poll(() => spoken(base.getByRole('deletion'))).toContain('removed: can fix complex;')
  await expect.poll(() => other.getByRole('deletion').count()).toBe(0)
  await expect.poll(() => other.getByRole('button').count()).toBe(0)
  await expectSeen(other.getByRole('insertion').first())
})

test('next to two columns removed statements are a click away, and what the column before says is not repeated', async () => {
  const { page } = await openPage({
    path: productManagers('product-manager', 'senior-product-manager', 'lead-product-manager'),
  })
  await expect.poll(() => comparedCell(page, 'Life-cycle perspective', 0).locator('.mark-sign').count()).toBe(0)
  await expectSeen(comparedCell(page, 'Agile working', 2).getByText('Same wording as Senior product manager'))
  await expect.poll(() => comparedCell(page, 'Agile working', 2).getByRole('listitem').count()).toBe(0)
  const cell = comparedCell(page, 'Life-cycle perspective', 1)
  const fold = cell.getByRole('button', { name: /Removed: 3 statements$/ })
  await expect.poll(() => cell.getByRole('deletion').count()).toBe(0)
  await fold.click()
  await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('true')
  await expect
    .poll(() => cell.getByRole('deletion').allTextContents())
    .toEqual(statementsOf(wordingOf('product-manager').skills['life-cycle-perspective']))
  await expect
    .poll(() => spoken(cell.getByRole('listitem').filter({ has: page.getByRole('deletion') })))
    .toContain('removed: You can manage delivery products and services at different phases.')
})

test('Life-cycle perspective falls at Lead product manager: matrix, chart and comparison say so in words', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-ddat-2020/roles/product-manager' })
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Life-cycle perspective' }) })
  await expect
    .poll(() => spoken(row.getByRole('cell')))
    .toEqual([
      'awareness',
      'working, goes up one step',
      'expert, goes up two steps',
      'practitioner, goes down one step',
      'expert, goes up one step',
    ])
  const roleLevels =
    'Associate product manager: awareness, Product manager: working, Senior product manager: expert, Lead product manager: practitioner, Head of product: expert'
  await expectSeen(page.getByRole('img', { name: roleLevels }))
  await expectSeen(page.getByText('From awareness to expert. Down to practitioner at Lead product manager.'))

  await page.getByRole('link', { name: '3 skill steps up from Senior product manager' }).click()
  await expectScreen(page, 'Senior product manager and Lead product manager')
  await expectSeen(
    page.getByText(
      'Three of ten skills go up one step, one goes down one step and six stay at the same skill level (one of them reworded). To learn: 3 skill steps.',
    ),
  )
  await expect.poll(() => page.getByRole('columnheader').allInnerTexts()).toContain('Goes down · 1')
  await expectSeen(comparedCell(page, 'Life-cycle perspective', 1).getByText('one step down'))
  await expectQuiet()
})

test('Financial ownership stays at its skill level and is reworded: its words are marked, and “only what changes” keeps it', async () => {
  const { page, expectQuiet } = await openPage({ path: productManagers('product-manager', 'senior-product-manager') })
  const [base, cell] = [comparedCell(page, 'Financial ownership', 0), comparedCell(page, 'Financial ownership', 1)]
  const marks = await spoken(cell.getByRole('insertion'))
  expect(marks.length).toBeGreaterThan(0)
  expect(marks.every((mark) => mark.startsWith('added: '))).toBe(true)
  await expect.poll(() => base.getByRole('deletion').count()).toBeGreaterThan(0)
  await expectSeen(cell.getByText('reworded:').first())
  await expect.poll(() => comparedRow(page, 'Financial ownership').getByText(/step/).count()).toBe(0)

  await openMenu(page, 'View')
  await page.getByRole('checkbox', { name: 'Only what changes' }).click()
  await comparedRow(page, 'Strategic ownership').waitFor({ state: 'detached' })
  await expectSeen(cell)

  await page.getByRole('checkbox', { name: 'Mark changed words' }).click()
  await cell.getByRole('insertion').first().waitFor({ state: 'detached' })
  expect(decodeURIComponent(new URL(page.url()).search)).toBe('?show=changes&wording=plain')

  await page.getByRole('radio', { name: 'Levels only' }).click()
  await cell.getByRole('listitem').first().waitFor({ state: 'detached' })
  await expect.poll(() => comparedRow(page, 'Responsibilities').count()).toBe(0)
  expect(new URL(page.url()).search).toBe('?show=changes&levels=only&wording=plain')
  await expectQuiet()
})

test('Senior, Lead and Head of product in one comparison of three', async () => {
  const { page, expectQuiet } = await openPage({
    path: productManagers('senior-product-manager', 'lead-product-manager', 'head-of-product'),
  })
  await expectScreen(page, 'Senior product manager, Lead product manager and Head of product')
  await expect.poll(() => page.getByRole('term').allTextContents()).toEqual(['Lead product manager', 'Head of product'])
  const sentences = await page.getByRole('definition').allTextContents()
  expect(sentences[0]).toBe(
    'Three of ten skills go up one step, one goes down one step and six stay at the same skill level (one of them reworded). To learn: 3 skill steps.',
  )
  expect(sentences[1]).toBe(
    'Three of ten skills go up one step and seven stay at the same skill level (two of them reworded). To learn: 3 skill steps.',
  )

  const lifeCycle = await spoken(comparedRow(page, 'Life-cycle perspective').getByRole('cell').getByRole('paragraph'))
  expect(lifeCycle).toEqual(['Expert', 'Practitioner, one step down', 'Expert, stays'])
  for (const column of [0, 1, 2]) {
    await expect
      .poll(() => comparedCell(page, 'Responsibilities', column).getByRole('listitem').count())
      .toBeGreaterThan(0)
  }
  await expectQuiet()
})
