import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { defines } from '../../tools/defines.ts'

// A run of its own: it needs a Firefox, which npm does not bring.
export default defineConfig({
  define: defines,
  resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
  test: {
    name: 'firefox',
    include: ['tests/firefox/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/helpers/site.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
