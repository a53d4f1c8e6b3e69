import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import type { Framework, Skill } from '@/core/model'
import { FileUnreadable, readGivenFiles, type ReadingContext } from '@/framework-source/device/read-given-files'
import type { GivenFile } from '@/framework-source/device/opening'

const official = ['roles.csv', 'skills.csv'].map((name): GivenFile => ({
  name,
  content: new Blob([readFileSync(`tests/fixtures/official-like/${name}`)]),
}))
const context = {
  columns: new Map(),
  choices: {},
  month: 'November 2026',
  bundled: async () => [],
  onProgress: () => undefined,
}

async function frameworkIn(files: readonly GivenFile[], bundled: readonly Framework[] = []) {
  const { reading, enriching } = await readGivenFiles(files, { ...context, bundled: async () => bundled })
  if (reading.kind !== 'framework') throw new Error(`No framework but ${reading.kind}`)
  return { framework: reading.framework, enriching }
}

/** The official-like framework as the site might have it: without a word of wording. */
async function bundledBakery(): Promise<Framework> {
  const { framework } = await frameworkIn(official)
  return {
    ...framework,
    id: 'uk-gdd-2025',
    shortTitle: 'Bakery',
    skills: framework.skills.map((skill) => ({ ...skill, wording: {} })),
  }
}

test('the official files offer their wording to the framework they are a state of', async () => {
  const here = await bundledBakery()
  const { framework, enriching } = await frameworkIn(official, [here])
  expect(framework.id).toBe('bakery-november-2026')
  expect(enriching?.here).toBe(here)
  expect(enriching?.enriched).toMatchObject({
    id: 'uk-gdd-2025',
    skills: framework.skills.map(({ id, wording }) => ({ id, wording })),
  })
})

test('without the site’s frameworks the official files are one of their own', async () => {
  const { framework, enriching } = await frameworkIn(official)
  expect(framework.id).toBe('roles')
  expect(enriching).toBeNull()
})

test('a JSON that has the id of a framework of the site offers its wording, and takes another id beside it', async () => {
  const here = await bundledBakery()
  const json = { name: 'bakery.json', content: JSON.stringify({ ...here, edition: 'Spring' }) }
  const { framework, enriching } = await frameworkIn([json], [here])
  expect(enriching?.here).toBe(here)
  expect(framework.id).toBe('bakery-spring-own-copy')
})

test('a table of related skills joins the framework that comes with it; a row that cannot be used is reported', async () => {
  const [{ name: one }, { name: two }, { name: three }] = (await frameworkIn(official)).framework.skills as [
    Skill,
    Skill,
    Skill,
  ]
  const table = [
    'skill_a;skill_b;kind;reason',
    `${one};${two};variant;Why.`,
    `${two};${one};related;Again.`,
    `${one};${one};related;Alone.`,
    `${one};Juggling;related;Unknown.`,
    `${one};${three};related`,
    `${two};${three};refused;Why not.`,
  ]
  const related = { name: 'related.csv', content: new Blob([table.join('\r\n')]) }
  const { reading } = await readGivenFiles([related, ...official], context)
  if (reading.kind !== 'framework') throw new Error(`No framework but ${reading.kind}`)
  const { skills, relatedSkills } = reading.framework
  const nameOf = (id: string) => skills.find((skill) => skill.id === id)?.name
  expect(relatedSkills.map(({ skills: both, kind, reason }) => [...both.map(nameOf), kind, reason])).toEqual([
    [one, two, 'variant', 'Why.'],
    [two, three, 'refused', 'Why not.'],
  ])
  const rows = reading.report.find(({ kind }) => kind === 'related-row')
  expect(rows?.issues.map(({ file, row }) => [file, row])).toEqual([3, 4, 5, 6].map((row) => ['related.csv', row]))
  expect(reading.files.map(({ name, kind, rows: count }) => [name, kind, count > 1])).toEqual([
    ['roles.csv', 'roles', true],
    ['skills.csv', 'skills', true],
    ['related.csv', 'related', true],
  ])
})

test('a table of related skills alone says what it needs', async () => {
  const table = { name: 'related.tsv', content: 'skill_a\tskill_b\tkind\treason\nA\tB\tvariant\tWhy.\n' }
  const { reading } = await readGivenFiles([table], context)
  expect(reading.kind).toBe('nothing')
  expect(reading.report.map(({ kind, tip }) => [kind, tip])).toEqual([
    ['related-alone', 'Open it together with the file of your framework.'],
  ])
})

test('says how far it is, file by file', async () => {
  const onProgress = vi.fn<ReadingContext['onProgress']>()
  await readGivenFiles(official, { ...context, onProgress })
  expect(onProgress.mock.calls.map(([{ file }]) => file)).toEqual(['roles.csv', 'skills.csv', null])
})

test('a file that is gone is named', async () => {
  const gone = new Blob(['Role'])
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'))
  const reading = readGivenFiles([{ name: 'roles.csv', content: gone }], context)
  await expect(reading).rejects.toThrow(FileUnreadable)
  await expect(reading).rejects.toThrow('“roles.csv” may have been moved, changed or locked')
})

test('a file of more than 50 MB is left to the command line', async () => {
  const large = new Blob(['Role'])
  vi.spyOn(large, 'size', 'get').mockReturnValue(50_000_001)
  await expect(readGivenFiles([{ name: 'roles.csv', content: large }], context)).rejects.toThrow(
    '“roles.csv” has 51 MB. This page reads files of up to 50 MB. Read it on the command line instead: npm run framework -- import',
  )
})
