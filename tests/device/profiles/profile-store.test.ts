import { describe, expect, test } from 'vitest'
import { rename, setSkillLevel, typeNote } from '@/core/profile/edits'
import { emptyProfile } from '@/core/profile/model'
import type { Journal } from '@/device/profiles/journal'
import { afterOperation, fromRecord, idOf, toRecord, type Operation } from '@/device/profiles/operations'
import { StorageUnavailable } from '@/device/database'
import { ProfileStore, type Choice, type ProfileStorage } from '@/device/profiles/profile-store'
import { catchingUp, statesOf, type Unwritten } from '@/device/profiles/unwritten'

const ann = { ...emptyProfile('ann', 'uk-gdd-2025'), name: 'Ann' }
const bo = { ...emptyProfile('bo', 'uk-gdd-2025'), name: 'Bo' }

/** A device with any number of tabs: what one writes the others hear of, when they are told. */
function device(lying: readonly (readonly [string, unknown])[] = []) {
  const records = new Map<string, unknown>(lying)
  const listeners = new Set<() => void>()
  const tabs: ProfileStore[] = []
  let fails: StorageUnavailable | null = null
  // One transaction after the other, each taking a moment, as in a browser's database.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(transaction: () => T): Promise<T> => {
    const done = last.then(async () => {
      for (let moment = 0; moment < 4; moment += 1) await Promise.resolve()
      return transaction()
    })
    last = done.catch(() => null)
    return done
  }
  let left: readonly Unwritten[] = []
  const journal: Journal = {
    take: () => {
      const taken = left
      left = []
      return taken
    },
    leave: (changes) => (left = changes),
  }
  const tab = () => {
    let hear: () => void = () => undefined
    const storage: ProfileStorage = {
      read: () =>
        inTurn(() => {
          if (fails) throw fails
          return [...records.values()]
        }),
      change: (operations) =>
        inTurn(() => {
          if (fails) throw fails
          for (const operation of operations) applyTo(records, operation)
          for (const listener of listeners) if (listener !== hear) listener()
        }),
      watch: (listener) => {
        hear = listener
        listeners.add(listener)
      },
    }
    const store = new ProfileStore(storage, choice(), journal)
    tabs.push(store)
    return store
  }
  const names = () => [...records.values()].map((record) => fromRecord(record).kept?.profile.name)
  return {
    tab,
    records,
    names,
    fail: (why: StorageUnavailable | null) => (fails = why),
    settled: () => Promise.all(tabs.map((store) => store.settled())),
  }
}

function applyTo(records: Map<string, unknown>, operation: Operation) {
  const id = idOf(operation)
  const after = afterOperation(fromRecord(records.get(id)).kept, operation)
  if (after) records.set(id, toRecord(after))
  else records.delete(id)
}

function choice(): Choice {
  let chosen: string | null = null
  return { read: () => chosen, write: (id) => (chosen = id) }
}

describe('one tab', () => {
  test('shows what is done at once, and finds it again on the next visit', async () => {
    const { tab, settled } = device()
    const store = tab()
    await store.start()
    store.add(ann)
    store.edit('ann', setSkillLevel('user-focus', 'working'))
    expect(store.state().current?.skills).toHaveLength(1)
    await settled()

    const next = tab()
    expect(next.state().status).toBe('reading')
    await next.start()
    expect(next.state()).toMatchObject({
      status: 'ready',
      kept: 'on-device',
      current: { name: 'Ann', skills: [{ skillLevel: 'working' }] },
    })
  })

  test('what is done before the device has answered is not lost', async () => {
    const { tab, settled, names } = device()
    const store = tab()
    store.add(ann)
    store.edit('ann', rename('Anna'))
    await settled()
    expect(names()).toEqual(['Anna'])
  })

  test('many people stand in the order they came; one removed comes back to the same place', async () => {
    const { tab, settled } = device()
    const store = tab()
    store.add(ann, 1)
    store.add(bo, 2)
    const removed = store.remove('ann')
    await settled()
    expect(store.state().profiles.map(({ name }) => name)).toEqual(['Bo'])
    expect(store.state().current?.name).toBe('Bo')
    if (removed) store.add(removed.profile, removed.created)
    await settled()
    expect(store.state().profiles.map(({ name }) => name)).toEqual(['Ann', 'Bo'])
    expect(store.state().current?.name).toBe('Ann')
  })

  test('tells its listeners of every change, until they stop', async () => {
    const { tab, settled } = device()
    const store = tab()
    let told = 0
    const stop = store.subscribe(() => (told += 1))
    store.add(ann)
    expect(told).toBeGreaterThan(0)
    await settled()
    stop()
    const before = told
    store.edit('ann', rename('Anna'))
    await settled()
    expect(told).toBe(before)
  })
})

describe('two tabs', () => {
  test('lose nothing of each other, though neither has heard of the other’s change', async () => {
    const { tab, settled, records } = device()
    const [one, other] = [tab(), tab()]
    one.add(ann)
    await settled()
    await other.start()
    one.edit('ann', setSkillLevel('a', 'working'))
    other.edit('ann', setSkillLevel('b', 'expert'))
    one.edit('ann', typeNote('a', { from: '', to: 'From one.' }))
    other.edit('ann', typeNote('a', { from: '', to: 'From the other.' }))
    await settled()
    const skills = fromRecord(records.get('ann')).kept?.profile.skills
    expect(skills?.map(({ skill, skillLevel }) => [skill, skillLevel])).toEqual([
      ['a', 'working'],
      ['b', 'expert'],
    ])
    expect(skills?.[0]?.note.split('\n').toSorted()).toEqual(['From one.', 'From the other.'])
    await expect.poll(() => other.state().current).toEqual(one.state().current)
  })

  test('while a person types in one, what they see never jumps, whatever the other does', async () => {
    const { tab, settled, records } = device()
    const [one, other] = [tab(), tab()]
    one.add(ann)
    await settled()
    await other.start()
    const seen = () => one.state().current?.skills.find(({ skill }) => skill === 'a')?.note ?? ''
    const text = 'A sentence that is typed as fast as fingers can.'
    for (let place = 0; place < text.length; place += 1) {
      one.edit('ann', typeNote('a', { from: seen(), to: `${seen()}${text[place]}` }))
      if (place % 3 === 0) other.edit('ann', setSkillLevel('b', place % 2 ? 'working' : 'expert'))
      for (let moment = 0; moment < place % 13; moment += 1) {
        expect(seen()).toBe(text.slice(0, place + 1))
        // oxlint-disable-next-line no-await-in-loop
        await Promise.resolve()
      }
    }
    await settled()
    expect(seen()).toBe(text)
    expect(fromRecord(records.get('ann')).kept?.profile.skills.find(({ skill }) => skill === 'a')?.note).toBe(text)
  })

  test('each keeps whose skills it shows', async () => {
    const { tab, settled } = device()
    const [one, other] = [tab(), tab()]
    one.add(ann, 1)
    one.add(bo, 2)
    await settled()
    await other.start()
    other.choose('ann')
    await expect.poll(() => [one.state().current?.name, other.state().current?.name]).toEqual(['Bo', 'Ann'])
  })

  test('a person removed in one is gone from the other, and typing there does not bring them back', async () => {
    const { tab, settled, names } = device()
    const [one, other] = [tab(), tab()]
    one.add(ann)
    await settled()
    await other.start()
    one.remove('ann')
    other.edit('ann', rename('Anna'))
    await settled()
    expect(names()).toEqual([])
    await expect.poll(() => other.state().profiles).toEqual([])
    // The other tab says so, with what was typed there, and can put them back. The first one knows.
    const lost = other.state().lost
    expect(lost).toMatchObject([{ profile: { name: 'Anna' } }])
    expect(one.state().lost).toEqual([])
    lost.forEach((kept) => other.putBack(kept))
    await settled()
    expect([names(), other.state().lost]).toEqual([['Anna'], []])
  })

  test('people that the browser cleared away are said to be lost', async () => {
    const { tab, records, settled, names } = device()
    const store = tab()
    store.add(ann, 1)
    store.add(bo, 2)
    await settled()
    records.clear()
    store.edit('bo', rename('Bob'))
    await settled()
    expect(store.state()).toMatchObject({ profiles: [], lost: [{ profile: ann }, { profile: { name: 'Bob' } }] })
    store.state().lost.forEach((kept) => store.putBack(kept))
    await settled()
    expect(names()).toEqual(['Ann', 'Bob'])
  })
})

describe('a device that takes nothing', () => {
  test.each(['full', 'refused'] as const)(
    'is %s: the session goes on in memory, and all of it is written once there is room',
    async (why) => {
      const { tab, settled, fail, names } = device()
      const store = tab()
      await store.start()
      fail(new StorageUnavailable(why))
      store.add(ann)
      store.edit('ann', rename('Anna'))
      await settled()
      expect(store.state()).toMatchObject({ kept: why, current: { name: 'Anna' } })
      expect(names()).toEqual([])

      fail(null)
      store.edit('ann', setSkillLevel('a', 'working'))
      await settled()
      expect(store.state().kept).toBe('on-device')
      expect(names()).toEqual(['Anna'])
    },
  )

  test('from the first reading on', async () => {
    const { tab, fail } = device()
    fail(new StorageUnavailable('refused'))
    const store = tab()
    await store.start()
    expect(store.state()).toMatchObject({ status: 'ready', kept: 'refused', profiles: [] })
  })
})

describe('a tab that is closed', () => {
  test('before it could write leaves its changes to the next, which loses nothing that others did meanwhile', async () => {
    const { tab, settled, fail, records } = device()
    const [one, other] = [tab(), tab()]
    one.add(ann, 1)
    one.add(bo, 2)
    await settled()
    await other.start()
    fail(new StorageUnavailable('refused'))
    one.edit('ann', setSkillLevel('a', 'working'))
    one.edit('ann', rename('Anna'))
    one.remove('bo')
    one.add({ ...ann, id: 'cy', name: 'Cy' }, 3)
    await settled()
    one.leave()
    fail(null)
    other.edit('ann', setSkillLevel('b', 'expert'))
    await other.settled()

    const next = tab()
    await next.settled()
    expect(fromRecord(records.get('ann')).kept?.profile).toMatchObject({
      name: 'Anna',
      skills: [
        { skill: 'a', skillLevel: 'working' },
        { skill: 'b', skillLevel: 'expert' },
      ],
    })
    expect(next.state().profiles.map(({ name }) => name)).toEqual(['Anna', 'Cy'])
  })

  test('in the middle of a sentence: wherever the device stopped, the sentence is there in full', () => {
    const text = 'Ran it.'
    const typed = [...text].map((_, place): Operation => ({
      kind: 'edit',
      id: 'ann',
      edit: typeNote('a', { from: text.slice(0, place), to: text.slice(0, place + 1) }),
    }))
    const operations: Operation[] = [
      { kind: 'add', profile: ann, created: 1 },
      { kind: 'edit', id: 'ann', edit: setSkillLevel('a', 'working') },
      ...typed,
      { kind: 'edit', id: 'ann', edit: setSkillLevel('a', 'expert') },
    ]
    const whole = operations.reduce(afterOperation, null)
    for (let begun = 0; begun <= operations.length; begun += 1) {
      const kept = operations.slice(0, begun).reduce(afterOperation, null)
      const left = { states: statesOf('ann', kept ? [kept] : [], operations.slice(begun)) }
      for (let reached = begun; reached <= operations.length; reached += 1) {
        const lying = operations.slice(0, reached).reduce(afterOperation, null)
        expect(catchingUp(left).reduce(afterOperation, lying)?.profile).toEqual(
          begun === operations.length ? lying?.profile : whole?.profile,
        )
      }
    }
  })

  test('with nothing to write leaves nothing', async () => {
    const { tab, settled } = device()
    const one = tab()
    one.add(ann)
    await settled()
    one.leave()
    one.edit('ann', rename('Anna'))
    await settled()
    const next = tab()
    await next.settled()
    expect(next.state().current?.name).toBe('Anna')
  })
})

describe('what cannot be read', () => {
  test.each([
    ['damaged', 'no record', /not a person’s skills/],
    ['of a newer version', { version: 99, profile: ann, created: 1 }, /newer version/],
  ])('%s: is told, left as it is, and does not stand in the way of the rest', async (_what, record, says) => {
    const { tab, settled, records } = device([['bad', record]])
    const store = tab()
    store.add(bo)
    await settled()
    expect(store.state().faults).toEqual([expect.stringMatching(says)])
    expect(store.state().profiles.map(({ name }) => name)).toEqual(['Bo'])
    expect(records.get('bad')).toBe(record)
  })

  test('in part: the rest is there to be changed, and the record goes along with every change, removal and return', async () => {
    const record = {
      version: 2,
      profile: { ...ann, skills: [{ skill: 'a', skillLevel: 7, note: 'Kept.' }] },
      created: 1,
    }
    const { tab, settled, records } = device([['ann', record]])
    const store = tab()
    const says = [expect.stringMatching(/skill level of “a” could not be read/)]
    await store.start()
    expect(store.state()).toMatchObject({ current: { name: 'Ann', skills: [{ note: 'Kept.' }] }, faults: says })

    store.edit('ann', rename('Anna'))
    await settled()
    expect(records.get('ann')).toMatchObject({ profile: { name: 'Anna' }, unread: record })
    const removed = store.remove('ann')
    await settled()
    expect(records.size).toBe(0)
    if (removed) store.putBack(removed)
    await settled()
    const next = tab()
    await next.start()
    expect(next.state()).toMatchObject({ current: { name: 'Anna' }, faults: says })
    expect(records.get('ann')).toMatchObject({ unread: record })
  })
})
