import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { openPage, type OpenedPage } from './browser'
import { pastingMouse, type Hand } from './hands'
import { expectSeen } from './seen'

/** Somebody's first answers on `/me`: a name, and the role level they are about on. */
export async function begin(page: Page, hand: Hand, name: string, base: string): Promise<void> {
  const among = page.getByRole('dialog').or(page.getByRole('main')).last()
  await hand.write(among.getByLabel(/^Name/), name)
  await hand.write(among.getByRole('searchbox', { name: 'Closest role level' }), base)
  await hand.use(among.getByRole('button', { name: new RegExp(`^${base}`) }).first())
  await expectSeen(page.getByRole('link', { name: base, exact: true }))
}

export const associate = 'Associate product manager'
export const senior = 'Senior product manager'

/** My skills of Ann, from Associate to Senior product manager. */
export async function openAsAnn(hand: Hand = pastingMouse): Promise<OpenedPage> {
  const opened = await openPage({ ...hand.visit, path: '/me' })
  await begin(opened.page, hand, 'Ann Ögren', associate)
  await chooseTarget(opened.page, hand, senior)
  return opened
}

/** Picks the target in its dialog. */
export async function chooseTarget(page: Page, hand: Hand, target: string): Promise<void> {
  await hand.use(page.getByRole('button', { name: /^(Choose|Change) target/ }))
  const dialog = page.getByRole('dialog', { name: 'Choose a target' })
  await hand.write(dialog.getByRole('searchbox', { name: 'Target role level' }), target)
  await hand.use(dialog.getByRole('button', { name: new RegExp(`^${target}`) }).first())
  await expectSeen(page.getByRole('link', { name: target, exact: true }))
}

/** The radio button of a skill level of one skill. */
export function skillLevel(page: Page, skill: string, name: string): Locator {
  return page.getByRole('radiogroup', { name: skill, exact: true }).getByRole('radio', { name })
}

/** Chooses a skill level: a label by pointing, the arrow keys by keyboard. */
export async function chooseSkillLevel(page: Page, skill: string, name: string, byKeyboard: boolean): Promise<void> {
  const radio = skillLevel(page, skill, name)
  if (!byKeyboard) return radio.locator('xpath=..').click()
  const group = page.getByRole('radiogroup', { name: skill, exact: true })
  await group.getByRole('radio', { checked: true }).focus()
  while (!(await radio.isChecked())) await page.keyboard.press('ArrowRight')
}

/** How far it is to the target, as the page says it. */
export function progress(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: 'skill steps:' })
}

/** Presses a button that downloads a file, and reads the file. However many keys it takes to come to the button. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 0 }), press()])
  return readFile(await download.path(), 'utf8')
}

/** Gives the page a file of skills to open. */
export async function openFile(page: Page, text: string): Promise<Locator> {
  await page
    .getByLabel('Saved skills file')
    .setInputFiles({ name: 'skills.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const dialog = page.getByRole('dialog', { name: 'Skills in this file' })
  await expectSeen(dialog)
  return dialog
}

/** How many pages a PDF has. */
export function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
}
