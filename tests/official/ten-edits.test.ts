import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { frameworkChanges } from '@/core/editions/framework-changes'
import { guessedCrosswalk } from '@/core/editions/guess'
import { idFromName } from '@/core/ids'
import type { Framework } from '@/core/model'
import { csvFile } from '@/core/text/csv-cell'
import { said } from '../helpers/changes-said'
import { Dice } from '../helpers/damage'
import { readAll } from '../helpers/reading'
import { officialPath, type OfficialFile } from './files'

type Row = Record<string, string>

/** The official files on their way to being another edition. */
interface Files {
  roles: Row[]
  readonly skills: Row[]
  /** The names of what was edited: nothing is edited twice, so that each edit is one change. */
  readonly edited: Set<string>
}

/** Edits the files, and gives the change that it is. */
type Edit = (files: Files, dice: Dice) => string

const scale = ['Awareness', 'Working', 'Practitioner', 'Expert']

/** Unlike the name of any role. */
const trades = [
  'Lighthouse keeper',
  'Beekeeper',
  'Puppeteer',
  'Falconer',
  'Zitherist',
  'Wig maker',
  'Jockey',
  'Oboist',
  'Vintner',
  'Umpire',
]

const edits: readonly Edit[] = [
  (files, dice) => {
    const name = someSkill(files, dice)
    for (const row of [...files.roles, ...files.skills])
      if (nameIn(row, 'Skill Name') === name) row['Skill Name'] = `${name} again`
    return `skill ${idFromName(name)} is renamed ${idFromName(name)}-again`
  },
  (files, dice) => {
    const name = someRole(files, dice)
    for (const row of rowsOf(files, name)) row.Role = `${name} again`
    return `role ${idFromName(name)} is renamed ${idFromName(name)}-again`
  },
  (files, dice) => {
    const rows = rowsOf(files, someRole(files, dice))
    const name = nameIn(dice.pick(rows), 'Role Level')
    for (const row of rows) if (nameIn(row, 'Role Level') === name) row['Role Level'] = `${name} again`
    return `role level ${idFromName(name)} is renamed ${idFromName(name)}-again`
  },
  (files, dice) => {
    const name = someRole(files, dice)
    files.roles = files.roles.filter((row) => nameIn(row, 'Role') !== name)
    return `role ${idFromName(name)} is gone`
  },
  (files, dice) => {
    const name = dice.pick(trades.filter((trade) => !files.edited.has(trade)))
    files.edited.add(name)
    const rows = rowsOf(files, someRole(files, dice))
    files.roles.push(...rows.map((row) => ({ ...row, Role: name, 'Role Level': `${name}, ${row['Role Level']}` })))
    return `role ${idFromName(name)} is new`
  },
  (files, dice) => {
    const rows = rowsOf(files, someRole(files, dice))
    const name = nameIn(dice.pick(rows), 'Role Level')
    files.roles = files.roles.filter((row) => !rows.includes(row) || nameIn(row, 'Role Level') !== name)
    return `role level ${idFromName(name)} is gone`
  },
  (files, dice) => {
    const { row, rows } = someRequirement(files, dice, (steps) => steps < 4)
    const to = scale[stepsOf(row)] ?? ''
    const wording = nowIn(files, row)[to] ?? ''
    for (const other of rows) Object.assign(other, { 'Skill Level': to, 'Skill Level Description': wording })
    return `${changeAt(row)} raised by 1`
  },
  (files, dice) => {
    const { row, rows } = someRequirement(files, dice, () => true)
    files.roles = files.roles.filter((other) => !rows.includes(other))
    return `${changeAt(row)} dropped by -${stepsOf(row)}`
  },
  (files, dice) => {
    const { row } = someRequirement(files, dice, () => true)
    const there = rowsOf(files, nameIn(row, 'Role')).map((other) => nameIn(other, 'Skill Name'))
    const skill = dice.pick(
      files.skills.filter((other) => isFree(files, other) && !there.includes(nameIn(other, 'Skill Name'))),
    )
    files.edited.add(nameIn(skill, 'Skill Name'))
    const added = {
      ...row,
      'Skill Name': nameIn(skill, 'Skill Name'),
      'Skill Description': skill['Skill Description'] ?? '',
      'Skill Level': 'Working',
      'Skill Level Description': skill.Working ?? '',
    }
    files.roles.push(added)
    return `${changeAt(added)} new by 2`
  },
  (files, dice) => {
    const name = someSkill(files, dice)
    for (const row of files.skills) if (nameIn(row, 'Skill Name') === name) row.Working = `${row.Working}\n- juggle`
    for (const row of files.roles)
      if (nameIn(row, 'Skill Name') === name && row['Skill Level'] === 'Working')
        row['Skill Level Description'] = `${row['Skill Level Description']}\n- juggle`
    return `${idFromName(name)} at working is reworded`
  },
  (files, dice) => {
    const name = someSkill(files, dice)
    for (const row of [...files.roles, ...files.skills])
      if (nameIn(row, 'Skill Name') === name)
        row['Skill Description'] = `${row['Skill Description']} It takes patience.`
    return `${idFromName(name)} at null is reworded`
  },
]

function nameIn(row: Row, column: string): string {
  return row[column]?.trim() ?? ''
}

function rowsOf({ roles }: Files, role: string): Row[] {
  return roles.filter((row) => nameIn(row, 'Role') === role)
}

/** A role with several levels whose skill levels are all stated. */
function someRole(files: Files, dice: Dice): string {
  const names = [...new Set(files.roles.map((row) => nameIn(row, 'Role')))].filter((name) => {
    const rows = rowsOf(files, name)
    const levels = new Set(rows.map((row) => nameIn(row, 'Role Level')))
    return !files.edited.has(name) && name.length > 12 && levels.size > 1 && rows.every((row) => stepsOf(row) > 0)
  })
  const name = dice.pick(names)
  files.edited.add(name)
  return name
}

/** A skill that has words at every skill level. */
function someSkill(files: Files, dice: Dice): string {
  const name = nameIn(dice.pick(files.skills.filter((row) => isFree(files, row))), 'Skill Name')
  files.edited.add(name)
  return name
}

function isFree({ edited }: Files, row: Row): boolean {
  const name = nameIn(row, 'Skill Name')
  const isWorded = scale.every((skillLevel) => (row[skillLevel] ?? '').startsWith('You can:'))
  return !edited.has(name) && name.length > 18 && (row['Skill Description'] ?? '') !== '' && isWorded
}

/** A requirement of a role and a skill that were not edited, and the rows that ask for it: some are there twice. */
function someRequirement(files: Files, dice: Dice, isWanted: (steps: number) => boolean): { row: Row; rows: Row[] } {
  for (;;) {
    const ofRole = rowsOf(files, someRole(files, dice))
    const found = ofRole.filter((row) => {
      const skill = nowIn(files, row)
      return isFree(files, skill) && isWanted(stepsOf(row))
    })
    if (found.length === 0) continue
    const row = { ...dice.pick(found) }
    files.edited.add(nameIn(row, 'Skill Name'))
    const isSame = (column: string) => (other: Row) => nameIn(other, column) === nameIn(row, column)
    return { row, rows: ofRole.filter(isSame('Role Level')).filter(isSame('Skill Name')) }
  }
}

function nowIn({ skills }: Files, row: Row): Row {
  return skills.find((skill) => nameIn(skill, 'Skill Name') === nameIn(row, 'Skill Name')) ?? {}
}

function stepsOf(row: Row): number {
  return scale.indexOf(nameIn(row, 'Skill Level')) + 1
}

function changeAt(row: Row): string {
  return `${idFromName(nameIn(row, 'Skill Name'))} at ${idFromName(nameIn(row, 'Role Level'))} is`
}

function rowsIn(name: OfficialFile): { rows: Row[]; heading: string[] } {
  const { data, meta } = Papa.parse<Row>(readFileSync(officialPath(name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  return { rows: data, heading: meta.fields ?? [] }
}

const [roles, skills] = [rowsIn('roles.csv'), rowsIn('skills.csv')]

async function read(files: Pick<Files, 'roles' | 'skills'>): Promise<Framework> {
  const text = (heading: readonly string[], rows: readonly Row[]) =>
    csvFile([heading, ...rows.map((row) => heading.map((column) => row[column] ?? ''))])
  const reading = await readAll({
    'roles.csv': text(roles.heading, files.roles),
    'skills.csv': text(skills.heading, files.skills),
  })
  if (reading.kind !== 'framework') throw new Error('no framework')
  return reading.framework
}

const before = await read({ roles: roles.rows, skills: skills.rows })

it.each([1, 2, 3, 4, 5, 6, 7, 8])('ten edits of the official files are ten changes (seed %i)', async (seed) => {
  const dice = new Dice(seed)
  const files = {
    roles: roles.rows.map((row) => ({ ...row })),
    skills: skills.rows.map((row) => ({ ...row })),
    edited: new Set<string>(),
  }
  const made = Array.from({ length: 10 }, () => dice.pick(edits)(files, dice))
  const after = await read(files)
  const changes = frameworkChanges(before, after, guessedCrosswalk(before, after))
  expect(said(changes).toSorted()).toEqual(made.toSorted())
})
