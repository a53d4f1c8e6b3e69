import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { manyTimes } from '../bench/many-times'
import { axeAll, axeColours } from '../helpers/axe'
import { goTo, openPage } from '../helpers/browser'
import { bundledRequirements } from '../helpers/bundled-requirements'
import { finger, keyboard, mouse, tabTo } from '../helpers/hands'
import { plainAddress } from '../helpers/plain-figures'
import { enumeratePath } from '../helpers/plain-paths'
import { expectFocused, expectFocusKept, expectScreen, expectSeen, spoken } from '../helpers/seen'
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
  test('a path whose stretch is widened until it exists, and other ways to go', async () => {
    const { page, expectQuiet } = await openPage({ path: `${toHead}&stretch=8`, ...hand.visit })
    await expectScreen(page, 'From Content designer to Head of product')
    await expectSeen(page.getByText('No path if you learn at most 8 skill steps in one move.'))
    expect(await movesOn(page)).toEqual([])

    await hand.use(page.getByRole('link', { name: 'Allow 9 in one move' }))
    await expectSeen(page.getByText('To learn: 31 skill steps in 4 moves', { exact: true }))
    await expectFocusKept(page)
    await expect.poll(() => new URL(page.url()).searchParams.get('stretch')).toBe('9')
    expect(await movesOn(page)).toEqual([
      'To Associate product manager: 8 skill steps',
      'To Product manager: 9 skill steps',
      'To Senior product manager: 6 skill steps',
      'To Head of product: 8 skill steps',
    ])

    await hand.use(page.getByRole('link', { name: 'Fewest moves' }))
    await expectSeen(page.getByText('To learn: 31 skill steps in 2 moves', { exact: true }))
    await expectFocusKept(page)
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
    await expectSeen(page.getByText('To learn: 22 skill steps in 3 moves', { exact: true }))

    await hand.use(page.getByRole('button', { name: 'Swap from and to' }))
    await expectScreen(page, 'From Data scientist to Business analyst')
    await expectFocusKept(page)
    await expectQuiet()
  })
})

test('the slider moves by keys, says what it comes to, and the link follows it', async () => {
  const { page, expectQuiet } = await openPage({ path: toHead })
  const slider = page.getByRole('slider', { name: 'Most to learn in one move' })
  expect([await slider.getAttribute('min'), await slider.getAttribute('max')]).toEqual(['1', '23'])
  await expectSeen(page.getByText('Nine in ten promotions in this framework take 10 or fewer.'))
  await tabTo(slider)
  for (let steps = 10; steps < 17; steps += 1) await page.keyboard.press('ArrowRight')
  await expectSeen(page.getByText('To learn: 31 skill steps in 3 moves', { exact: true }))
  await expect
    .poll(() => slider.getAttribute('aria-valuetext'))
    .toBe('17 skill steps. To learn: 31 skill steps in 3 moves')
  await expect.poll(() => new URL(page.url()).searchParams.get('stretch')).toBe('17')
  await page.keyboard.press('End')
  await expectSeen(page.getByText('To learn: 31 skill steps in 2 moves', { exact: true }))
  await expect.poll(() => new URL(page.url()).searchParams.get('stretch')).toBe('23')
  await expectFocusKept(page)
  await expectQuiet()
})

test.each([1280, 390])('the slider keeps its place where no path is left, at %d px', async (width) => {
  const { page, expectQuiet } = await openPage({ path: toHead, width })
  const slider = page.getByRole('slider')
  await slider.scrollIntoViewIfNeeded()
  const box = async () => (await slider.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN }
  const before = await box()
  const across = (part: number) => before.x + 8 + part * (before.width - 16)
  const y = before.y + before.height / 2
  await page.mouse.move(across(9 / 22), y)
  await page.mouse.down()
  for (const steps of [8, 6, 4, 2]) {
    await page.mouse.move(across((steps - 1) / 22), y)
    await expectSeen(page.getByText(`No path if you learn at most ${steps} skill steps in one move.`))
    await expect.poll(() => slider.inputValue()).toBe(String(steps))
    expect(await box()).toEqual(before)
  }
  await page.mouse.move(across(16 / 22), y)
  await expectSeen(page.getByText('To learn: 31 skill steps in 3 moves', { exact: true }))
  await page.mouse.up()
  expect(await box()).toEqual(before)
  await expectSeen(page.getByText('With fewer than 9 there is no path.'))
  await expectQuiet()
})

test('related skills count unless they are switched off, and everything follows', async () => {
  const { page, expectQuiet } = await openPage({ path: toHead })
  await expectSeen(
    page.getByText('To learn: 31 skill steps in 4 moves, counting related skills; 36 by the framework alone.'),
  )
  await expectSeen(page.getByText('To learn: 8 skill steps, counting related skills; 13 by the framework alone'))
  await expectSeen(page.getByText('Helped by User focus (content design), working'))
  await page.getByText('Why these skills count, in our judgement').first().click()
  await expectSeen(page.getByText(/^Agile and Lean practices and Agile working \(content design\): related skills\. /))

  await page.getByRole('checkbox', { name: 'Count related skills' }).click()
  await expectSeen(page.getByText(/^To learn: 36 skill steps in \d moves, by the framework alone\.$/))
  await expect.poll(() => page.getByText('Helped by').count()).toBe(0)
  expect(new URL(page.url()).searchParams.get('related')).toBe('no')
  await page.getByRole('checkbox', { name: 'Count related skills' }).click()
  await expectSeen(page.getByText('To learn: 31 skill steps in 4 moves', { exact: true }))
  await expectQuiet()
})

test('a stop is avoided, another is asked for, and both can be taken back', async () => {
  const { page, expectQuiet } = await openPage({ path: toHead })
  await page.getByRole('link', { name: /^Go another way ?, not through Associate product manager$/ }).click()
  await expectSeen(page.getByText('Not through Associate product manager').first())
  expect(await movesOn(page)).not.toContain('To Associate product manager: 8 skill steps')
  expect(new URL(page.url()).searchParams.get('avoid')).toBe(plainAddress('Associate product manager'))
  await page.getByRole('link', { name: /^Remove ?: Not through Associate product manager$/ }).click()
  await expectSeen(page.getByText('To learn: 31 skill steps in 4 moves', { exact: true }))

  await page.getByRole('button', { name: 'Go through…' }).click()
  await page.getByRole('dialog').getByRole('searchbox').fill('content strategist')
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Content strategist/ })
    .first()
    .click()
  await expectSeen(page.getByText('Through Content strategist').first())
  await expect.poll(() => movesOn(page)).toContainEqual(expect.stringMatching(/^To Content strategist: /))
  await page.getByRole('link', { name: /^Remove ?: Through Content strategist$/ }).click()
  await expectSeen(page.getByText('To learn: 31 skill steps in 4 moves', { exact: true }))
  await expectQuiet()
})

test('where no stretch gives a path it says why, and what steps back would allow', async () => {
  const { page, expectQuiet } = await openPage({
    path: `/path?from=${plainAddress('Head of product')}&to=${plainAddress('Associate product manager')}`,
  })
  await expectSeen(
    page.getByText(
      'There is no path: within a role a path only goes up, and Associate product manager is below Head of product.',
    ),
  )
  await expectSeen(page.getByRole('link', { name: 'Compare the two role levels' }))
  await expectQuiet()
})

test.each([1280, 390])('a copied link opens the same path afresh, at %d px', async (width) => {
  const { page } = await openPage({ path: `${toHead}&stretch=17&related=no`, width })
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expectSeen(page.getByText('Link copied').first())
  const { pathname, search } = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  const fresh = await openPage({ path: pathname + search, width })
  await expectScreen(fresh.page, 'From Content designer to Head of product')
  expect(await movesOn(fresh.page)).toEqual(await movesOn(page))
  expect((await movesOn(page)).length).toBeGreaterThan(1)
  await fresh.expectQuiet()
})

test.each(tenPairs)(
  'from $from to $to with $stretch the screen says what plain enumeration gives',
  async ({ from, to, stretch, stepsBack }) => {
    const { page, expectQuiet } = await openPage({
      path: `/path?from=${plainAddress(from)}&to=${plainAddress(to)}&stretch=${stretch}${stepsBack ? '&back=yes' : ''}`,
    })
    const path = enumeratePath(from, to, stretch, { ...(stepsBack && { stepsBack }) })
    const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
    await expectSeen(
      page
        .getByText(
          path
            ? `To learn: ${counted(path.effort, 'skill step')} in ${counted(path.moves.length, 'move')}`
            : /^(No path if you learn at most \d+ skill steps in one move\.|There is no path)/,
          { exact: true },
        )
        .first(),
    )
    expect(await movesOn(page)).toEqual(
      (path?.moves ?? []).map((move) => `To ${move.to}: ${counted(move.effort, 'skill step')}`),
    )
    await expectQuiet()
  },
)

test('a move shows each skill from where it is carried to where it is asked, and what that asks', async () => {
  const { page, expectQuiet } = await openPage({ path: toHead })
  const learn = page.getByRole('table', { name: 'What to learn for Head of product' })
  await learn.waitFor()
  await expect
    .poll(() => spoken(learn.getByRole('row').filter({ hasText: 'Creating value for money' }).locator('th, td')))
    .toEqual(['Creating value for money', 'practitioner', 'expert'])
  await expect.poll(() => learn.getByRole('row').count()).toBe(9)

  await page.getByText('What these skill levels mean').first().click()
  await expectSeen(page.getByRole('term').filter({ hasText: 'Product management: working' }))
  await expect.poll(() => page.getByRole('definition').first().textContent()).not.toBe('')

  await learn.getByRole('link', { name: 'Creating value for money' }).click()
  await expectScreen(page, 'Creating value for money')
  expect(new URL(page.url()).hash).toBe('#expert')
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

test.each([
  ['mouse', mouse],
  ['keyboard', keyboard],
] as const)('by %s, a path becomes the plan of My skills in one action, and back', async (_, hand) => {
  const { page, expectQuiet } = await openPage({ path: `${toHead}&stretch=9`, ...hand.visit })
  await expectSeen(page.getByText('To learn: 31 skill steps in 4 moves', { exact: true }))
  const take = page.getByRole('button', { name: 'Make this my plan' })
  await hand.use(take)
  await expectSeen(page.getByText('My skills: the target is now Head of product. 4 next steps added.'))
  await hand.use(page.getByRole('button', { name: 'Undo' }))
  await expectFocused(take)
  await goTo(page, '/me')
  await expectSeen(page.getByRole('button', { name: 'Start without a role level' }))

  await page.goBack()
  await hand.use(take)
  await hand.use(page.getByRole('link', { name: 'Go to My skills' }))
  await expectScreen(page, 'My skills')
  await expectSeen(page.getByRole('link', { name: 'Head of product', exact: true }))
  await expectSeen(page.getByRole('link', { name: 'Content designer', exact: true }))
  const first = page.getByRole('textbox', { name: 'Next step 1', exact: true })
  await expect
    .poll(() => first.inputValue())
    .toMatch(/^Move 1 of 4, to Associate product manager: learn .+ to awareness/)
  await expectSeen(page.getByRole('textbox', { name: 'Next step 4', exact: true }))
  await expectQuiet()
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
  // A comparison is fetched when the pointer comes to its link, and these role levels have no files.
  await expectQuiet(/product-manager-20/)
})

test('without scripts the page says what it needs', async () => {
  const { page } = await openPage({ path: `${toHead}&stretch=15`, scripts: false })
  await expectScreen(page, 'Plan a path')
  // A browser that is told from outside to run no scripts reads <noscript> and does not draw it.
  await expect.poll(() => page.locator('noscript').textContent()).toContain('Planning a path needs JavaScript.')
})

test('the nearest name takes its place in the path', async () => {
  const { page } = await openPage({
    path: `/path?from=${plainAddress('Content designer')}&to=uk-gdd-2025/product-manager/hed-of-product`,
  })
  await page.getByRole('status').getByRole('link', { name: 'Head of product' }).click()
  await expectSeen(page.getByText('To learn: 31 skill steps in 4 moves', { exact: true }))
})

/** Whatever the state, there is a heading and a way on. */
async function expectFocusable(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect
    .poll(() => page.getByRole('main').getByRole('button').or(page.getByRole('searchbox')).count())
    .toBeGreaterThan(0)
}

describe.each([false, true])('dark: %s', (dark) => {
  // The other theme changes nothing but colours.
  const axe = dark ? axeColours : axeAll

  test.each([
    ['a path', toHead, 'To learn: 31 skill steps in 4 moves'],
    ['a path that does not exist', `${toHead}&stretch=8`, 'No path if you learn at most 8 skill steps in one move.'],
  ])('axe has nothing serious to say of %s', async (_, path, text) => {
    for (const width of [1280, 390]) {
      const { page } = await openPage({ path, dark, width })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByText(text).first().waitFor({ state: 'attached' })
      expect(await axe(page)).toEqual([])
    }
  })
})
