import { capitalised } from '../../text/words'
import { columnNames, type ColumnName } from '../columns/known-columns'
import { matchColumns } from '../columns/match-columns'
import type { Part, Table } from '../document'
import { gridOf, type Grid } from './grid'
import { readLabelled } from './labelled-matrix'
import { readMatrix, type TablePlace, type TableReading } from './matrix'
import { Settling } from './settling'
import type { Asked, Choices, Understood } from './understood'
import { areLevels, baseOf, inOrder, levelNames, roleInTitle } from './words'

interface PlacedTable {
  readonly table: Table
  /** The titles above it, the document's first, its own name last. */
  readonly above: readonly string[]
}

const ofPeople =
  /^(?:people|staff|team(?: members)?|employees|names|personal|mitarbeiter(?:innen)?|personnel|members)$/i
const MOST_TABLES = 200

/** Finds roles, role levels and skills in tables: long, a matrix, a table for each level. `null` where no table has them. */
export function understandTables(root: Part, choices: Choices): Understood | null {
  const settling = new Settling(choices)
  const wanted = choices.sheet?.split(',').map((name) => name.trim())
  const leftOut: string[] = []
  const tables = tablesIn(root, []).filter(({ table: { name } }) => {
    const isRead = wanted ? wanted.includes(name) : !ofPeople.test(name)
    if (!isRead) leftOut.push(`sheet “${name}”`)
    return isRead
  })
  const legend = legendIn(tables.map(({ table }) => table))
  const others = tables.slice(0, MOST_TABLES).filter(({ table }) => table !== legend?.table)
  const labelled = new Map(others.map((placed) => [placed, readLabelled(placed.table)]))
  const perStage = stageTables(others)
  const matrices = others.flatMap((placed) => {
    const grid = labelled.get(placed) || perStage.has(placed) || isLong(placed.table) ? null : gridOf(placed.table)
    return grid ? [{ placed, grid }] : []
  })
  const roleNames = new Set(matrices.map(({ placed }) => placed.above.at(-1)))
  const areRoles = matrices.length > 1 && roleNames.size === matrices.length
  const readings = others.map((placed): TableReading | null => {
    const found = matrices.find((each) => each.placed === placed)
    if (!found)
      return (
        labelled.get(placed) ??
        (perStage.has(placed) ? readStage(placed, perStage, settling) : readLong(placed, settling))
      )
    return readMatrix(found.grid, placeOf(placed, found.grid, areRoles, legend?.names ?? new Map(), settling), settling)
  })
  const asked = readings.flatMap((reading) => reading?.asked ?? [])
  const described = readings.flatMap((reading) => reading?.described ?? [])
  if (asked.length === 0 && described.length === 0) return null
  const ownScale = [...labelled.values()].find((each) => each !== null)?.scale
  others.forEach(({ table, above }, place) => {
    if (readings[place] === null) leftOut.push(`table “${table.name || above.at(-1) || place + 1}”`)
  })
  return {
    shape: asked.length === 0 ? 'catalogue' : matrices.length > 0 || ownScale ? 'matrix' : 'long',
    asked,
    described,
    scale: choices.scale?.split(',').map((name) => name.trim()) ?? ownScale ?? [...(legend?.names.values() ?? [])],
    guesses: settling.guesses,
    question: settling.question,
    drawing: readings.find((reading) => reading?.drawing)?.drawing ?? null,
    leftOut: [...leftOut, ...readings.flatMap((reading) => reading?.leftOut ?? [])],
  }
}

function tablesIn(part: Part, above: readonly string[]): PlacedTable[] {
  const titles = [...above, part.title].filter((title) => title !== '')
  return [
    ...part.tables.map((table) => ({ table, above: table.name === '' ? titles : [...titles, table.name] })),
    ...part.parts.flatMap((each) => tablesIn(each, titles)),
  ]
}

function placeOf(
  { table, above }: PlacedTable,
  grid: Grid,
  areRoles: boolean,
  legend: TablePlace['legend'],
  settling: Settling,
): TablePlace {
  const names = [...grid.titles, ...above.toReversed()].map(roleInTitle)
  const own = areRoles ? above.toReversed().map(roleInTitle) : names
  const [base] = grid.stages.map((place) => baseOf(grid.header[place] ?? '')).filter((name) => name !== '')
  const found = own.find((name) => name !== '') ?? nameOfBase(base)
  return {
    role: () => (areRoles ? (found ?? 'Role') : settling.role(found)),
    about: above.join(' '),
    at: table.name,
    legend,
  }
}

function nameOfBase(base: string | undefined): string | undefined {
  return base === undefined || base === '' ? undefined : capitalised(base)
}

/** A table of two columns that names the skill levels by their numbers. */
function legendIn(
  tables: readonly Table[],
): { readonly table: Table; readonly names: ReadonlyMap<string, string> } | null {
  if (tables.length < 2) return null
  for (const table of tables) {
    const pairs = table.rows.flatMap(({ cells }): [string, string][] => {
      const [first = '', second = ''] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
      return /^\d{1,2}$/.test(first) && second.length > 0 && second.length <= 40 ? [[first, second]] : []
    })
    const width = Math.max(...table.rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length))
    if (pairs.length >= 2 && width <= 3 && pairs.length + 1 >= table.rows.length)
      return { table, names: new Map(pairs.filter(([step]) => Number(step) > 0)) }
  }
  return null
}

/** Tables that each stand below the heading of a level. */
function stageTables(tables: readonly PlacedTable[]): ReadonlyMap<PlacedTable, string> {
  const titles = tables.map(({ above }) => above.at(-1) ?? '')
  if (!areLevels([...new Set(titles)])) return new Map()
  const names = levelNames(titles)
  return new Map(tables.flatMap((placed, place) => (names[place] ? [[placed, titles[place] ?? ''] as const] : [])))
}

function readStage(placed: PlacedTable, all: ReadonlyMap<PlacedTable, string>, settling: Settling): TableReading {
  const { table, above } = placed
  const stage = all.get(placed) ?? ''
  const above2 = above.slice(0, -1)
  const others = new Set([...all.keys()].map((each) => each.above.slice(0, -1).join('\n')))
  const found =
    above2
      .toReversed()
      .map(roleInTitle)
      .find((name) => name !== '') ?? nameOfBase(baseOf(stage))
  const role = others.size > 1 ? (found ?? 'Role') : settling.role(found)
  const siblings = [
    ...new Set(
      [...all].filter(([each]) => each.above.slice(0, -1).join('\n') === above2.join('\n')).map(([, name]) => name),
    ),
  ]
  const order = inOrder(siblings).map((place) => siblings[place])
  const [, ...rows] = table.rows
  const asked = rows.flatMap(({ number, cells }): Asked[] => {
    const [skill = '', ...said] = cells.map((cell) => cell.trim())
    if (skill === '' || said.every((cell) => cell === '')) return []
    const [first = ''] = said
    const isValue = first.length <= 24 && said.length > 1
    return [
      {
        row: number,
        at: stage,
        cells: {
          role,
          roleLevel: stage,
          ladderPosition: String(order.indexOf(stage) + 1),
          skill,
          skillLevel: isValue || (said.length === 1 && /^\d{1,2}$/.test(first)) ? first : '',
          skillLevelDescription: (isValue ? said.slice(1) : said).filter((cell) => !/^\d{1,2}$/.test(cell)).join('\n'),
        },
      },
    ]
  })
  return { asked, described: [], leftOut: [] }
}

function headingOf(table: Table): ReadonlyMap<ColumnName, number> {
  return matchColumns(table.rows[0]?.cells ?? []).places
}

function isLong(table: Table): boolean {
  const places = headingOf(table)
  const hasRole = places.has('role') || places.has('roleLevel')
  const [hasLevel, hasWording] = [places.has('skillLevel'), places.has('skillLevelDescription')]
  return places.has('skill') && (hasRole ? hasLevel || hasWording : hasLevel && hasWording)
}

/** A row for each skill of a role level, or for each skill level of a skill. */
function readLong({ table, above }: PlacedTable, settling: Settling): TableReading | null {
  if (!isLong(table)) return null
  const title = above
    .toReversed()
    .map(roleInTitle)
    .find((name) => name !== '')
  const places = headingOf(table)
  const rows = table.rows.slice(1).map((row) => ({
    row,
    cell: (name: ColumnName) => row.cells[places.get(name) ?? -1]?.trim() ?? '',
  }))
  if (places.has('role') || places.has('roleLevel'))
    return {
      asked: rows.map(({ row, cell }) => ({
        row: row.number,
        at: table.name,
        cells: {
          ...Object.fromEntries(columnNames.map((name) => [name, cell(name)])),
          ...(!places.has('role') && { role: settling.role(title ?? nameOfBase(baseOf(cell('roleLevel')))) }),
        },
      })),
      described: [],
      leftOut: [],
    }
  const wording = new Map<string, Map<string, string>>()
  const descriptions = new Map<string, string>()
  for (const { cell } of rows) {
    const ofSkill = wording.get(cell('skill')) ?? new Map<string, string>()
    wording.set(cell('skill'), ofSkill.set(cell('skillLevel'), cell('skillLevelDescription')))
    descriptions.set(cell('skill'), cell('skillDescription'))
  }
  return {
    asked: [],
    described: Array.from(wording, ([skill, words]) => ({
      skill,
      description: descriptions.get(skill) ?? '',
      wording: words,
    })),
    leftOut: [],
  }
}
