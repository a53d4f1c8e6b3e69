import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeAll, axeColours } from '../helpers/axe'
import { ruledOutOn } from '../helpers/screen-words'
import { openScreen, screens } from '../helpers/screens'

describe.each(screens.map((screen) => [screen.name, screen] as const))('%s', (_, screen) => {
  test('axe finds nothing in either theme, no word is ruled out, and at 320 px nothing has to be scrolled sideways or is hard to touch', async () => {
    const { page, expectQuiet } = await openScreen(screen)
    expect(await axeAll(page)).toEqual([])
    expect(await ruledOutOn(page)).toEqual([])
    const paper = await backgroundOf(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => backgroundOf(page)).not.toBe(paper)
    expect(await axeColours(page)).toEqual([])

    // The same as 1280 px at 400 % zoom.
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(() => beyondTheEdge(page)).toEqual([])
    await expect.poll(() => tooLowToTouch(page)).toEqual([])
    await expectQuiet(/user-focs/)
  })
})

function backgroundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}

/** What reaches over the right edge of the page, but for what stands in a frame that scrolls by itself. */
function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    const frames = [...document.querySelectorAll('*')].filter((element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX),
    )
    const beyond = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect()
      // What is folded away has a size too.
      if (!element.checkVisibility()) return false
      return width > 1 && right > edge + 1 && !frames.some((frame) => frame !== element && frame.contains(element))
    })
    const whole = document.documentElement.scrollWidth > edge ? ['the page'] : []
    return [...whole, ...beyond.map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 60)}`)]
  })
}

/**
 * Links, buttons and folds that are alone in their line and less than 24 px high. The thin steps of the plate are exempt: "Names" and
 * the list have the same links at full height.
 */
function tooLowToTouch(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blockOf = (element: Element): Element =>
      element.parentElement && getComputedStyle(element).display.startsWith('inline')
        ? blockOf(element.parentElement)
        : element
    return [...document.querySelectorAll('a:not(.plate-ladder ol a), button, summary')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        const isAlone = blockOf(element).textContent?.trim() === element.textContent?.trim()
        return isAlone && width > 1 && height > 0 && height < 24
      })
      .map(({ tagName, className, textContent }) => `${tagName} ${String(className)} ${textContent?.slice(0, 60)}`)
  })
}
