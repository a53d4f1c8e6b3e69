import type { WorkerAnswer, WorkerTask } from './worker-messages'

/** What came of the worker: its answers, and that it ended of itself. */
export interface WorkerListener {
  readonly onAnswer: (answer: WorkerAnswer) => void
  readonly onEnd: (why: WorkerEnd) => void
}

/** `broke-off`: a fault of the program, or no memory left. `missing`: its file is not there, after a deploy or without a connection. */
export type WorkerEnd = 'broke-off' | 'missing'

export interface StartedWorker {
  readonly ask: (task: WorkerTask) => void
  /** At once, whatever it is doing. */
  readonly stop: () => void
}

/** Starts the worker that reads, keeps and renews frameworks. */
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

/** Has one task done by a worker of its own. Resolves to its last answer, or to a failure in words. */
export function askWorker(task: WorkerTask): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    const end = (answer: WorkerAnswer) => {
      worker.stop()
      resolve(answer)
    }
    const worker = startWorker({
      onAnswer: end,
      onEnd: () =>
        end({ kind: 'failed', why: 'The work stopped because of an error in this site, or too little memory.' }),
    })
    worker.ask(task)
  })
}
