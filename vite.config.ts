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

/** The screen a link most often leads to; nothing that it does without is to travel with it. */
const mostOpened = fileURLToPath(new URL('src/features/role-level/role-level-page.tsx', import.meta.url))

/**
 * What most screens share travels as one file: left alone it becomes a dozen of a few hundred bytes, and over HTTP/1.1
 * they hold up the style sheet. What one screen alone uses stays with it, and so does what opening a role level does without,
 * however many others use it.
 */
const sharedPieces: Rolldown.CodeSplittingGroup = {
  name: (id, modules) => (importsOf(mostOpened, modules).has(id) ? 'shared' : null),
  test: /src\/(ui|core|data-source)\/|@tanstack/,
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
  test: /node_modules\/(react|react-router)\/|vite\/preload-helper/,
  includeDependenciesRecursively: false,
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
        modulePreload: { polyfill: false },
        rolldownOptions: {
          output: { codeSplitting: { groups: [pickingPieces, profilePieces, sharedPieces, libraries] } },
        },
      },
  ssr: { noExternal: true },
}))
