import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { roleLevelHref, skillHref } from '@/core/hrefs'
import type { FrameworkOutline } from '@/core/views/model'
import { axeAll } from '../helpers/axe'
import { openPage } from '../helpers/browser'
import { expectScreen } from '../helpers/seen'

const seed = 2025
const outline: FrameworkOutline = JSON.parse(readFileSync('dist/frameworks/uk-gdd-2025/outline.json', 'utf8'))
const framework = outline.framework.id
const roleLevels = outline.roles.flatMap((role) =>
  role.roleLevels.map(({ id, name }) => ({ name, path: roleLevelHref({ framework, role: role.id, roleLevel: id }) })),
)
const skills = outline.skills.map(({ id, name }) => ({ name, path: skillHref(framework, id) }))
const draw = <T>(from: readonly T[], count: number): T[] =>
  fc.sample(fc.shuffledSubarray([...from], { minLength: count, maxLength: count }), { numRuns: 1, seed }).flat()

test('it is drawn from all of them', () => {
  expect([roleLevels.length, skills.length]).toEqual([205, 188])
})

test.each(
  [...draw(roleLevels, 7), ...draw(skills, 7)].map(({ name, path }, place) => [path, name, place % 2 === 1] as const),
)(`%s, drawn by the seed ${seed}, opens by its link without a finding`, async (path, name, dark) => {
  const { page, expectQuiet } = await openPage({ path, dark })
  await expectScreen(page, name)
  expect(await axeAll(page)).toEqual([])
  await expectQuiet()
})
