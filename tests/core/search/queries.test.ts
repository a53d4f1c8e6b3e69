import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { FrameworkIndex } from '@/core/search/framework-index'
import { search, type Hit } from '@/core/search/search'
import { searchable } from '../../helpers/searchable'
import { misspellings } from './misspellings'

/** Of the answers, as many must come first. */
const least = 0.92

let indexes: readonly FrameworkIndex[]
beforeAll(async () => {
  indexes = await searchable()
})

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  job: ['role-level', 'role'],
  skill: ['skill'],
  statement: ['statement'],
  framework: ['framework'],
}

/** What people type, with what they mean: a job is a role or a role level. */
const queries = readFileSync('tests/core/search/queries.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [typed = '', kind = '', answers = ''] = line.split('\t')
    const names = answers.split(';')
    const isMeant = (hit: Hit) => kindsOf[kind]?.includes(hit.kind) && (answers === '*' || names.includes(hit.name))
    return { typed, isMeant }
  })

interface Question {
  readonly typed: string
  readonly isMeant: (hit: Hit) => boolean | undefined
}

/** The share of questions whose answer comes first, and a report with every other question. */
function scored(questions: readonly Question[]): { readonly share: number; readonly report: string } {
  const answers = questions.map(({ typed, isMeant }) => {
    const hits = search(indexes, typed).groups.flatMap((group) => group.hits)
    const first = hits.slice(0, 3).map(({ kind, name }) => `${kind} ${name}`)
    return { typed, place: hits.findIndex(isMeant), first }
  })
  const within = (most: number) => answers.filter(({ place }) => place >= 0 && place < most).length
  const missed = answers.filter(({ place }) => place !== 0)
  return {
    share: within(1) / questions.length,
    report: [
      `${within(1)} of ${questions.length} come first, ${within(3)} in the first three. The others:`,
      ...missed.map(({ typed, place, first }) => `${typed} (${place + 1 || 'none'}): ${first.join(' | ')}`),
    ].join('\n'),
  }
}

test('the answer that people mean comes first', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120)
  const { share, report } = scored(queries)
  console.log(report)
  expect(share).toBeGreaterThanOrEqual(least)
})

test('a name with a slip in it is found first', () => {
  const names = [
    ...new Set(
      indexes.flatMap((index) =>
        index.names.filter(({ entry }) => entry.kind !== 'framework').map(({ entry }) => entry.name),
      ),
    ),
  ]
  const questions = misspellings(names, 500, 15).map(({ name, typed }) => ({
    typed,
    isMeant: (hit: Hit) => hit.name.toLowerCase() === name.toLowerCase(),
  }))
  const { share, report } = scored(questions)
  console.log(report)
  expect(share).toBeGreaterThanOrEqual(least)
})
