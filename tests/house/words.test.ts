import { describe, expect, test } from 'vitest'
import { filesBelow } from './source-files'
import { docstringFaults, foreignFaults, glossaryFaults, nameFaults } from './word-rules'

test('nothing in src is named bare "level"', () => {
  expect(filesBelow('src', /\.tsx?$/).flatMap(nameFaults)).toEqual([])
})

test('no name in src has a word that the glossary rules out', () => {
  // Reading and keeping files is to be written anew, names and all.
  const old = /^src\/(core\/(reading|opening|enriching)|framework-source\/device|features\/open)\//
  const files = filesBelow('src', /\.tsx?$/).filter(({ path }) => !old.test(path))
  expect(files.flatMap(glossaryFaults)).toEqual([])
})

test('what src/core exports is explained', () => {
  expect(filesBelow('src/core', /\.ts$/).flatMap(docstringFaults)).toEqual([])
})

test('no file mentions the machine or the registry it was made with', () => {
  const files = filesBelow(
    '',
    /\.(?:[cm]?[jt]sx?|json|md|html|css|csv|txt|svg|ya?ml|webmanifest)$|^[^.]*$|(?:^|\/)\.[^/]+$|^\.ci\//,
  )
  expect(files.some(({ path }) => path === '.ci/run')).toBe(true)
  expect(files.flatMap(foreignFaults)).toEqual([])
})

describe('the checks themselves', () => {
  const path = 'src/core/a.tsx'

  test.each([
    'const level = 1',
    'function rise(levels: number[]) {}',
    'interface Step { level: number }',
    'const step = { level: 1 }',
    "const step = { 'levels': 1 }",
    'const { level: skillLevel } = step',
    'const heading = <Heading level="2" />',
  ])('find the name in %s', (text) => {
    expect(nameFaults({ path, text })).not.toEqual([])
  })

  test.each([
    'const skillLevel = roleLevels[0]',
    'const words = "level"',
    '// level',
    'const mark = <b aria-level="2" className="level" />',
  ])('leave %s alone', (text) => {
    expect(nameFaults({ path, text })).toEqual([])
  })

  test.each(['const shelf = 1', 'const rungNames = []', 'const record = { isHeld: true }', 'function SliceFile() {}'])(
    'find the word that the glossary rules out in %s',
    (text) => {
      expect(glossaryFaults({ path, text })).toHaveLength(1)
    },
  )

  test.each(['const wrung = list.slice(1)', 'const threshold = 1', "const text = 'held'"])(
    'find no such word in %s',
    (text) => {
      expect(glossaryFaults({ path, text })).toEqual([])
    },
  )

  const body = '{\n  const step = 1\n  return step\n}'

  test.each([
    `export function rise() ${body}`,
    `// a remark\nexport const rise = () => ${body}`,
    '/** Of the file. */\nconst a = 1\nexport class Rise {\n  from = a\n  to = 2\n}',
  ])('miss a docstring in %j', (text) => {
    expect(docstringFaults({ path, text })).toHaveLength(1)
  })

  test.each([
    `/** Rises. */\nexport function rise() ${body}`,
    'export function rise() {\n  return 1\n}',
    'export interface Step {\n  a: 1\n  b: 2\n  c: 3\n}',
    "export {\n  rise,\n  fall,\n  stay,\n} from './rise'",
  ])('miss none in %j', (text) => {
    expect(docstringFaults({ path, text })).toEqual([])
  })

  test.each([
    ['"resolved": "https://registry', '.example.org/react"'],
    ['cd /wor', 'k/main'],
    ["'/ro", "ot/.cache'"],
    ['see /hom', 'e/ada/notes'],
  ])('find %s%s', (start, end) => {
    expect(foreignFaults({ path, text: `first line\n${start}${end}` })).toEqual([
      expect.stringContaining(`${path}:2 mentions`),
    ])
  })

  test.each([['https://www.gov.uk', 'work', 'x'].join('/'), '#root > *', '@/core/model'])(
    'find nothing in %s',
    (text) => {
      expect(foreignFaults({ path, text })).toEqual([])
    },
  )
})
