import { describe, expect, it } from 'vitest'
import { changeOf, type Steps } from '@/core/changes'
import { changeGroups, countedChanges, type SkillChange } from '@/core/comparing/ladder'

function change(id: string, from: Steps, to: Steps): SkillChange {
  return { skill: { id, name: id }, from, to, change: changeOf(from, to) }
}

describe('what changes amount to', () => {
  it('counts each kind, and names skills only once', () => {
    expect(countedChanges([change('a', 1, 2), change('b', 1, 3), change('c', 0, 1), change('d', 2, 2)])).toBe(
      '2 skills go up, 1 is new and 1 stays the same',
    )
  })

  it('says what goes down, what is dropped and what nobody knows', () => {
    expect(countedChanges([change('a', 3, 2), change('b', 1, 0), change('c', 'not-stated', 2)])).toBe(
      '1 skill goes down, 1 is no longer asked for and 1 can’t be compared',
    )
  })
})

describe('skills grouped by what they reach', () => {
  const ids = (changes: readonly SkillChange[]) =>
    changeGroups(changes).map((group) => group.map(({ skill }) => skill.id))

  it('comes highest first, with those that go up before those that go down, and unknown ones last', () => {
    expect(
      ids([
        change('unknown', 'not-stated', 4),
        change('dropped', 1, 0),
        change('down to 3', 4, 3),
        change('up to 3', 2, 3),
        change('new at 1', 0, 1),
        change('also up to 3', 2, 3),
        change('up to 4', 3, 4),
      ]),
    ).toEqual([['up to 4'], ['up to 3', 'also up to 3'], ['down to 3'], ['new at 1'], ['dropped'], ['unknown']])
  })

  it('leaves out what stays, and keeps changes of different sizes apart', () => {
    expect(ids([change('same', 2, 2), change('one step', 2, 3), change('two steps', 1, 3)])).toEqual([
      ['one step'],
      ['two steps'],
    ])
  })
})
