// Runs all checks and tests, even after one fails, and prints one line a step.
// usage: node tools/test.mjs [ARGUMENT FOR VITEST …]     exits with 1 if a step fails
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { reports, totals } from './totals.mjs'

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

// The tests know the bundled data; official files that somebody has downloaded would change what screens say.
process.env.OFFICIAL = 'none'

const steps = ['types', 'lint', 'lock:check', 'data:check', 'build'].map((script) => ({
  name: script,
  passed: runScript(script),
}))
const isBuilt = steps.every(({ name, passed }) => name !== 'build' || passed)
// Journeys open the built site: without a fresh one they would test an old state.
if (!isBuilt) console.log('  Skipping the journeys: the site could not be built')
steps.push({ name: 'tests', passed: runTests(isBuilt ? [] : ['--project=!journeys']) })

// A failed step counts as a failed test; so does vitest if it fails without a failed test.
const failedTests = totals().failed
const failedSteps = steps.filter(({ name, passed }) => !passed && (name !== 'tests' || failedTests === 0))
writeFileSync(`${reports}/steps.json`, JSON.stringify({ numPassedTests: 0, numFailedTests: failedSteps.length }))

console.log(`\n${steps.map(({ name, passed }) => `${passed ? 'passed' : 'FAILED'}  ${name}`).join('\n')}`)
process.exitCode = steps.every(({ passed }) => passed) ? 0 : 1

/**
 * Runs a script of package.json; prints its output only if it fails.
 * @param {string} script
 */
function runScript(script) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(`npm run --silent ${script}`, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: Infinity,
  })
  console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${script} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  if (status !== 0) console.log(`${stdout}${stderr}`)
  return status === 0
}

/** @param {string[]} scope */
function runTests(scope) {
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`]
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...report, ...scope, ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, SITE_BUILT: '1' } },
  )
  return status === 0
}
