import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { withoutBreaks } from '@/app/page-data'
import { renderPage } from '@/app/render-page'
import { parseFramework } from '@/core/format/parse'
import { frameworkSummary } from '@/core/views/card'
import { indexPath } from '@/core/views/paths'
import { viewsOf } from '@/core/views/views'
import { ViewNotFound, type ViewReader } from '@/data-source/reader'
import valid from '../fixtures/valid-framework.json'

/** FUZZ_SEED and FUZZ_FILES try others, and more. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_130)
const HREFS = Number(process.env.FUZZ_FILES ?? 300)

const { framework } = parseFramework(valid)
if (!framework) throw new Error('the valid framework is none')
const views = viewsOf(framework)

const readView: ViewReader = async (path) => {
  if (path === indexPath()) return [frameworkSummary(framework)]
  const make = views.get(path)
  if (!make) throw new ViewNotFound(path)
  return make()
}

/** What a visitor gets for an href: a redirect, or the first heading of a page. */
async function answerTo(href: string): Promise<string> {
  const { pathname, search: parameters } = new URL(`http://x${href}`)
  const page = await renderPage(withoutBreaks(pathname) + parameters, '/', readView)
  if ('redirect' in page) return `redirect to ${page.redirect}`
  return /<h1[^>]*>(?:<!--.*?-->)*([^<]*)/.exec(page.body)?.[1] ?? page.body
}

beforeEach(() => {
  // React Router warns of each path that it cannot decode.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

test.each([
  ['/me/%0a', 'My skills'],
  ['/me%0D%0A', 'My skills'],
  [`/%09/${framework.id}/%5C`, framework.shortTitle],
  ['/%0a/%0a/elsewhere.example', 'Page not found'],
  ['/me/%E2%80%A8', 'Page not found'],
  ['/x/%E2%80%A9/y', 'Page not found'],
])('a path with line breaks (%s) has a page of ours', async (path, heading) => {
  expect(await answerTo(path)).toBe(heading)
})

const [role] = framework.roles
const ids = [framework.id, role?.id ?? '', role?.roleLevels[0]?.id ?? '', framework.skills[0]?.id ?? '']
const screenWords = ['roles', 'skills', 'compare', 'path', 'me', 'open', 'about', 'index.html']
const traps = (
  '. .. % %0a %0d%0a %00 %2F %5c %E0%A4%A %c0%ae %E2%80%AE %ED%A0%80 __proto__ constructor hasOwnProperty toString null ' +
  `undefined NaN -1 :role * ( [a-z] ^ <script> " ' 💥 ${'9'.repeat(400)} ${'a'.repeat(3_000)} ${'-'.repeat(3_000)}`
).split(' ')
const segment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ids, ...screenWords) },
  { weight: 2, arbitrary: fc.constantFrom(...traps, '') },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map(encodeURIComponent),
  },
)
const address = fc.array(segment, { maxLength: 5 }).map((parts) => parts.join('/'))
const names = 'at from to via avoid stretch back related show wording cell family q for __proto__'.split(' ')
const parameter = fc.tuple(fc.constantFrom(...names, ''), fc.oneof(address, segment))
const search = fc
  .array(parameter, { maxLength: 6 })
  .map((parameters) => (parameters.length ? `?${parameters.map((pair) => pair.join('=')).join('&')}` : ''))

test(
  `${HREFS.toLocaleString('en-GB')} hostile hrefs each have a page of ours`,
  async () => {
    await fc.assert(
      fc.asyncProperty(address, search, async (path, parameters) => {
        // The start page compares levels of a framework that is not here.
        const href = new URL(`http://x/${path}${parameters}`)
        fc.pre(!/^\/*$/.test(withoutBreaks(href.pathname)))
        const answer = await answerTo(href.pathname + href.search)
        expect(answer).not.toBe('')
        expect(answer).not.toMatch(/unexpected|went wrong|could not be loaded|has been updated|</i)
      }),
      { numRuns: HREFS, seed: SEED },
    )
  },
  60_000 + 60 * HREFS,
)
