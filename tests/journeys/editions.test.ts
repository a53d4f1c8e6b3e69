import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { goTo, openPage } from '../helpers/browser'
import { chooseFiles, keptLine } from '../helpers/files-to-open'
import { finger, keyboard, mouse } from '../helpers/hands'
import { begin, downloaded, skillLevel } from '../helpers/my-skills'
import { expectScreen, expectSeen, spoken } from '../helpers/seen'

const productManager = '/editions?from=uk-ddat-2020&to=uk-gdd-2025&role=product-manager'

function rowsOf(page: Page) {
  return page.getByRole('region', { name: 'What became of each skill' }).locator('tbody')
}

test('Product manager of 2020 and 2025: what became of each of the ten skills, and where each of the nine came from', async () => {
  const { page, expectQuiet } = await openPage({ path: productManager })
  await expectScreen(page, 'What changed for Product manager')
  await expectSeen(
    page.getByText(
      'Of ten skills, one stays, five have a new name and four are no longer asked for. Three skills are new. Of 30 requirements that both editions have, four go up, six go down and 20 stay.',
    ),
  )
  await expect
    .poll(async () =>
      (await rowsOf(page).all()).length > 0
        ? Promise.all(
            (await rowsOf(page).all()).map(async (group) => spoken(group.locator('th, td:nth-child(-n + 2)'))),
          )
        : [],
    )
    .toEqual([
      ['Stays · 1', 'Strategic ownership', 'Strategic ownership'],
      [
        'Has a new name · 5',
        'Agile working',
        'Agile and Lean practices',
        'Financial ownership',
        'Creating value for money',
        'Life-cycle perspective',
        'Life cycle management',
        'Product ownership',
        'Product management',
        'User focus',
        'Applying user-centred insights',
      ],
      [
        'No longer asked of Product manager · 4',
        'DDaT perspective',
        'No such skill',
        'Experience of working within constraints',
        'No such skill',
        'Operational management',
        'Operational management',
        'Problem ownership',
        'Problem management',
      ],
      [
        'New · 3',
        'No such skill',
        'Managing product outcomes',
        'No such skill',
        'Product leadership',
        'No such skill',
        'Stakeholder relationship management',
      ],
    ])
  const agile = page.getByRole('row', { name: /^Agile and Lean practices, was Agile working/ })
  await expect
    .poll(() => spoken(agile.getByRole('cell')))
    .toEqual(['working, goes up one step', 'practitioner', 'practitioner, goes down one step', 'expert', 'expert'])
  await expectQuiet()
})

describe.each([
  ['mouse', mouse],
  ['keyboard', keyboard],
  ['finger', finger],
] as const)('from a framework to one role of two editions, by %s', (_, hand) => {
  test('the editions are chosen, the role is opened, the wording is compared, and a level leads to a comparison', async () => {
    const { page, expectQuiet } = await openPage({ path: '/uk-gdd-2025', ...hand.visit })
    await hand.use(page.getByRole('link', { name: 'See what changed since another edition' }))
    await expectScreen(page, 'What changed between editions')
    await page.getByRole('combobox', { name: 'From' }).selectOption('uk-ddat-2020')
    await expectSeen(
      page.getByText('51 other roles of UK Government Digital and Data can’t be compared', { exact: false }),
    )
    await hand.use(page.getByRole('link', { name: 'Product manager', exact: true }))
    await expectScreen(page, 'What changed for Product manager')

    const userFocus = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'User focus' }) })
    await hand.use(userFocus.getByText('Compare the wording'))
    await expectSeen(userFocus.getByRole('heading', { name: 'Expert' }))
    await expect.poll(() => userFocus.getByRole('listitem').count()).toBeGreaterThan(3)

    await hand.use(page.getByRole('link', { name: 'Other way round' }))
    await expectSeen(
      page.getByText('Of nine skills, one stays, five have a new name and three are no longer asked for.', {
        exact: false,
      }),
    )
    await hand.use(page.getByRole('columnheader').getByRole('link', { name: 'Head of product' }))
    await expectScreen(
      page,
      'Head of product (UK Government Digital and Data) and Head of product (UK Digital, Data and Technology, 2020)',
    )
    await expectQuiet()
  })
})

test('what a link names wrongly is said, and two editions can still be chosen', async () => {
  const { page } = await openPage({ path: '/editions?from=uk-ddat-1999&to=uk-gdd-2025&match=junk&role=%22' })
  await expectSeen(page.getByText('One of the two editions is not here.', { exact: false }))
  await page.getByRole('combobox', { name: 'From' }).selectOption('uk-gdd-2025')
  await expectSeen(page.getByText('These are one and the same edition.', { exact: false }))
  await page.getByRole('combobox', { name: 'From' }).selectOption('ca-cds-pm-draft-1')
  await expectSeen(page.getByRole('link', { name: 'Financial ownership' }))
})

test('my skills of 2020 move to the current edition: what matches is shown before, and undo takes it back', async () => {
  const { page, expectQuiet } = await openPage({ path: '/me' })
  await page.getByLabel('Framework', { exact: true }).selectOption('uk-ddat-2020')
  await begin(page, mouse, 'Ann', 'Senior product manager')
  const move = page.getByText('Move to UK Government Digital and Data: 8 of 10 skills match')
  await move.click()
  await expectSeen(page.getByRole('listitem').filter({ hasText: /^Agile working is now Agile and Lean practices$/ }))
  await expectSeen(page.getByRole('listitem').filter({ hasText: /^DDaT perspective has no match\./ }))
  await page.getByRole('button', { name: 'Move my skills' }).click()
  await expectSeen(
    page.getByText(
      'Moved 8 skills to UK Government Digital and Data. DDaT perspective and Experience of working within constraints stay as they are.',
    ),
  )
  await expect.poll(() => skillLevel(page, 'Agile and Lean practices', 'Expert').isChecked()).toBe(true)
  await expectSeen(page.getByRole('link', { name: 'Senior product manager', exact: true }))
  await expect.poll(() => move.count()).toBe(0)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => skillLevel(page, 'Agile working', 'Expert').isChecked()).toBe(true)
  await expectSeen(move)
  await expectQuiet()
})

test.each([
  ['uk-ddat-2020', 'lead-product-manager', 'Lead product manager'],
  ['ca-cds-pm-draft-2', 'principal-product-manager', 'Lead product manager'],
])('a link to a level of %s, %s, offers the same level in the current edition', async (framework, roleLevel, name) => {
  const { page, expectQuiet } = await openPage({ path: `/${framework}/roles/product-manager/${roleLevel}` })
  const offer = page.getByRole('paragraph').filter({ hasText: 'The same level in UK Government Digital and Data' })
  await offer.getByRole('link', { name, exact: true }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/uk-gdd-2025/roles/product-manager/lead-product-manager'))
  await expectScreen(page, name)
  await expect.poll(() => offer.count()).toBe(0)
  await page.goBack()
  await offer.getByRole('link', { name: 'See what changed' }).click()
  await expectScreen(page, 'What changed for Product manager')
  await expectQuiet()
})

test('a skill without official wording leads to the one of 2020 that has it', async () => {
  const { page, expectQuiet } = await openPage({ path: '/uk-gdd-2025/skills/problem-management' })
  const offer = page
    .getByRole('paragraph')
    .filter({ hasText: /^In UK Digital, Data and Technology, 2020 it is called/ })
  await expectSeen(offer.getByText('We have the official wording of that edition.', { exact: false }))
  await offer.getByRole('link', { name: 'Problem ownership', exact: true }).click()
  await expectScreen(page, 'Problem ownership')
  await expectSeen(page.getByText('In UK Government Digital and Data it is called', { exact: false }))
  await expectQuiet()
})

test('two editions of a file that nobody has judged: guesses are marked, corrected in the link and saved as a crosswalk', async () => {
  const { page, expectQuiet } = await openPage({ path: '/open' })
  const keep = async (name: string, rows: readonly string[]) => {
    const asked = rows.map((row) => `${row},Working`)
    await chooseFiles(page, { [name]: ['Role,Role level,Skill,Skill level', ...asked].join('\n') })
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expectSeen(keptLine(page, name.replace('.csv', '')))
  }
  await keep('spring.csv', ['Baker,Baker,Kneading dough', 'Baker,Head baker,Selling', 'Miller,Miller,Selling'])
  await goTo(page, '/open')
  await keep('autumn.csv', [
    'Baker,Baker,Kneading doughs',
    'Baker,Oven lead,Serving customers',
    'Grinder,Grinder,Kneading doughs',
  ])
  await goTo(page, '/editions?from=spring&to=autumn&role=baker')
  await expectSeen(page.getByText('A guess. The names are nearly the same.', { exact: false }))
  const selling = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Selling', exact: true }) })
  await selling.getByRole('combobox', { name: 'It became' }).selectOption('Serving customers')
  await expectSeen(page.getByText('You matched the two.'))
  expect(new URL(page.url()).searchParams.getAll('match')).toEqual(['skills/selling~skills/serving-customers'])
  const saved = await downloaded(page, () =>
    page.getByRole('button', { name: 'Save the matches as a crosswalk' }).click(),
  )
  expect(saved).toContain('skills/selling\tskills/serving-customers\trenamed\tYou matched the two.\n')

  await page.getByText('Correct which levels are the same').click()
  const headBaker = page.getByRole('listitem').filter({ hasText: 'Head baker' })
  await headBaker.getByRole('combobox', { name: 'It became' }).selectOption('Oven lead')
  await expectSeen(page.getByRole('columnheader', { name: 'Oven lead was Head baker' }))
  await page.getByRole('link', { name: 'What changed', exact: true }).click()
  await expectSeen(page.getByText('Gone: Miller.'))
  await page.getByText('Correct which roles are the same').click()
  const miller = page.getByRole('listitem').filter({ hasText: 'Miller' })
  await miller.getByRole('combobox', { name: 'It became' }).selectOption('Grinder')
  await expectSeen(page.getByRole('rowheader', { name: 'Grinder was Miller' }))
  await expectQuiet()
})
