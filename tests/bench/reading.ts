import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { csvFile } from '@/core/text/csv-cell'
import { readFramework } from '@/core/importing/read-framework'
import { about } from '../helpers/any-framework'
import { printTable } from './table'

/** Where the official roles.csv and skills.csv lie; OFFICIAL_FILES names another folder. */
const OFFICIAL = process.env.OFFICIAL_FILES ?? '../shared/official-csv'
/** In their place, where they do not: the hand-written files that are like them, so many times over. */
const LIKE_OFFICIAL = 'tests/fixtures/official-like'
const LIKE_OFFICIAL_TIMES = 100

const sizes = [1, 10]
const rounds = 15

interface Task {
  readonly name: string
  readonly run: () => unknown
}

/**
 * Prints what it takes to make a framework of the official files, from their bytes to the checked framework, against
 * decoding and parsing them with the CSV library alone: once as it is the first time, as in a worker that has just
 * started, then warmed up, then ten times as much.
 */
export async function benchReading(): Promise<void> {
  const isHere = existsSync(join(OFFICIAL, 'roles.csv'))
  const folder = isHere ? OFFICIAL : LIKE_OFFICIAL
  const times = isHere ? 1 : LIKE_OFFICIAL_TIMES
  console.log(`reading ${isHere ? 'the official files' : `files like the official ones, ${times} times over`}`)
  const columns = []
  for (const size of sizes) {
    const tasks = tasksOver([bytesOf(folder, 'roles.csv', times * size), bytesOf(folder, 'skills.csv', times * size)])
    const names = tasks.map(({ name }) => name)
    if (size === 1) printTable([{ heading: 'first time', names, took: await timeEach(tasks, 1, 0) }])
    columns.push({ heading: `${size} ×`, names, took: await timeEach(tasks, rounds, 3) })
  }
  printTable(columns)
}

/** The floor first. */
function tasksOver(files: readonly Uint8Array[]): Task[] {
  return [
    { name: 'papaparse: rows of cells', run: () => files.map((bytes) => Papa.parse(new TextDecoder().decode(bytes))) },
    { name: 'reading: a framework, checked, with its faults', run: () => readAll(files) },
  ]
}

async function readAll(files: readonly Uint8Array[]): Promise<void> {
  const { kind } = await readFramework(
    files.map((content, place) => ({ name: `${place}.csv`, content })),
    { about: () => about },
  )
  if (kind !== 'framework') throw new Error('no framework came of it')
}

/** The median of each, in milliseconds, the tasks taking turns. */
async function timeEach(tasks: readonly Task[], count: number, warmUps: number): Promise<number[]> {
  const took = tasks.map((): number[] => [])
  for (let round = -warmUps; round < count; round += 1) {
    for (const [place, { run }] of tasks.entries()) {
      const start = performance.now()
      await run()
      if (round >= 0) took[place]?.push(performance.now() - start)
    }
  }
  return took.map((list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN)
}

/** A file so many times over, with the names of roles, role levels and skills made distinct. */
function bytesOf(folder: string, file: string, times: number): Uint8Array {
  const content = readFileSync(join(folder, file))
  if (times === 1) return content
  const [heading = [], ...rows] = Papa.parse<string[]>(content.toString(), { skipEmptyLines: true }).data
  const isName = heading.map((name) => ['Role', 'Role Level', 'Skill Name'].includes(name))
  const copies = Array.from({ length: times }, (_, copy) =>
    rows.map((row) =>
      row.map((cell, column) => (isName[column] && cell !== 'NOT IN USE' ? `${cell} ${copy + 1}` : cell)),
    ),
  )
  return new TextEncoder().encode(csvFile([heading, ...copies.flat()]))
}
