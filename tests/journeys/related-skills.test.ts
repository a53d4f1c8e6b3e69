import { describe, expect, test } from 'vitest'
import { axeAll, axeColours } from '../helpers/axe'
import { goTo, openPage, reload } from '../helpers/browser'
import { chooseFiles, ownTable, preview, stepHeading } from '../helpers/files-to-open'
import { keyboard, mouse, pastingMouse } from '../helpers/hands'
import { begin, chooseTarget, progress } from '../helpers/my-skills'
import { pdfText } from '../helpers/pdf-text'
import { expectFocusKept, expectScreen, expectSeen, spoken } from '../helpers/seen'

const agileWorking = '/uk-gdd-2025/skills/agile-working'

describe.each([
  ['mouse', mouse],
  ['keyboard', keyboard],
] as const)('the skills related to one, by %s', (_, hand) => {
  test('each with its reason; it opens both side by side, leads to the other, and copies a report', async () => {
    const { page, expectQuiet } = await openPage({ path: agileWorking, ...hand.visit })
    await hand.use(page.getByRole('link', { name: '2 skills are nearly the same and 3 are related' }))
    const related = page.getByRole('region', { name: 'Related skills' })
    await expectSeen(related.getByText('Our judgement, not the framework’s.'))
    const contentDesign = related
      .getByRole('region', { name: 'Nearly the same skill' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Agile working (content design)' }) })
    await expectSeen(contentDesign.getByText(/only the profession differs\.$/))

    await hand.use(contentDesign.getByRole('button', { name: /^Read both side by side/ }))
    const practitioner = contentDesign.getByRole('group', { name: 'Practitioner' })
    await expectSeen(practitioner.getByText('Helps the team show what its work has led to.'))
    await expectSeen(practitioner.getByText('Practitioner, Agile working (content design)'))
    await expectFocusKept(page)

    await hand.use(contentDesign.getByRole('button', { name: /^Report a mistake/ }))
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(
        /^UK Government Digital and Data\nAgile working and Agile working \(content design\): nearly the same skill\. .+\nWhat is wrong: $/,
      )
    await expectSeen(contentDesign.getByRole('button', { name: 'Copied. Send it to whoever runs this site.' }))
    await hand.use(related.getByRole('link', { name: 'Agile research practices' }))
    await expectScreen(page, 'Agile research practices')
    await expectQuiet()
  })
})

test('a skill without related ones says nothing of them', async () => {
  const { page } = await openPage({ path: '/ca-cds-pm-draft-1/skills/agile-working' })
  await expect.poll(() => page.getByText('Related skills').count()).toBe(0)
})

describe('a comparison across roles', () => {
  const at = '/compare?at=uk-gdd-2025/content-designer/content-designer&at=uk-gdd-2025/'

  test('says of a new skill which related skill the base asks for, and why; its sentence stays as it is', async () => {
    const { page, expectQuiet } = await openPage({ path: `${at}content-strategist/content-strategist` })
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Agile working', exact: true }) })
    const asks = 'Content designer asks for ≈ Agile working (content design), practitioner: nearly the same skill.'
    await expectSeen(row.getByText(asks))
    await expectSeen(page.getByText(/To learn: 18 skill steps\./))
    await row.getByText('Why, in our judgement').click()
    await expectSeen(row.getByText(/only the profession differs\.$/))
    await expectSeen(row.getByRole('button', { name: /^Report a mistake/ }))
    await expectQuiet()
  })

  test('nothing of it within a role', async () => {
    const { page } = await openPage({ path: `${at}content-designer/head-of-content-design` })
    await page.getByRole('table').waitFor()
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.getByText('Why, in our judgement').count()).toBe(0)
  })
})

describe('my skills', () => {
  test('count related skills towards the target, with both figures and the reason; the switch is in the link', async () => {
    const { page, expectQuiet } = await openPage({ path: '/me' })
    await begin(page, pastingMouse, 'Bea', 'Content designer')
    await chooseTarget(page, pastingMouse, 'Content strategist')
    await expectSeen(
      progress(page).getByText('8 to learn, counting related skills; 18 by the framework alone.', { exact: false }),
    )
    const gaps = page.getByRole('region', { name: 'Gaps, largest first' })
    const agile = gaps.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Agile working' }) })
    await expect
      .poll(() => spoken(agile))
      .toEqual([
        'Agile workingreachedNot set yet; target: practitionerAgile working (content design), practitionerNearly the same skill: counts in full.',
      ])
    await gaps.getByText('Why these skills count, in our judgement').click()
    await expectSeen(gaps.getByText(/^Agile working and Agile working \(content design\): nearly the same skill\. /))

    const markdown = page.getByRole('button', { name: 'Copy as Markdown' })
    await markdown.click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('Nearly the same skill: Agile working (content design), practitioner')
    expect(pdfText(await page.pdf())).toContain('8of20skillsteps,countingrelatedskills;18bytheframeworkalone')

    await page.getByRole('checkbox', { name: 'Count related skills' }).click()
    await expectSeen(progress(page).getByText('18 to learn, by the framework alone.', { exact: false }))
    expect(new URL(page.url()).search).toBe('?related=no')
    await expectSeen(agile.getByText('3 steps to learn'))
    await reload(page)
    await expectSeen(progress(page).getByText('18 to learn, by the framework alone.', { exact: false }))
    await page.getByRole('link', { name: 'Plan a path to Content strategist' }).click()
    await page.waitForURL(/\/path\?from=me&to=[^&]+&related=no$/)
    await expectQuiet()
  })
})

test('a framework of one’s own brings its related skills as a table, and where next counts them', async () => {
  const { page, expectQuiet } = await openPage({ path: '/open' })
  const related =
    'skill_a,skill_b,kind,reason\nKneading,Sieving,related,Both need a feeling for flour.\nA,B,related,No.\n'
  await chooseFiles(page, { 'bakery.csv': ownTable, 'related.csv': related })
  await preview(page).waitFor()
  await expectSeen(page.getByText('related.csv: related skills (3 rows'))
  await expectSeen(page.getByRole('heading', { name: /^Rows of related skills that we cannot use/ }))
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expectSeen(stepHeading(page, /is kept on this device$/))
  await goTo(page, '/bakery/roles/baker/baker')
  await page.getByRole('heading', { name: 'Where next from Baker' }).scrollIntoViewIfNeeded()
  await expectSeen(page.getByText(/Sieving, helped by your Kneading/))
  await page.getByRole('checkbox', { name: 'Count related skills' }).click()
  await expect.poll(() => page.getByText(/helped by your/).count()).toBe(0)
  await expectQuiet()
})

test.each([false, true])('axe has nothing serious to say of both side by side, dark: %s', async (dark) => {
  for (const width of [1280, 390]) {
    const { page } = await openPage({ path: agileWorking, dark, width })
    await page
      .getByRole('button', { name: /^Read both side by side/ })
      .first()
      .click()
    await page.getByRole('group', { name: 'Practitioner' }).waitFor()
    expect(await (dark ? axeColours(page) : axeAll(page))).toEqual([])
  }
})
