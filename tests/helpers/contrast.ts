import type { Page } from 'playwright-core'

/** How far what is drawn stands out from what is behind it: 1 not at all, 21 black on white. */
export interface PaintedContrast {
  readonly element: string
  readonly colour: string
  readonly behind: string
  readonly ratio: number
}

/** The contrast of each drawn SVG shape that the selector finds, by its stroke or its fill, whichever stands out more. */
export function paintedContrasts(page: Page, selector: string): Promise<PaintedContrast[]> {
  return page.evaluate((shapes) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const isPainted = (colour: string) => colour !== 'none' && (channels(colour)[3] ?? 1) > 0
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
        const part = channel / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: string, two: string) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    }
    const backgroundOf = (element: Element): string => {
      const colour = getComputedStyle(element).backgroundColor
      return isPainted(colour) || !element.parentElement ? colour : backgroundOf(element.parentElement)
    }
    return [...document.querySelectorAll(shapes)]
      .filter((shape) => shape.checkVisibility())
      .map((shape) => {
        const { stroke, fill } = getComputedStyle(shape)
        const behind = backgroundOf(shape)
        const painted = [stroke, fill].filter(isPainted).map((colour) => ({ colour, ratio: contrast(colour, behind) }))
        const best = painted.toSorted((a, b) => b.ratio - a.ratio)[0] ?? { colour: 'none', ratio: 1 }
        return { element: `${shape.tagName}.${shape.getAttribute('class')}`, behind, ...best }
      })
  }, selector)
}
