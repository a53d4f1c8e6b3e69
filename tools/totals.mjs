// Adds up the reports of the test runners in one line: N passed, N failed. Names what failed in the lines before it.
// usage: node tools/totals.mjs [MORE FAILED]     exits with 1 if one failed, or none ran
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the reports: a JSON file for each runner, in the format of vitest and jest. */
export const reports = '.test-results'

/**
 * @typedef {{
 *   numPassedTests: number
 *   numFailedTests: number
 *   testResults?: { name?: string, status: string, assertionResults: { status?: string, fullName?: string, failureMessages?: string[] }[] }[]
 * }} Report
 */

/** The tests passed and failed in all reports. A test file that could not be loaded counts as one failed. */
export const totals = () => sum(readReports())

/** @returns {Report[]} */
function readReports() {
  const files = existsSync(reports) ? readdirSync(reports).filter((name) => name.endsWith('.json')) : []
  return files.map((name) => JSON.parse(readFileSync(join(reports, name), 'utf8')))
}

/** @param {Report[]} found */
export function sum(found) {
  return {
    passed: found.reduce((all, report) => all + report.numPassedTests, 0),
    failed: found.reduce((all, report) => all + report.numFailedTests + filesNotLoaded(report), 0),
  }
}

/** @param {Report} report */
function filesNotLoaded({ testResults = [] }) {
  return testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .length
}

/**
 * A line for each failed test: its file, its name and how its message begins.
 * @param {Report[]} found
 */
export function failures(found) {
  return found.flatMap(({ testResults = [] }) =>
    testResults.flatMap(({ name = '', assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(
          ({ fullName = '', failureMessages = [] }) =>
            `FAILED  ${relative('.', name)}: ${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`,
        ),
    ),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of failures(readReports())) console.log(line)
  const { passed, failed } = totals()
  const allFailed = failed + Number(process.argv[2] ?? 0)
  console.log(`${passed} passed, ${allFailed} failed`)
  process.exitCode = allFailed || !passed ? 1 : 0
}
