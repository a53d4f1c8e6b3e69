import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FRAMEWORKS_FOLDER } from '../../data/pipeline/framework-folders'
import { readFrameworks } from '../../data/pipeline/frameworks'
import { brokenSynonymRules, readSynonymRows, readSynonyms } from '../../data/pipeline/synonyms/read'
import { synonymRules } from '../../data/pipeline/synonyms/rules'
import { parseFramework } from '@/core/format/parse'
import breaches from '../fixtures/synonym-rules.json'
import valid from '../fixtures/valid-framework.json'

const { framework } = parseFramework(valid)
const frameworks = framework ? [framework] : []
const heading = 'word\tkind\tto\tname\treason'

function issuesOf(lines: readonly (readonly string[])[]) {
  const { rows, issues } = readSynonymRows(
    `${[heading, ...lines.map((cells) => cells.join('\t'))].join('\n')}\n`,
    'en.tsv',
  )
  return [...issues, ...brokenSynonymRules(rows, frameworks)]
}

describe('the rules of synonyms', () => {
  it('are the files of the folder, each by the name of its file, each with lines that break it', () => {
    const ids = synonymRules.map(({ id }) => id)
    const files = readdirSync('data/pipeline/synonyms/rules').map((file) => file.replace(/\.ts$/, ''))
    expect(ids).toEqual(files.filter((name) => name !== 'index').toSorted())
    expect(ids).toEqual(Object.keys(breaches).toSorted())
  })

  it.each(Object.entries(breaches))('%s is broken by its lines, and no other rule is', (rule, lines) => {
    expect(issuesOf(lines)).toMatchObject([
      { rule, severity: 'error', where: expect.stringMatching(/^en\.tsv, line \d$/) },
    ])
  })

  it('let a word lead to several names', () => {
    const lines = [
      ['bread', 'topic', 'role', 'Baker', 'Bakers bake bread.'],
      ['bread', 'topic', 'skill', 'Kneading', 'Bread is kneaded.'],
    ]
    expect(issuesOf(lines)).toEqual([])
  })
})

it.each([
  ['bun\ttopic\trole\tBaker', 'the line has 4 cells'],
  ['bun\ttopic\trole\tBaker\t Baked.', 'a cell starts or ends with white space'],
  ['\ttopic\trole\tBaker\tBaked.', 'the word or the name is missing'],
  ['bun\tcake\trole\tBaker\tBaked.', '"cake" is not a kind; the kinds are abbreviation, title, tool, topic'],
  ['bun\ttopic\toven\tBaker\tBaked.', '"oven" is none of role, role-level, skill'],
])('the line %j is left out and reported', (line, what) => {
  expect(readSynonymRows(`${heading}\n${line}\n`, 'en.tsv')).toMatchObject({
    rows: [],
    issues: [{ what, where: 'en.tsv, line 2' }],
  })
  expect(readSynonymRows(`${line}\n`, 'en.tsv')).toMatchObject({ rows: [], issues: [{ where: 'en.tsv' }] })
})

it('the synonyms of the project keep to the rules, and there are at least 250', async () => {
  const read = (await readFrameworks(FRAMEWORKS_FOLDER)).flatMap((folder) => folder.framework ?? [])
  const { synonyms, issues } = readSynonyms(read, FRAMEWORKS_FOLDER)
  expect(issues).toEqual([])
  expect(synonyms.length).toBeGreaterThanOrEqual(250)
})

it('a folder of frameworks without synonyms has none', () => {
  expect(readSynonyms([], 'tests/fixtures/none')).toEqual({ synonyms: [], issues: [] })
})
