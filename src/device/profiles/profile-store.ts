import type { Edit } from '@/core/profile/edits'
import type { Profile } from '@/core/profile/model'
import { StorageUnavailable, type NotKept } from '@/device/database'
import type { Journal } from './journal'
import { afterOperation, fromRecord, idOf, type KeptProfile, type Operation } from './operations'
import { catchingUp, statesOf } from './unwritten'

/** What the screens know of the profiles on this device. */
export interface ProfilesState {
  /** `reading` until the device has answered. */
  readonly status: 'reading' | 'ready'
  /** In the order they were added. */
  readonly profiles: readonly Profile[]
  /** The person whose skills this tab shows. */
  readonly current: Profile | null
  /** Whether changes are stored on the device; if not, they are only in the memory of this tab, and this says why. */
  readonly kept: 'on-device' | NotKept
  /** A sentence for each record on the device that cannot be read. The record stays as it is. */
  readonly faults: readonly string[]
  /** The people that this tab has shown and the device no longer has, without this tab having removed them. */
  readonly lost: readonly KeptProfile[]
}

/** Where profiles are stored between visits: the browser's database, or a stand-in in tests. */
export interface ProfileStorage {
  /** Every record, readable or not. */
  readonly read: () => Promise<readonly unknown[]>
  /** Applies all operations or none to the stored profiles, in one transaction. */
  readonly change: (operations: readonly Operation[]) => Promise<void>
  /** Calls back when another tab has changed something. */
  readonly watch: (listener: () => void) => void
}

/** Remembers whose skills were shown last, in this tab and on this device. */
export interface Choice {
  readonly read: () => string | null
  readonly write: (id: string) => void
}

export const nothingRead: ProfilesState = {
  status: 'reading',
  profiles: [],
  current: null,
  kept: 'on-device',
  faults: [],
  lost: [],
}

/**
 * The profiles on this device, for any number of tabs. A change shows at once. It is written as an operation on the stored
 * profile, never as a copy of what this tab knows, because another tab may have changed it. Operations that could not be
 * written stay in memory and are tried again with the next one.
 */
export class ProfileStore {
  #state = nothingRead
  #kept: readonly KeptProfile[] = []
  #waiting: readonly Operation[] = []
  #writing: Promise<unknown> = Promise.resolve()
  /** The waiting operations that are being written. */
  readonly #underWay = new Set<Operation>()
  /** How many writes have begun. */
  #begun = 0
  #started: Promise<void> | null = null
  readonly #listeners = new Set<() => void>()

  constructor(
    private readonly storage: ProfileStorage,
    private readonly choice: Choice,
    private readonly journal: Journal,
  ) {}

  readonly state = (): ProfilesState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    void this.start()
    return () => this.#listeners.delete(listener)
  }

  /** Resolves when the device has been read. */
  start(): Promise<void> {
    this.#started ??= this.#begin()
    return this.#started
  }

  async #begin() {
    await this.#read()
    this.storage.watch(() => void this.#read())
    for (const operation of this.journal.take().flatMap(catchingUp)) this.#wait(operation)
    this.#writing = this.#write()
  }

  /** Clears the journal: this tab was not closed after all. */
  forgetLeft(): void {
    this.journal.leave([])
  }

  /** Writes what is waiting to the journal, for the next tab: this one is being closed. */
  leave(): void {
    const ids = [...new Set(this.#waiting.map(idOf))]
    this.journal.leave(ids.map((id) => ({ states: statesOf(id, this.#kept, this.#waiting) })))
  }

  /** Resolves when nothing waits to be written, or the device refused it. */
  async settled(): Promise<void> {
    await this.start()
    await this.#writing
  }

  add(profile: Profile, created = Date.now()): void {
    this.putBack({ profile, created })
  }

  /** Undoes a removal. */
  readonly putBack = (kept: KeptProfile): void => {
    this.#do({ kind: 'add', ...kept })
    this.choose(kept.profile.id)
  }

  edit(id: string, edit: Edit): void {
    this.#do({ kind: 'edit', id, edit })
  }

  /** Returns what `putBack` needs. */
  remove(id: string): KeptProfile | null {
    const removed = this.#shown().find(({ profile }) => profile.id === id) ?? null
    this.#do({ kind: 'remove', id })
    return removed
  }

  choose(id: string): void {
    this.choice.write(id)
    this.#show({})
  }

  #wait(operation: Operation) {
    this.#waiting = [...this.#waiting, operation]
    this.#show({})
  }

  #do(operation: Operation) {
    this.#wait(operation)
    const writing = this.start().then(() => this.#write())
    this.#writing = Promise.all([this.#writing, writing])
  }

  /** Starts each change at once, so that little is unfinished when the tab is closed. The database runs them in order. */
  async #write() {
    const operations = this.#waiting.filter((operation) => !this.#underWay.has(operation))
    if (operations.length === 0) return
    for (const operation of operations) this.#underWay.add(operation)
    this.#begun += 1
    const failed = await this.storage.change(operations).then(() => null, whyNot)
    for (const operation of operations) this.#underWay.delete(operation)
    if (failed) return this.#show({ kept: failed })
    this.#kept = operations.reduce(applied, this.#kept)
    this.#waiting = this.#waiting.filter((operation) => !operations.includes(operation))
    this.#show({ kept: 'on-device' })
    await this.#read()
  }

  /** Uses what was read only if no write began meanwhile: otherwise an operation could be applied twice. */
  async #read() {
    if (this.#underWay.size > 0) return
    const begun = this.#begun
    const read = await this.storage.read().catch(whyNot)
    if (typeof read === 'string') return this.#show({ status: 'ready', kept: read })
    // The write that began reads again when it is done.
    if (begun !== this.#begun) return
    const records = read.map(fromRecord)
    const before = [...this.#state.lost, ...this.#kept]
    this.#kept = records.flatMap(({ kept }) => kept ?? []).toSorted((a, b) => a.created - b.created)
    const isHere = ({ profile: { id } }: KeptProfile) => this.#kept.some(({ profile }) => profile.id === id)
    this.#show({
      status: 'ready',
      faults: records.flatMap(({ faults }) => faults),
      lost: before.filter((one) => !isHere(one)),
    })
  }

  #shown(): readonly KeptProfile[] {
    return this.#waiting.reduce(applied, this.#kept)
  }

  #show(news: Partial<ProfilesState>) {
    const profiles = this.#shown().map(({ profile }) => profile)
    const chosen = this.choice.read()
    this.#state = {
      ...this.#state,
      ...news,
      profiles,
      current: profiles.find(({ id }) => id === chosen) ?? profiles[0] ?? null,
    }
    for (const listener of this.#listeners) listener()
  }
}

function applied(kept: readonly KeptProfile[], operation: Operation): readonly KeptProfile[] {
  const id = idOf(operation)
  const before = kept.find(({ profile }) => profile.id === id) ?? null
  const after = afterOperation(before, operation)
  const place = before ? kept.indexOf(before) : kept.length
  return [...kept.slice(0, place), ...(after ? [after] : []), ...kept.slice(place + 1)].toSorted(
    (a, b) => a.created - b.created,
  )
}

/** Any other failure counts as a refusal: what was typed stays in memory and is tried again. */
function whyNot(reason: unknown): NotKept {
  return reason instanceof StorageUnavailable ? reason.why : 'refused'
}
