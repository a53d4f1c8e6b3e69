import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { defines } from './tools/defines.ts'

/** The longest first, so that no worker begins one while the other has nothing left to do. */
const longest = ['core/importing/fuzz', 'journeys/me', 'journeys/path', 'journeys/map', 'journeys/open']

/** Of the browser's processor in journeys (tests/helpers/browser.ts). */
const slowdown = Number(process.env.SLOW ?? 1)

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => longest.some((part) => moduleId.includes(`tests/${part}`))
    return files.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)))
  }
}

// Apart from vite.config.ts: the tests need none of its plugins.
export default defineConfig({
  define: defines,
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  test: {
    // More end no sooner: the browsers keep every processor busy. At most four, because a container may say that it has all of its host's.
    maxWorkers: Math.min(availableParallelism(), 4),
    // The tests know the bundled data, whatever somebody has downloaded.
    env: { OFFICIAL: 'none' },
    // What a file stubs is put back for the next one in the same process.
    unstubEnvs: true,
    unstubGlobals: true,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          // A process and its imports anew for each file took longer than the tests.
          isolate: false,
          // All that is not named below, so that no test can stand where nothing runs it.
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/features/**', 'tests/ui/**', 'tests/journeys/**', 'tests/official/**', 'tests/firefox/**'],
          environment: 'node',
          // Property tests and compilers take their time on a busy machine; none of them is a test of speed.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'features',
          // A process and its imports anew for each file took longer than the tests.
          isolate: false,
          include: ['tests/{features,ui}/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: 'tests/helpers/dom.ts',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          // One browser for all files of a worker: to start one takes longer than many a test.
          isolate: false,
          include: ['tests/journeys/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/helpers/site.ts',
          // Each file has a browser of several processes: no more at a time than there are processors, and after the others.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000 * slowdown,
          hookTimeout: 120_000,
          // Only .ci/run sets it: the browser itself fails now and then on a busy machine. What needed it is marked in the list of tests.
          retry: Number(process.env.JOURNEY_RETRIES ?? 0),
          // As long as everything else in a browser may take (tests/helpers/browser.ts); one second is short on a busy machine.
          expect: { poll: { timeout: 10_000 * slowdown } },
        },
      },
    ],
  },
})
