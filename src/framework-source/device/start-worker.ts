import type { ReadTask, WorkerAnswer } from './worker'

/** What came of the worker: its answers, and that it ended of itself. */
interface WorkerListener {
  readonly onAnswer: (answer: WorkerAnswer) => void
  readonly onEnd: (why: WorkerEnd) => void
}

/** `broke-off`: a fault of the program, or no memory left. `missing`: its file is not there, after a deploy or without a connection. */
export type WorkerEnd = 'broke-off' | 'missing'

export interface StartedWorker {
  readonly ask: (task: ReadTask) => void
  /** At once, whatever it is doing. */
  readonly stop: () => void
}

/** Starts the worker that reads files. */
export function startWorker({ onAnswer, onEnd }: WorkerListener): StartedWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => onAnswer(data))
  worker.addEventListener('messageerror', () => onEnd('broke-off'))
  // What a worker throws comes with its message; of a file that cannot be had there is nothing to say.
  worker.addEventListener('error', (event) => onEnd(event instanceof ErrorEvent ? 'broke-off' : 'missing'))
  return {
    // The rule takes a worker for a window, whose messages name an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    ask: (task) => worker.postMessage(task),
    stop: () => worker.terminate(),
  }
}
