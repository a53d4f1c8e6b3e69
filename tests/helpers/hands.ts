import type { Locator } from 'playwright-core'
import type { Visit } from './browser'

/** One of the ways to operate a page. What it cannot reach, it fails at. */
export interface Hand {
  /** What it comes to the site with. */
  readonly visit: Visit
  /** Follows a link or presses a button. */
  readonly use: (target: Locator) => Promise<void>
  readonly tick: (box: Locator) => Promise<void>
  readonly write: (field: Locator, text: string) => Promise<void>
}

/** Points and clicks on a wide screen. */
export const mouse: Hand = {
  visit: {},
  use: (target) => target.click(),
  tick: (box) => box.click(),
  write: async (field, text) => {
    await field.click()
    await field.page().keyboard.type(text)
  },
}

/** The same in less time, for what comes before what is tested: pastes what it writes. */
export const pastingMouse: Hand = { ...mouse, write: (field, text) => field.fill(text) }

/** Taps on a phone. */
export const finger: Hand = {
  visit: { width: 390, height: 844, context: { hasTouch: true, isMobile: true } },
  use: (target) => target.tap(),
  tick: (box) => box.tap(),
  write: async (field, text) => {
    await field.tap()
    await field.page().keyboard.type(text)
  },
}

/** No mouse: Tab, or Shift and Tab, until the thing has focus, then the key it answers to. */
export const keyboard: Hand = {
  visit: {},
  use: async (target) => {
    await tabTo(target)
    await target.page().keyboard.press('Enter')
  },
  tick: async (box) => {
    await tabTo(box)
    await box.page().keyboard.press('Space')
  },
  write: async (field, text) => {
    await tabTo(field)
    await field.page().keyboard.type(text)
  },
}

/** More stops than any screen has. */
const mostStops = 400

/** Presses Tab until the thing has focus; with Shift if it comes before the element that has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor()
  for (let stops = 0; stops < mostStops; stops += 1) {
    const where = await target.evaluate((element) => {
      const focused = document.activeElement
      if (element === focused) return 'here'
      return focused && focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after'
    })
    if (where === 'here') return
    await target.page().keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`Tab never comes to ${String(target)}`)
}
