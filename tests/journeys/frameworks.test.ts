import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { goTo, openPage } from '../helpers/browser'
import { comparedCell, comparedRow, comparisonOf, openMenu } from '../helpers/comparison'
import { finger, keyboard } from '../helpers/hands'
import { expectScreen, expectSeen, spoken } from '../helpers/seen'

const threeFrameworks = comparisonOf([
  'uk-ddat-2020/product-manager/product-manager',
  'uk-gdd-2025/product-manager/product-manager',
  'ca-cds-pm-draft-2/product-manager/product-manager',
])

/** What no comparison of two frameworks may say: that a skill is new or gone, and how much there is to learn where some have no match. */
const untrueAcross = /\bnew\b|no longer|to learn:/i

/** All that a comparison says, without the statements of the sources: they are free to say "new". */
function ownWords(page: Page): Promise<string> {
  return page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return ''
    for (const statements of copy.querySelectorAll('table ul')) statements.remove()
    return copy.textContent ?? ''
  })
}

async function expectTrueOfThree(page: Page) {
  await expect.poll(() => page.getByRole('definition', { includeHidden: true }).count(), { timeout: 10_000 }).toBe(2)
  const sentences = await page.getByRole('definition', { includeHidden: true }).allTextContents()
  expect(sentences[0]).toMatch(
    /^Six skills are asked for in both: two go down one step and four stay at the same skill level\. Only in .+, 2020: four skills\. Only in UK Government Digital and Data: three skills, so the skill steps to learn can’t be counted\.$/,
  )
  expect(sentences[1]).toMatch(
    /^Two skills are asked for in both, but their skill levels can’t be compared\. Only in .+, 2020: eight skills\. Only in .+ second draft: four skills\.$/,
  )
  const words = await ownWords(page)
  expect(words).toContain('Not asked for')
  expect(words).not.toMatch(untrueAcross)

  const groups = (await page.getByRole('columnheader').allInnerTexts()).filter((text) => text.includes('·'))
  expect(groups).toEqual([
    'Goes down · 2',
    'Can’t be compared · 2',
    'Same skill level · 2',
    'Asked for only in UK Digital, Data and Technology, 2020 · 4',
    'Asked for only in UK Government Digital and Data · 2',
    'Asked for only in UK Government Digital and Data and Canadian Digital Service, second draft · 1',
    'Asked for only in Canadian Digital Service, second draft · 3',
  ])
  await expect
    .poll(() => spoken(comparedRow(page, 'Agile working').getByRole('cell', { includeHidden: true })))
    .toEqual([
      expect.stringContaining('Practitioner'),
      expect.stringMatching(/Agile and Lean practices ?Practitioner, stays/),
      expect.stringMatching(/Outcome and collaboration based execution ?Skill level not stated/),
    ])
  await expect
    .poll(() =>
      comparedCell(page, 'Product ownership', 2).getByRole('paragraph', { includeHidden: true }).first().textContent(),
    )
    .toContain('Skill level not stated')
}

test('Product manager of three frameworks in one comparison: only true things', async () => {
  const { page, expectQuiet } = await openPage({ path: threeFrameworks })
  await expectTrueOfThree(page)
  await expectSeen(
    page.getByRole('complementary', { name: 'Source' }).getByText('The source does not state a licence.'),
  )
  await expectQuiet()
})

describe('the drafts, as they are', () => {
  test('the first draft’s Associate has no detail yet; its Product manager shows ten skills', async () => {
    const { page, expectQuiet } = await openPage({
      path: '/ca-cds-pm-draft-1/roles/product-manager/associate-product-manager',
    })
    await expectSeen(page.getByText('The source gives no detail for this level yet. In its place it says:'))
    await expectSeen(page.getByRole('listitem').filter({ hasText: /^Responisibility changes$/ }))

    await page
      .getByRole('navigation', { name: 'Career ladder' })
      .getByRole('link', { name: 'Product Manager', exact: true })
      .click()
    await expectScreen(page, 'Product Manager')
    await expectSeen(page.getByRole('heading', { name: '10 skills asked for' }))
    // Said once, and not of each skill.
    await expectSeen(page.getByText('It asks for 10 skills, without stating a skill level.'))
    await expect.poll(() => page.getByText('Skill level not stated').count()).toBe(0)
    await expect
      .poll(() => page.getByRole('columnheader').allInnerTexts())
      .toEqual(['10 skills', 'This level\nProduct Manager'])
    await expectSeen(page.getByText('You know how to challenge constraints that can be changed.'))
    await expectQuiet()
  })

  test.each([
    ['associate-product-manager', 'Associate product manager', 6],
    ['product-manager', 'Product manager', 5],
    ['senior-product-manager', 'Senior Product manager', 6],
    ['principal-product-manager', 'Principal Product Manager', 8],
  ])('the second draft’s %s has its own responsibilities', async (roleLevel, name, count) => {
    const { page } = await openPage({ path: `/ca-cds-pm-draft-2/roles/product-manager/${roleLevel}`, scripts: false })
    await expectScreen(page, name)
    const skills = page.getByRole('region', { name: '6 skills asked for' })
    const [all, ofSkills, ofWay, ofLadder] = await Promise.all([
      page.getByRole('main').getByRole('listitem').count(),
      skills.getByRole('listitem').count(),
      page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('listitem').count(),
      page.getByRole('list', { name: 'Levels of Product manager, lowest first' }).getByRole('listitem').count(),
    ])
    expect(all - ofSkills - ofWay - ofLadder).toBe(count)
  })

  test('a corrected name is said with the published one, and the published one’s link leads to it', async () => {
    const corrected = '/ca-cds-pm-draft-2/roles/product-manager/principal-product-manager'
    const published = '/ca-cds-pm-draft-2/roles/product-manager/principle-product-manager'
    const { page, expectQuiet } = await openPage({ path: '/ca-cds-pm-draft-2' })
    const expectCorrected = async () => {
      await page.waitForURL((url) => url.pathname.replace(/\/$/, '') === corrected)
      await expectScreen(page, 'Principal Product Manager')
      await expectSeen(page.getByText(/published as “Principle Product Manager”/))
    }

    // Nothing here links to the old name: this is how a page of another time would go there without leaving the app.
    await page.evaluate((href) => {
      history.pushState(null, '', href)
      dispatchEvent(new PopStateEvent('popstate'))
    }, published)
    await expectCorrected()

    await goTo(page, published)
    await expectCorrected()

    await goTo(
      page,
      comparisonOf([
        'ca-cds-pm-draft-2/product-manager/principle-product-manager',
        'ca-cds-pm-draft-2/product-manager/product-manager',
      ]),
    )
    await expectScreen(page, 'Principal Product Manager and Product manager')
    // That there is nothing under the old name is how the app comes to look for a redirect.
    await expectQuiet(/principle-product-manager\.json/)
  })
})

describe.each([
  ['on a phone', finger],
  ['by keyboard', keyboard],
])('%s', (_, hand) => {
  test('“I am a content designer”, and on to the next role level', async () => {
    const { page, expectQuiet } = await openPage(hand.visit)
    await hand.write(page.getByRole('searchbox', { name: 'Find your role' }), 'content designer')
    await hand.use(page.getByRole('link', { name: /^Content designer UK/ }))
    await expectScreen(page, 'Content designer')
    await expectSeen(page.getByText('Level 3 of 6'))

    const next = page.getByRole('region', { name: 'Next level: Senior content designer' })
    await expectSeen(next.getByText(/^\d skills go up.* To learn: \d+ skill steps\.$/))
    await hand.use(next.getByRole('link', { name: 'Compare with Senior content designer' }))
    await expectScreen(page, 'Content designer and Senior content designer')
    await openMenu(page, 'Senior content designer', hand.use)
    await hand.use(page.getByRole('link', { name: 'Open this role level' }))
    await expectScreen(page, 'Senior content designer')
    await expectSeen(page.getByText('Level 4 of 6'))
    await expectQuiet()
  })

  test('from a skill to a role of another family', async () => {
    const { page, expectQuiet } = await openPage({
      path: '/uk-gdd-2025/roles/accessibility-specialist/accessibility-specialist',
      ...hand.visit,
    })
    const userFocus = page
      .getByRole('row')
      .filter({ has: page.getByRole('heading', { name: 'User focus', exact: true }) })
    await hand.use(userFocus.getByRole('link', { name: 'Also in 15 other roles' }))
    await expectScreen(page, 'User focus')
    await expectSeen(page.getByText('Asked for at 65 role levels in 16 roles.'))
    // The step of the role level one comes from is the one in sight.
    expect(new URL(page.url()).hash).toBe('#working')

    const practitioner = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name: 'Practitioner' }) })
    await expect
      .poll(() => practitioner.getByRole('heading', { level: 4 }).allTextContents())
      .toEqual(['IT operations', 'Software development', 'User-centred design'])
    await hand.use(practitioner.getByRole('link', { name: 'Service desk manager' }))
    await expectScreen(page, 'Service desk manager')
    await hand.use(
      page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Service desk manager' }),
    )
    await expectSeen(page.getByText('IT operations', { exact: true }))
    await expectQuiet()
  })

  test('a Chief role: skills without skill levels, which count as unknown and not as zero', async () => {
    const { page, expectQuiet } = await openPage({ path: '/uk-gdd-2025?view=list', ...hand.visit })
    await hand.use(page.getByRole('list', { name: 'Levels of Chief data officer, lowest first' }).getByRole('link'))
    await expectScreen(page, 'Chief data officer')
    await expectSeen(page.getByText('The only level of this role'))
    const asked = page.getByRole('region', { name: / skills asked for$/ })
    await expectSeen(page.getByText('without stating a skill level'))
    await expect.poll(() => asked.getByRole('rowheader').count()).toBe(6)
    await expect.poll(() => asked.getByText(/not asked for|stays/i).count()).toBe(0)

    await goTo(
      page,
      comparisonOf([
        'uk-gdd-2025/chief-data-officer/chief-data-officer',
        'uk-gdd-2025/chief-technology-officer/chief-technology-officer',
      ]),
    )
    await expectScreen(page, 'Chief data officer and Chief technology officer')
    const main = await page.getByRole('main').innerText()
    expect(main).toContain('Skill level not stated')
    expect(main).not.toMatch(/skill steps?\b|\bsteps? (?:up|down)\b/)
    await expectQuiet()
  })

  test('a draft: from its framework to two of its role levels, compared by what they are responsible for', async () => {
    const { page, expectQuiet } = await openPage({ path: '/ca-cds-pm-draft-2', ...hand.visit })
    await hand.use(page.getByRole('heading', { name: 'Product manager' }).getByRole('link'))
    await expectSeen(
      page.getByText('The source asks for all these skills at every level but does not say at which skill level.'),
    )
    await hand.tick(page.getByRole('checkbox', { name: 'Select Principal Product Manager to compare' }))
    await hand.tick(page.getByRole('checkbox', { name: 'Select Senior Product manager to compare' }))
    await hand.use(page.getByRole('button', { name: 'Compare the two selected levels' }))
    await expectScreen(page, 'Senior Product manager and Principal Product Manager')
    await expect.poll(() => page.getByRole('rowheader').first().textContent()).toBe('Grade')
    await expect.poll(() => spoken(comparedRow(page, 'Grade').getByRole('cell'))).toEqual(['CS-04', 'CS-05'])
    const responsibilities = comparedCell(page, 'Responsibilities', 0)
    await expect.poll(() => responsibilities.getByRole('listitem', { includeHidden: true }).count()).toBe(6)
    await expectSeen(page.getByText('The framework doesn’t state skill levels for these six skills.'))
    await expectQuiet()
  })

  test('a comparison of three frameworks, put together by typing', async () => {
    const { page, expectQuiet } = await openPage({ path: '/compare', ...hand.visit })
    const pick = async (field: string, framework: RegExp) => {
      await hand.write(page.getByRole('searchbox', { name: field }), 'product manager')
      await hand.use(page.getByRole('link', { name: framework }))
      await page.getByRole('searchbox', { name: field }).waitFor({ state: 'detached' })
    }
    const add = async (columns: number) => {
      await expect.poll(() => new URL(page.url()).searchParams.getAll('at').length).toBe(columns)
      await openMenu(page, 'Add a level', hand.use)
      await hand.use(page.getByRole('button', { name: 'Another role…' }))
    }
    await pick('Choose the first role level', /^Product manager UK Digital, Data and Technology, 2020$/)
    await add(1)
    await pick('Which role level?', /^Product manager UK Government Digital and Data$/)
    await add(2)
    await pick('Which role level?', /^Product manager Canadian Digital Service, second draft, CS-03$/)
    if (hand === finger) {
      // A phone says what is true of the pair in view.
      await expectSeen(page.getByText(/^Six skills are asked for in both: two go down one step and four stay/))
      expect(await ownWords(page)).not.toMatch(untrueAcross)
      await hand.use(page.locator('.column-tab').nth(1))
      await expectSeen(page.getByText(/^Two skills are asked for in both, but their skill levels can’t be compared\./))
      expect(await ownWords(page)).not.toMatch(untrueAcross)
    } else await expectTrueOfThree(page)
    expect(new URL(page.url()).searchParams.getAll('at')).toHaveLength(3)
    await expectQuiet()
  })
})
