import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { defines } from '../../tools/defines.ts'

// A run of its own: the files lie beside the project where it is developed, and nowhere else.
export default defineConfig({
  define: defines,
  resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
  test: {
    name: 'official',
    include: ['tests/official/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/helpers/site.ts',
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
})
