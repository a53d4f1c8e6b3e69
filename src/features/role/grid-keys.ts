import { useEffect, type RefObject } from 'react'

/**
 * Makes the Tab key stop once at a table; the arrow keys, Home and End move between its cells. Otherwise a matrix of 14 skills
 * and 9 role levels has 126 stops. Without scripts every cell remains a stop.
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>) {
  useEffect(() => {
    const element = table.current
    if (!element) return
    const rows = () =>
      [...(element.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].slice(1).map((cell) => cell.querySelector('a')))
    let stop: HTMLElement | null | undefined
    /** Ctrl with Home or End was pressed, and the row to go to is not drawn yet. */
    let edge: 'Home' | 'End' | undefined
    const goToEdge = (key: 'Home' | 'End') => {
      const place = key === 'Home' ? 0 : -1
      const drawn = [...(element.tBodies[0]?.rows ?? [])]
      const number = drawn.filter(({ cells }) => cells.length > 0).at(place)?.ariaRowIndex
      const isThere = !number || number === (key === 'Home' ? '2' : element.ariaRowCount)
      edge = isThere ? undefined : key
      if (isThere) step(rows(), 0, 0, { key, ctrlKey: true })?.focus()
      else drawn.at(place)?.scrollIntoView()
    }
    const stopAt = (cell: HTMLElement | null | undefined) => {
      stop = cell
      for (const other of rows().flat()) other?.setAttribute('tabindex', other === cell ? '0' : '-1')
    }
    const moveFrom = (event: KeyboardEvent) => {
      const grid = rows()
      const row = grid.findIndex((cells) => cells.some((cell) => cell === event.target))
      const column = grid[row]?.findIndex((cell) => cell === event.target) ?? -1
      if (column < 0 || event.metaKey || event.altKey) return
      if (event.ctrlKey && (event.key === 'Home' || event.key === 'End')) {
        event.preventDefault()
        goToEdge(event.key)
        return
      }
      edge = undefined
      const next = step(grid, row, column, event)
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    const followFocus = (event: FocusEvent) => {
      if (event.target instanceof HTMLElement && event.target.dataset.cell !== undefined) stopAt(event.target)
    }
    const stopAtFirst = () => stopAt(rows().flat().find(Boolean))
    stopAtFirst()
    // Of a large table only the rows in view are there.
    const observer = new MutationObserver(() => {
      if (edge) goToEdge(edge)
      if (stop?.isConnected) stopAt(stop)
      else stopAtFirst()
    })
    if (element.tBodies[0]) observer.observe(element.tBodies[0], { childList: true })
    element.addEventListener('keydown', moveFrom)
    element.addEventListener('focusin', followFocus)
    return () => {
      observer.disconnect()
      element.removeEventListener('keydown', moveFrom)
      element.removeEventListener('focusin', followFocus)
    }
  }, [table])
}

type Grid = readonly (readonly (HTMLAnchorElement | null)[])[]

/** The next cell with a link in the direction of the key; `undefined` at an edge and for any other key. */
function step(
  grid: Grid,
  row: number,
  column: number,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): HTMLAnchorElement | null | undefined {
  const across = grid[row] ?? []
  const down = grid.map((cells) => cells[column] ?? null)
  switch (key) {
    case 'ArrowRight':
      return across.slice(column + 1).find(Boolean)
    case 'ArrowLeft':
      return across.slice(0, column).findLast(Boolean)
    case 'ArrowDown':
      return down.slice(row + 1).find(Boolean)
    case 'ArrowUp':
      return down.slice(0, row).findLast(Boolean)
    case 'Home':
      return (ctrlKey ? grid.flat() : across).find(Boolean)
    case 'End':
      return (ctrlKey ? grid.flat() : across).findLast(Boolean)
    default:
      return undefined
  }
}
