import { startWorker } from '@/framework-source/device/start-worker'

/** What the bench asks of the page: how long each way of reading the chosen files takes, in ms, in a worker of its own. */
export interface ReadingTimes {
  readonly bare: () => Promise<number>
  readonly reading: () => Promise<number>
}

declare global {
  interface Window {
    readingTimes?: ReadingTimes
  }
}

function chosenFiles(): readonly File[] {
  return [...(document.querySelector('input')?.files ?? [])]
}

function bare(): Promise<number> {
  const started = performance.now()
  const worker = new Worker(new URL('./bare-worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('The bare worker fails')))
    worker.addEventListener('message', () => {
      worker.terminate()
      resolve(performance.now() - started)
    })
    // The rule takes a worker for a window, whose messages name an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(chosenFiles())
  })
}

function reading(): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const worker = startWorker({
      onEnd: () => reject(new Error('The worker fails')),
      onAnswer: ({ kind }) => {
        if (kind === 'progress') return
        worker.stop()
        if (kind === 'read') resolve(performance.now() - started)
        else reject(new Error(`No preview, but ${kind}`))
      },
    })
    worker.ask({
      files: chosenFiles().map((file) => ({ name: file.name, content: file })),
      columns: new Map(),
      choices: {},
      month: 'November 2026',
    })
  })
}

window.readingTimes = { bare, reading }
