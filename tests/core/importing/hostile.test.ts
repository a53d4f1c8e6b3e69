import { readdirSync, readFileSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { ReadResult } from '@/core/importing/reading'
import { Dice } from '../../helpers/damage'
import { documentNames, expectedOf } from '../../helpers/documents'
import { countOf, readAll } from '../../helpers/reading'

const SEED = 20_261_130
/** Of each document: cut off, its lines shuffled, some of its bytes changed. */
const DAMAGES = 6
/** On an idle machine none takes a tenth of it. */
const HANGS_MS = 10_000

async function readWithin(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadResult> {
  const start = performance.now()
  const reading = await readAll(files)
  expect(performance.now() - start).toBeLessThan(HANGS_MS)
  return reading
}

/** The sentences of a report about what could not be used. */
const whyNothing = ({ report }: ReadResult) =>
  report.filter(({ severity }) => severity === 'error').map(({ issues }) => issues[0]?.what)

test('no file of any kind brings a character that turns the direction of writing into a framework', async () => {
  const turned = (text: string) => text.replaceAll(/\p{Lu}/gu, '\u202e$&\u2066')
  const texts = documentNames.flatMap((name) =>
    readdirSync(`tests/fixtures/documents/${name}`)
      .filter((file) => !/^expected\.txt$|\.(?:xlsx|ods)$/.test(file))
      .map((file) => [file, readFileSync(`tests/fixtures/documents/${name}/${file}`, 'utf8')] as const),
  )
  const framework = readFileSync('tests/fixtures/valid-framework.json', 'utf8')
  const byNumber = framework.replaceAll(/\p{Lu}/gu, String.raw`\u202E$&`)
  let read = 0
  for (const [name, text] of [
    ...texts.map(([file, each]) => [file, turned(each)]),
    ['a.json', turned(framework)],
    ['b.json', byNumber],
  ] as const) {
    const reading = await readAll({ [name ?? '']: text ?? '' })
    if (reading.kind !== 'framework') continue
    read += 1
    expect([name, /[\u202a-\u202e\u2066-\u2069]/.exec(JSON.stringify(reading.framework))]).toEqual([name, null])
    expect([name, countOf(reading.report, 'text-repaired') + countOf(reading.report, 'name-repaired')]).not.toEqual([
      name,
      0,
    ])
  }
  expect(read).toBeGreaterThan(20)
})

test('the collection has at least 60 documents, of which at least 54 are read without a question and no other needs more than two answers', () => {
  // Those that are no framework are in the collection too, and are not counted.
  const frameworks = documentNames.filter((name) => !name.startsWith('none-'))
  const answers = frameworks.map((name) => Object.keys(expectedOf(name).answers).length)
  expect(answers.length).toBeGreaterThanOrEqual(60)
  expect(answers.filter((count) => count === 0).length).toBeGreaterThanOrEqual(54)
  expect(Math.max(...answers)).toBeLessThanOrEqual(2)
  expect(documentNames.filter((name) => expectedOf(name).lines.includes('asks:'))).toEqual([])
})

test(
  'damaged documents of every shape end in a framework, a question or a sentence, never in an exception',
  { timeout: 120_000 },
  async () => {
    const dice = new Dice(SEED)
    for (const name of documentNames) {
      for (let round = 0; round < DAMAGES; round += 1) {
        const files = readdirSync(`tests/fixtures/documents/${name}`).filter((file) => file !== 'expected.txt')
        const damaged = files.map((file) => {
          const bytes = Uint8Array.from(readFileSync(`tests/fixtures/documents/${name}/${file}`))
          if (round % 3 === 0) return [file, bytes.subarray(0, dice.roll(bytes.length))] as const
          if (round % 3 === 1) for (let each = 0; each < 5; each += 1) bytes[dice.roll(bytes.length)] = dice.roll(256)
          else if (!/\.(?:xlsx|ods)$/.test(file)) {
            const lines = new TextDecoder().decode(bytes).split('\n')
            return [file, lines.toSorted(() => dice.roll(3) - 1).join('\n')] as const
          }
          return [file, bytes] as const
        })
        const reading = await readWithin(Object.fromEntries(damaged))
        expect([name, round, reading.kind !== 'nothing' || whyNothing(reading).length > 0]).toEqual([name, round, true])
      }
    }
  },
)

test('a YAML file of aliases that stand for millions of values is refused', async () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
    lines.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`)
  const reading = await readWithin({ 'bomb.yaml': lines.join('\n') })
  expect(reading.kind).toBe('nothing')
  expect(whyNothing(reading)).toEqual(['it is a single value, or has more values than any framework'])
})

test('an outline of 10,000 headings is read', async () => {
  const text = ['Junior', 'Mid', 'Senior'].flatMap((name) => [
    `# ${name}`,
    ...Array.from({ length: 3_333 }, (_, place) => `## Skill ${place}a\n\n- does it ${place % 7}`),
  ])
  const reading = await readWithin({ 'Long.md': text.join('\n\n') })
  expect(reading.kind === 'framework' && reading.framework.skills.length).toBe(3_333)
})

test('deeply nested HTML is read without running out of stack', async () => {
  const reading = await readWithin({ 'deep.html': `${'<div>'.repeat(3_000)}<h1>Junior</h1>` })
  expect(reading.kind).toBe('nothing')
})

const workbook = async () =>
  writeXlsx({
    sheets: [
      {
        name: 'Data',
        rows: [
          ['Skill', 'Junior baker', 'Baker'],
          ['Kneading', 1, 2],
        ],
      },
    ],
  })

test('a workbook that is cut off is told so', async () => {
  const bytes = await workbook()
  for (const length of [10, 100, bytes.length - 30]) {
    const reading = await readWithin({ 'cut.xlsx': bytes.subarray(0, length) })
    expect(whyNothing(reading)).toEqual(['the file is cut off: its end is missing'])
  }
})

test('a workbook that says it is huge unpacked is refused before it is', async () => {
  const bytes = Uint8Array.from(await workbook())
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true)
  expect(whyNothing(await readWithin({ 'bomb.xlsx': bytes }))).toEqual([
    expect.stringMatching(/^unpacked it would have [\d]+ MB, which no framework has$/),
  ])
})

test('a zip without a workbook is told so', async () => {
  const bytes = Uint8Array.from(await workbook())
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('xl/workbook.xml', 'xl/workbook.txt')
  const other = Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)
  expect(whyNothing(await readWithin({ 'other.zip': other }))).toEqual(['this is a zip file without a workbook in it'])
})

test('a workbook of 1,000 sheets is read as far as 200, and says so', { timeout: 60_000 }, async () => {
  const rows = [
    ['Skill', 'Junior', 'Senior'],
    ['Kneading', 1, 2],
  ]
  const bytes = await writeXlsx({
    sheets: Array.from({ length: 1_000 }, (_, place) => ({ name: `Role ${place}x`, rows })),
  })
  const reading = await readWithin({ 'many.xlsx': bytes })
  expect(reading.kind === 'framework' && reading.framework.roles.length).toBe(200)
  expect(reading.kind === 'framework' && reading.understanding?.leftOut).toContain('all sheets after the first 200')
})
