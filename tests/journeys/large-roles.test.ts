import { expect, test } from 'vitest'
import valid from '../fixtures/valid-framework.json'
import { goTo, openPage } from '../helpers/browser'
import { keepFiles } from '../helpers/files-to-keep'
import { pdfText } from '../helpers/pdf-text'
import { expectScreen, expectSeen } from '../helpers/seen'

const levels = 20
const skills = 160
const large = JSON.stringify({
  ...valid,
  id: 'large',
  skills: Array.from({ length: skills }, (_, skill) => ({ id: `skill-${skill}`, name: `Skill ${skill}` })),
  roles: [
    {
      id: 'baker',
      name: 'Baker',
      roleLevels: Array.from({ length: levels }, (_, level) => ({
        id: `level-${level}`,
        name: `Level ${level}`,
        requirements: Array.from({ length: skills }, (_none, skill) => ({
          skill: `skill-${skill}`,
          skillLevel: (level + skill) % 2 ? 'learning' : 'skilled',
        })),
      })),
    },
  ],
})

test('of a role of 3,200 cells the rows in view are drawn, by scrolling and by keyboard, and all of them on paper', async () => {
  const { page, expectQuiet } = await openPage({ path: '/open' })
  await keepFiles(page, { 'large.json': large })
  await goTo(page, '/large/roles/baker')
  await expectScreen(page, 'Baker')
  const table = page.getByRole('table')
  const rows = table.getByRole('rowheader')
  await expectSeen(table.getByRole('rowheader', { name: 'Skill 0' }))
  await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(`${skills + 1}`)
  await expect.poll(() => rows.count()).toBeGreaterThan(10)
  await expect.poll(() => rows.count()).toBeLessThan(60)

  await page.getByRole('heading', { name: 'How each skill grows' }).scrollIntoViewIfNeeded()
  await expectSeen(table.getByRole('rowheader', { name: `Skill ${skills - 1}` }))
  await expect.poll(() => table.getByRole('row').last().getAttribute('aria-rowindex')).toBe(`${skills + 1}`)
  await expect.poll(() => rows.count()).toBeLessThan(60)

  const cell = (skill: number) =>
    table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: `Skill ${skill}`, exact: true }) })
      .getByRole('link')
      .nth(1)
  await cell(skills - 1).focus()
  // At the edge of what is drawn a press may come before the next row does; whoever holds the key down does not notice.
  const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.innerText ?? '')
  for (let presses = 0; presses < 200 && !/^Skill 100\b/.test(await focused()); presses += 1)
    await page.keyboard.press('ArrowUp')
  expect(await focused()).toMatch(/^Skill 100\b/)

  await page.keyboard.press('Control+Home')
  await expect.poll(focused).toMatch(/^Skill 0\b/)
  await page.keyboard.press('Control+End')
  await expect.poll(focused).toMatch(new RegExp(`^Skill ${skills - 1}\\b`))

  const text = pdfText(await page.pdf({ format: 'A4' }))
  for (const skill of [0, 77, skills - 1]) expect(text).toContain(`Skill${skill}`)
  await expectQuiet()
}, 180_000)
