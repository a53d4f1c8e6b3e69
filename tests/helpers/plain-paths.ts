import { readFileSync } from 'node:fs'

/**
 * Paths over the UK framework's table of requirements by plain enumeration, for tests that hold the product against
 * figures it had no part in: nothing here comes from src.
 */
export interface PlainPath {
  readonly effort: number
  readonly moves: readonly { readonly to: string; readonly effort: number }[]
}

interface Row {
  readonly role: string
  readonly name: string
  readonly asks: ReadonlyMap<string, number>
}

const stepsOf: Readonly<Record<string, number>> = { awareness: 1, working: 2, practitioner: 3, expert: 4 }
const rows = readRows('data/frameworks/uk-gdd-2025/requirements.tsv')

/** Every role level that states a skill level for each of its skills. In this table the name alone tells them apart. */
function readRows(file: string): readonly Row[] {
  const read = new Map<string, { role: string; name: string; asks: Map<string, number> }>()
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)) {
    const [, role = '', , name = '', skill = '', skillLevel = ''] = line.split('\t')
    const row = read.get(name) ?? { role, name, asks: new Map<string, number>() }
    read.set(name, row)
    row.asks.set(skill, stepsOf[skillLevel] ?? 0)
  }
  return [...read.values()].filter(({ asks }) => [...asks.values()].every((steps) => steps > 0))
}

/** The best of every list of one move, else of every list of two, and so on up to five; `null` where none of them leads there. */
export function enumeratePath(fromName: string, toName: string, stretch: number, stepsBack = false): PlainPath | null {
  const [from, to] = [rowOf(fromName), rowOf(toName)]
  const stops = rows.filter(
    (row) => row !== from && row !== to && (stepsBack || seniorityBelow(fromName, row.name) !== 'more than one level'),
  )
  const reach = new Map<Row, readonly { readonly to: Row; readonly effort: number }[]>()
  const movesOf = (left: Row) => {
    const moves =
      reach.get(left) ??
      [...stops, to]
        .map((next) => ({ to: next, effort: plainEffort(from, left, next) }))
        .filter(({ effort }) => effort <= stretch)
    reach.set(left, moves)
    return moves
  }
  const listsOf = (length: number, made: PlainPath, left: Row): PlainPath[] =>
    movesOf(left).flatMap((move) => {
      const list = {
        effort: made.effort + move.effort,
        moves: [...made.moves, { to: move.to.name, effort: move.effort }],
      }
      if (list.moves.length === length) return move.to === to ? [list] : []
      return move.to === to ? [] : listsOf(length, list, move.to)
    })
  for (let length = 1; length <= 5; length += 1) {
    const [best] = listsOf(length, { effort: 0, moves: [] }, from).toSorted(
      (a, b) => a.effort - b.effort || (idsOf(a) < idsOf(b) ? -1 : 1),
    )
    if (best) return best
  }
  return null
}

/** How a role level stands to another in seniority, in whole numbers. */
export function seniorityBelow(
  above: string,
  below: string,
): 'less than one level' | 'exactly one level' | 'more than one level' {
  const [from, row] = [rowOf(above), rowOf(below)]
  const sum = ({ asks }: Row) => [...asks.values()].reduce((a, b) => a + b, 0)
  const fall = sum(from) * row.asks.size - sum(row) * from.asks.size
  const one = from.asks.size * row.asks.size
  return fall < one ? 'less than one level' : fall === one ? 'exactly one level' : 'more than one level'
}

function rowOf(name: string): Row {
  const row = rows.find((other) => other.name === name)
  if (!row) throw new Error(`no ${name}, or it states no skill levels`)
  return row
}

/** What `to` asks above the higher of the beginning and the stop that is left. */
function plainEffort(beginning: Row, left: Row, to: Row): number {
  return [...to.asks].reduce(
    (sum, [skill, steps]) =>
      sum + Math.max(0, steps - Math.max(beginning.asks.get(skill) ?? 0, left.asks.get(skill) ?? 0)),
    0,
  )
}

/** The ids of a list's stops, joined by what stands before every letter of an id. */
function idsOf({ moves }: PlainPath): string {
  return moves.map(({ to }) => idOf(to)).join(' ')
}

/** The address of a role level, as a link has it. */
export function plainAddress(name: string): string {
  return `uk-gdd-2025/${idOf(rowOf(name).role)}/${idOf(name)}`
}

function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
}
