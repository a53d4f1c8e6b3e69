import type { Id } from '@/core/model'
import type { Preview } from '@/core/opening/preview'
import { monthOf } from '@/core/reading/about-files'
import type { ColumnChoice } from '@/core/reading/reading'
import { dropFromMemory, keepInMemory } from './memory'
import type { Found, GivenFile, KeepAs, Opening, OpeningState } from './opening'
import { tellWhatIsKept } from './records'
import { startWorker, type StartedWorker, type WorkerEnd } from './start-worker'
import type { WorkerAnswer } from './worker-messages'

const ends: Readonly<Record<WorkerEnd, string>> = {
  'broke-off':
    'Reading stopped because of an error in this site, or because the browser has too little memory for the file. Nothing on this device has changed.',
  missing:
    'This site has been updated, or you are offline. Reload the page and open the file again. Nothing on this device has changed.',
}

/** The files of this tab that are being opened: read by a worker, which also keeps them. */
export class OpeningStore implements Opening {
  #state: OpeningState = { step: 'none' }
  #files: readonly GivenFile[] = []
  #worker: StartedWorker | null = null
  /** The id of what is being kept. */
  #keeping: Id | null = null
  /** Files that came meanwhile: what was asked to be kept is kept first. */
  #next: readonly GivenFile[] | null = null
  readonly #listeners = new Set<() => void>()

  readonly state = (): OpeningState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly open = (files: readonly GivenFile[]): void => {
    if (this.#keeping !== null) {
      this.#next = files
      return
    }
    this.#files = files
    this.#read(new Map())
  }

  readonly chooseColumns = (choice: ColumnChoice): void => this.#read(choice)

  readonly keep = (as: KeepAs): void => {
    if (this.#state.step !== 'preview' || this.#keeping !== null) return
    this.#keeping = idToBe(as, this.#state.preview)
    this.#show({ ...this.#state, isKeeping: true })
    this.#worker?.ask({ kind: 'keep', as, now: Date.now() })
  }

  readonly discard = (): void => {
    const keeping = this.#keeping
    this.#end({ step: 'none' })
    // It may have been written by then: then it is here, and is to be seen and removed.
    if (keeping !== null) void tellWhatIsKept([keeping])
  }

  #read(columns: ColumnChoice): void {
    this.#stop()
    const files = this.#files
    this.#show({ step: 'reading', names: files.map(({ name }) => name), file: '' })
    // What a worker still says that was stopped speaks of other files.
    const isAtWork = () => this.#worker === worker
    const worker = startWorker({
      onAnswer: (answer) => isAtWork() && void this.#take(answer, isAtWork),
      onEnd: (why) => isAtWork() && this.#fail(ends[why]),
    })
    this.#worker = worker
    worker.ask({ kind: 'read', files, columns, month: monthOf(new Date()) })
  }

  async #take(answer: WorkerAnswer, isAtWork: () => boolean): Promise<void> {
    switch (answer.kind) {
      case 'progress':
        if (this.#state.step === 'reading') this.#show({ ...this.#state, file: answer.file })
        return undefined
      case 'columns':
        this.#stop()
        return this.#show({ step: 'columns', columns: answer.columns, ...found(answer) })
      case 'nothing':
        this.#stop()
        return this.#show({ step: 'nothing', ...found(answer) })
      case 'preview':
        // It was unpacked in this task; drawn in another, neither of a large framework holds up a click.
        await nextTask()
        return isAtWork()
          ? this.#show({ step: 'preview', preview: answer.preview, isKeeping: false, ...found(answer) })
          : undefined
      case 'kept':
        // Read before the state says so: whoever hears of it finds the framework.
        dropFromMemory(answer.framework.id)
        await tellWhatIsKept([answer.framework.id])
        return isAtWork() ? this.#kept(answer) : undefined
      case 'not-kept':
        keepInMemory({ kept: answer.framework, views: answer.views })
        return this.#kept(answer)
      case 'failed':
        return this.#fail(answer.why)
    }
  }

  #kept(answer: Extract<WorkerAnswer, { kind: 'kept' | 'not-kept' }>): void {
    if (this.#state.step !== 'preview') return
    this.#end({
      step: 'kept',
      framework: answer.framework,
      notKept: answer.kind === 'kept' ? null : answer.why,
      ...found(this.#state),
    })
  }

  #fail(why: string): void {
    this.#next = null
    this.#end({ step: 'failed', why })
  }

  /** It is done with these files, one way or another; those that came meanwhile are next. */
  #end(state: OpeningState): void {
    this.#stop()
    this.#keeping = null
    this.#files = []
    this.#show(state)
    const next = this.#next
    this.#next = null
    if (next) this.open(next)
  }

  #stop(): void {
    this.#worker?.stop()
    this.#worker = null
  }

  #show(state: OpeningState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

function idToBe(as: KeepAs, { summary, enriching }: Preview): Id {
  if (as.kind === 'own') return as.changes.id ?? summary.id
  return enriching?.framework.id ?? summary.id
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

function found({ files, report }: Found): Found {
  return { files, report }
}
