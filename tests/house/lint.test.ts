import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// oxlint leaves a rule it does not know, or a file it does not read, without a word: hence the proof by planted faults.
const planted = {
  'hook.tsx':
    "import { useState } from 'react'\nexport function Part({ on }: { on: boolean }) {\n  if (on) useState(1)\n  return null\n}\n",
  'effect.tsx':
    "import { useEffect } from 'react'\nexport function Part({ on }: { on: boolean }) {\n  useEffect(() => document.body.classList.toggle('on', on) ? undefined : undefined, [])\n  return null\n}\n",
  'image.tsx': 'export const part = <img src="a.png" />\n',
  'click.tsx': 'export const part = <div onClick={() => history.back()}>Back</div>\n',
  'markup.tsx': 'export const part = <p dangerouslySetInnerHTML={{ __html: location.hash }} />\n',
  'any.ts': 'export const read = (value: any) => value.name\n',
  'bang.ts': 'export const first = (values: string[]) => values[0]!\n',
  'skipped.test.ts': "import { expect, test } from 'vitest'\ntest.skip('later', () => expect(1).toBe(1))\n",
  'empty.test.ts': "import { test } from 'vitest'\ntest('nothing', () => {})\n",
  'unused.mjs': 'const forgotten = 1\n',
}

let folder = ''
let output = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'))
  for (const [name, text] of Object.entries(planted)) writeFileSync(join(folder, name), text)
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/oxlint/bin/oxlint', '-c', resolve('.oxlintrc.json'), '--format=unix', folder],
    { encoding: 'utf8' },
  )
  output = stdout
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['hook.tsx', 'rules-of-hooks'],
  ['effect.tsx', 'exhaustive-deps'],
  ['image.tsx', 'alt-text'],
  ['click.tsx', 'click-events-have-key-events'],
  ['markup.tsx', 'no-danger'],
  ['any.ts', 'no-explicit-any'],
  ['bang.ts', 'no-non-null-assertion'],
  ['skipped.test.ts', 'no-disabled-tests'],
  ['empty.test.ts', 'expect-expect'],
  ['unused.mjs', 'no-unused-vars'],
])('lint finds the fault planted in %s (%s)', (name, rule) => {
  expect(output.split('\n')).toContainEqual(expect.stringMatching(new RegExp(`${name}:.*\\b${rule}\\b`)))
})
