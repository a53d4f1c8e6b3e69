import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

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
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
  ],
}

/**
 * What most screens share travels as one file: left alone it becomes a dozen of a few hundred bytes, and over HTTP/1.1
 * they hold up the style sheet. What only one or two screens use stays with them.
 */
const sharedPieces = { name: 'shared', test: /src\/(ui|core)\/|@tanstack/, minShareCount: 3, includeDependenciesRecursively: false }

/** What several screens share where one picks by typing, and a screen that is only read does without. */
const pickingPieces = {
  name: 'picking',
  test: /src\/(ui\/(finder|link-finder)|core\/(fold|dice|nearest|find-names)|framework-source\/role-level-links)\.|[qQ]ueries(Observer)?\.js$/,
  includeDependenciesRecursively: false,
  priority: 1,
}

/** Used by several screens, drawn by none before it is asked for. */
const laterPieces = { name: 'dialog', test: /src\/ui\/dialog\./, includeDependenciesRecursively: false, priority: 1 }

export default defineConfig(({ isSsrBuild }) => ({
  base: process.env.BASE ?? '/',
  plugins: [react(), tailwindcss(), policyInPage],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  build: isSsrBuild
    ? { outDir: '.build', copyPublicDir: false, rolldownOptions: { output: { entryFileNames: '[name].mjs' } } }
    : {
        outDir: 'dist',
        manifest: '.vite-manifest.json',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { groups: [pickingPieces, laterPieces, sharedPieces] } } },
      },
  ssr: { noExternal: true },
}))
