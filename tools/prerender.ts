import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderPage, type RenderedScreen } from '../src/app/render-page'
import {
  patterns,
  skillHref,
  roleHref,
  roleLevelHref,
  frameworkHref,
  skillsHref,
  aboutHref,
  compareHref,
  meHref,
  openHref,
  pathHref,
  startHref,
} from '../src/core/hrefs'
import { indexPath, outlinePath } from '../src/core/views/paths'
import type { FrameworkOutline, FrameworkSummary } from '../src/core/views/model'
import { ViewNotFound, type ViewReader } from '../src/data-source/reader'

/** Which module draws which screen, so that a static page can ask for its code at once. */
const screenModules: Readonly<Record<string, string>> = {
  [patterns.start]: 'src/features/start/start-page.tsx',
  [patterns.about]: 'src/features/about/about-page.tsx',
  [patterns.compare]: 'src/features/compare/compare-page.tsx',
  [patterns.path]: 'src/features/path/path-page.tsx',
  [patterns.me]: 'src/features/me/me-page.tsx',
  [patterns.open]: 'src/features/open/open-page.tsx',
  [patterns.framework]: 'src/features/framework/framework-page.tsx',
  [patterns.skills]: 'src/features/skill/skills-page.tsx',
  [patterns.skill]: 'src/features/skill/skill-page.tsx',
  [patterns.role]: 'src/features/role/role-page.tsx',
  [patterns.roleLevel]: 'src/features/role-level/role-level-page.tsx',
}

interface Manifest {
  readonly [module: string]: { readonly file: string; readonly imports?: readonly string[] }
}

/**
 * Draws every screen that has a path of its own into `dist`, as `index.html` in the folder of its href, and `404.html`
 * for the rest. `vite build --ssr` bundles this script with the app, so that it draws what the browser will draw; it runs
 * after the app itself is built.
 */
async function prerender() {
  const base = process.env.BASE ?? '/'
  const template = styleSheetFirst(await readFile('dist/index.html', 'utf8'))
  const manifest = await readJson<Manifest>('dist/.vite-manifest.json')
  const write = async (path: string, file: string) => {
    const page = await renderPage(path, base, readView)
    const html =
      'redirect' in page
        ? redirectPage(page.redirect)
        : fill(template, page, early(manifest, base, page.screen, template))
    await mkdir(dirname(join('dist', file)), { recursive: true })
    await writeFile(join('dist', file), html)
  }

  const paths = await everyPath()
  for (const path of paths) await write(path, join(path, 'index.html'))
  await write('/no-such/page', '404.html')
  console.log(`${paths.length + 1} static pages`)
}

async function everyPath(): Promise<string[]> {
  const frameworks = (await readView(indexPath())) as readonly FrameworkSummary[]
  const outlines = await Promise.all(
    frameworks.map(async ({ id }) => (await readView(outlinePath(id))) as FrameworkOutline),
  )
  return [
    startHref,
    aboutHref,
    compareHref([]),
    pathHref(),
    meHref,
    openHref(),
    ...outlines.flatMap(({ framework: { id: framework }, roles, skills, redirects }) => [
      frameworkHref(framework),
      skillsHref(framework),
      ...skills.map((skill) => skillHref(framework, skill.id)),
      ...roles.flatMap((role) => [
        roleHref(framework, role.id),
        ...role.roleLevels.map((roleLevel) => roleLevelHref({ framework, role: role.id, roleLevel: roleLevel.id })),
      ]),
      ...redirects.map(({ from }) => `${frameworkHref(framework)}/${from}`),
    ]),
  ]
}

const readView: ViewReader = async (path) => {
  try {
    return await readJson<unknown>(join('public', path))
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') throw new ViewNotFound(path)
    throw reason
  }
}

async function readJson<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(file, 'utf8')) as Content
}

/** Vite writes the style sheet behind the scripts; a page drawn ahead needs it before them. */
function styleSheetFirst(template: string): string {
  const [link = ''] = /<link rel="stylesheet"[^>]*>/.exec(template) ?? []
  return template.replace(link, '').replace('<!--head-->', () => `${link}\n    <!--head-->`)
}

function fill(template: string, page: RenderedScreen, preload: string): string {
  const filled = template
    .replace('<!--head-->', () => page.head + preload)
    .replace('<!--page-->', () => page.body)
    .replace('<!--data-->', () => page.data)
  // What is drawn ahead is read before it is operated: its scripts must not take the line from its style sheet.
  return page.screen === patterns.compare
    ? filled
    : filled.replaceAll(/<(?:script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"')
}

/** What the head asks for at once, beside the app itself. */
function early(manifest: Manifest, base: string, screen: string, template: string): string {
  const first = screen === patterns.compare ? `<script src="${base}comparison-early.js"></script>` : ''
  const links = preloads(manifest, screenModules[screen])
    .map((file) => base + file)
    .filter((href) => !template.includes(href))
    .map((href) => `<link rel="modulepreload" crossorigin href="${href}">`)
  return first + links.join('')
}

/** The code of the screen and what it imports, asked for while the page is still being read. */
function preloads(manifest: Manifest, module: string | undefined): string[] {
  const files = new Set<string>()
  const add = (name: string) => {
    const chunk = manifest[name]
    if (!chunk || files.has(chunk.file) || name === 'index.html') return
    files.add(chunk.file)
    chunk.imports?.forEach(add)
  }
  if (module) {
    if (!manifest[module]) throw new Error(`The build holds no ${module}: is screenModules up to date?`)
    add(module)
  }
  return [...files]
}

/** Hosts differ in how they redirect; a page that leads on works on all of them, with scripts off too. */
function redirectPage(to: string): string {
  const href = to.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>This page has moved</title><meta http-equiv="refresh" content="0; url=${href}"><link rel="canonical" href="${href}"></head><body><p>This page has moved to <a href="${href}">${href}</a>.</p></body></html>\n`
}

await prerender()
