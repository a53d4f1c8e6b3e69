import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { describe, expect, test } from 'vitest'
import { compareHref, frameworkHref, roleHref, roleLevelHref, skillHref } from '@/core/hrefs'
import type { FrameworkOutline } from '@/core/views/model'
import { goTo, goToUnready, holdBack, openPage, takenOver } from '../helpers/browser'
import { expectFocused, expectScreen } from '../helpers/seen'

const outline: FrameworkOutline = JSON.parse(readFileSync('dist/frameworks/uk-gdd-2025/outline.json', 'utf8'))

/** Every static page by its href. The empty page that is kept for use offline has none. */
const pages: ReadonlyMap<string, string> = new Map(
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== 'offline.html')
    .map((file) => [`/${file}`.replace(/(?:\/index)?\.html$/, '') || '/', readFileSync(join('dist', file), 'utf8')]),
)

test('the build has the licence of each library in it, those of the worker included', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const licences = readFileSync('dist/licences.md', 'utf8')
  for (const [name, version] of Object.entries(dependencies)) expect(licences).toContain(`## ${name} ${version} (`)
  expect(licences).toMatch(/permission notice shall be included/i)
})

describe('every static page', () => {
  test('there is one for each framework, role, role level, pair and skill, and it holds its own name', () => {
    const {
      framework: { id: framework, shortTitle },
      roles,
      skills,
    } = outline
    const expected = [
      [frameworkHref(framework), shortTitle] as const,
      ...roles.map(({ id, name }) => [roleHref(framework, id), name] as const),
      ...roles.flatMap((role) =>
        role.roleLevels.map(
          ({ id, name }) => [roleLevelHref({ framework, role: role.id, roleLevel: id }), name] as const,
        ),
      ),
      ...roles.flatMap((role) =>
        role.roleLevels.flatMap((from, place) =>
          role.roleLevels
            .slice(place + 1)
            .map((to) => [pairHref(framework, role.id, from.id, to.id), `${from.name} and ${to.name}`] as const),
        ),
      ),
      ...skills.map(({ id, name }) => [skillHref(framework, id), name] as const),
    ]
    expect(expected).toHaveLength(1 + 52 + 205 + 394 + 188)
    const wrong = expected.filter(([href, name]) => headingOf(pages.get(href) ?? '') !== name)
    expect(wrong).toEqual([])
  })

  test('is at most 20 kB on the wire', () => {
    const tooLarge = [...pages]
      .map(([href, html]) => ({ href, bytes: gzipSync(html).length }))
      .filter(({ bytes }) => bytes > 20_000)
    expect(tooLarge).toEqual([])
    expect(pages.size).toBeGreaterThan(500)
  })

  test('links to pages and parts of pages that are there', () => {
    const parts = new Map(
      [...pages].map(([href, html]) => [href, new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id))]),
    )
    const links = [...pages].flatMap(([from, html]) =>
      Array.from(html.matchAll(/<a\b[^>]* href="(\/[^"]*)"/g), ([, href = '']) => ({ from, href })),
    )
    expect(links.length).toBeGreaterThan(10_000)
    const broken = links.filter(({ href }) => {
      const [path = '', part] = href.replace(/\?[^#]*/, '').split('#')
      if (path.endsWith('.json')) return !existsSync(join('dist', path))
      const target = parts.get(path)
      return !target || (part !== undefined && !target.has(part))
    })
    expect(broken).toEqual([])
  })

  test('has one first heading, one title and one description', () => {
    const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0
    const faulty = [...pages].filter(([href, html]) => {
      if (html.includes('http-equiv="refresh"')) return false
      const [head = '', body = ''] = html.split('</head>')
      const descriptions = href === '/404' ? 0 : 1
      return (
        count(body, /<h1\b/g) !== 1 ||
        count(head, /<title>/g) !== 1 ||
        count(html, /<meta name="description" content="./g) !== descriptions
      )
    })
    expect(faulty.map(([href]) => href)).toEqual([])
  })

  test('says to a chat what its link leads to: its title and its description', () => {
    const faulty = [...pages].filter(([href, html]) => {
      if (href === '/404' || html.includes('http-equiv="refresh"')) return false
      const tag = (name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]+)"`).exec(html)?.[1]
      const title = /<title>(.*) – Career path explorer<\/title>/.exec(html)?.[1]
      return !(
        title &&
        [tag('og:title'), tag('twitter:title')].every((said) => said === title) &&
        [tag('og:description'), tag('twitter:description')].every((said) => said && said === tag('description'))
      )
    })
    expect(faulty.map(([href]) => href)).toEqual([])
  })

  test('of a framework, role, role level and skill has its terms as data', () => {
    const dataOf = (href: string): unknown =>
      JSON.parse(/ld\+json">(.*?)<\/script>/.exec(pages.get(href) ?? '')?.[1] ?? 'null')
    expect(dataOf('/uk-ddat-2020')).toMatchObject({ '@type': 'DefinedTermSet', version: 'January 2020' })
    expect(dataOf('/uk-ddat-2020/skills/user-focus')).toMatchObject({
      '@type': 'DefinedTerm',
      name: 'User focus',
      inDefinedTermSet: { '@type': 'DefinedTermSet' },
    })
    const role = '/uk-gdd-2025/roles/product-manager'
    expect(dataOf(role)).toMatchObject({ '@type': 'Occupation', name: 'Product manager' })
    expect(dataOf(`${role}/head-of-product`)).toMatchObject({
      name: 'Head of product',
      skills: expect.arrayContaining(['Life cycle management']),
    })
    expect(dataOf(`${role}/compare/product-manager/head-of-product`)).toBeNull()
  })

  test('under a framework names its publisher and its licence, even if it only redirects', () => {
    const quoting = [...pages].filter(([href]) => /^\/(?:uk|ca)-/.test(href))
    // Two corrected names, and each pair with the higher level first.
    expect(quoting.filter(([, html]) => html.includes('http-equiv="refresh"'))).toHaveLength(2 + 394 + 3 * 10)
    const silent = quoting.filter(
      ([href, html]) =>
        !html.includes(href.startsWith('/uk-') ? 'Open Government Licence v3.0' : 'does not state a licence'),
    )
    expect(silent.map(([href]) => href)).toEqual([])
  })

  test('has no paragraph, heading, item or link without a word', () => {
    const empty = [...pages].filter(([, html]) =>
      /<(p|h[1-6]|li|dd|dt|a)\b(?![^>]*role="status")[^>]*>\s*<\/\1>/.test(html),
    )
    expect(empty.map(([href]) => href)).toEqual([])
  })

  test('holds no script and no style but in files', () => {
    const isInline = (script: string) => !/ src="/.test(script) && !/ type="application\/(?:ld\+)?json"/.test(script)
    const inline = [...pages].filter(
      ([, html]) =>
        (html.match(/<script\b[^>]*>/g) ?? []).some(isInline) || /<style\b|<[^>]+ (?:style|on[a-z]+)="/.test(html),
    )
    expect(inline.map(([href]) => href)).toEqual([])
  })
})

function pairHref(framework: string, role: string, from: string, to: string): string {
  return compareHref([from, to].map((roleLevel) => ({ framework, role, roleLevel })))
}

describe('script', () => {
  interface Chunk {
    readonly file: string
    readonly imports?: readonly string[]
    readonly dynamicImports?: readonly string[]
  }
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync('dist/.vite-manifest.json', 'utf8'))

  /** The files that a module needs to run. */
  function filesOf(name: string, found = new Set<string>()): Set<string> {
    const { file, imports = [] } = manifest[name] ?? { file: `no ${name}` }
    found.add(file)
    for (const imported of imports) filesOf(imported, found)
    return found
  }

  test('to open a role level is at most 1.2 times the four libraries under it', async () => {
    const app = manifest['index.html']?.dynamicImports ?? []
    const parts = ['index.html', ...app, 'src/features/role-level/role-level-page.tsx']
    const files = new Set(parts.flatMap((name) => [...filesOf(name)]))
    expect(files.size).toBeGreaterThan(3)
    const total = bytesOf(files)
    const floor = await fourLibraries()
    expect(total).toBeGreaterThan(floor)
    expect(total).toBeLessThanOrEqual(1.2 * floor)
  })

  // In kB, gzipped, some more than at the time of writing. What grows past it loads part of its code later.
  test.each([
    ['start/start-page', 40],
    ['framework/framework-page', 40],
    ['role/role-page', 24],
    ['role-level/role-level-page', 5],
    ['compare/compare-page', 32],
    ['skill/skills-page', 20],
    ['skill/skill-page', 22],
    ['path/path-page', 45],
    ['me/me-page', 45],
    ['search/search-page', 28],
    ['open/open-page', 60],
    ['about/about-page', 25],
    ['editions/editions-page', 27],
  ])('of %s, besides the app, is at most %i kB', (screen, most) => {
    const app = new Set(
      ['index.html', ...(manifest['index.html']?.dynamicImports ?? [])].flatMap((name) => [...filesOf(name)]),
    )
    const own = [...filesOf(`src/features/${screen}.tsx`)].filter((file) => !app.has(file))
    expect(bytesOf(own)).toBeGreaterThan(1_000)
    expect(bytesOf(own)).toBeLessThanOrEqual(1_000 * most)
  })

  function bytesOf(files: Iterable<string>): number {
    return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join('dist', file))).length, 0)
  }

  /** In bytes, gzipped: what the app uses of React, React DOM, React Router and React Query, built as the app is. */
  async function fourLibraries(): Promise<number> {
    const { output } = (await build({
      configFile: false,
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input: 'tests/fixtures/four-libraries.ts' } },
    })) as Rolldown.RolldownOutput
    const chunks = output.filter((file) => file.type === 'chunk')
    return chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
  }
})

function headingOf(html: string): string {
  return (/<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#x27;', "'")
}

describe('a static page is taken over as it stands', () => {
  test.each([
    ['start', '/', 'Compare career levels side by side'],
    ['about', '/about', 'About the data'],
    ['compare', '/compare', 'Compare role levels'],
    ['framework', '/uk-gdd-2025', 'UK Government Digital and Data'],
    ['framework without families', '/ca-cds-pm-draft-1', 'Canadian Digital Service, first draft'],
    ['skills', '/uk-gdd-2025/skills', 'Skills, A to Z'],
    ['skill with wording', '/uk-ddat-2020/skills/life-cycle-perspective', 'Life-cycle perspective'],
    ['skill without', '/uk-gdd-2025/skills/user-focus', 'User focus'],
    ['skill without skill levels', '/ca-cds-pm-draft-2/skills/product-ownership', 'Product Ownership'],
    ['role of five role levels', '/uk-ddat-2020/roles/product-manager', 'Product manager'],
    [
      'role of nine role levels',
      '/uk-gdd-2025/roles/development-operations-devops-engineer',
      'Development operations (DevOps) engineer',
    ],
    ['role of a draft', '/ca-cds-pm-draft-2/roles/product-manager', 'Product manager'],
    ['role level with wording', '/uk-gdd-2025/roles/product-manager/head-of-product', 'Head of product'],
    ['role level without', '/uk-gdd-2025/roles/data-analyst/data-analyst', 'Data analyst'],
    [
      'role level of a draft',
      '/ca-cds-pm-draft-1/roles/product-manager/associate-product-manager',
      'Associate product manager',
    ],
    [
      'pair with wording',
      '/uk-ddat-2020/roles/product-manager/compare/product-manager/senior-product-manager',
      'Product manager and Senior product manager',
    ],
    [
      'pair without',
      '/uk-gdd-2025/roles/data-analyst/compare/data-analyst/senior-data-analyst',
      'Data analyst and Senior data analyst',
    ],
    [
      'pair of a draft',
      '/ca-cds-pm-draft-2/roles/product-manager/compare/associate-product-manager/product-manager',
      'Associate product manager and Product manager',
    ],
    ['Chief role', '/uk-gdd-2025/roles/chief-data-officer/chief-data-officer', 'Chief data officer'],
    ['page with a slash at its end', '/uk-ddat-2020/roles/product-manager/', 'Product manager'],
    ['page with a search', '/uk-gdd-2025/skills?family=no-such-family', 'Skills, A to Z'],
  ])('%s', async (_, path, heading) => {
    const { page, expectQuiet } = await openPage({ path: '/about' })
    await page.addInitScript(rememberWhatWasSent)
    await goTo(page, path)
    await expectScreen(page, heading)
    // What the app does after it has drawn for the first time is done by then.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 300 })))

    const { count, changed } = await page.evaluate(whatChanged)
    expect(count).toBeGreaterThan(20)
    expect(changed).toEqual([])
    // A mismatch is an error of the script, too, and the browser reports it.
    await expectQuiet()
  })
})

describe('what somebody does before the app takes the page over is kept, with a search in its address', () => {
  test.each([
    ['one that means nothing', '/uk-gdd-2025/roles/data-analyst/data-analyst?from=mail', 'Data analyst'],
    ['one that filters', '/uk-gdd-2025/skills?family=data', 'Skills, A to Z'],
    ['one that filters below', '/uk-gdd-2025/roles/data-analyst/data-analyst?effort=8', 'Data analyst'],
    [
      'one that hides what is the same',
      '/uk-ddat-2020/roles/product-manager/compare/product-manager/senior-product-manager?show=changes',
      'Product manager and Senior product manager',
    ],
    ['one that brings another screen', '/compare?at=uk-ddat-2020/product-manager/head-of-product', 'Head of product'],
    [
      'one that brings a path',
      '/path?from=uk-ddat-2020/product-manager/product-manager&to=uk-ddat-2020/product-manager/head-of-product',
      'From Product manager to Head of product',
    ],
  ])('%s', async (_, path, heading) => {
    const { page, expectQuiet } = await openPage({ path: '/about' })
    const letThrough = await holdBack(page, '**/assets/*.js')
    await goToUnready(page, path)
    const link = page.getByRole('link', { name: 'My skills', exact: true })
    await link.focus()
    await page.getByRole('link', { name: 'Career path explorer' }).evaluate((name) => {
      getSelection()?.selectAllChildren(name)
    })
    await expect.poll(() => selected(page)).toBe('Career path explorer')

    letThrough()
    await takenOver(page)
    await expectScreen(page, heading)
    await expectFocused(link)
    await expect.poll(() => selected(page)).toBe('Career path explorer')
    await expectQuiet()
  })
})

function selected(page: Page): Promise<string | undefined> {
  return page.evaluate(() => getSelection()?.toString().trim())
}

declare global {
  interface Window {
    /** The elements of the page as it was sent, each with its own words. */
    sent?: Map<Element, string>
  }
}

/** Runs in the page: notes every element before the first script does anything, and lets nothing come near that would load more. */
function rememberWhatWasSent() {
  IntersectionObserver.prototype.observe = () => {}
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return
    window.sent = new Map(
      Array.from(document.querySelectorAll('title, #root *'), (element) => [
        element,
        [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
      ]),
    )
  })
}

/** Runs in the page: which of the elements sent are gone or say something else by now. More may have come. */
function whatChanged() {
  const all = [...(window.sent ?? [])]
  const changed = all.filter(
    ([element, words]) =>
      !element.isConnected ||
      words !== [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
  )
  return {
    count: all.length,
    changed: changed.map(([{ tagName, className, textContent }, words]) => ({
      element: `${tagName} ${String(className)}`,
      words,
      now: textContent,
    })),
  }
}

describe('what is loaded', () => {
  const ownSlices = (role: string, roleLevel: string) => [
    `/frameworks/uk-gdd-2025/ladders/${role}.json`,
    `/frameworks/uk-gdd-2025/role-levels/${role}/${roleLevel}.json`,
  ]

  test.each(['', '?from=mail'])('a role level by its link%s: nothing but its page', async (search) => {
    const { page, expectQuiet } = await openPage({ path: '/about' })
    const requested = await recordSlices(page)
    await goTo(page, `/uk-gdd-2025/roles/data-analyst/senior-data-analyst${search}`)
    await expectScreen(page, 'Senior data analyst')
    await page.waitForLoadState('networkidle')
    expect(requested).toEqual([])
    await expectQuiet()
  })

  test('a role level from another screen: its ladder, where it is not held yet, and its own wording', async () => {
    const { page, expectQuiet } = await openPage({ path: '/about' })
    const requested = await recordSlices(page)
    await goTo(page, '/uk-gdd-2025')
    await page.getByRole('link', { name: 'Senior data analyst' }).click()
    await expectScreen(page, 'Senior data analyst')
    await page.waitForLoadState('networkidle')
    expect(requested.toSorted()).toEqual(ownSlices('data-analyst', 'senior-data-analyst'))

    requested.length = 0
    await page
      .getByRole('navigation', { name: 'Career ladder' })
      .getByRole('link', { name: 'Principal data analyst' })
      .click()
    await expectScreen(page, 'Principal data analyst')
    await page.waitForLoadState('networkidle')
    expect(requested).toEqual(ownSlices('data-analyst', 'principal-data-analyst').slice(1))
    await expectQuiet()
  })

  test('a pair of levels by its link: nothing but its page; the next pair: the wording that is new in it', async () => {
    const { page, expectQuiet } = await openPage({ path: '/about' })
    const requested = await recordSlices(page)
    await goTo(page, '/uk-gdd-2025/roles/data-analyst/compare/data-analyst/senior-data-analyst')
    await expectScreen(page, 'Data analyst and Senior data analyst')
    await page.waitForLoadState('networkidle')
    expect(requested).toEqual([])

    await page.getByRole('link', { name: /^One level up/ }).click()
    await expectScreen(page, 'Senior data analyst and Principal data analyst')
    await page.waitForLoadState('networkidle')
    expect(requested).toEqual(ownSlices('data-analyst', 'principal-data-analyst').slice(1))
    await expectQuiet()
  })

  test('a comparison by its link: the two ladders, the two wordings and the list of frameworks', async () => {
    const { page } = await openPage({ path: '/about' })
    const requested = await recordSlices(page)
    await goTo(page, '/compare?at=uk-gdd-2025/data-analyst/data-analyst&at=uk-gdd-2025/service-owner/service-owner')
    await expectScreen(page, 'Data analyst and Service owner')
    await page.waitForLoadState('networkidle')
    // Each once: what the page asks for early is what the app asks for.
    expect(requested.toSorted()).toEqual(
      [...ownSlices('data-analyst', 'data-analyst'), ...ownSlices('service-owner', 'service-owner')].toSorted(),
    )
  })
})

test('a comparison is there before its link is followed', async () => {
  const { page, expectQuiet } = await openPage({ path: '/about' })
  const asked = recordRequests(
    page,
    /compare-page|\/explanations\/data-analyst|\/(?:senior|principal)-data-analyst\.json/,
  )
  await goTo(page, '/uk-gdd-2025/roles/data-analyst/senior-data-analyst')
  // Code and views are asked for at the same time.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/principal-data-analyst.json')),
  )
  asked.length = 0
  await page.getByRole('link', { name: 'Compare with Principal data analyst' }).click()
  await expectScreen(page, 'Senior data analyst and Principal data analyst')
  expect(asked).toEqual([])
  await expectQuiet()
})

/**
 * The paths of the views with the words of a role, a role level or a skill that are requested from the next page on, where data is costly:
 * elsewhere comparisons are fetched ahead.
 */
async function recordSlices(page: Page): Promise<string[]> {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  return recordRequests(page, /\/frameworks\/[^/]+\/(?:ladders|roles|role-levels|skills)\//)
}

/** The paths that match and are requested from now on. */
function recordRequests(page: Page, wanted: RegExp): string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (wanted.test(pathname)) paths.push(pathname)
  })
  return paths
}
