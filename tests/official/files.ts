import { createWriteStream, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Papa from 'papaparse'
import { csvFile } from '@/core/text/csv-cell'

/** OFFICIAL_FILES names another folder with a roles.csv and a skills.csv. */
const folder = process.env.OFFICIAL_FILES ?? '../shared/official-csv'

export type OfficialFile = 'roles.csv' | 'skills.csv'

/** Whether the official files lie where they are looked for. */
export function areOfficialFilesHere(): boolean {
  return existsSync(join(folder, 'roles.csv')) && existsSync(join(folder, 'skills.csv'))
}

/** Where one of the official files lies. Throws where it does not. */
export function officialPath(name: OfficialFile): string {
  const path = join(folder, name)
  if (!existsSync(path))
    throw new Error(
      `There is no ${path}. Download both files from https://ddat-capability-framework.service.gov.uk, and name their folder in OFFICIAL_FILES.`,
    )
  return path
}

/** The rows of one of the official files, the heading first, as the CSV library reads them. */
export function officialRows(name: OfficialFile): string[][] {
  return Papa.parse<string[]>(readFileSync(officialPath(name), 'utf8'), { skipEmptyLines: true }).data
}

/** Bullets and lead-ins of a cell, as a person compares them. */
export function statementsIn(cell: string): string[] {
  const lines = cell.split(/\r?\n|\u2028/).map((line) =>
    line
      .replace(/^[-•]\s*/, '')
      .replace(/[\s\u00A0\u200B]+/g, ' ')
      .trim(),
  )
  return lines.filter((line) => line !== '')
}

/** Columns whose cells name a thing that each copy has for itself. */
const ownNames: readonly string[] = ['Role', 'Role Level', 'Skill Name']

/** Writes both files so many times over, the names of roles, role levels and skills made distinct, into a new folder; gives their paths. */
export async function writeCopies(times: number): Promise<string[]> {
  const into = mkdtempSync(join(tmpdir(), 'copies-'))
  return Promise.all(
    (['roles.csv', 'skills.csv'] as const).map(async (name) => {
      const path = join(into, name)
      await pipeline(Readable.from(copies(name, times)), createWriteStream(path))
      return path
    }),
  )
}

function* copies(name: OfficialFile, times: number): Generator<string> {
  const [heading = [], ...rows] = officialRows(name)
  yield csvFile([heading])
  for (let copy = 1; copy <= times; copy += 1) {
    yield csvFile(
      rows.map((row) =>
        row.map((cell, column) =>
          ownNames.includes(heading[column] ?? '') && cell !== 'NOT IN USE' ? `${cell.trim()} ${copy}` : cell,
        ),
      ),
    )
  }
}
