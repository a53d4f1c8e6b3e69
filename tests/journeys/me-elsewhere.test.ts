import { describe, expect, test } from 'vitest'
import { axeAll } from '../helpers/axe'
import { goTo, hrefOf, openPage } from '../helpers/browser'
import { openMenu } from '../helpers/comparison'
import { finger, mouse } from '../helpers/hands'
import { associate, begin, chooseSkillLevel, openAsAnn, senior } from '../helpers/my-skills'
import { expectScreen, expectSeen } from '../helpers/seen'

describe('the base of the other screens', () => {
  const toHead = 'uk-gdd-2025/product-manager/head-of-product'

  test.each([
    ['1280', mouse],
    ['390', finger],
  ] as const)(
    'compare, path and moves begin from my skills, at %s px; one switch, always said which',
    async (_, hand) => {
      const { page, expectQuiet } = await openAsAnn(hand)
      await hand.use(page.getByRole('link', { name: `Compare my skills with ${senior}` }))
      await expectScreen(page, `My skills: Ann Ögren and ${senior}`)
      await expectSeen(page.getByText('To learn: 15 skill steps.'))
      expect(page.url()).toBe(hrefOf(`/compare?at=me&at=uk-gdd-2025/product-manager/senior-product-manager`))
      await openMenu(page, 'View', hand.use)
      const withMine = page.getByRole('checkbox', { name: 'Compare with my skills' })
      await hand.tick(withMine)
      await expectScreen(page, `${associate} and ${senior}`)
      await hand.tick(withMine)
      await expectScreen(page, `My skills: Ann Ögren and ${senior}`)

      const fromMine = page.getByRole('checkbox', { name: 'Start from my skills' })
      await goTo(page, `/path?from=me&to=${toHead}`)
      await expectScreen(page, 'From My skills: Ann Ögren to Head of product')
      await expectSeen(page.getByText('23 skill steps in 3 moves'))
      await hand.tick(fromMine)
      await expectScreen(page, `From ${associate} to Head of product`)
      await hand.tick(fromMine)
      await expectScreen(page, 'From My skills: Ann Ögren to Head of product')

      await goTo(page, '/uk-gdd-2025/roles/content-designer/content-designer?from=me')
      await expectSeen(page.getByText('Counted from My skills: Ann Ögren'))
      await expect.poll(() => fromMine.isChecked()).toBe(true)
      // From my skills, which are those of an associate product manager, promotions lead up the same ladder.
      await expectSeen(
        page
          .getByRole('region', { name: /^Promotions/ })
          .getByRole('listitem')
          .filter({ has: page.getByRole('link', { name: 'Product manager', exact: true }) })
          .getByText('9 skill steps'),
      )
      await hand.tick(fromMine)
      await expect.poll(() => page.getByText('Counted from').count()).toBe(0)
      await expectQuiet()
    },
  )

  test('what changed on my page is there when a comparison is looked at again', async () => {
    const { page } = await openAsAnn()
    await page.getByRole('link', { name: `Compare my skills with ${senior}` }).click()
    await expectSeen(page.getByText('To learn: 15 skill steps.'))
    await page.goBack()
    await chooseSkillLevel(page, 'Product leadership', 'Practitioner', false)
    await page.getByRole('link', { name: `Compare my skills with ${senior}` }).click()
    await expectSeen(page.getByText('To learn: 13 skill steps.'))
  })

  test.each([`/compare?at=me&at=${toHead}`, `/path?from=me&to=${toHead}`])(
    '%s on a device where nobody said anything says whose skills were meant, and offers the reader theirs',
    async (path) => {
      const { page, expectQuiet } = await openPage({ path })
      await expectSeen(page.getByRole('status').filter({ hasText: 'the skills of the person who opens it' }))
      expect(await axeAll(page)).toEqual([])
      await page.getByRole('link', { name: 'Enter your skills' }).click()
      await expectScreen(page, 'My skills')
      await begin(page, mouse, 'Bo', associate)
      await goTo(page, path)
      await expectSeen(page.getByRole('heading', { level: 1, name: /My skills: Bo/ }))
      await expectQuiet()
    },
  )
})

test('moves that a link counts from “me” say whose skills were meant, to who has said nothing yet, and offer them theirs', async () => {
  const { page, expectQuiet } = await openPage({
    path: '/uk-gdd-2025/roles/content-designer/content-designer?from=me',
    width: 390,
  })
  await expectSeen(page.getByRole('status').filter({ hasText: 'the skills of the person who opens it' }))
  await page.getByRole('link', { name: 'Enter your skills' }).click()
  await expectScreen(page, 'My skills')
  await begin(page, mouse, 'Bo', associate)
  await goTo(page, '/uk-gdd-2025/roles/content-designer/content-designer?from=me')
  await expectSeen(page.getByText('Counted from My skills: Bo'))
  await expectQuiet()
})
