import { describe, expect, it } from 'vitest'
import { stem } from '@/core/text/stem'

describe('stem', () => {
  it.each([
    ['design', 'designs', 'designed', 'designing', 'designer'],
    ['plan', 'plans', 'planning', 'planned', 'planner'],
    ['manage', 'manages', 'management', 'manager', 'managing'],
    ['optimise', 'optimisation', 'optimising', 'optimised'],
    ['communicate', 'communication', 'communicating'],
    ['organise', 'organisation', 'organisations', 'organisational'],
    ['strategy', 'strategies', 'strategic', 'strategically'],
    ['analyse', 'analysis', 'analysing'],
    ['process', 'processes'],
    ['user', 'users', "user's"],
    ['need', 'needs', 'needed'],
  ])('takes %s and its forms for one', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1)
  })

  it('keeps different words apart, and short ones whole', () => {
    const different = ['need', 'bed', 'test', 'team', 'plan', 'plane', 'business', 'process', 'thing', 'x', '']
    expect(new Set(different.map(stem)).size).toBe(different.length - 1)
    expect(stem('need')).toBe('need')
  })
})
