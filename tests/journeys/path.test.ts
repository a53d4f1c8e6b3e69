import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { manyTimes } from '../bench/many-times'
import { axeSerious } from '../helpers/axe'
import { goTo, openPage } from '../helpers/browser'
import { bundledRequirements } from '../helpers/bundled-requirements'
import { finger, keyboard, mouse, tabTo } from '../helpers/hands'
import { enumeratePath, plainAddress } from '../helpers/plain-paths'
import { expectFocusKept, expectScreen, expectSeen, spoken } from '../helpers/seen'
import { tenPairs } from '../helpers/ten-pairs'

const hands = [
  ['mouse', mouse],
  ['finger', finger],
  ['keyboard', keyboard],
] as const

const toHead = `/path?from=${plainAddress('Content designer')}&to=${plainAddress('Head of product')}`

/** Each move as it is said: where to, and its effort. */
async function movesOn(page: Page): Promise<string[]> {
  const moves = page
    .getByRole('list', { name: 'Moves, in order' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
  const [headings, efforts] = await Promise.all([
    moves.getByRole('heading').allTextContents(),
    moves.getByRole('strong').allTextContents(),
  ])
  return headings.map((heading, place) => `${heading}: ${efforts[place]}`)
}

describe.each(hands)('by %s', (_, hand) => {
  test('a path whose stretch is widened until it exists', async () => {
    const { page, expectQuiet } = await openPage({ path: `${toHead}&stretch=10`, ...hand.visit })
    await expectScreen(page, 'From Content designer to Head of product')
    await expectSeen(page.getByText('No path if you learn at most 10 skill steps in one move.'))
    expect(await movesOn(page)).toEqual([])

    await hand.use(page.getByRole('link', { name: 'Allow 11 in one move' }))
    await expectSeen(page.getByText('To learn: 42 skill steps in 5 moves', { exact: true }))
    await expectFocusKept(page)
    await expect.poll(() => new URL(page.url()).searchParams.get('stretch')).toBe('11')

    await hand.use(page.getByRole('link', { name: '3 moves, at most 14 each: 36 skill steps' }))
    await expectSeen(page.getByText('To learn: 36 skill steps in 3 moves', { exact: true }))
    expect(await movesOn(page)).toEqual([
      'To Associate product manager: 13 skill steps',
      'To Product manager: 9 skill steps',
      'To Head of product: 14 skill steps',
    ])
    await expectQuiet()
  })

  test('both ends by typing, and turned round', async () => {
    const { page, expectQuiet } = await openPage({ path: '/path', ...hand.visit })
    await hand.write(page.getByRole('searchbox', { name: 'Where do you start?' }), 'business analyst')
    await hand.use(page.getByRole('link', { name: /^Business analyst/ }).first())
    await expectScreen(page, 'A path from Business analyst')
    await expectFocusKept(page)
    await hand.write(page.getByRole('searchbox', { name: 'Where do you want to go?' }), 'data scientist')
    await hand.use(page.getByRole('link', { name: /^Data scientist/ }).first())
    await expectScreen(page, 'From Business analyst to Data scientist')
    await expectFocusKept(page)
    await expectSeen(page.getByText('To learn: 23 skill steps in 3 moves', { exact: true }))

    await hand.use(page.getByRole('button', { name: 'Swap from and to' }))
    await expectScreen(page, 'From Data scientist to Business analyst')
    await expectFocusKept(page)
    await expectQuiet()
  })
})

test('the slider moves by keys, says what it comes to, and the link follows it', async () => {
  const { page, expectQuiet } = await openPage({ path: `${toHead}&stretch=10` })
  const slider = page.getByRole('slider', { name: 'Most to learn in one move' })
  expect([await slider.getAttribute('min'), await slider.getAttribute('max')]).toEqual(['1', '36'])
  await tabTo(slider)
  for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('ArrowRight')
  await expectSeen(page.getByText('To learn: 36 skill steps in 3 moves', { exact: true }))
  expect(await slider.getAttribute('aria-valuetext')).toBe('15 skill steps. To learn: 36 skill steps in 3 moves')
  await expect.poll(() => new URL(page.url()).searchParams.get('stretch')).toBe('15')
  await page.keyboard.press('End')
  await expectSeen(page.getByText('To learn: 36 skill steps in 1 move', { exact: true }))
  await expect.poll(() => new URL(page.url()).searchParams.get('stretch')).toBe('36')
  await expectFocusKept(page)
  await expectQuiet()
})

test.each([1280, 390])('a copied link opens the same path afresh, at %d px', async (width) => {
  const { page } = await openPage({ path: `${toHead}&stretch=15`, width })
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expectSeen(page.getByText('Link copied').first())
  const { pathname, search } = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  const fresh = await openPage({ path: pathname + search, width })
  await expectScreen(fresh.page, 'From Content designer to Head of product')
  await expectSeen(fresh.page.getByText('To learn: 36 skill steps in 3 moves', { exact: true }))
  expect(await movesOn(fresh.page)).toEqual(await movesOn(page))
  await fresh.expectQuiet()
})

test.each(tenPairs)(
  'from $from to $to with $stretch the screen says what plain enumeration gives',
  async ({ from, to, stretch, stepsBack }) => {
    const { page, expectQuiet } = await openPage({
      path: `/path?from=${plainAddress(from)}&to=${plainAddress(to)}&stretch=${stretch}${stepsBack ? '&back=yes' : ''}`,
    })
    const path = enumeratePath(from, to, stretch, stepsBack)
    const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
    await expectSeen(
      page.getByText(
        path
          ? `To learn: ${counted(path.effort, 'skill step')} in ${counted(path.moves.length, 'move')}`
          : `No path if you learn at most ${counted(stretch, 'skill step')} in one move.`,
        { exact: true },
      ),
    )
    expect(await movesOn(page)).toEqual(
      (path?.moves ?? []).map((move) => `To ${move.to}: ${counted(move.effort, 'skill step')}`),
    )
    await expectQuiet()
  },
)

test('a move shows each skill from where it is carried to where it is asked, and what that asks', async () => {
  const { page, expectQuiet } = await openPage({ path: `${toHead}&stretch=15` })
  const learn = page.getByRole('table', { name: 'What to learn for Head of product' })
  await learn.waitFor()
  expect(await spoken(learn.getByRole('row').nth(1).locator('th, td'))).toEqual([
    'Creating value for money',
    'working',
    'expert',
  ])
  expect(await learn.getByRole('row').count()).toBe(10)

  await page.getByText('What these skill levels mean').first().click()
  await expectSeen(page.getByRole('term').filter({ hasText: 'Agile and Lean practices: working' }))
  expect(await page.getByRole('definition').first().textContent()).not.toBe('')

  await learn.getByRole('link', { name: 'Creating value for money' }).click()
  await expectScreen(page, 'Creating value for money')
  expect(new URL(page.url()).hash).toBe('#practitioner')
  await expectQuiet()
})

test.each([
  [
    'the same ends',
    `${plainAddress('Content designer')}&to=${plainAddress('Content designer')}`,
    'The path starts and ends at Content designer, so there is nothing to learn.',
  ],
  [
    'a Chief role',
    `${plainAddress('Content designer')}&to=uk-gdd-2025/chief-data-officer/chief-data-officer`,
    /the framework doesn’t state every skill level that Chief data officer asks for/,
  ],
  [
    'two frameworks',
    `${plainAddress('Content designer')}&to=uk-ddat-2020/product-manager/product-manager`,
    /A path has to stay within one framework/,
  ],
  [
    'a draft without skill levels',
    'ca-cds-pm-draft-2/product-manager/product-manager&to=ca-cds-pm-draft-2/product-manager/senior-product-manager',
    /the framework doesn’t state every skill level/,
  ],
  [
    'an unknown end',
    `${plainAddress('Content designer')}&to=uk-gdd-2025/product-manager/hed-of-product`,
    'There is no role level hed-of-product in Product manager. Did you mean:',
  ],
  [
    'an unknown framework',
    `${plainAddress('Content designer')}&to=uk-gdd/product-manager/head-of-product`,
    'There is no framework uk-gdd. Did you mean:',
  ],
  ['no address at all', `hello&to=${plainAddress('Content designer')}`, 'hello in the link is not a role level.'],
])('%s: a true sentence', async (_, ends, sentence) => {
  const { page, expectQuiet } = await openPage({ path: `/path?from=${ends}` })
  await expectSeen(page.getByText(sentence))
  await expectFocusable(page)
  await expectQuiet(/404.*uk-gdd\//)
})

test('over a large framework a path is found beside the page, by a worker', async () => {
  const requirements = manyTimes(await bundledRequirements('uk-gdd-2025'), 20)
  const { page, expectQuiet } = await openPage({ path: '/path' })
  await page.route('**/uk-gdd-2025/requirements.json', (route) => route.fulfill({ json: requirements }))
  await goTo(page, `${toHead}-20&stretch=40`.replace('product-manager/', 'product-manager-20/'))
  await expectScreen(page, 'From Content designer to Head of product 20')
  await expectSeen(page.getByText(/^To learn: \d+ skill steps in \d moves?$/))
  expect(page.workers()).toHaveLength(1)
  await page.getByRole('slider').press('Home')
  await expectSeen(page.getByText('No path if you learn at most 1 skill step in one move.'))
  await expectQuiet()
})

test('without scripts the page says what it needs', async () => {
  const { page } = await openPage({ path: `${toHead}&stretch=15`, scripts: false })
  await expectScreen(page, 'Plan a path')
  // A browser that is told from outside to run no scripts reads <noscript> and does not draw it.
  expect(await page.locator('noscript').textContent()).toContain('Planning a path needs JavaScript.')
})

test('the nearest name takes its place in the path', async () => {
  const { page } = await openPage({
    path: `/path?from=${plainAddress('Content designer')}&to=uk-gdd-2025/product-manager/hed-of-product&stretch=15`,
  })
  await page.getByRole('status').getByRole('link', { name: 'Head of product' }).click()
  await expectSeen(page.getByText('To learn: 36 skill steps in 3 moves', { exact: true }))
})

/** Whatever the state, there is a heading and a way on. */
async function expectFocusable(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByRole('main').getByRole('button').or(page.getByRole('searchbox')).count()).toBeGreaterThan(0)
}

describe.each([false, true])('dark: %s', (dark) => {
  test.each([
    ['a path', `${toHead}&stretch=15`, 'To learn: 36 skill steps in 3 moves'],
    ['a path that does not exist', `${toHead}&stretch=10`, 'No path if you learn at most 10 skill steps in one move.'],
  ])('axe has nothing serious to say of %s', async (_, path, text) => {
    for (const width of [1280, 390]) {
      const { page } = await openPage({ path, dark, width })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByText(text).first().waitFor({ state: 'attached' })
      expect(await axeSerious(page)).toEqual([])
    }
  })
})
