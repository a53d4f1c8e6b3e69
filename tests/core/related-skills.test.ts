import { describe, expect, it, test } from 'vitest'
import type { RelatedSkills } from '@/core/model'
import { allRelatedSkills, helpedTo } from '@/core/related-skills'

const named = (name: string, id = name.toLowerCase()) => ({ id, name, wording: {}, notes: [] })

test('a related skill helps one step down, and never beyond the second step', () => {
  expect([0, 1, 2, 3, 4, 5].map(helpedTo)).toEqual([0, 0, 1, 2, 2, 2])
})

describe('skills whose names differ only in brackets', () => {
  const skills = [
    named('Testing', 'a'),
    named('Testing (business analysis)', 'b'),
    named('testing  (data)', 'c'),
    named('Testing the waters', 'd'),
    named('(data)', 'e'),
  ]
  const pairs = (judged: readonly RelatedSkills[]) =>
    allRelatedSkills({ skills, relatedSkills: judged }).map(({ skills: [a, b], kind }) => `${a}${b} ${kind}`)

  it('are variants of each other', () => {
    expect(pairs([])).toEqual(['ab variant', 'ac variant', 'bc variant'])
  })

  it('are what a row says, in whichever order it names them', () => {
    const row = { skills: ['b', 'a'], kind: 'refused', reason: 'Other work.' } as const
    expect(pairs([row])).toEqual(['ba refused', 'ac variant', 'bc variant'])
  })

  it('are left alone where there are too many of them to be one skill', () => {
    const many = Array.from({ length: 51 }, (_, place) => named(`Level (${place})`, `level-${place}`))
    expect(allRelatedSkills({ skills: many, relatedSkills: [] })).toEqual([])
    expect(allRelatedSkills({ skills: many.slice(1), relatedSkills: [] })).toHaveLength((50 * 49) / 2)
  })
})
