import type { Framework, Id } from '@/core/model'
import type { SearchAnswer, SearchOptions } from '@/core/search/search'
import type { Synonym } from '@/core/search/synonyms'
import type { SearchReply, SearchTask } from './worker'

type Listener = (answer: SearchAnswer | 'failed') => void

/** Asks the worker that has the indexes. One for the tab, so that a framework is made ready once. */
class Searcher {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  readonly #learned = new WeakSet<Framework>()
  readonly #waiting = new Map<number, Listener>()
  #questions = 0

  constructor() {
    this.#worker.addEventListener('message', ({ data: { question, ...answer } }: MessageEvent<SearchReply>) => {
      this.#waiting.get(question)?.(answer)
      this.#waiting.delete(question)
    })
    // Its file is not there, after a deploy or without a connection, or the program has a fault.
    this.#worker.addEventListener('error', () => {
      searcher = null
      for (const listener of this.#waiting.values()) listener('failed')
      this.#waiting.clear()
    })
  }

  /** Answers in the order of the tasks, so what is learned first is found. */
  learn(framework: Framework, synonyms: readonly Synonym[]): void {
    if (this.#learned.has(framework)) return
    this.#learned.add(framework)
    this.#post({ learn: framework, synonyms })
  }

  /** Gives a function that forgets the question: its answer is no longer wanted. */
  ask(ask: string, options: SearchOptions, among: readonly Id[], listener: Listener): () => void {
    const question = (this.#questions += 1)
    this.#waiting.set(question, listener)
    this.#post({ ask, options, among, question })
    return () => this.#waiting.delete(question)
  }

  #post(task: SearchTask): void {
    // The rule takes a worker for a window, whose messages name an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#worker.postMessage(task)
  }
}

let searcher: Searcher | null = null

/** Started when something is first searched for. */
export function theSearcher(): Searcher {
  return (searcher ??= new Searcher())
}
