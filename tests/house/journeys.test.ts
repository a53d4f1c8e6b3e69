import { expect, test } from 'vitest'
import { filesBelow } from './source-files'
import { isNode, lineAt, readSyntax, type SourceFile } from './syntax'

/** What a test in the browser must not call, and what to do instead. */
const instead = new Map([
  ['goto', 'goTo waits until the app has taken the page over'],
  ['reload', 'reload of tests/helpers/browser.ts waits until the app has taken the page over'],
  ['waitForTimeout', 'wait for what the page shows, or with expect.poll'],
  ['setTimeout', 'wait for what the page shows, or with expect.poll'],
])

function callFaults(file: SourceFile): string[] {
  return readSyntax(file).nodes.flatMap(({ type, callee, start, arguments: given }) => {
    if (type !== 'CallExpression' || !isNode(callee)) return []
    const called = isNode(callee.property) ? callee.property : callee
    // A helper of the same name is called with the page.
    const isHelper = called === callee && called.name === 'reload' && Array.isArray(given) && given.length === 1
    const advice = isHelper ? undefined : instead.get(String(called.name))
    return advice ? [`${file.path}:${lineAt(file.text, start)} calls ${String(called.name)}: ${advice}`] : []
  })
}

test('a journey waits for the app after each page, and never for a fixed time', () => {
  const journeys = [...filesBelow('tests/journeys', /\.ts$/), ...filesBelow('tests/official', /\.ts$/)]
  expect(journeys.length).toBeGreaterThan(20)
  expect(journeys.flatMap(callFaults)).toEqual([])
})

test.each([
  'await page.goto(href)',
  'const then = reader.page.reload()',
  'await page.waitForTimeout(300)',
  'await new Promise((resolve) => setTimeout(resolve, 300))',
])('the check finds %s', (text) => {
  expect(callFaults({ path: 'tests/journeys/a.test.ts', text })).toHaveLength(1)
})

test('the check leaves the helpers alone', () => {
  expect(callFaults({ path: 'tests/journeys/a.test.ts', text: "await goTo(page, '/')\nawait reload(page)" })).toEqual(
    [],
  )
})
