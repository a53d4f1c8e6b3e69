import { expect, test } from 'vitest'
import { axeAll } from '../helpers/axe'
import { goTo, openPage, reload } from '../helpers/browser'
import { openMenu } from '../helpers/comparison'
import { associate, openAsAnn, senior } from '../helpers/my-skills'
import { expectScreen, expectSeen } from '../helpers/seen'

const sentTitle = `Skills of Ann Ögren and ${senior}`

/** The links that Ann's comparison with her target gives. */
async function copiedLinks() {
  const { page } = await openAsAnn()
  await page.getByRole('link', { name: `Compare my skills with ${senior}` }).click()
  await expectScreen(page, `My skills: Ann Ögren and ${senior}`)
  await openMenu(page, 'Share')
  expect(await axeAll(page)).toEqual([])
  const copied = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    const start = name === 'Copy link with skills' ? /#skills=/ : /\/compare\/[^#]*$/
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(start)
    return page.evaluate(() => navigator.clipboard.readText())
  }
  return { without: await copied('Copy link without skills'), with: await copied('Copy link with skills') }
}

test('a comparison with my skills is sent without them, or with them after the #', async () => {
  const links = await copiedLinks()
  const { page, expectQuiet } = await openPage({ path: '/about' })
  await goTo(page, links.without)
  await expectScreen(page, `${associate} and ${senior}`)

  await goTo(page, links.with)
  await expectScreen(page, sentTitle)
  await expectSeen(page.getByText('To learn: 15 skill steps.'))
  await expectSeen(page.getByText('They are not kept on this device.'))
  // How it is shown changes, and whose skills they are stays, also after a reload.
  await openMenu(page, 'View')
  await page.getByRole('checkbox', { name: 'Only what changes' }).click()
  await page.waitForURL(/show=changes#skills=/)
  await reload(page)
  await expectScreen(page, sentTitle)

  await page.getByRole('link', { name: 'Read or keep them' }).click()
  await expectScreen(page, 'Skills of Ann Ögren')
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expectSeen(page.getByText('Kept on this device: Ann Ögren').first())
  await expectQuiet()
})

test('a link with skills that was cut off says so, and the rest of the comparison is there', async () => {
  const links = await copiedLinks()
  const { page, expectQuiet } = await openPage({ path: '/about' })
  await goTo(page, links.with.slice(0, -20))
  await expectSeen(page.getByRole('alert').filter({ hasText: 'Part of this link is missing or was changed.' }))
  await expectScreen(page, senior)
  await expectQuiet()
})

test('where the system has a share sheet, a link is sent with it', async () => {
  const { page } = await openPage({ path: '/about' })
  await page.addInitScript(() => {
    navigator.share = async (given) => void (document.title = `${String(given?.title)} at ${String(given?.url)}`)
  })
  const pair = '/uk-ddat-2020/roles/product-manager/compare/product-manager/senior-product-manager'
  await goTo(page, pair)
  await openMenu(page, 'Share')
  await page.getByRole('button', { name: /^Send…/ }).click()
  await expect
    .poll(() => page.title())
    .toMatch(new RegExp(`^Product manager and Senior product manager at http.*${pair}$`))
})
