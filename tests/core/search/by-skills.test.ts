import { describe, expect, test } from 'vitest'
import { askingForSkills } from '@/core/search/by-skills'
import { madeRequirements } from '../../helpers/requirements'

const made = madeRequirements(
  {
    baker: { junior: { dough: 1, oven: 1 }, senior: { dough: 3, oven: 3, accounts: 2 } },
    cook: { cook: { pastry: 4, menus: 2 } },
    clerk: { clerk: { ledgers: 3 } },
    apprentice: { apprentice: { dough: null } },
  },
  { variants: [['dough', 'pastry']], related: [['accounts', 'ledgers']] },
)
const namesOf = (...wanted: Parameters<typeof askingForSkills>[1]) =>
  askingForSkills(made, wanted).map(({ roleLevel }) => roleLevel.id)

describe('the role levels that ask for some skills', () => {
  test('most in common first, then most without related skills, then those that ask for the fewest others', () => {
    expect(namesOf({ skill: 'dough', least: 1 }, { skill: 'oven', least: 1 })).toEqual([
      'junior',
      'senior',
      'apprentice',
      'cook',
    ])
  })

  test('only at the least skill level or higher; one that is not stated counts', () => {
    expect(namesOf({ skill: 'dough', least: 3 })).toEqual(['apprentice', 'senior', 'cook'])
    expect(namesOf({ skill: 'dough', least: 4 })).toEqual(['apprentice', 'cook'])
  })

  test('nearly the same skill counts in full, a related one lower and never above the second step', () => {
    const [cook] = askingForSkills(made, [{ skill: 'dough', least: 4 }]).filter(({ role }) => role.id === 'cook')
    expect(cook?.matches).toMatchObject([{ by: 'variant', asked: { id: 'pastry' }, steps: 4 }])
    expect(namesOf({ skill: 'accounts', least: 2 })).toEqual(['senior', 'clerk'])
    expect(namesOf({ skill: 'accounts', least: 3 })).toEqual([])
    expect(askingForSkills(made, [{ skill: 'accounts', least: 1 }]).map(({ themselves }) => themselves)).toEqual([1, 0])
  })

  test('the skill itself is preferred to one close to it', () => {
    const both = madeRequirements({ a: { a: { dough: 1, pastry: 4 } } }, { variants: [['dough', 'pastry']] })
    expect(askingForSkills(both, [{ skill: 'dough', least: 1 }])[0]?.matches).toMatchObject([
      { by: 'itself', steps: 1 },
    ])
    expect(askingForSkills(both, [{ skill: 'dough', least: 2 }])[0]?.matches).toMatchObject([
      { by: 'variant', steps: 4 },
    ])
  })

  test('none where nothing is wanted, or the framework does not have it', () => {
    expect(namesOf()).toEqual([])
    expect(namesOf({ skill: 'flying', least: 1 })).toEqual([])
  })
})
