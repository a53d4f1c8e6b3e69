import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Fails unless the one thing named comes in sight. */
export async function expectSeen(target: Locator): Promise<void> {
  await target.waitFor()
}

/** Fails unless the screen of that first heading opens. */
export async function expectScreen(page: Page, heading: string): Promise<void> {
  await expectSeen(page.getByRole('heading', { level: 1, name: heading, exact: true }))
}

/** Fails unless focus comes to the one thing named. */
export async function expectFocused(target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' })
  await expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true)
}

/** Fails where focus comes to rest on nothing: a person at the keyboard would begin again at the page's top. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement === null || document.activeElement === document.body))
    .toBe(false)
}

/** What those hear who do not see each of the things: their text without what is hidden from them, on one line. */
export function spoken(targets: Locator): Promise<string[]> {
  return targets.evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true)
      if (!(copy instanceof HTMLElement)) return ''
      for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove()
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
    }),
  )
}
