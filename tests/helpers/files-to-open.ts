import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'

/** Files by name, as a person brings them. */
export type FilesToOpen = Readonly<Record<string, string | Buffer>>

/** The columns of the official files with every fault they have, written by hand. */
export const officialLike: FilesToOpen = Object.fromEntries(
  ['roles.csv', 'skills.csv'].map((name) => [name, readFileSync(`tests/fixtures/official-like/${name}`)]),
)

/** A table of one's own: four columns, two roles. */
export const ownTable = [
  'Role,Role level,Skill,Skill level',
  'Baker,Baker,Kneading,Working',
  'Baker,Senior baker,Kneading,Expert',
  'Baker,Senior baker,Selling,Working',
  'Miller,Miller,Sieving,Awareness',
  'Miller,Senior miller,Sieving,Practitioner',
].join('\n')

/** Chooses files as the picker does. */
export async function chooseFiles(page: Page, files: FilesToOpen): Promise<void> {
  const given = Object.entries(files).map(([name, content]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  }))
  await page.getByLabel('Framework files').setInputFiles(given)
}

/** Drags files over the page and, unless they are only shown around, lets them go there. */
export async function dragFiles(
  page: Page,
  files: FilesToOpen,
  events: readonly string[] = ['dragenter', 'dragover', 'drop'],
): Promise<void> {
  const given = Object.entries(files).map(([name, content]) => [name, [...Buffer.from(content)]] as const)
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const [name, bytes] of all) transfer.items.add(new File([Uint8Array.from(bytes)], name))
    return transfer
  }, given)
  for (const event of events) await page.dispatchEvent('main', event, { dataTransfer })
}

/** The heading of the step that opening is at. */
export function stepHeading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 2, name })
}

/** The heading of what was read, when there is something to look at. */
export function preview(page: Page): Locator {
  return stepHeading(page, /^Check .* before you keep it$/)
}

/** One framework in the list of those that are kept on the device. */
export function keptLine(page: Page, title: string): Locator {
  return page.getByRole('region', { name: 'Kept on this device' }).getByRole('listitem').filter({ hasText: title })
}
