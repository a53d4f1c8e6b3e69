// Runs everything that has to hold, to the end, whatever fails on the way; one line a step.
// usage: node tools/test.mjs [ARGUMENT FOR VITEST …]     exits 1 where a step fails
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { reports, totals } from './totals.mjs'

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const steps = ['types', 'lint', 'lock:check', 'data:check', 'build'].map((script) => ({
  name: script,
  passed: runScript(script),
}))
const isBuilt = steps.every(({ name, passed }) => name !== 'build' || passed)
// Without a site of today's sources a journey would prove nothing.
if (!isBuilt) console.log('  the journeys are left out: there is no site to open')
steps.push({ name: 'tests', passed: runTests(isBuilt ? [] : ['--project=!journeys']) })

// A step that is no test counts as one where it fails; so does vitest when it fails beside its tests.
const failedTests = totals().failed
const failedSteps = steps.filter(({ name, passed }) => !passed && (name !== 'tests' || failedTests === 0))
writeFileSync(`${reports}/steps.json`, JSON.stringify({ numPassedTests: 0, numFailedTests: failedSteps.length }))

console.log(`\n${steps.map(({ name, passed }) => `${passed ? 'passed' : 'FAILED'}  ${name}`).join('\n')}`)
process.exitCode = steps.every(({ passed }) => passed) ? 0 : 1

/**
 * Runs a script of package.json, quietly unless it fails.
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
