import type { Edit } from '@/core/profile/edits'
import type { Profile } from '@/core/profile/model'
import { StorageUnavailable, type NotKept } from '@/device/database'
import type { Journal } from './journal'
import { afterOperation, fromRecord, idOf, type KeptProfile, type Operation } from './operations'
import { catchingUp, statesOf } from './unwritten'

/** What the screens know of the profiles on this device. */
export interface ProfilesState {
  /** `reading` until the device has answered; after that the profiles are all there are. */
  readonly status: 'reading' | 'ready'
  /** In the order they came. */
  readonly profiles: readonly Profile[]
  /** Whose skills "my skills" are in this tab; none where there is nobody. */
  readonly current: Profile | null
  /** Where changes go: to the device, or, where it takes none, only into the memory of this tab. */
  readonly kept: 'on-device' | NotKept
  /** Sentences on what lies on the device and cannot be read. It is left as it is. */
  readonly faults: readonly string[]
}

/** Where profiles lie between visits: the browser's database, or what a test puts in its place. */
export interface ProfileStorage {
  /** Every record, readable or not. */
  readonly read: () => Promise<readonly unknown[]>
  /** Applies the operations to what lies there at that moment, all of them or none, and no other tab in between. */
  readonly change: (operations: readonly Operation[]) => Promise<void>
  /** Calls back when another tab has changed something. */
  readonly watch: (listener: () => void) => void
}

/** Remembers whose skills were looked at last, in this tab and on this device. */
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
}

/**
 * The profiles of this device, for any number of tabs. What a person does shows at once; it is written as an operation on
 * what lies on the device then, never as a copy of what this tab believes. Operations that could not be written stay in
 * memory and are tried again with the next one.
 */
export class ProfileStore {
  #state = nothingRead
  #kept: readonly KeptProfile[] = []
  #waiting: readonly Operation[] = []
  #writing: Promise<unknown> = Promise.resolve()
  /** Of those that wait, the ones whose writing has begun. */
  readonly #underWay = new Set<Operation>()
  /** How many writings have begun. */
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

  /** Resolves when what lies on the device has been read. */
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

  /** For a tab that was not closed after all. */
  forgetLeft(): void {
    this.journal.leave([])
  }

  /** For a tab that is being closed: leaves what is not written yet to the next one. */
  leave(): void {
    const ids = [...new Set(this.#waiting.map(idOf))]
    this.journal.leave(ids.map((id) => ({ states: statesOf(id, this.#kept, this.#waiting) })))
  }

  /** Resolves when nothing waits to be written, or the device takes nothing. */
  async settled(): Promise<void> {
    await this.start()
    await this.#writing
  }

  add(profile: Profile, created = Date.now()): void {
    this.putBack({ profile, created })
  }

  /** Takes a removal back. */
  putBack(kept: KeptProfile): void {
    this.#do({ kind: 'add', ...kept })
    this.choose(kept.profile.id)
  }

  edit(id: string, edit: Edit): void {
    this.#do({ kind: 'edit', id, edit })
  }

  /** Gives what `putBack` needs. */
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

  /** Each change is begun at once, so that little is under way when a tab is closed; the device keeps them in order. */
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

  /** What was read counts only if nothing was being written meanwhile: it might hold an operation that is still to be shown as one. */
  async #read() {
    if (this.#underWay.size > 0) return
    const begun = this.#begun
    const read = await this.storage.read().catch(whyNot)
    if (typeof read === 'string') return this.#show({ status: 'ready', kept: read })
    // What was begun reads anew when it is done.
    if (begun !== this.#begun) return
    const records = read.map(fromRecord)
    this.#kept = records.flatMap(({ kept }) => kept ?? []).toSorted((a, b) => a.created - b.created)
    this.#show({ status: 'ready', faults: records.flatMap(({ faults }) => faults) })
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
