import { describe, expect, test } from 'vitest'
import { rename, setSkillLevel, typeNote } from '@/core/profile/edits'
import { emptyProfile } from '@/core/profile/model'
import { afterOperation, fromRecord, idOf, toRecord, type Operation } from '@/profile-source/operations'
import { ProfileStore, type Choice } from '@/profile-source/profile-store'
import { ShelfClosed, type Shelf } from '@/profile-source/shelf'

const ann = { ...emptyProfile('ann', 'uk-gdd-2025'), name: 'Ann' }
const bo = { ...emptyProfile('bo', 'uk-gdd-2025'), name: 'Bo' }

/** A device with any number of tabs: what one writes the others hear of, when they are told. */
function device(lying: readonly (readonly [string, unknown])[] = []) {
  const records = new Map<string, unknown>(lying)
  const listeners = new Set<() => void>()
  const tabs: ProfileStore[] = []
  let fails: ShelfClosed | null = null
  const tab = () => {
    let hear: () => void = () => undefined
    const shelf: Shelf = {
      read: async () => {
        if (fails) throw fails
        return [...records.values()]
      },
      change: async (operations) => {
        if (fails) throw fails
        for (const operation of operations) applyTo(records, operation)
        for (const listener of listeners) if (listener !== hear) listener()
      },
      watch: (listener) => {
        hear = listener
        listeners.add(listener)
      },
    }
    const store = new ProfileStore(shelf, choice())
    tabs.push(store)
    return store
  }
  const names = () => [...records.values()].map((record) => fromRecord(record).kept?.profile.name)
  return { tab, records, names, fail: (why: ShelfClosed | null) => (fails = why), settled: () => Promise.all(tabs.map((store) => store.settled())) }
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
    expect(next.state()).toMatchObject({ status: 'ready', kept: 'on-device', current: { name: 'Ann', skills: [{ skillLevel: 'working' }] } })
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
    expect(skills?.map(({ skill, skillLevel }) => [skill, skillLevel])).toEqual([['a', 'working'], ['b', 'expert']])
    expect(skills?.[0]?.note.split('\n').toSorted()).toEqual(['From one.', 'From the other.'])
    expect(one.state().current).toEqual(other.state().current)
  })

  test('each keeps whose skills it shows', async () => {
    const { tab, settled } = device()
    const [one, other] = [tab(), tab()]
    one.add(ann, 1)
    one.add(bo, 2)
    await settled()
    await other.start()
    other.choose('ann')
    expect([one.state().current?.name, other.state().current?.name]).toEqual(['Bo', 'Ann'])
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
    expect(other.state().profiles).toEqual([])
  })
})

describe('a device that takes nothing', () => {
  test.each(['full', 'refused'] as const)('is %s: the session goes on in memory, and all of it is written once there is room', async (why) => {
    const { tab, settled, fail, names } = device()
    const store = tab()
    await store.start()
    fail(new ShelfClosed(why))
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
  })

  test('from the first reading on', async () => {
    const { tab, fail } = device()
    fail(new ShelfClosed('refused'))
    const store = tab()
    await store.start()
    expect(store.state()).toMatchObject({ status: 'ready', kept: 'refused', profiles: [] })
  })
})

describe('what cannot be read', () => {
  test.each([
    ['damaged', 'no record', /cannot be read/],
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
})
