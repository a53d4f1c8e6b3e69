import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { generatePath, matchPath } from 'react-router'
import { renderPage, type RenderedScreen } from '../src/app/render-page'
import { screens } from '../src/app/screens'
import { frameworkHref, patterns } from '../src/core/hrefs'
import { checksum } from '../src/core/checksum'
import type { Id } from '../src/core/model'
import { indexPath, ladderPath, outlinePath } from '../src/core/views/paths'
import type { FrameworkOutline, FrameworkSummary, Ladder } from '../src/core/views/model'
import { ViewNotFound, type ViewReader } from '../src/data-source/reader'
import {
  fromHtml,
  occupation,
  previewTags,
  readHead,
  sitemap,
  structuredDataScript,
  termSet,
  type LinkedPage,
  type StructuredData,
} from './page-head'
import { pictureRows } from './picture-of'

interface Manifest {
  readonly [module: string]: {
    readonly file: string
    readonly imports?: readonly string[]
    readonly dynamicImports?: readonly string[]
    readonly css?: readonly string[]
  }
}

/**
 * Renders every screen that has its own path into `dist`, as `index.html` in the folder of its href, and `404.html` for all
 * other paths. `vite build --ssr` bundles this script with the app, so that it renders what the browser will; it runs after
 * the app is built.
 */
async function prerender() {
  const began = Date.now()
  const base = process.env.BASE ?? '/'
  const site = siteAddress(base)
  if (isDrawing && !site) throw new Error('IMAGES=yes needs the address of the site in SITE_URL too')
  const { template, version } = await versioned(styleSheetFirst(await readFile('dist/index.html', 'utf8')))
  const manifest = await readJson<Manifest>('dist/.vite-manifest.json')
  const modules = await screenModules()
  const frameworks = (await readView(indexPath())) as readonly FrameworkSummary[]
  const outlines = await Promise.all(
    frameworks.map(async ({ id }) => (await readView(outlinePath(id))) as FrameworkOutline),
  )
  const write = async (path: string, file: string) => {
    const page = await renderPage(path, base, readView)
    const isScreen = !('redirect' in page) && modules.has(page.screen)
    if (site && isScreen && isForEverybody(page.screen)) addresses.push(site + path.slice(1))
    const html =
      'redirect' in page
        ? redirectPage(page.redirect, sourceOf(path, outlines))
        : fill(
            template,
            page,
            early(manifest, base, page.screen, modules.get(page.screen)) +
              (isScreen ? await forLinks(path, page, site, outlines) : ''),
          )
    await mkdir(dirname(join('dist', file)), { recursive: true })
    await writeFile(join('dist', file), html)
  }

  const addresses: string[] = []
  const paths = everyPath(outlines)
  // Some at a time: while files are written, the next pages are drawn.
  for (let done = 0; done < paths.length; done += atOnce)
    await Promise.all(paths.slice(done, done + atOnce).map((path) => write(path, join(path, 'index.html'))))
  await write('/no-such/page', '404.html')
  if (site) await writeFile('dist/sitemap.xml', sitemap(addresses.toSorted()))
  await stampViews(version)
  console.log(`Wrote ${paths.length + 1} static pages in ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

/**
 * The file that exports the component of each screen, by the screen's pattern: the manifest lists the code of a screen under
 * this file, but the table of screens has only the component.
 */
async function screenModules(): Promise<ReadonlyMap<string, string>> {
  const fileOf = new Map<unknown, string>()
  for (const [file, load] of Object.entries(import.meta.glob<object>('/src/features/*/*-page.tsx'))) {
    for (const exported of Object.values(await load())) fileOf.set(exported, file.slice(1))
  }
  const named = Object.entries(screens).map(async ([name, { code }]) => {
    const file = fileOf.get(Object.values(await code())[0])
    if (!file) throw new Error(`No src/features/*/*-page.tsx exports the screen “${name}”`)
    return [patterns[name as keyof typeof patterns], file] as const
  })
  return new Map(await Promise.all(named))
}

/** The whole address of the start page, with a slash at its end; `null` where `SITE_URL` does not give it. */
function siteAddress(base: string): string | null {
  const given = process.env.SITE_URL
  if (!given) return null
  if (!/^https?:/.test(given) || !URL.canParse(given))
    throw new Error(`SITE_URL=${given} is not the address of a site. Give one such as https://careers.example.org`)
  return new URL(base, given).href
}

/** What only the reader's device or question fills is nothing to find. */
function isForEverybody(screen: string): boolean {
  return !([patterns.me, patterns.search, patterns.open] as readonly string[]).includes(screen)
}

/** What a page says to those who show a link to it, and to search engines. */
async function forLinks(
  path: string,
  { head, screen }: RenderedScreen,
  site: string | null,
  outlines: readonly FrameworkOutline[],
): Promise<string> {
  const texts = readHead(head)
  const image = site && isDrawing ? await writeImage(path, screen, texts, outlines) : null
  const page: LinkedPage = {
    ...texts,
    address: site && site + path.slice(1),
    image: site && image && site + image,
  }
  const data = await dataFor(screen, matchPath(screen, path)?.params ?? {}, outlines)
  return previewTags(page) + (data ? structuredDataScript(data, page) : '')
}

/** Draws the picture of a page that has skill marks, and gives its path; `null` for any other. */
async function writeImage(
  path: string,
  screen: string,
  { title, description }: Pick<LinkedPage, 'title' | 'description'>,
  outlines: readonly FrameworkOutline[],
): Promise<string | null> {
  const names = matchPath(screen, path)?.params ?? {}
  const { framework = '', role } = names
  const outline = outlines.find((other) => other.framework.id === framework)
  const ladder = role === undefined ? null : ((await readView(ladderPath(framework, role))) as Ladder)
  const rows = outline ? pictureRows(screen, names, outline, ladder) : []
  if (!outline || rows.length === 0) return null
  // Its library is a program for one kind of machine: who wants no pictures does without.
  const { previewImage } = await import('./preview-image')
  const image = `previews${path}.png`
  await mkdir(dirname(join('dist', image)), { recursive: true })
  const picture = { title: fromHtml(title), description: fromHtml(description), rows }
  await writeFile(join('dist', image), await previewImage(picture, outline.framework.skillScale.length))
  return image
}

async function dataFor(
  screen: string,
  { framework = '', role = '', roleLevel, skill }: Readonly<Record<string, Id | undefined>>,
  outlines: readonly FrameworkOutline[],
): Promise<StructuredData | null> {
  const outline = outlines.find((other) => other.framework.id === framework)
  if (!outline) return null
  if (screen === patterns.framework) return termSet(outline.framework)
  const found = outline.skills.find(({ id }) => id === skill)
  if (found) return { '@type': 'DefinedTerm', name: found.name, inDefinedTermSet: termSet(outline.framework) }
  if (screen !== patterns.role && screen !== patterns.roleLevel) return null
  const ladder = (await readView(ladderPath(framework, role))) as Ladder
  const here = ladder.roleLevels.find(({ id }) => id === roleLevel)
  const asked = ladder.skills.filter(({ id }) => !here || here.requirements.some((other) => other.skill === id))
  return occupation(
    here?.name ?? ladder.role.name,
    asked.map(({ name }) => name),
    ladder,
  )
}

/** Every path that a pattern can have, and every one that redirects. */
function everyPath(outlines: readonly FrameworkOutline[]): string[] {
  return [
    ...Object.values(patterns).flatMap((pattern) =>
      namesFor(pattern, outlines).map((names) => generatePath<string>(pattern, names)),
    ),
    ...outlines.flatMap(({ framework, redirects }) =>
      redirects.map(({ from }) => `${frameworkHref(framework.id)}/${from}`),
    ),
  ]
}

/** The values for the parameters of a pattern: one for each framework, role, role level, pair or skill. */
function namesFor(pattern: string, outlines: readonly FrameworkOutline[]): Readonly<Record<string, Id>>[] {
  const asksFor = (name: string) => pattern.split('/').includes(`:${name}`)
  if (!asksFor('framework')) return [{}]
  return outlines.flatMap(({ framework: { id: framework }, roles, skills }) => {
    if (asksFor('from'))
      return roles.flatMap((role) => pairsOf(role).map((pair) => ({ framework, role: role.id, ...pair })))
    if (asksFor('roleLevel'))
      return roles.flatMap((role) => role.roleLevels.map(({ id }) => ({ framework, role: role.id, roleLevel: id })))
    if (asksFor('role')) return roles.map(({ id }) => ({ framework, role: id }))
    if (asksFor('skill')) return skills.map(({ id }) => ({ framework, skill: id }))
    return [{ framework }]
  })
}

/** Each two levels of a role. The page of the higher one first leads to `/compare`. */
function pairsOf({ roleLevels }: FrameworkOutline['roles'][number]): Readonly<Record<'from' | 'to', Id>>[] {
  return roleLevels.flatMap(({ id: from }) =>
    roleLevels.filter(({ id }) => id !== from).map(({ id: to }) => ({ from, to })),
  )
}

/** Whether each page with skill marks gets a picture, for those who show a link to it. They name it by its whole address. */
const isDrawing = process.env.IMAGES === 'yes'

/** How many pages are drawn at the same time. */
const atOnce = 32

const read = new Map<string, Promise<unknown>>()

/** Each view once: the pages of a role share them. */
const readView: ViewReader = async (path) => {
  const view = read.get(path) ?? readJson<unknown>(join('public', path))
  read.set(path, view)
  try {
    return await view
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') throw new ViewNotFound(path)
    throw reason
  }
}

async function readJson<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(file, 'utf8')) as Content
}

/** A name for what is published: for the app, whose files are named by their content, and for the frameworks. */
async function versioned(template: string) {
  const version = checksum(template + (await readFile(join('public', indexPath()), 'utf8')))
  await writeFile('dist/version.json', `${JSON.stringify({ version })}\n`)
  const meta = `<meta name="site-version" content="${version}">`
  return { version, template: template.replace('<!--head-->', () => `${meta}\n    <!--head-->`) }
}

/** Each view says of which version it is, for pages that are open while the site is updated. Whole frameworks are files of their own format. */
async function stampViews(version: string): Promise<void> {
  for (const file of await readdir('dist/frameworks', { recursive: true })) {
    if (!file.endsWith('.json') || file.endsWith('framework.json')) continue
    const text = await readFile(join('dist/frameworks', file), 'utf8')
    const stamp = `{"siteVersion":"${version}",`
    if (text.startsWith('{"')) await writeFile(join('dist/frameworks', file), stamp + text.slice(1))
  }
}

/** Vite writes the style sheet after the scripts; a prerendered page needs it before them. */
function styleSheetFirst(template: string): string {
  const [link = ''] = /<link rel="stylesheet"[^>]*>/.exec(template) ?? []
  return template.replace(link, '').replace('<!--head-->', () => `${link}\n    <!--head-->`)
}

function fill(template: string, page: RenderedScreen, load: string): string {
  return template
    .replace('<!--head-->', () => page.head + load)
    .replace('<!--page-->', () => page.body)
    .replace('<!--data-->', () => page.data)
}

/**
 * The style sheets and the code that the page names besides src/start.ts. That loads the app and the screen once the style sheet is on
 * its way; a page that shows nothing until they have run does not wait for it.
 */
function early(manifest: Manifest, base: string, screen: string, module: string | undefined): string {
  const app = manifest['index.html']?.dynamicImports?.flatMap((name) => filesOf(manifest, name)) ?? []
  const files = module ? filesOf(manifest, module) : []
  const styles = files.filter((file) => file.endsWith('.css'))
  const code = files.filter((file) => !styles.includes(file) && !app.includes(file))
  const isEmpty = screen === patterns.compare || !module
  return [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`),
    ...(isEmpty
      ? [...app, ...code].map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`)
      : [`<meta name="screen-code" content="${code.map((file) => base + file).join(' ')}">`]),
    // After the links: a browser comes to them only when this script has run.
    screen === patterns.compare ? `<script src="${base}comparison-early.js"></script>` : '',
  ].join('')
}

/** The files of a module and of its imports, and its style sheets first. */
function filesOf(manifest: Manifest, module: string): string[] {
  if (!manifest[module]) throw new Error(`The manifest of the build has no ${module}`)
  const files = new Set<string>()
  const add = (name: string) => {
    const chunk = manifest[name]
    if (!chunk || files.has(chunk.file) || name === 'index.html') return
    chunk.css?.forEach((file) => files.add(file))
    files.add(chunk.file)
    chunk.imports?.forEach(add)
  }
  add(module)
  return [...files]
}

/** Whose names a page quotes that redirects inside a framework. */
function sourceOf(path: string, outlines: readonly FrameworkOutline[]): string {
  const outline = outlines.find(({ framework }) => path.startsWith(`${frameworkHref(framework.id)}/`))
  if (!outline) return ''
  const { publisher, title, edition, licence } = outline.framework
  const terms = licence
    ? [licence.attribution, licence.name].filter(Boolean).join(', ')
    : 'The source does not state a licence'
  return `${publisher}: ${title}, ${edition}. ${terms}.`
}

/** Hosts differ in how they redirect. A page that redirects works on all of them, also without scripts. */
function redirectPage(to: string, source: string): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const href = escaped(to)
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>This page has moved</title><meta http-equiv="refresh" content="0; url=${href}"><link rel="canonical" href="${href}"></head><body><p>This page has moved to <a href="${href}">${href}</a>.</p><p>${escaped(source)}</p></body></html>\n`
}

await prerender()
