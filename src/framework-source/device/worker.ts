import { work } from './worker-work'
import type { WorkerTask } from './worker-messages'

// One task after the other: what is kept is what was read before. A fault of the program reaches the page as the worker's error.
let before: Promise<void> = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<WorkerTask>) => {
  // A worker has one listener, and its messages name no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  before = before.then(() => work(data, (answer) => self.postMessage(answer))).catch(reportError)
})
