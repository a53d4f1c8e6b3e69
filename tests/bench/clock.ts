export interface Task {
  readonly name: string
  readonly run: () => unknown
}

/** A task that takes longer than this is run once, in milliseconds. */
const patience = 1000

/** How long each task takes, in milliseconds: the median of several rounds in which every task has its turn. */
export function timeTogether(tasks: readonly Task[], rounds = 15): number[] {
  const once = tasks.map(timeOf)
  const times = tasks.map((): number[] => [])
  for (let round = -3; round < rounds; round += 1) {
    for (const [place, task] of tasks.entries()) {
      if ((once[place] ?? 0) > patience) continue
      const took = timeOf(task)
      // The first rounds warm the machine up.
      if (round >= 0) times[place]?.push(took)
    }
  }
  return times.map((list, place) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? once[place] ?? NaN)
}

/** A short task is repeated within one measurement: a clock cannot time microseconds. */
function timeOf({ run }: Task): number {
  const start = performance.now()
  let turns = 0
  do {
    run()
    turns += 1
  } while (performance.now() - start < 2)
  return (performance.now() - start) / turns
}
