import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeSerious } from '../helpers/axe'
import { goTo, openPage } from '../helpers/browser'
import { finger, keyboard, mouse, tabTo } from '../helpers/hands'
import { expectScreen, expectSeen, spoken } from '../helpers/seen'

const roleLevel = '/uk-gdd-2025/roles/product-manager/product-manager'

describe.each([
  ['mouse', mouse],
  ['finger', finger],
  ['keyboard', keyboard],
] as const)('by %s', (_, hand) => {
  test('from a role level to a move to its comparison', async () => {
    const { page, expectQuiet } = await openPage({ path: roleLevel, ...hand.visit })
    const whereNext = page.getByRole('region', { name: 'Where next from Product manager' })
    await (hand === keyboard
      ? tabTo(page.getByRole('link', { name: 'All levels of Product manager' }))
      : whereNext.scrollIntoViewIfNeeded())

    const promotions = whereNext.getByRole('table', { name: 'Promotions' }).getByRole('row')
    await promotions.nth(1).waitFor()
    expect(await spoken(promotions.nth(1).getByRole('cell'))).toEqual([
      '6 skill steps',
      'Carries over: 3 of 9 skills',
      'Largest gap: Creating value for moneyfrom working to practitioner',
      'Compare with Senior product managerPlan a path to Senior product manager',
    ])
    await hand.use(whereNext.getByRole('link', { name: 'Compare with Head of portfolio' }))
    await expectScreen(page, 'Product manager and Head of portfolio')
    await expectSeen(page.getByText(/To learn: 15 skill steps\./))
    await expectQuiet()
  })
})

describe('where next', () => {
  test('filter and unfolded groups stand in the link, which opens the same afresh', async () => {
    const { page, expectQuiet } = await openPage({ path: roleLevel })
    await page.getByRole('heading', { name: 'Where next from Product manager' }).scrollIntoViewIfNeeded()
    await page.getByRole('combobox', { name: 'Most to learn in one move' }).selectOption('16')
    await page.getByRole('combobox', { name: 'Role family' }).selectOption('User-centred design')
    await page.getByRole('button', { name: 'Show 2 role levels in Back' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?family=user-centred-design&effort=16&more=back')
    const seen = (on: Page) =>
      on
        .getByRole('table', { name: /^(Promotions|Up|Across|Back)$/ })
        .getByRole('rowheader')
        .allTextContents()
    await expectSeen(page.getByRole('table', { name: 'Back' }))
    const fresh = await openPage({ path: new URL(page.url()).pathname + new URL(page.url()).search })
    await expectSeen(fresh.page.getByRole('table', { name: 'Back' }))
    expect(await seen(fresh.page)).toEqual(await seen(page))
    expect(await seen(page)).not.toEqual([])
    await expectSeen(fresh.page.getByText(/^\d of 29 moves$/))
    await expectQuiet()
  })

  test('junk in the search narrows nothing', async () => {
    const { page, expectQuiet } = await openPage({
      path: `${roleLevel}?family=gardening&effort=some&more=all&more=back%00`,
    })
    await expectSeen(page.getByText('29 moves', { exact: true }))
    await expectQuiet()
  })

  test('moves that share no skill, and role levels that state no skill level, stand last and on demand', async () => {
    const { page } = await openPage({ path: `${roleLevel}?more=apart&more=not-stated` })
    const headings = page
      .getByRole('region', { name: 'Where next from Product manager' })
      .getByRole('heading', { level: 3 })
    await expectSeen(page.getByRole('table', { name: 'No skill in common' }))
    expect((await headings.allTextContents()).map((text) => text.replace(/ \d+$/, ''))).toEqual([
      'Promotions',
      'Up',
      'Across',
      'Back',
      'No skill in common',
      'Skill level not stated',
    ])
    expect(
      await page.getByRole('table', { name: 'Skill level not stated' }).getByRole('rowheader').allTextContents(),
    ).toEqual([
      'Chief data officer',
      'Chief digital and information officer',
      'Chief information security officer',
      'Chief technology officer',
    ])
    expect(await page.getByRole('table', { name: 'No skill in common' }).getByRole('rowheader').count()).toBe(163)
  })

  test('nothing of it is loaded with the page, and all of it when it comes near', async () => {
    const asked: string[] = []
    const { page } = await openPage({ path: '/path', height: 500 })
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await goTo(page, roleLevel)
    await page.waitForLoadState('networkidle')
    const ofMoves = () => asked.filter((path) => /requirements\.json|where-next|skill-gap/.test(path))
    expect(ofMoves()).toEqual([])
    await page.getByRole('heading', { name: 'Where next from Product manager' }).scrollIntoViewIfNeeded()
    await page.getByRole('table', { name: 'Promotions' }).waitFor()
    expect(ofMoves().some((path) => path.endsWith('uk-gdd-2025/requirements.json'))).toBe(true)
  })

  test.each([
    ['/uk-gdd-2025/roles/chief-data-officer/chief-data-officer'],
    ['/ca-cds-pm-draft-1/roles/product-manager/product-manager'],
  ])('%s states no skill level, and says that no move can be measured', async (path) => {
    const { page } = await openPage({ path })
    await expectSeen(
      page.getByText('The source does not give skill levels, so we cannot say what you would have to learn.'),
    )
  })
})

describe('roles that share these skills', () => {
  test('which, how many, at which skill levels', async () => {
    const { page, expectQuiet } = await openPage({ path: '/uk-gdd-2025/roles/product-manager' })
    const region = page.getByRole('region', { name: 'Roles that share these skills' })
    await region.scrollIntoViewIfNeeded()
    const first = region.getByRole('listitem').first()
    await expectSeen(first.getByText('shares 4 of its 9 skills'))
    await first.getByText('Skill levels').click()
    expect(await spoken(first.getByRole('row').nth(1).locator('th, td'))).toEqual([
      'Applying user-centred insights',
      'working to expert',
      'expert',
    ])
    await region.getByRole('button', { name: 'Show all 11 roles' }).click()
    expect(await region.getByRole('listitem').count()).toBe(11)
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
    const { page } = await openPage({ path: `${roleLevel}?more=back&more=not-stated`, dark, width })
    await page.getByRole('table', { name: 'Back' }).waitFor()
    expect(await axeSerious(page)).toEqual([])
  }
})
