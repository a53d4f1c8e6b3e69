import { expect, it } from 'vitest'
import { comparedSteps } from '@/core/comparing/skill-steps'
import { statementsOf } from '@/core/comparing/statements'
import { skillLadder } from '@/core/views/skill'
import { readFramework } from '../../../data/pipeline/frameworks'

async function stepsOf(framework: string, skill: string) {
  const read = (await readFramework(`data/frameworks/${framework}`)).framework
  const found = read?.skills.find(({ id }) => id === skill)
  if (!read || !found) throw new Error(`no ${skill} in ${framework}`)
  return comparedSteps(skillLadder(read, found))
}

it('the official wording of each skill level is compared with the nearest wording below, and nothing of it is lost', async () => {
  const steps = await stepsOf('uk-ddat-2020', 'agile-working')
  expect(steps.map(({ step, below }) => [step.skillLevel.id, below?.skillLevel.id])).toEqual([
    ['awareness', undefined],
    // The source has no wording of working, so practitioner is compared with what is known below it.
    ['working', undefined],
    ['practitioner', 'awareness'],
    ['expert', 'practitioner'],
  ])
  for (const { step, below } of steps.slice(2)) {
    const own = below?.statements.filter(({ kind }) => kind !== 'removed')
    expect(own).toHaveLength(step.wording ? statementsOf(step.wording).length : 0)
  }
})

it('our explanations are not compared: they say by themselves what a skill level adds', async () => {
  const steps = await stepsOf('uk-gdd-2025', 'prototyping')
  expect(steps.map(({ words }) => words?.source)).toEqual(['ours', 'ours', 'ours', 'ours'])
  expect(steps.some(({ below }) => below)).toBe(false)
})
