import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf, effort, skillLevelSteps, type Change, type Steps } from '@/core/changes'

const scale = ['awareness', 'working', 'practitioner', 'expert'].map((id) => ({ id, name: id }))
const stated = fc.integer({ min: 1, max: 4 })
const step = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant('not-stated' as const))

function asked(steps: fc.Arbitrary<Steps>): fc.Arbitrary<Map<string, Steps>> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...'abcdef'), steps), { selector: ([skill]) => skill })
    .map((entries) => new Map(entries))
}

describe('skillLevelSteps', () => {
  it('counts from one, and takes what it does not know for not stated', () => {
    expect(scale.map(({ id }) => skillLevelSteps(scale, id))).toEqual([1, 2, 3, 4])
    expect(skillLevelSteps(scale, null)).toBe('not-stated')
    expect(skillLevelSteps(scale, 'guru')).toBe('not-stated')
  })
})

describe('changeOf', () => {
  it.each<[from: Steps, to: Steps, change: Change]>([
    [0, 3, { kind: 'new', steps: 3 }],
    [1, 3, { kind: 'raised', steps: 2 }],
    [2, 2, { kind: 'same', steps: 0 }],
    [0, 0, { kind: 'same', steps: 0 }],
    [4, 3, { kind: 'lowered', steps: -1 }],
    [3, 0, { kind: 'dropped', steps: -3 }],
    ['not-stated', 3, { kind: 'unknown' }],
    [3, 'not-stated', { kind: 'unknown' }],
    [0, 'not-stated', { kind: 'unknown' }],
    ['not-stated', 'not-stated', { kind: 'unknown' }],
  ])('from %s to %s', (from, to, change) => {
    expect(changeOf(from, to)).toEqual(change)
  })

  it('is turned round by going the other way', () => {
    const opposite = { new: 'dropped', dropped: 'new', raised: 'lowered', lowered: 'raised', same: 'same' } as const
    fc.assert(
      fc.property(step, step, (from, to) => {
        const [there, back] = [changeOf(from, to), changeOf(to, from)]
        if (there.kind === 'unknown') expect(back).toEqual(there)
        else expect(back).toEqual({ kind: opposite[there.kind], steps: 0 - there.steps })
      }),
    )
  })
})

describe('effort', () => {
  it('leaves out what is not stated on either side, and counts it', () => {
    const from = new Map<string, Steps>([
      ['a', 1],
      ['b', 'not-stated'],
      ['c', 4],
      ['only-here', 2],
    ])
    const to = new Map<string, Steps>([
      ['a', 3],
      ['b', 2],
      ['c', 1],
      ['d', 'not-stated'],
      ['e', 2],
    ])
    expect(effort(from, to)).toEqual({ steps: 4, unknown: 2 })
  })

  it('is nothing from a role level to itself, and never less', () => {
    fc.assert(
      fc.property(asked(step), asked(step), (a, b) => {
        expect(effort(a, a).steps).toBe(0)
        expect(effort(a, b).steps).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is no more directly than by way of another role level, where all is stated', () => {
    fc.assert(
      fc.property(asked(stated), asked(stated), asked(stated), (a, b, c) => {
        expect(effort(a, c).steps).toBeLessThanOrEqual(effort(a, b).steps + effort(b, c).steps)
      }),
    )
  })
})
