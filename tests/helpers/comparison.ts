import type { Locator, Page } from 'playwright-core'
import { compareHref, readAddress, type CompareOptions } from '@/core/hrefs'

/** The path of a comparison of role levels, each as `framework/role/role-level`. */
export function comparisonOf(roleLevels: readonly string[], options: Partial<CompareOptions> = {}): string {
  const addresses = roleLevels.map((text) => readAddress(text) ?? fail(text))
  return compareHref(addresses, { onlyChanges: false, levelsOnly: false, markWording: true, ...options })
}

function fail(text: string): never {
  throw new Error(`${text} is no address of a role level`)
}

/** The path of a comparison of role levels of the product manager's ladder of 2020. */
export function productManagers(...roleLevels: readonly string[]): string {
  return comparisonOf(roleLevels.map((roleLevel) => `uk-ddat-2020/product-manager/${roleLevel}`))
}

/** Opens a menu of a comparison: View, Add a level, Share, or that of a column by its name. */
export async function openMenu(page: Page, name: string, press = (target: Locator) => target.click()): Promise<void> {
  const menu = page.getByRole('button', { name, exact: true })
  if ((await menu.getAttribute('aria-expanded')) === 'false') await press(menu)
}

/** The row of a skill, or of what else the sources say, by its heading. */
export function comparedRow(page: Page, heading: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: heading, exact: true }) })
}

/** The cell of that row in a column, be it in sight or not; the base is 0. */
export function comparedCell(page: Page, heading: string, column: number): Locator {
  return comparedRow(page, heading).getByRole('cell', { includeHidden: true }).nth(column)
}
