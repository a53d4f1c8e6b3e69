import { describe, expect, test } from 'vitest'
import { writeEnvelope } from '@/core/profile/envelope'
import { writeLink } from '@/core/profile/link'
import { emptyProfile, emptySkill, type Profile } from '@/core/profile/model'
import { axeAll, axeColours } from '../helpers/axe'
import { openPage } from '../helpers/browser'
import { mouse } from '../helpers/hands'
import { associate, begin, chooseTarget, openFile } from '../helpers/my-skills'
import { expectFocused, expectScreen, expectSeen } from '../helpers/seen'

describe.each([false, true])('axe finds nothing, dark: %s', (dark) => {
  // The other theme changes nothing but colours.
  const axe = dark ? axeColours : axeAll

  test.each([1280, 390])('on the page, in its dialogs, with its notice, at %i px', async (width) => {
    const { page, expectQuiet } = await openPage({ path: '/me', dark, width })
    expect(await axe(page)).toEqual([])
    await begin(page, mouse, 'Ann', associate)
    await page.getByRole('button', { name: 'Choose target' }).click()
    await page.getByRole('dialog').getByRole('searchbox').fill('product')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await chooseTarget(page, mouse, 'Head of product')
    for (const more of await page.locator('.own-skill').locator('summary, [aria-expanded]').all()) await more.click()
    await page.getByRole('checkbox', { name: 'develop and own a business case' }).click()
    await page.getByLabel('Next step', { exact: true }).fill('Read')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Remove next step 1' }).click()
    await expectFocused(page.getByRole('button', { name: 'Undo' }))
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('button', { name: 'Share by link' }).click()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add a person' }).click()
    expect(await axe(page)).toEqual([])
    await expectQuiet()
  })

  test.each([1280, 390])('on what a link and a file bring, and what has no place, at %i px', async (width) => {
    const gone = [{ ...emptySkill('juggling'), skillLevel: 'mastery', note: 'Five balls.' }]
    const ann: Profile = {
      ...emptyProfile('ann', 'uk-gdd-2025'),
      name: 'Ann',
      target: { role: 'gone', roleLevel: 'gone' },
      skills: gone,
      nextSteps: [{ id: '1', text: 'Read', due: '2027-03-01', done: true }],
    }
    const { page } = await openPage({ path: `/me#${writeLink(ann)}`, dark, width })
    await expectScreen(page, 'Skills of Ann')
    await expectSeen(page.getByRole('article').getByText('juggling'))
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expectSeen(page.getByRole('region', { name: /^Not in / }))
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await openFile(
      page,
      writeEnvelope([{ ...ann, name: 'Anna' }, emptyProfile('bo', 'uk-gdd-2025')]).replace(
        '"Five balls."',
        '"Five balls.", "skillLevel": 3',
      ),
    )
    expect(await axe(page)).toEqual([])
  })
})
