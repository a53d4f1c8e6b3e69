import { describe, expect, it } from 'vitest'
import { comparedExplanation } from '@/core/comparing/explanations'
import { wordsFrom } from '@/core/explaining'
import type { Steps } from '@/core/changes'
import type { SkillLevel } from '@/core/model'

describe('wordsFrom', () => {
  const ours = { statements: ['Kneads by feel.'] }

  it('has the source’s wording wherever there is any, and ours beside it only to be opened', () => {
    expect(wordsFrom('You knead.', ours)).toEqual({ source: 'official', wording: 'You knead.', explanation: ours })
    expect(wordsFrom('You knead.', undefined)).toEqual({ source: 'official', wording: 'You knead.' })
  })

  it('has ours where there is none, and nothing where there are neither', () => {
    expect(wordsFrom(undefined, ours)).toEqual({ source: 'ours', explanation: ours })
    expect(wordsFrom(undefined, undefined)).toBeNull()
  })
})

describe('comparedExplanation', () => {
  const [awareness, working, practitioner, expert] = ['Awareness', 'Working', 'Practitioner', 'Expert'].map((name) => ({
    id: name.toLowerCase(),
    name,
  })) as [SkillLevel, SkillLevel, SkillLevel, SkillLevel]
  const scale = [awareness, working, practitioner, expert]
  const at = (name: string) => ({ statements: [`What ${name} adds.`] })
  // Nobody asks for awareness, so it is not explained.
  const explanation = {
    skillLevels: { working: at('working'), practitioner: at('practitioner'), expert: at('expert') },
  }
  const compared = (steps: Steps, from: Steps | null) => comparedExplanation(explanation, scale, steps, from)

  it('shows in the base the skill level that it asks for, and no other', () => {
    expect(compared(2, null)).toEqual({
      kind: 'adds',
      skillLevels: [{ skillLevel: working, explanation: at('working'), isAsked: true }],
    })
  })

  it('shows from working to expert what practitioner and expert add', () => {
    expect(compared(4, 2)).toEqual({
      kind: 'adds',
      skillLevels: [
        { skillLevel: practitioner, explanation: at('practitioner'), isAsked: false },
        { skillLevel: expert, explanation: at('expert'), isAsked: true },
      ],
    })
  })

  it('shows of a new skill every skill level that is explained, from the lowest', () => {
    expect(compared(3, 0)).toEqual({
      kind: 'adds',
      skillLevels: [
        { skillLevel: working, explanation: at('working'), isAsked: false },
        { skillLevel: practitioner, explanation: at('practitioner'), isAsked: true },
      ],
    })
  })

  it('says of the same skill level that it is the same, and of a lower one that it is covered', () => {
    expect(compared(3, 3)).toEqual({ kind: 'same' })
    expect(compared(2, 4)).toEqual({ kind: 'covered' })
  })

  it('says nothing where the skill is not asked for, or where that skill level is not explained', () => {
    expect(compared(0, 4)).toBeNull()
    expect(compared(0, null)).toBeNull()
    expect(compared(1, null)).toBeNull()
    expect(comparedExplanation(undefined, scale, 2, null)).toBeNull()
  })

  it('shows what is asked and nothing on the way to it where either skill level is not stated', () => {
    const unstated = { ...explanation, notStated: at('the skill') }
    expect(comparedExplanation(unstated, scale, 'not-stated', 2)).toEqual({
      kind: 'adds',
      skillLevels: [{ skillLevel: null, explanation: at('the skill'), isAsked: true }],
    })
    expect(comparedExplanation(unstated, scale, 4, 'not-stated')).toEqual({
      kind: 'adds',
      skillLevels: [{ skillLevel: expert, explanation: at('expert'), isAsked: true }],
    })
    expect(comparedExplanation(unstated, scale, 'not-stated', 'not-stated')).toEqual({ kind: 'same' })
  })
})
