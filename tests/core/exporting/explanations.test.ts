import { describe, expect, it } from 'vitest'
import { compareRoleLevels } from '@/core/comparing/compare'
import { explanationLines, oursHeading } from '@/core/explaining'
import { comparisonExport } from '@/core/exporting/comparison'
import type { Exported } from '@/core/exporting/formats'
import { roleLevelExport } from '@/core/exporting/role-level'
import { skillExport } from '@/core/exporting/skill'
import { skillLadder } from '@/core/views/skill'
import { readFramework } from '../../../data/pipeline/frameworks'
import { bundledColumns } from '../../helpers/compared-columns'
import { written, writtenRows } from '../../helpers/written'

const { framework } = await readFramework('data/frameworks/uk-gdd-2025')
if (!framework) throw new Error('The framework is not valid')
const columnOf = await bundledColumns('uk-gdd-2025')
const [product, senior] = ['product-manager', 'senior-product-manager'].map((id) => columnOf('product-manager', id))
if (!product || !senior) throw new Error('no Product manager')
const skill = framework.skills.find(({ id }) => id === 'agile-and-lean-practices')
if (!skill) throw new Error('no skill')
const end = { href: 'https://example.org/x', frameworks: [senior.ladder.framework] }

const ours = new Set(
  framework.skills.flatMap(({ explanation }) =>
    explanation
      ? [explanation.summary, ...Object.values(explanation.skillLevels).flatMap((each) => explanationLines(each))]
      : [],
  ),
)

const exports: readonly (readonly [string, Exported, number])[] = [
  ['a role level', roleLevelExport(senior, end), 8],
  ['a comparison', comparisonExport(compareRoleLevels([product, senior]), end), 9],
  ['a skill', skillExport(skillLadder(framework, skill), end), 2],
]

describe.each(exports)('our explanations in %s', (_, exported, least) => {
  it('are under their label in Markdown', async () => {
    const blocks = (await written('Markdown', exported)).split('\n')
    const isOurs = (line: string) => ours.has(line.replace(/^ *- (\*\*.*\*\*: )?/, '').replaceAll('\\', ''))
    expect(blocks.filter(isOurs).length).toBeGreaterThan(least)
    for (const [place, line] of blocks.entries()) {
      if (!isOurs(line)) continue
      // Back over the list: what comes before it says whose words these are.
      const indent = /^ */.exec(line)?.[0] ?? ''
      const before = blocks
        .slice(0, place)
        .findLast((other) => other !== '' && !other.startsWith(`${indent}- `) && !other.startsWith('#'))
      expect(`${before} ${line}`).toContain(oursHeading)
    }
  })

  it('are in columns of their own in CSV, and official wording never is', async () => {
    const [heading = [], ...rows] = await writtenRows(exported)
    const ofOurs = heading.flatMap((name, column) => (name.includes(oursHeading) ? [column] : []))
    expect(ofOurs.length).toBeGreaterThan(0)
    const lines = rows.flatMap((row) => row.map((cell, column) => ({ column, lines: cell.split('\n') })))
    const mine = lines.filter((cell) => cell.lines.some((line) => ours.has(line)))
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.every(({ column }) => ofOurs.includes(column))).toBe(true)
    const official = Object.values(skill.wording).flatMap((wording) =>
      typeof wording === 'string' ? wording : wording.items,
    )
    const quoted = lines.filter((cell) => cell.lines.some((line) => official.includes(line)))
    expect(quoted.some(({ column }) => ofOurs.includes(column))).toBe(false)
  })
})

it('a comparison in Markdown says what each skill level adds, and what is covered', async () => {
  const associate = columnOf('product-manager', 'associate-product-manager')
  const up = await written('Markdown', comparisonExport(compareRoleLevels([associate, senior]), end))
  expect(up).toContain(`- **Senior product manager**: Practitioner; goes up two steps. ${oursHeading}:\n`)
  expect(up).toContain('  - Working, on the way:\n')
  expect(up).toContain('  - Practitioner, asked for here:\n')
  const down = await written('Markdown', comparisonExport(compareRoleLevels([senior, product]), end))
  expect(down).toContain('  - Practitioner covers everything at working.\n')
})
