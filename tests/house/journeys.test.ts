import { expect, test } from 'vitest'
import { filesBelow } from './source-files'
import { isNode, lineAt, readSyntax, type SourceFile } from './syntax'

/** What a test in the browser must not call, and what it calls instead. */
const instead: Readonly<Record<string, string>> = {
  goto: 'goTo',
  reload: 'reload of tests/helpers/browser.ts',
}

function callFaults(file: SourceFile): string[] {
  return readSyntax(file).nodes.flatMap(({ type, callee, start }) => {
    if (type !== 'CallExpression' || !isNode(callee) || !isNode(callee.property)) return []
    const name = String(callee.property.name)
    return Object.hasOwn(instead, name)
      ? [`${file.path}:${lineAt(file.text, start)} calls ${name}: ${instead[name]} waits until the app has the page`]
      : []
  })
}

test('a journey goes from page to page by the helpers that wait for the app', () => {
  const journeys = [...filesBelow('tests/journeys', /\.ts$/), ...filesBelow('tests/official', /\.ts$/)]
  expect(journeys.length).toBeGreaterThan(20)
  expect(journeys.flatMap(callFaults)).toEqual([])
})

test.each(['await page.goto(href)', 'const then = reader.page.reload()'])('the check finds %s', (text) => {
  expect(callFaults({ path: 'tests/journeys/a.test.ts', text })).toHaveLength(1)
})
