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

/** What Playwright reads off the page as it is at that moment. */
const reads = new Set(
  'allInnerTexts allTextContents count getAttribute innerText inputValue isChecked isDisabled isVisible textContent title'.split(
    ' ',
  ),
)

/** `expect(await target.count())` reads once, right after an action whose effect may not be on screen yet. */
function hastyReads(file: SourceFile): string[] {
  return readSyntax(file).nodes.flatMap(({ type, callee, start, arguments: given }) => {
    if (type !== 'CallExpression' || !isNode(callee) || callee.name !== 'expect' || !Array.isArray(given)) return []
    const [awaited] = given
    if (!isNode(awaited) || awaited.type !== 'AwaitExpression' || !isNode(awaited.argument)) return []
    const called = isNode(awaited.argument.callee) ? awaited.argument.callee.property : undefined
    const isHasty = isNode(called) && reads.has(String(called.name))
    return isHasty ? [`${file.path}:${lineAt(file.text, start)} reads once: use expect.poll(() => …)`] : []
  })
}

test('a journey waits for the app after each page, and never for a fixed time', () => {
  const journeys = [...filesBelow('tests/journeys', /\.ts$/), ...filesBelow('tests/official', /\.ts$/)]
  expect(journeys.length).toBeGreaterThan(20)
  expect(journeys.flatMap((file) => [...callFaults(file), ...hastyReads(file)])).toEqual([])
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

test('the check finds what is read once, and leaves what is polled alone', () => {
  const faults = (text: string) => hastyReads({ path: 'tests/journeys/a.test.ts', text })
  expect(faults("expect(await page.getByRole('link').count()).toBe(2)")).toHaveLength(1)
  expect(faults("await expect.poll(() => page.getByRole('link').count()).toBe(2)")).toEqual([])
})
