import type { Edit } from '@/core/profile/edits'
import type { Profile } from '@/core/profile/model'
import { afterOperation, fromRecord, idOf, type KeptProfile, type Operation } from './operations'
import { ShelfClosed, type Shelf } from './shelf'

/** What the screens know of the profiles on this device. */
export interface ProfilesState {
  /** `reading` until the device has answered; after that the profiles are all there are. */
  readonly status: 'reading' | 'ready'
  /** In the order they came. */
  readonly profiles: readonly Profile[]
  /** Whose skills "my skills" are in this tab; none where there is nobody. */
  readonly current: Profile | null
  /** Where changes go: to the device, or, where it takes none, only into the memory of this tab. */
  readonly kept: 'on-device' | 'full' | 'refused'
  /** Sentences on what lies on the device and cannot be read. It is left as it is. */
  readonly faults: readonly string[]
}

/** Remembers whose skills were looked at last, in this tab and on this device. */
export interface Choice {
  readonly read: () => string | null
  readonly write: (id: string) => void
}

export const nothingRead: ProfilesState = { status: 'reading', profiles: [], current: null, kept: 'on-device', faults: [] }

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
  #started: Promise<void> | null = null
  readonly #listeners = new Set<() => void>()

  constructor(
    private readonly shelf: Shelf,
    private readonly choice: Choice,
  ) {}

  readonly state = (): ProfilesState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    void this.start()
    return () => this.#listeners.delete(listener)
  }

  /** Resolves when what lies on the device has been read. */
  start(): Promise<void> {
    this.#started ??= this.#read().then(() => this.shelf.watch(() => void this.#read()))
    return this.#started
  }

  /** Resolves when nothing waits to be written, or the device takes nothing. */
  async settled(): Promise<void> {
    await this.start()
    await this.#writing
  }

  add(profile: Profile, created = Date.now()): void {
    this.#do({ kind: 'add', profile, created })
    this.choose(profile.id)
  }

  edit(id: string, edit: Edit): void {
    this.#do({ kind: 'edit', id, edit })
  }

  /** Gives what is needed to put it back. */
  remove(id: string): KeptProfile | null {
    const removed = this.#shown().find(({ profile }) => profile.id === id) ?? null
    this.#do({ kind: 'remove', id })
    return removed
  }

  choose(id: string): void {
    this.choice.write(id)
    this.#show({})
  }

  #do(operation: Operation) {
    this.#waiting = [...this.#waiting, operation]
    this.#show({})
    const writing = this.start().then(() => this.#write())
    this.#writing = Promise.all([this.#writing, writing])
  }

  /** Each change is begun at once, so that little is under way when a tab is closed; the device keeps them in order. */
  async #write() {
    const operations = this.#waiting.filter((operation) => !this.#underWay.has(operation))
    for (const operation of operations) this.#underWay.add(operation)
    try {
      await this.shelf.change(operations)
      this.#kept = operations.reduce(applied, this.#kept)
      this.#waiting = this.#waiting.filter((operation) => !operations.includes(operation))
      this.#show({ kept: 'on-device' })
      if (this.#waiting.length === 0) await this.#read()
    } catch (reason) {
      if (!(reason instanceof ShelfClosed)) throw reason
      this.#show({ kept: reason.why })
    } finally {
      for (const operation of operations) this.#underWay.delete(operation)
    }
  }

  async #read() {
    try {
      const records = (await this.shelf.read()).map(fromRecord)
      this.#kept = records.flatMap(({ kept }) => kept ?? []).toSorted((a, b) => a.created - b.created)
      this.#show({ status: 'ready', faults: records.flatMap(({ faults }) => faults) })
    } catch (reason) {
      if (!(reason instanceof ShelfClosed)) throw reason
      this.#show({ status: 'ready', kept: reason.why })
    }
  }

  #shown(): readonly KeptProfile[] {
    return this.#waiting.reduce(applied, this.#kept)
  }

  #show(news: Partial<ProfilesState>) {
    const profiles = this.#shown().map(({ profile }) => profile)
    const chosen = this.choice.read()
    this.#state = { ...this.#state, ...news, profiles, current: profiles.find(({ id }) => id === chosen) ?? profiles[0] ?? null }
    for (const listener of this.#listeners) listener()
  }
}

function applied(kept: readonly KeptProfile[], operation: Operation): readonly KeptProfile[] {
  const id = idOf(operation)
  const before = kept.find(({ profile }) => profile.id === id) ?? null
  const after = afterOperation(before, operation)
  const place = before ? kept.indexOf(before) : kept.length
  return [...kept.slice(0, place), ...(after ? [after] : []), ...kept.slice(place + 1)].toSorted((a, b) => a.created - b.created)
}
