import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeAll, axeColours } from '../helpers/axe'
import { goTo, openPage } from '../helpers/browser'
import { finger, keyboard, mouse, tabTo } from '../helpers/hands'
import { expectFocusKept, expectScreen, expectSeen, spoken } from '../helpers/seen'

const roleLevel = '/uk-gdd-2025/roles/product-manager/product-manager'
const contentDesigner = '/uk-gdd-2025/roles/content-designer/content-designer'
const frontendDeveloper = '/uk-gdd-2025/roles/frontend-developer/frontend-developer'

/** The lines of a group, each as it is read: name, place on its ladder, steps. */
async function linesOf(page: Page, group: string): Promise<string[]> {
  const lines = page.getByRole('region', { name: group }).getByRole('list').first().locator('> li')
  return Promise.all((await lines.all()).map((line) => line.locator('a').first().innerText()))
}

describe.each([
  ['mouse', mouse],
  ['finger', finger],
  ['keyboard', keyboard],
] as const)('by %s', (_, hand) => {
  test('from a role level to a move, skill by skill, to its comparison', async () => {
    const { page, expectQuiet } = await openPage({ path: contentDesigner, ...hand.visit })
    const whereNext = page.getByRole('region', { name: 'Where next from Content designer' })
    await (hand === keyboard
      ? tabTo(page.getByRole('navigation', { name: 'Career ladder' }).getByRole('link').last())
      : whereNext.scrollIntoViewIfNeeded())

    await expectSeen(
      whereNext.getByText(
        'Your closest moves are Senior content designer (5 skill steps to learn), Content strategist (8) and Technical writer (10).',
      ),
    )
    const strategist = page
      .getByRole('region', { name: /^Same role family/ })
      .getByRole('listitem')
      .first()
    await expect
      .poll(() => strategist.innerText())
      .toMatch(/Content strategist\s+The only level\s+8 skill steps\s+18 by the framework alone/)
    await expect
      .poll(() => strategist.getByRole('img').getAttribute('aria-label'))
      .toBe('12 of 20 skill steps carry over')

    await hand.use(page.getByRole('button', { name: /^Skill by skill ?, Content strategist$/ }))
    const table = page.getByRole('table', { name: 'Skill by skill, Content strategist' })
    await expect
      .poll(() => spoken(table.getByRole('row').nth(1).locator('th, td')))
      .toEqual([
        'Agile working',
        'Practitioner',
        'Agile working (content design), practitionerNearly the same skill: counts in full.',
        'To learn: nothing',
      ])
    await expectFocusKept(page)
    await hand.use(page.getByText('Why these skills count, in our judgement'))
    await expectSeen(page.getByText(/^Agile working and Agile working \(content design\): nearly the same skill\. /))
    await hand.use(page.getByRole('link', { name: 'Compare with Content strategist' }))
    await expectScreen(page, 'Content designer and Content strategist')
    await expectQuiet()
  })
})

describe('where next', () => {
  test('roles that ask for exactly the same share a line, which opens to all of them', async () => {
    const { page, expectQuiet } = await openPage({ path: `${contentDesigner}?open=graphic-designer/graphic-designer` })
    const line = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('table', { name: /^Skill by skill, Graphic designer/ }) })
    await expectSeen(line.getByText('Level 3 of 6, the same skills in all three'))
    for (const name of ['Graphic designer', 'Interaction designer', 'Service designer'])
      await expectSeen(line.getByRole('link', { name: `Plan a path to ${name}` }))
    await expectSeen(line.getByText(/^Other levels: Associate graphic designer \(\d+ skill steps?\)/))
    await expectQuiet()
  })

  test('the switch governs figures, order, pictures and words alike, and stands in the link', async () => {
    const { page, expectQuiet } = await openPage({ path: contentDesigner })
    await page.getByRole('heading', { name: 'Where next from Content designer' }).scrollIntoViewIfNeeded()
    await page.getByRole('checkbox', { name: 'Count related skills' }).click()
    await expectSeen(
      page.getByText('Little carries over to other roles. By the framework alone, your closest moves are'),
    )
    expect(new URL(page.url()).search).toBe('?related=no')
    const lines = page.getByRole('region', { name: 'Where next from Content designer' })
    await expect.poll(() => lines.getByText('helped by').count()).toBe(0)
    await expect.poll(() => lines.getByText('≈').count()).toBe(0)
    await expectSeen(page.getByRole('region', { name: /^Little carries over/ }))
    const strategist = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Content strategist', exact: true }) })
    await expect.poll(() => strategist.innerText()).toMatch(/18 skill steps\s+by the framework alone/)

    const fresh = await openPage({ path: `${contentDesigner}?related=no` })
    await fresh.page.getByRole('region', { name: /^Little carries over/ }).waitFor()
    await expect
      .poll(() => linesOf(fresh.page, 'Little carries over'))
      .toEqual(await linesOf(page, 'Little carries over'))
    await page.getByRole('checkbox', { name: 'Count related skills' }).click()
    await expectSeen(strategist.getByText('18 by the framework alone'))
    await expectQuiet()
  })

  test('filters, unfolded groups and open moves are in the link, which opens the same afresh', async () => {
    const { page, expectQuiet } = await openPage({ path: frontendDeveloper })
    await page.getByRole('heading', { name: 'Where next from Frontend developer' }).scrollIntoViewIfNeeded()
    await page.getByRole('combobox', { name: 'To learn' }).selectOption('16')
    await page.getByRole('button', { name: /^Show \d+ more in Other role families$/ }).click()
    await page.getByRole('button', { name: /^Skill by skill ?, Developer$/ }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?effort=16&more=others&open=software-developer/developer')
    const groups = ['Promotions', 'Same role family', 'Other role families']
    const seen = (on: Page) => Promise.all(groups.map((group) => linesOf(on, group)))
    const fresh = await openPage({ path: frontendDeveloper + new URL(page.url()).search })
    await expectSeen(fresh.page.getByRole('table', { name: 'Skill by skill, Developer' }))
    await expect.poll(() => seen(fresh.page)).toEqual(await seen(page))
    expect((await seen(page))[2]?.length).toBeGreaterThan(5)
    await page.getByRole('combobox', { name: 'Role family' }).selectOption('User-centred design')
    await expectSeen(page.getByText(/^\d+ of \d+ moves$/))
    await expect.poll(() => page.getByRole('region', { name: /^Promotions/ }).count()).toBe(0)
    await expectQuiet()
  })

  test('junk in the search narrows nothing', async () => {
    const { page, expectQuiet } = await openPage({
      path: `${contentDesigner}?family=gardening&effort=some&more=all&open=%00&related=maybe`,
    })
    await expectSeen(page.getByText('11 moves', { exact: true }))
    await expectQuiet()
  })

  test('where little carries over it says so, and names the nearest roles', async () => {
    const { page } = await openPage({ path: `${contentDesigner}?family=it-operations` })
    const little = page.getByRole('region', { name: /^Little carries over/ })
    await little.waitFor()
    await expect.poll(() => little.getByRole('listitem').count()).toBe(3)
  })

  test('roles that state no skill level come last, with what is known of them', async () => {
    const { page } = await openPage({ path: contentDesigner })
    const whereNext = page.getByRole('region', { name: 'Where next from Content designer' })
    await whereNext.scrollIntoViewIfNeeded()
    await page.getByRole('heading', { name: /^Skill levels not stated/ }).waitFor()
    const headings = await whereNext.getByRole('heading', { level: 3 }).allTextContents()
    expect(headings.map((text) => text.replace(/ · \d+$/, ''))).toEqual([
      'Promotions',
      'Same role family',
      'Other role families',
      'Skill levels not stated',
    ])
    await expectSeen(whereNext.getByText('Chief data officer: no skill in common'))
  })

  test('nothing of it is loaded with the page, and all of it when it comes near', async () => {
    const asked: string[] = []
    const { page } = await openPage({ path: '/path', height: 500 })
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await goTo(page, contentDesigner)
    await page.waitForLoadState('networkidle')
    const ofMoves = () => asked.filter((path) => /requirements\.json|where-next|related-skills/.test(path))
    expect(ofMoves()).toEqual([])
    await page.getByRole('heading', { name: 'Where next from Content designer' }).scrollIntoViewIfNeeded()
    await page.getByRole('region', { name: /^Promotions/ }).waitFor()
    expect(ofMoves().some((path) => path.endsWith('uk-gdd-2025/requirements.json'))).toBe(true)
    // The reasons are a click away.
    expect(ofMoves().some((path) => path.endsWith('related-skills.json'))).toBe(false)
  })

  test('a role level without stated skill levels says what is known', async () => {
    const { page } = await openPage({ path: '/uk-gdd-2025/roles/chief-data-officer/chief-data-officer?related=yes' })
    await expectSeen(page.getByText(/^The source does not give every skill level for this role level/))
    await expectSeen(page.getByRole('heading', { name: 'Roles with skills in common' }))
    await expectSeen(page.getByText(/^Chief technology officer: \d+ of its \d+ skills/))
  })

  test('a framework of one role without skill levels shows no empty moves, roles or matrix', async () => {
    const { page } = await openPage({ path: '/ca-cds-pm-draft-1/roles/product-manager/product-manager?related=yes' })
    await expectScreen(page, 'Product Manager')
    await expect.poll(() => page.getByRole('heading', { name: /^Where next/ }).count()).toBe(0)

    await goTo(page, '/ca-cds-pm-draft-1/roles/product-manager')
    await expectScreen(page, 'Product manager')
    await expect.poll(() => page.getByRole('heading', { name: 'Roles that share these skills' }).count()).toBe(0)
    await expect.poll(() => page.getByRole('table').count()).toBe(0)
    const skills = page.getByRole('region', { name: 'What each level asks for' })
    await expect.poll(() => skills.getByRole('link').count()).toBe(10)
  })

  test('the highest level of the only role has nowhere to go, the one below it does', async () => {
    const { page } = await openPage({ path: '/uk-ddat-2020/roles/product-manager/head-of-product' })
    await expectScreen(page, 'Head of product')
    await expect.poll(() => page.getByRole('heading', { name: /^Where next/ }).count()).toBe(0)
    await goTo(page, '/uk-ddat-2020/roles/product-manager/lead-product-manager')
    await expectSeen(page.getByRole('heading', { name: 'Where next from Lead product manager' }))
  })
})

describe('roles that share these skills', () => {
  test('which, how many, at which skill levels', async () => {
    const { page, expectQuiet } = await openPage({ path: '/uk-gdd-2025/roles/product-manager' })
    const region = page.getByRole('region', { name: 'Roles that share these skills' })
    await region.scrollIntoViewIfNeeded()
    const first = region.getByRole('listitem').first()
    await expectSeen(first.getByText('shares 4 of its 9 skills, 3 more are related'))
    await expectSeen(first.getByText(/^Related: .*≈ Leading performance and benefits/))
    await first.getByText('Skill levels').click()
    await expect
      .poll(() => spoken(first.getByRole('row').nth(1).locator('th, td')))
      .toEqual(['Applying user-centred insights', 'working to expert', 'expert'])
    await expect
      .poll(() => spoken(first.getByRole('row').filter({ hasText: 'Leading performance' }).locator('th, td')))
      .toEqual([
        'Leading performance and benefits',
        'awareness to expertin nearly the same skill: Managing product outcomes',
        'expert',
      ])
    await region.getByRole('button', { name: 'Show all 41 roles' }).click()
    // And one that states no skill levels, under a heading of its own.
    await expect.poll(() => region.getByRole('listitem').count()).toBe(42)
    await expectQuiet()
  })

  test('a Chief role says that it shares none with a role that states skill levels', async () => {
    const { page } = await openPage({ path: '/uk-gdd-2025/roles/chief-data-officer' })
    await page.getByRole('heading', { name: 'Roles that share these skills' }).scrollIntoViewIfNeeded()
    await expectSeen(page.getByText('No role that states its skill levels asks for the skills of Chief data officer.'))
  })
})

test('from a gap, one link to the role levels where the skill is asked one step higher', async () => {
  const { page } = await openPage({ path: roleLevel })
  await page
    .getByRole('region', { name: 'Next level: Senior product manager' })
    .getByRole('link', { name: 'Creating value for money' })
    .click()
  await expectScreen(page, 'Creating value for money')
  expect(new URL(page.url()).hash).toBe('#practitioner')
})

test.each([false, true])('axe has nothing serious to say of the moves, dark: %s', async (dark) => {
  for (const width of [1280, 390]) {
    const { page } = await openPage({ path: `${contentDesigner}?open=graphic-designer/graphic-designer`, dark, width })
    await page.getByRole('table', { name: /^Skill by skill/ }).waitFor()
    await page.getByText('Why these skills count, in our judgement').click()
    await page
      .getByText(/: related skills\. /)
      .first()
      .waitFor()
    // The other theme changes nothing but colours.
    expect(await (dark ? axeColours(page) : axeAll(page))).toEqual([])
  }
})
