import { expect, it } from 'vitest'
import { reversed } from '@/core/editions/crosswalk'
import { frameworkChanges } from '@/core/editions/framework-changes'
import { changesIn, frameworkSentence, roleSentence } from '@/core/editions/sentence'
import { autumn, spring, springToAutumn } from '../../fixtures/two-editions'

const changes = frameworkChanges(spring, autumn, springToAutumn)

it('says of a role what became of its skills and requirements', () => {
  expect(changes.ofRoles.map(roleSentence)).toEqual([
    'Of five skills, one stays, one has a new name, two are merged with others and one is no longer asked for. Of four requirements that both editions have, one goes up and three stay.',
    'Of two skills, one stays and one is split. Of one requirement that both editions have, one stays.',
  ])
  expect(changes.ofRoles.map(changesIn)).toEqual([6, 1])
})

it('says of a framework what came, went and changed', () => {
  expect(frameworkSentence(changes)).toBe(
    'Roles: one new, one gone and one renamed. Skills: one new, one gone, one renamed, one split and one merged. 2 roles differ in levels or requirements. 1 wording is different.',
  )
  expect(frameworkSentence(frameworkChanges(autumn, spring, reversed(springToAutumn)))).toMatch(
    /^Roles: one new, one gone and one renamed\. Skills: one new, one gone, one renamed, one split and one merged\./,
  )
})

it('says that two editions do not differ', () => {
  const rows = springToAutumn.rows.flatMap(({ from, reason }) =>
    from === null ? [] : [[from, { from, to: from, kind: 'same' as const, reason }] as const],
  )
  const itself = { from: spring.id, to: spring.id, rows: [...new Map(rows).values()] }
  expect(frameworkSentence(frameworkChanges(spring, spring, itself))).toBe(
    'No role, level, skill or requirement differs. We don’t compare descriptions of roles and levels.',
  )
})
