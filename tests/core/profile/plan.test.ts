import { expect, test } from 'vitest'
import { indexRequirements } from '@/core/moves/requirement-index'
import { planPath } from '@/core/moves/path-plan'
import { undo } from '@/core/profile/change'
import { emptyProfile, emptySkill, type Profile } from '@/core/profile/model'
import { movesAsSteps, takePlan } from '@/core/profile/plan'
import { bundledRequirements } from '../../helpers/bundled-requirements'

const target = { role: 'product-manager', roleLevel: 'head-of-product' }
const step = (id: string, text: string) => ({ id, text, due: '', done: false })
const ann: Profile = {
  ...emptyProfile('ann', 'uk-gdd-2025'),
  base: { role: 'product-manager', roleLevel: 'product-manager' },
  target: { role: 'product-manager', roleLevel: 'senior-product-manager' },
  skills: [emptySkill('agile-working')],
  nextSteps: [{ ...step('1', 'Move 1'), done: true }, step('2', 'Read')],
}

test('a plan sets the target and adds its moves, and none that is there already', () => {
  const edit = takePlan({ framework: 'uk-gdd-2025', target, steps: [step('a', 'Move 1'), step('b', 'Move 2')] })
  expect(edit(ann)).toEqual({ ...ann, target, nextSteps: [...ann.nextSteps, step('b', 'Move 2')] })
  expect(undo(ann, edit(ann))(edit(ann))).toEqual(ann)
})

test('in another framework it leaves the closest role level behind, and the answers about skills stay', () => {
  const edit = takePlan({ framework: 'bakery', target, steps: [] })
  expect(edit(ann)).toEqual({ ...ann, framework: 'bakery', base: null, target })
  expect(undo(ann, edit(ann))(edit(ann))).toEqual(ann)
})

test('each move is a next step that names the skills to learn', async () => {
  const requirements = await bundledRequirements('uk-gdd-2025')
  const at = (roleLevel: string) => ({ framework: 'uk-gdd-2025', role: 'product-manager', roleLevel })
  const request = { stretch: null, stepsBack: false, avoid: [], via: [] }
  const index = indexRequirements(requirements)
  const long = planPath(index, { ...request, from: at('senior-product-manager'), to: at('head-of-product') })
  const { skillScale } = requirements.framework
  if (long.kind !== 'path') throw new Error('no path')
  const [first = '', ...others] = movesAsSteps(long, skillScale)
  expect(others).toHaveLength(long.moves.length - 1)
  expect(first).toMatch(/^Move (?:1 of \d, )?to Head of product: learn [A-Z].* to (?:working|practitioner|expert)$/)
  expect(first.split(', ').length).toBeGreaterThanOrEqual(long.moves[0]?.learn.length ?? 0)
})
