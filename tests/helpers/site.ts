import { execFileSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { serve } from '../../tools/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its base and a slash at the end. */
    site: string
  }
}

/**
 * Builds the site once and serves it as `npm start` does, on a free port, for as long as the journeys run.
 * SITE_BUILT=1 uses what is in dist.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.SITE_BUILT !== '1')
    execFileSync('npm', ['run', '--silent', 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: true,
      // Vitest says "test", and with that Vite would bundle what React has for developers.
      env: { ...process.env, NODE_ENV: 'production', OFFICIAL: 'none' },
    })
  const { href, close } = await serve({ folder: 'dist', port: 0, base: process.env.BASE })
  project.provide('site', href)
  return close
}
