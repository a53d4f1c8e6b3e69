import { expect, test } from 'vitest'
import { failures, sum } from '../../tools/totals.mjs'

test('the totals of several reports are added up', () => {
  const reports = [
    { numPassedTests: 3, numFailedTests: 1 },
    { numPassedTests: 4, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [{}] }] },
  ]
  expect(sum(reports)).toEqual({ passed: 7, failed: 1 })
})

test('a test file that could not be loaded is one failed, a file with a failed test is counted by that test', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}, {}] },
  ]
  expect(sum([{ numPassedTests: 1, numFailedTests: 1, testResults }])).toEqual({ passed: 1, failed: 2 })
})

test('no report is nothing passed and nothing failed', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 })
})

test('each failed test is named, with the first line of what it says', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'a' },
    { status: 'failed', fullName: 'b c', failureMessages: ['it is 3\n  at a line'] },
  ]
  const testResults = [{ name: 'tests/x.test.ts', status: 'failed', assertionResults }]
  expect(failures([{ numPassedTests: 1, numFailedTests: 1, testResults }])).toEqual([
    'FAILED  tests/x.test.ts: b c: it is 3',
  ])
})
