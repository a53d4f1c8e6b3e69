import { monthOf } from '@/core/importing/about-files'
import type { Choices } from '@/core/importing/understand/understood'
import type { ColumnChoice } from '@/core/importing/reading'
import { dropFromMemory, keepInMemory } from './memory'
import type { GivenFile, KeepAs, OpeningState } from './opening'
import { tellWhatIsKept } from './records'
import { startWorker, type StartedWorker, type WorkerEnd } from './start-worker'
import type { ToKeep } from './keep'
import type { FilesRead, WorkerAnswer } from './worker'

const ends: Readonly<Record<WorkerEnd, string>> = {
  'broke-off':
    'Reading stopped because of an error in this site, or because the browser has too little memory for the file. Nothing on this device has changed.',
  missing:
    'This site has been updated, or you are offline. Reload the page and open the file again. Nothing on this device has changed.',
}

/** The files of this tab that are being opened, one reading at a time: read by a worker, kept by the page. Survives a change of screen. */
export class OpeningStore {
  #state: OpeningState = { step: 'none' }
  #files: readonly GivenFile[] = []
  #columns: ColumnChoice = new Map()
  #worker: StartedWorker | null = null
  #read: ToKeep | null = null
  #isKeeping = false
  /** Files that came meanwhile: what was asked to be kept is kept first. */
  #next: readonly GivenFile[] | null = null
  readonly #listeners = new Set<() => void>()

  readonly state = (): OpeningState => this.#state

  /** Calls back at each change of state; gives what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Begins to read. Files that are shown in a preview are read again together with these; what was being read is given up. */
  readonly open = (files: readonly GivenFile[]): void => {
    if (this.#isKeeping) {
      this.#next = files
      return
    }
    this.#files = this.#state.step === 'preview' ? [...this.#files, ...files] : files
    this.#show({ step: 'reading', names: this.#files.map(({ name }) => name), file: '' })
    this.#start(new Map(), {})
  }

  /** Reads the same files again, with columns as the person says. */
  readonly chooseColumns = (choice: ColumnChoice): void => {
    this.#show({ step: 'reading', names: this.#files.map(({ name }) => name), file: '' })
    this.#start(choice, {})
  }

  /** Reads the same files again, understood as the person says; the preview stays until then. */
  readonly choose = (choices: Choices): void => {
    if (this.#state.step === 'preview' && !this.#isKeeping) this.#start(this.#columns, choices)
  }

  readonly keep = (as: KeepAs): void => {
    if (this.#state.step !== 'preview' || this.#isKeeping || !this.#read) return
    this.#isKeeping = true
    this.#show({ ...this.#state, isKeeping: true })
    void this.#keep(as, this.#read)
  }

  /** Gives up what is being read, or forgets what was: nothing of it stays. */
  readonly discard = (): void => this.#end({ step: 'none' })

  #start(columns: ColumnChoice, choices: Choices): void {
    this.#stop()
    const files = this.#files
    this.#columns = columns
    // What a worker still says that was stopped speaks of other files.
    const isAtWork = () => this.#worker === worker
    const worker = startWorker({
      onAnswer: (answer) => isAtWork() && void this.#take(answer, choices),
      onEnd: (why) => isAtWork() && this.#fail(ends[why]),
    })
    this.#worker = worker
    worker.ask({ files, columns, choices, month: monthOf(new Date()) })
  }

  async #take(answer: WorkerAnswer, choices: Choices): Promise<void> {
    switch (answer.kind) {
      case 'progress':
        if (this.#state.step === 'reading') this.#show({ ...this.#state, file: answer.file })
        return undefined
      case 'read':
        this.#stop()
        // It was unpacked in this task; drawn in another, neither of a large framework holds up a click.
        await nextTask()
        return this.#worker === null && (this.#state.step === 'reading' || this.#state.step === 'preview')
          ? this.#found(answer, choices)
          : undefined
      case 'failed':
        return this.#fail(answer.why)
    }
  }

  #found({ reading, preview, here }: FilesRead, choices: Choices): void {
    const { files, report } = reading
    if (reading.kind === 'columns') return this.#show({ step: 'columns', columns: reading.columns, files, report })
    if (reading.kind === 'nothing' || !preview) return this.#show({ step: 'nothing', files, report })
    this.#read = { framework: reading.framework, files: files.map(({ name }) => name), here }
    const { understanding } = reading
    this.#show({ step: 'preview', preview, understanding, choices, isKeeping: false, files, report })
  }

  async #keep(as: KeepAs, read: ToKeep): Promise<void> {
    const isAtWork = () => this.#read === read
    const part = await import('./keep').catch(() => null)
    if (!isAtWork()) return
    if (!part) return this.#fail(ends.missing)
    const kept = await part.keep(read, as, Date.now()).catch((reason: unknown) => {
      reportError(reason)
      return { kind: 'failed', why: ends['broke-off'] } as const
    })
    if (kept.kind === 'failed') return isAtWork() ? this.#fail(kept.why) : undefined
    const { stored, notKept } = kept
    if (notKept === null) {
      // Also where it was discarded too late. Read before the state says so: whoever hears of it finds the framework.
      dropFromMemory(stored.card.id)
      await tellWhatIsKept([stored.card.id])
    } else if (isAtWork()) keepInMemory(stored)
    if (!isAtWork() || this.#state.step !== 'preview') return
    const { files, report } = this.#state
    this.#end({ step: 'kept', framework: stored.card, notKept, files, report })
  }

  #fail(why: string): void {
    this.#next = null
    this.#end({ step: 'failed', why })
  }

  /** It is done with these files, one way or another; those that came meanwhile are next. */
  #end(state: OpeningState): void {
    this.#stop()
    this.#read = null
    this.#isKeeping = false
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

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
