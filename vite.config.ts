import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { defines } from './tools/defines.ts'

/**
 * No inline or evaluated script, no third party. It stands in the page itself because any static host must do;
 * what only a header can say (frame-ancestors) tools/serve.mjs adds.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** Only in builds: the development server's own client is an inline script. */
const policyInPage: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/** The app, and the screen a link most often leads to; nothing that these do without is to travel with them. */
const opened = ['src/main.tsx', 'src/features/role-level/role-level-page.tsx'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
)

/**
 * The app and what most screens share travel as one file: left alone they become two dozen, most of a few hundred bytes, and over
 * HTTP/1.1 each has to wait for its turn.
 */
const appPieces: Rolldown.CodeSplittingGroup = {
  name: (id, modules) => (isInApp(id, modules) ? 'app' : null),
  test: /src\/(main\.|app|ui|core|data-source|framework-source)/,
  includeDependenciesRecursively: false,
}

/**
 * What a comparison needs besides, and shares with other screens: a link to one has more to wait for than any other. They are one file
 * too.
 */
const comparison = fileURLToPath(new URL('src/features/compare/compare-page.tsx', import.meta.url))
const comparisonPieces: Rolldown.CodeSplittingGroup = {
  name: (id, modules) => (!isInApp(id, modules) && importsOf(comparison, modules).has(id) ? 'comparison' : null),
  test: /src\/(ui|core|data-source)\//,
  minShareCount: 2,
  includeDependenciesRecursively: false,
}

/** What several screens share where one picks by typing. */
const pickingPieces: Rolldown.CodeSplittingGroup = {
  name: 'picking',
  test: /src\/(ui\/(finder|link-finder)|data-source\/search\/(searcher|use-search)|core\/text\/(fold|dice|nearest)|data-source\/role-level-links)\.|[qQ]ueries(Observer)?\.js$/,
  includeDependenciesRecursively: false,
  priority: 1,
}

/** What several screens share where one's own skills come in. */
const profilePieces: Rolldown.CodeSplittingGroup = {
  name: 'profile',
  test: /src\/(core\/(profile\/|checksum\.|ids\.)|device\/profiles\/|data-source\/(my-column|my-end|use-my-skills))/,
  minShareCount: 3,
  includeDependenciesRecursively: false,
  priority: 1,
}

/** Every screen has all of these: in several files they are larger, and there is more to wait for. */
const libraries: Rolldown.CodeSplittingGroup = {
  name: 'libraries',
  test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack\/(react-query|query-core))\//,
  includeDependenciesRecursively: false,
}

/** Every page has loaded it, so it need not be on the list of what a later part needs. */
function isOnEveryPage(file: string): boolean {
  return /^assets\/(?:app|index|libraries|rolldown-runtime)-[^/]+$/.test(file)
}

function isInApp(id: string, modules: Rolldown.ChunkingContext): boolean {
  return opened.some((file) => id === file || importsOf(file, modules).has(id))
}

/** Every module a module imports before it runs, and theirs in turn. */
function importsOf(id: string, modules: Rolldown.ChunkingContext, found = new Set<string>()): ReadonlySet<string> {
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) {
    if (found.has(imported)) continue
    found.add(imported)
    importsOf(imported, modules, found)
  }
  return found
}

export default defineConfig(({ isSsrBuild }) => ({
  base: process.env.BASE ?? '/',
  plugins: [react(), tailwindcss(), policyInPage],
  // Vite leaves this open in what runs in Node: static pages would be drawn by the slower React of development.
  define: { ...defines, ...(isSsrBuild && { 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV) }) },
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  // As modules: the parsers of documents are files of their own, loaded when a file needs one.
  worker: { format: 'es' },
  build: isSsrBuild
    ? { outDir: '.build', copyPublicDir: false, rolldownOptions: { output: { entryFileNames: '[name].mjs' } } }
    : {
        outDir: 'dist',
        manifest: '.vite-manifest.json',
        assetsInlineLimit: 0,
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_, files) => files.filter((file) => !isOnEveryPage(file)),
        },
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [pickingPieces, profilePieces, appPieces, comparisonPieces, libraries] },
          },
        },
      },
  // The library that draws previews is a program for one kind of machine, loaded only if somebody wants pictures.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
}))
