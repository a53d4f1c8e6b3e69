import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** A finding, as short as it can be read in a failed test. */
export interface Finding {
  readonly rule: string
  readonly impact: string
  readonly help: string
  /** A selector and its markup for each element found. */
  readonly elements: readonly string[]
}

/**
 * What axe finds on the page as it is, by its full default set of rules. Expect `[]`. It needs a page that runs scripts.
 * The site has no frames, so the mode that sees only one page is enough, at a third of the time.
 */
export async function axeAll(page: Page): Promise<Finding[]> {
  return findings(page, {})
}

/** The same by the rules that colours alone decide: all that another theme of the same page can change. */
export async function axeColours(page: Page): Promise<Finding[]> {
  return findings(page, { runOnly: ['color-contrast', 'link-in-text-block'] })
}

async function findings(page: Page, options: Parameters<AxeBuilder['options']>[0]): Promise<Finding[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], preload: false, ...options })
    .analyze()
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: String(impact),
    help,
    elements: nodes.map(({ target, html }) => `${target.join(' ')} ${html}`),
  }))
}
