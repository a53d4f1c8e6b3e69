import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { defines } from '../../../tools/defines.ts'

const within = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// The worker as the site has it, and the floor beside it, on a page with nothing else.
export default defineConfig({
  root: within('.'),
  base: '/',
  publicDir: within('../../../public'),
  define: defines,
  worker: { format: 'es' },
  resolve: { alias: { '@': within('../../../src') } },
  build: { outDir: within('../../../.build/bench-page'), emptyOutDir: true },
})
