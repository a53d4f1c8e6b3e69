import { afterEach, expect, test, vi } from 'vitest'
import { emptyProfile } from '@/core/profile/model'
import { storedJournal } from '@/device/profiles/journal'

const states = [null, { ...emptyProfile('ann', 'uk-gdd-2025'), name: 'Ann' }]

/** What a browser's storage is to a journal: its keys are its own fields. */
function keep(fields: Record<string, string> = {}): Record<string, string> {
  const methods = {
    getItem: (key: string) => fields[key] ?? null,
    setItem: (key: string, value: string) => (fields[key] = value),
    removeItem: (key: string) => delete fields[key],
  }
  vi.stubGlobal('localStorage', Object.setPrototypeOf(fields, methods))
  return fields
}

afterEach(() => vi.unstubAllGlobals())

test('what one tab leaves the next one takes, once; what is not a journal stays', () => {
  const lying = keep({ 'my-skills': 'ann' })
  storedJournal('one').leave([{ states }])
  expect(storedJournal('two').take()).toEqual([{ states }])
  expect(storedJournal('two').take()).toEqual([])
  expect(lying).toEqual({ 'my-skills': 'ann' })
})

test('a tab that has nothing to leave takes back what it left before', () => {
  const lying = keep()
  const journal = storedJournal('one')
  journal.leave([{ states }])
  journal.leave([])
  expect(lying).toEqual({})
})

test.each(['{', 'null', '7', '[7, null, {"states": 3}]', '""'])(
  'one that is damaged, %s, costs itself and none of the others',
  (text) => {
    keep({ 'my-skills-unwritten-bad': text })
    storedJournal('one').leave([{ states }])
    expect(storedJournal('two').take()).toEqual([{ states }])
  },
)

test('where the browser keeps nothing, it holds nothing and throws nothing', () => {
  vi.stubGlobal('localStorage', null)
  storedJournal('one').leave([{ states }])
  expect(storedJournal('two').take()).toEqual([])
})
