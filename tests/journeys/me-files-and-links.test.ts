import { describe, expect, test } from 'vitest'
import { writeEnvelope } from '@/core/profile/envelope'
import { emptyProfile, emptySkill, type Profile } from '@/core/profile/model'
import { axeAll } from '../helpers/axe'
import { goTo, openPage, reload } from '../helpers/browser'
import { chooseSkillLevel, downloaded, openAsAnn, openFile, progress } from '../helpers/my-skills'
import { expectFocusKept, expectScreen, expectSeen } from '../helpers/seen'

describe('files', () => {
  const cy: Profile = {
    ...emptyProfile('cy', 'ca-cds-pm-draft-1'),
    name: 'Cy',
    base: { role: 'product-manager', roleLevel: 'principle-product-manager' },
    skills: [{ ...emptySkill('juggling'), skillLevel: 'mastery', note: 'Five <b>balls</b>.' }],
  }

  test('of somebody whose role level was renamed and whose skill is gone: the one is followed, the other kept and shown', async () => {
    const { page, expectQuiet } = await openPage({ path: '/me' })
    const dialog = await openFile(page, writeEnvelope([cy]))
    await dialog.getByRole('button', { name: 'Keep on this device' }).click()
    await expectSeen(page.getByRole('link', { name: 'Principal Product Manager', exact: true }))
    const kept = page.getByRole('region', { name: /^Not in / })
    await expectSeen(kept.getByText('juggling'))
    await expectSeen(kept.getByText('Five <b>balls</b>.'))
    expect(await axeAll(page)).toEqual([])

    const file = await downloaded(page, () => page.getByRole('button', { name: 'Save as a file' }).click())
    expect(JSON.parse(file)).toMatchObject({
      profiles: [{ skills: [{ skill: 'juggling', note: 'Five <b>balls</b>.' }] }],
    })
    await page.getByRole('button', { name: 'Remove juggling' }).click()
    await expect.poll(() => kept.count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectSeen(kept.getByText('juggling'))
    await expectQuiet()
  })

  test('damaged, of another kind, or of a newer version: a sentence each, and what is here stays', async () => {
    const { page, expectQuiet } = await openAsAnn()
    const whole = writeEnvelope([cy])
    for (const [text, says] of [
      [whole.slice(0, whole.length / 2), /is damaged/],
      ['{"format":1,"id":"x","roles":[]}', /a framework, not/],
      [whole.replace('"version": 2', '"version": 3'), /newer version/],
      ['', /is empty/],
    ] as const) {
      const dialog = await openFile(page, text)
      await expectSeen(
        dialog.getByRole('alert').filter({ hasText: says }).getByText('Nothing on this device has changed.'),
      )
      await page.keyboard.press('Escape')
    }
    const dialog = await openFile(page, whole.replace('"juggling"', '7'))
    await expectSeen(dialog.getByText('Cy: a skill whose id could not be read was left out.'))
    expect(await axeAll(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expectSeen(progress(page).getByText('28 skill steps: 13 reached'))
    await expectQuiet()
  })

  test('of several people, on a device with nobody: kept one by one, or all at once', async () => {
    const { page, expectQuiet } = await openPage({ path: '/me' })
    const people = ['Ann', 'Bo', 'Cy', 'Di'].map((name) => ({ ...emptyProfile(name, 'uk-gdd-2025'), name }))
    const dialog = await openFile(page, writeEnvelope(people))
    await dialog.getByRole('button', { name: 'Keep on this device' }).nth(1).click()
    await expectSeen(dialog.getByText('Already on this device, with the same skills.'))
    await expectFocusKept(page)
    expect(await axeAll(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Keep all 3 on this device' }).click()
    await expectScreen(page, 'My skills: Ann')
    await expect
      .poll(() => page.getByLabel('Person', { exact: true }).locator('option').allTextContents())
      .toEqual(['Bo', 'Ann', 'Cy', 'Di'])
    await expectFocusKept(page)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectScreen(page, 'My skills')
    await reload(page)
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Bo')
    await expectQuiet()
  })

  test('of the first version are read', async () => {
    const { page } = await openPage({ path: '/me' })
    await page.getByLabel('Saved skills file').setInputFiles('tests/fixtures/profiles/version-1.json')
    await page.getByRole('button', { name: 'Keep on this device' }).click()
    await expectScreen(page, 'My skills')
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Ann Ögren')
  })
})

describe('links', () => {
  test.each(['#skills=1.abc.def', '#skills=', '#skills=9.a.b', '#skills=1.%E0%A4%A.x'])(
    '%s carries nothing: a sentence, and the way to one’s own',
    async (fragment) => {
      const { page, expectQuiet } = await openPage({ path: `/me${fragment}` })
      await expectSeen(page.getByRole('alert').filter({ hasText: /link/ }))
      await page.getByRole('link', { name: 'Go to my own skills' }).click()
      await expectScreen(page, 'My skills')
      await expectQuiet()
    },
  )

  test('to the skills of somebody who is here already ask before anything is replaced', async () => {
    const { page, expectQuiet } = await openAsAnn()
    await page.getByRole('button', { name: 'Share by link' }).click()
    await page.getByRole('checkbox', { name: 'Include notes, evidence and next steps' }).click()
    await page.getByRole('button', { name: 'Copy the link' }).click()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.keyboard.press('Escape')
    await chooseSkillLevel(page, 'Product leadership', 'Expert', false)
    await expectSeen(progress(page).getByText('28 skill steps: 15 reached'))

    await goTo(page, link)
    await expectScreen(page, 'Skills of Ann Ögren')
    await expectSeen(page.getByText('This device already has different answers for this person'))
    expect(await axeAll(page)).toEqual([])
    await page.getByRole('button', { name: 'Replace what this device has' }).click()
    await expectSeen(progress(page).getByText('28 skill steps: 13 reached'))
    await page.getByRole('button', { name: 'Undo' }).click()
    await expectSeen(progress(page).getByText('28 skill steps: 15 reached'))

    await goTo(page, link)
    await page.getByRole('button', { name: 'Keep both' }).click()
    await expect.poll(() => page.getByLabel('Person', { exact: true }).locator('option').count()).toBe(2)
    await expectQuiet()
  })
})
