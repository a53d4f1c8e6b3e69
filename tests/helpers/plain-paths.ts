import { halfLevelsAbove, idOf, plainEffort, rowOf, rows, type Row } from './plain-figures'

/** A path by plain enumeration. */
export interface PlainPath {
  readonly effort: number
  readonly moves: readonly { readonly to: string; readonly effort: number }[]
}

interface Options {
  readonly stepsBack?: boolean
  readonly related?: boolean
}

interface List {
  readonly stops: readonly Row[]
  readonly efforts: readonly number[]
}

/**
 * The best of every list of moves that keeps to the rules of a path and changes the role as seldom as any: without a change, else with
 * one, and so on up to three; `null` if none of them leads there.
 */
export function enumeratePath(
  fromName: string,
  toName: string,
  stretch: number,
  options: Options = {},
): PlainPath | null {
  const { stepsBack = false, related = true } = options
  const [from, to] = [rowOf(fromName), rowOf(toName)]
  const open = rows.filter(
    (row) =>
      row === to || (row !== from && (stepsBack || halfLevelsAbove(from, row) <= 2) && halfLevelsAbove(row, to) <= 1),
  )
  const left = new Map(rows.map((row) => [row, plainEffort([from, row], to, related)]))
  const leftAt = (row: Row) => left.get(row) ?? NaN
  const moves = new Map<Row, readonly { readonly to: Row; readonly effort: number }[]>()
  const movesOf = (here: Row) => {
    const known =
      moves.get(here) ??
      open
        .filter((row) => row !== here && Math.abs(halfLevelsAbove(row, here)) <= 2)
        .map((row) => ({ to: row, effort: plainEffort([from, here], row, related) }))
        .filter(({ to: row, effort }) => {
          if (effort > stretch) return false
          if (row.role === here.role) return row.ladderPosition > here.ladderPosition
          return 2 * (leftAt(here) - leftAt(row)) >= effort
        })
    moves.set(here, known)
    return known
  }
  const lists = ({ stops, efforts }: List, changes: number): List[] => {
    const here = stops.at(-1) ?? from
    return movesOf(here).flatMap(({ to: next, effort }): List[] => {
      const isChange = next.role !== here.role
      const isBackInRole = isChange && [from, ...stops].some(({ role }) => role === next.role)
      const leftOver = changes - Number(isChange)
      // The last change has to lead to the role of the end.
      if (isBackInRole || leftOver < 0 || (leftOver === 0 && next.role !== to.role)) return []
      const list = { stops: [...stops, next], efforts: [...efforts, effort] }
      if (next === to) return leftOver === 0 ? [list] : []
      return next.role === to.role && leftOver > 0 ? [] : lists(list, leftOver)
    })
  }
  const sum = ({ efforts }: List) => efforts.reduce((a, b) => a + b, 0)
  const ids = ({ stops }: List) => stops.map(({ role, name }) => `${idOf(role)}/${idOf(name)}`).join(' ')
  for (let changes = 0; changes <= 3; changes += 1) {
    const [best] = lists({ stops: [], efforts: [] }, changes).toSorted(
      (a, b) =>
        a.stops.length - b.stops.length ||
        sum(a) - sum(b) ||
        Math.max(...a.efforts) - Math.max(...b.efforts) ||
        (ids(a) < ids(b) ? -1 : 1),
    )
    if (best)
      return {
        effort: sum(best),
        moves: best.stops.map(({ name }, place) => ({ to: name, effort: best.efforts[place] ?? NaN })),
      }
  }
  return null
}
