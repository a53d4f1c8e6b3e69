import type { TableRow } from '../document'
import { readCells, type MatrixCell } from './cells'
import { filledDown, type Grid } from './grid'
import { shortList, type Settling, whoseLevels } from './settling'
import type { Asked, Described, Drawing, Question, ReadAs } from './understood'
import { factOf, inOrder, kindOf, levelsOf } from './words'

/** What a table says, and the parts of it that were left out. */
export interface TableReading {
  readonly asked: readonly Asked[]
  readonly described: readonly Described[]
  readonly leftOut: readonly string[]
  readonly drawing?: Drawing
}

/** What is known of a table from around it. */
export interface TablePlace {
  /** The role whose levels it has, where the table does not say. */
  readonly role: () => string
  /** The titles above it and its name, for words that say whose levels they are. */
  readonly about: string
  /** Its name, where problems are reported. */
  readonly at: string
  /** Names of skill levels by their number, where another table gives them. */
  readonly legend: ReadonlyMap<string, string>
}

interface Column {
  readonly place: number
  readonly name: string
  readonly role: string
}

interface SkillRow {
  readonly row: TableRow
  readonly skill: string
  readonly description: string
}

/** Reads a table with skills down and levels or roles across. `null` where it is not one. */
export function readMatrix(grid: Grid, place: TablePlace, settling: Settling): TableReading | null {
  const columns = columnsOf(grid)
  const labels = labelColumns(grid, columns)
  const leftOut: string[] = grid.titles.map((title) => `row “${title}”`)
  const used = new Set([...columns.map((column) => column.place), labels.skill, labels.description, labels.group])
  for (const [column, name] of grid.header.entries())
    if (name !== '' && !used.has(column)) leftOut.push(`${grid.isTurned ? 'row' : 'column'} “${name}”`)
  const drawing = drawingOf(grid, columns, labels, place)
  const { skills, facts } = sortRows(grid, columns, labels, leftOut)
  const cellsOf = ({ cells }: TableRow) => columns.map((column) => cells[column.place] ?? '')
  const texts = skills.flatMap(({ row }) => cellsOf(row))
  const read = readCells(texts)
  const cells = texts.map(read).filter(({ kind }) => kind !== 'nothing')
  if (skills.length === 0 || cells.length === 0) return null
  const ticks = skills.map(({ row }) => cellsOf(row).filter((text) => read(text).kind === 'tick').length)
  const isText = cells.filter(({ kind }) => kind === 'text').length * 2 > cells.length
  if (grid.stages.length === 0) {
    if (isText || !isRoleGrid(grid, settling)) return null
    return {
      asked: askedOf(
        skills,
        columns.map((column) => ({ ...column, role: column.name, name: '' })),
        read,
        facts,
        place,
        grid,
      ),
      described: [],
      leftOut,
      drawing,
    }
  }
  if (cells.some(({ isRange }) => isRange))
    settling.settle('scale', '', 'Where a cell has a range, such as “3–4”, we use the lower skill level.')
  const names = [...new Set(columns.map(({ name }) => name))]
  const isOfSkill =
    whose(
      names,
      isText || (cells.every(({ kind }) => kind === 'tick') && ticks.every((count) => count < 2)),
      grid,
      place,
      settling,
    ) === 'skill'
  if (isOfSkill && isText) return { asked: [], described: describedOf(skills, columns), leftOut, drawing }
  if (isOfSkill) return { asked: tickedOf(skills, columns, read, place), described: [], leftOut, drawing }
  const order = inOrder(names).map((each) => names[each])
  return { asked: askedOf(skills, columns, read, facts, place, grid, order), described: [], leftOut, drawing }
}

const MOST_DRAWN_ROWS = 8
const MOST_DRAWN_COLUMNS = 10

function drawingOf(grid: Grid, columns: readonly Column[], labels: Labels, { at }: TablePlace): Drawing {
  const stage: ReadAs = grid.stages.length === 0 ? 'Role' : 'Level'
  const named = new Map<number | undefined, ReadAs>([
    ...columns.map((column) => [column.place, stage] as const),
    [labels.group, 'Group'],
    [labels.description, 'Description'],
    [labels.skill, 'Skill'],
  ])
  const places = grid.header
    .map((_, column) => column)
    .filter((column) => grid.header[column] !== '' || named.has(column))
  const shown = places.slice(0, MOST_DRAWN_COLUMNS)
  return {
    kind: 'table',
    name: at,
    columns: shown.map((column) => ({
      heading: nameOf(grid.header[column] ?? ''),
      as: named.get(column) ?? 'Not read',
    })),
    rows: grid.rows.slice(0, MOST_DRAWN_ROWS).map(({ cells }) => shown.map((column) => cells[column] ?? '')),
  }
}

function columnsOf({ header, above, stages }: Grid): readonly Column[] {
  const groups = above.at(-1)
  const roles = groups && filledDown(groups)
  const places =
    stages.length > 0 ? stages : header.map((_, place) => place).filter((place) => place > 0 && header[place] !== '')
  const distinct = new Set(places.map((place) => roles?.[place] ?? ''))
  const areRoles = distinct.size > 1 && !distinct.has('') && distinct.size < places.length
  return places.map((place) => ({
    place,
    name: nameOf(header[place] ?? ''),
    role: areRoles ? (roles?.[place] ?? '') : '',
  }))
}

/** The first line of a cell that may have more to say. */
function nameOf(cell: string): string {
  return cell.split('\n')[0]?.trim() ?? ''
}

interface Labels {
  readonly skill: number
  readonly description: number | undefined
  readonly group: number | undefined
}

/** Which of the columns before the levels has the skill, which its group, which describes it. */
function labelColumns({ header, rows }: Grid, columns: readonly Column[]): Labels {
  const first = columns[0]?.place ?? 1
  const all = Array.from({ length: first }, (_, place) => place)
  const cellsOf = (place: number) => rows.map(({ cells }) => cells[place] ?? '').filter((cell) => cell !== '')
  const length = (place: number) =>
    cellsOf(place).reduce((sum, cell) => sum + cell.length, 0) / (cellsOf(place).length || 1)
  const description = all.find(
    (place) =>
      place > 0 &&
      (factOf(header[place] ?? '') === 'description' ||
        /definition|descri/i.test(header[place] ?? '') ||
        length(place) > 60),
  )
  const names = all.filter((place) => place !== description && cellsOf(place).length > 0)
  const skill =
    names.find((place) => kindOf(header[place] ?? '') === 'skill' && new Set(cellsOf(place)).size * 2 > rows.length) ??
    names.findLast((place) => new Set(cellsOf(place)).size * 5 >= cellsOf(place).length * 3) ??
    names.at(-1) ??
    0
  return { skill, description, group: names.find((place) => place < skill) }
}

interface Facts {
  readonly grades: ReadonlyMap<number, string>
  readonly descriptions: ReadonlyMap<number, string>
}

/** Skills, facts about levels, and names of groups, which are rows of their own or a column. */
function sortRows(
  { header, rows, above, stages }: Grid,
  columns: readonly Column[],
  { skill, description, group }: Labels,
  leftOut: string[],
): { readonly skills: readonly SkillRow[]; readonly facts: Facts } {
  const [grades, descriptions] = [new Map<number, string>(), new Map<number, string>()]
  const seen = new Map<string, number>()
  const found: (SkillRow & { readonly group: string })[] = []
  let band = ''
  // Below names that span two columns each a second row says what these are.
  const isSpanned = new Set(columns.map(({ name, role }) => `${role}\n${name}`)).size < columns.length
  const [second] = rows
  const isSecondHeader = isSpanned && (second?.cells[skill] === '' || second?.cells[skill] === header[skill])
  for (const row of isSecondHeader ? rows.slice(1) : rows) {
    const label = row.cells[skill] ?? ''
    const values = columns.map(({ place }) => row.cells[place] ?? '')
    const own = group === undefined ? '' : (row.cells[group] ?? '')
    const isBand = values.every((value) => value === '' || value === label || value === own)
    if (own !== '') band = own
    if (isBand) {
      if (label !== '') band = label
      continue
    }
    const fact = factOf(label)
    if (fact === 'grade' || (label === '' && own === '' && values.every((value) => value.length < 12)))
      for (const { place } of columns) grades.set(place, row.cells[place] ?? '')
    else if (fact === 'description') for (const { place } of columns) descriptions.set(place, row.cells[place] ?? '')
    else if (fact !== undefined || label === '')
      leftOut.push(`row ${row.number}${label === '' ? ', which names no skill' : ` “${label}”`}`)
    else {
      const [name = '', ...more] =
        label.length > 60 || label.includes('\n') ? label.split(/\n|(?<=^.{3,60}?): /) : [label]
      const said = description === undefined ? '' : (row.cells[description] ?? '')
      seen.set(name, (seen.get(name) ?? 0) + 1)
      found.push({
        row,
        skill: name,
        description: [more.join('\n'), said].filter((each) => each !== '').join('\n\n'),
        group: band,
      })
    }
  }
  const codes = above.at(-1)
  if (
    codes &&
    stages.every((place) => (codes[place] ?? '').length < 12) &&
    new Set(stages.map((place) => codes[place])).size === stages.length &&
    grades.size === 0
  )
    for (const place of stages) grades.set(place, codes[place] ?? '')
  // The same name in two groups is two skills.
  const skills = found.map((each) =>
    (seen.get(each.skill) ?? 0) > 1 && each.group !== '' ? { ...each, skill: `${each.skill} (${each.group})` } : each,
  )
  return { skills, facts: { grades, descriptions } }
}

function askedOf(
  skills: readonly SkillRow[],
  columns: readonly Column[],
  read: (text: string) => MatrixCell,
  { grades, descriptions }: Facts,
  place: TablePlace,
  { isTurned }: Grid,
  order: readonly (string | undefined)[] = [],
): Asked[] {
  return skills.flatMap(({ row, skill, description }) => {
    const byStage = new Map<string, { readonly column: Column; readonly cells: MatrixCell[] }>()
    for (const column of columns) {
      const key = `${column.role}\n${column.name}`
      const cells: MatrixCell[] = byStage.get(key)?.cells ?? []
      cells.push(read(row.cells[column.place] ?? ''))
      byStage.set(key, { column, cells })
    }
    return Array.from(byStage.values(), ({ column, cells }): Asked | null => {
      // Of two columns a level one has the skill level and one the words.
      const said = cells.filter(({ kind }) => kind !== 'nothing')
      if (said.length === 0) return null
      const skillLevel = said.find((cell) => cell.skillLevel !== '')?.skillLevel ?? ''
      return {
        row: isTurned ? 0 : row.number,
        at: isTurned
          ? `${place.at}, ${column.name}, ${skill}`
          : `${place.at === '' ? '' : `${place.at}, `}${column.name || column.role}`,
        cells: {
          role: column.role || place.role(),
          roleLevel: column.name,
          ...(order.length > 0 && { ladderPosition: String(order.indexOf(column.name) + 1) }),
          roleLevelDescription: descriptions.get(column.place) ?? '',
          grade: grades.get(column.place) ?? '',
          skill,
          skillDescription: description,
          skillLevel: place.legend.get(skillLevel) ?? skillLevel,
          skillLevelDescription: said
            .map(({ text }) => text)
            .join('\n')
            .trim(),
        },
      }
    }).filter((asked) => asked !== null)
  })
}

/** The column of a skill level that is ticked says how well a role asks for the skill. */
function tickedOf(
  skills: readonly SkillRow[],
  columns: readonly Column[],
  read: (text: string) => MatrixCell,
  place: TablePlace,
): Asked[] {
  return skills.flatMap(({ row, skill, description }) => {
    const ticked = columns.findLast((column) => read(row.cells[column.place] ?? '').kind !== 'nothing')
    if (!ticked) return []
    return [
      {
        row: row.number,
        at: place.at,
        cells: { role: place.role(), skill, skillDescription: description, skillLevel: ticked.name },
      },
    ]
  })
}

function describedOf(skills: readonly SkillRow[], columns: readonly Column[]): Described[] {
  return skills.map(({ row, skill, description }) => ({
    skill,
    description,
    wording: new Map(columns.map(({ place, name }) => [name, row.cells[place] ?? ''])),
  }))
}

/** Whether columns without a word of level are roles. */
function isRoleGrid({ header, rows, isTurned }: Grid, settling: Settling): boolean {
  if (isTurned || kindOf(header[0] ?? '') === 'skill') return true
  const question: Question = {
    option: 'outer',
    text: `What are ${shortList(header.slice(1).filter((name) => name !== ''))}?`,
    answers: [
      {
        value: 'role',
        text: `Roles, and ${shortList(rows.map(({ cells }) => cells[0] ?? '').filter((name) => name !== ''))} are skills`,
      },
      { value: 'other', text: 'Something else' },
    ],
  }
  return settling.ask(question, 'role') === 'role'
}

function whose(
  names: readonly string[],
  mayBeSkill: boolean,
  grid: Grid,
  { about }: TablePlace,
  settling: Settling,
): 'role' | 'skill' {
  if (!mayBeSkill) return 'role'
  const named = levelsOf(names)
  if (settling.choices.stagesOf === undefined) {
    if (named !== 'either') return named
    const words = `${about} ${grid.titles.join(' ')} ${[...grid.above.flat(), ...grid.header.slice(0, grid.stages[0])].join(' ')}`
    if (/career|ladder|progression|karriere|carri[eè]re|role level|job level|\bgrades?\b/i.test(words)) return 'role'
    if (/proficiency|skill level|mastery|maturity|rating scale|kompetenzstufe|catalogue|katalog/i.test(words))
      return 'skill'
  }
  return settling.ask(whoseLevels(names), 'skill') === 'role' ? 'role' : 'skill'
}
