import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { roleLevelHref, skillHref } from '@/core/hrefs'
import type { FrameworkOutline } from '@/core/slices'
import { axeSerious } from '../helpers/axe'
import { hrefOf, openPage, takenOver } from '../helpers/browser'
import { expectScreen } from '../helpers/seen'

const seed = 2025
const outline: FrameworkOutline = JSON.parse(readFileSync('dist/frameworks/uk-gdd-2025/outline.json', 'utf8'))
const framework = outline.framework.id
const roleLevels = outline.roles.flatMap((role) => role.roleLevels.map(({ id, name }) => ({ name, path: roleLevelHref({ framework, role: role.id, roleLevel: id }) })))
const skills = outline.skills.map(({ id, name }) => ({ name, path: skillHref(framework, id) }))
const draw = <T,>(from: readonly T[], count: number): T[] =>
  fc.sample(fc.shuffledSubarray([...from], { minLength: count, maxLength: count }), { numRuns: 1, seed }).flat()

test(`24 drawn by the seed ${seed} open by their links, without a finding of weight in either theme`, { timeout: 60_000 }, async () => {
  expect([roleLevels.length, skills.length]).toEqual([205, 188])
  const { page, expectQuiet } = await openPage({ path: '/about' })
  for (const [place, { name, path }] of [...draw(roleLevels, 12), ...draw(skills, 12)].entries()) {
    await page.emulateMedia({ colorScheme: place % 2 ? 'dark' : 'light' })
    await page.goto(hrefOf(path))
    await takenOver(page)
    await expectScreen(page, name)
    expect({ path, findings: await axeSerious(page) }).toEqual({ path, findings: [] })
  }
  await expectQuiet()
})
