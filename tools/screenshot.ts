import { startBrowser } from '../tests/helpers/find-browser'
import { serve } from './serve.mjs'

/** The comparison that the README shows. */
const comparison =
  'compare?at=uk-ddat-2020/product-manager/product-manager&at=uk-ddat-2020/product-manager/senior-product-manager'

/** Takes the pictures of the README, in both themes, from the built site: `npm run build && npm run screenshot`. */
export default async function screenshot(): Promise<void> {
  const site = await serve({ folder: 'dist', port: 0 })
  const browser = await startBrowser()
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme })
    await page.goto(site.href + comparison, { waitUntil: 'networkidle' })
    await page.screenshot({ path: `docs/compare-${colorScheme}.png` })
  }
  await browser.close()
  await site.close()
}
