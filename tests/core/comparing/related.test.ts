import { expect, test } from 'vitest'
import { compareRoleLevels } from '@/core/comparing/compare'
import { relatedOfBase } from '@/core/comparing/related'
import type { RelatedSkills } from '@/core/model'
import { indexRequirements, placeOf } from '@/core/moves/requirement-index'
import { skillsBrought } from '@/core/moves/skills-to-learn'
import { frameworkRequirements, relatedSkillsList } from '@/core/views/framework'
import { readFramework } from '../../../data/pipeline/frameworks'
import { bundledColumns, madeColumn } from '../../helpers/compared-columns'

test('a new skill names the related skill of the base that counts for most, and why; the change stays as it is', () => {
  const pair = (skills: readonly [string, string], kind: RelatedSkills['kind']) => ({ skills, kind, reason: 'Why.' })
  const pairs = [
    pair(['related', 'new'], 'related'),
    pair(['new', 'variant'], 'variant'),
    pair(['newer', 'refused'], 'refused'),
    pair(['little', 'newer'], 'related'),
    pair(['variant', 'raised'], 'variant'),
  ]
  const comparison = compareRoleLevels([
    madeColumn({ asks: { raised: 1, related: 4, variant: 2, refused: 4, little: 1 } }),
    madeColumn({ asks: { raised: 3, new: 4, newer: 2 }, roleLevel: 'other' }),
  ])
  const rows = comparison.groups.flatMap((group) => group.rows)
  const found = rows.map((row) => {
    const by = relatedOfBase(comparison, row, 1, pairs)
    return [row.skill.id, row.cells[1]?.change, by && [by.skill.name, by.steps, by.counts, by.pair]]
  })
  expect(found.filter(([, , by]) => by)).toEqual([
    // A related skill at expert would count for as much, but not for more.
    ['new', { kind: 'new', steps: 4 }, ['Skill variant', 2, 2, pairs[1]]],
  ])
  expect(comparison.summaries[0]?.effort).toBe(2 + 4 + 2)
})

test('they are the skills that moves count, for every new skill from one role level to all others', async () => {
  const { framework } = await readFramework('data/frameworks/uk-gdd-2025')
  if (!framework) throw new Error('no framework')
  const columnOf = await bundledColumns('uk-gdd-2025')
  const index = indexRequirements(frameworkRequirements(framework))
  const { relatedSkills } = relatedSkillsList(framework)
  const base = columnOf('content-designer', 'senior-content-designer')
  const from = placeOf(index, 'content-designer', 'senior-content-designer')
  const [inMoves, inComparisons] = [new Map<string, unknown>(), new Map<string, unknown>()]
  for (const { role, roleLevel } of index.roleLevels) {
    const comparison = compareRoleLevels([base, columnOf(role.id, roleLevel.id)])
    for (const row of comparison.groups.flatMap(({ rows }) => rows)) {
      const by = relatedOfBase(comparison, row, 1, relatedSkills)
      if (by) inComparisons.set(`${roleLevel.id} ${row.skill.id}`, [by.skill.id, by.steps, by.kind, by.counts])
    }
    for (const { skill, from: counts, by } of skillsBrought(index, [from], placeOf(index, role.id, roleLevel.id))) {
      const isNew = !base.roleLevel.requirements.some((requirement) => requirement.skill === skill.id)
      if (by && isNew) inMoves.set(`${roleLevel.id} ${skill.id}`, [by.skill.id, by.steps, by.kind, counts])
    }
  }
  expect(inComparisons.size).toBeGreaterThan(100)
  expect(inComparisons).toEqual(inMoves)
})
