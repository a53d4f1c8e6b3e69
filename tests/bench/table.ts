interface Column {
  readonly heading: string
  /** A row a task, the floor first. */
  readonly names: readonly string[]
  /** In milliseconds, in the same order. */
  readonly took: readonly number[]
}

/** Prints for each task its time and its ratio to the floor at every size, and the growth from one size to the next. */
export function printTable(columns: readonly Column[]): void {
  const [first] = columns
  const growths = columns.slice(1).map(({ heading }, place) => `${columns[place]?.heading} to ${heading}`)
  printRow(['', ...columns.flatMap(({ heading }) => [heading, 'to floor']), ...growths])
  for (const [task, name] of (first?.names ?? []).entries()) {
    const took = columns.map((column) => column.took[task] ?? NaN)
    const perSize = columns.flatMap(({ took: [floor = NaN] }, size) => [
      `${short(took[size])} ms`,
      `${short((took[size] ?? NaN) / floor)} ×`,
    ])
    const growth = took.slice(1).map((ms, place) => `${short(ms / (took[place] ?? NaN))} ×`)
    printRow([name, ...perSize, ...growth])
  }
}

function printRow(cells: readonly string[]): void {
  console.log(cells.map((cell, place) => (place === 0 ? cell.padEnd(54) : cell.padStart(14))).join(''))
}

/** Two figures that count; whole numbers above a hundred. */
function short(number = NaN): string {
  return number >= 100 ? number.toFixed(0) : number.toPrecision(2)
}
