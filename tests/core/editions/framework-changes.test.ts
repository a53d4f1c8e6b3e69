import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crosswalkBetween, reversed, skillsOneToOne } from '@/core/editions/crosswalk'
import { frameworkChanges } from '@/core/editions/framework-changes'
import { autumn, spring, springToAutumn, twelveWays } from '../../fixtures/two-editions'
import { said } from '../../helpers/changes-said'

it('two editions that differ in twelve ways give those twelve and no more', () => {
  expect(said(frameworkChanges(spring, autumn, springToAutumn)).toSorted()).toEqual(twelveWays.toSorted())
})

it('an edition does not differ from itself', () => {
  const rows = springToAutumn.rows.flatMap(({ from, reason }) =>
    from === null ? [] : [[from, { from, to: from, kind: 'same' as const, reason }] as const],
  )
  const itself = { from: spring.id, to: spring.id, rows: [...new Map(rows).values()] }
  expect(said(frameworkChanges(spring, spring, itself))).toEqual([])
})

it('read backwards, a split is a merger, what was new is gone, and what was raised is lowered', () => {
  const back = said(frameworkChanges(autumn, spring, reversed(springToAutumn)))
  expect(back).toHaveLength(twelveWays.length)
  expect(back).toEqual(
    expect.arrayContaining([
      'skill keeping-the-till, serving is merged into selling',
      'skill looking-after-equipment is split into cleaning, oven-care',
      'role level master-baker is gone',
      'proving at baker is lowered by -1',
    ]),
  )
})

it('a role that the crosswalk does not name is not compared', () => {
  const rows = springToAutumn.rows.filter(({ to }) => !to?.startsWith('roles/barista'))
  const { roles, notCovered } = frameworkChanges(spring, autumn, { ...springToAutumn, rows })
  expect(notCovered.to.map(({ id }) => id)).toEqual(['barista'])
  expect(roles.flatMap(({ to }) => to.map(({ id }) => id))).not.toContain('barista')
})

it('one file gives both directions, and no crosswalk where there is none', () => {
  expect(crosswalkBetween([springToAutumn], 'spring-mill', 'autumn-mill')).toBe(springToAutumn)
  expect(crosswalkBetween([springToAutumn], 'autumn-mill', 'spring-mill')).toEqual(reversed(springToAutumn))
  expect(crosswalkBetween([springToAutumn], 'autumn-mill', 'winter-mill')).toBeUndefined()
})

it('what is matched one to one survives there and back, and nothing else is carried', () => {
  const skill = fc.integer({ min: 0, max: 9 }).map((number) => `skills/skill-${number}`)
  const row = fc.record({
    from: fc.option(skill),
    to: fc.option(skill),
    kind: fc.constantFrom('same' as const, 'renamed' as const, 'split' as const, 'merged' as const),
    reason: fc.constant('A reason.'),
  })
  const rows = fc.uniqueArray(row, { selector: ({ from }) => from }).map((made) => {
    const seen = new Set<string | null>()
    return made.filter(({ to }) => !seen.has(to) && seen.add(to))
  })
  fc.assert(
    fc.property(rows, (made) => {
      const crosswalk = { from: 'a', to: 'b', rows: made }
      const [there, back] = [skillsOneToOne(crosswalk), skillsOneToOne(reversed(crosswalk))]
      const matched = made.filter(({ from, to, kind }) => from && to && (kind === 'same' || kind === 'renamed'))
      expect(there.size).toBe(matched.length)
      for (const [from, to] of there) expect(back.get(to)).toBe(from)
    }),
  )
})
