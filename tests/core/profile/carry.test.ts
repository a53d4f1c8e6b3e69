import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reversed, type CrosswalkRow } from '@/core/editions/crosswalk'
import { undo } from '@/core/profile/change'
import { carriedBy, carry } from '@/core/profile/carry'
import { emptyProfile, emptySkill, type Profile } from '@/core/profile/model'
import { springToAutumn } from '../../fixtures/two-editions'

const ann: Profile = {
  ...emptyProfile('ann', 'spring-mill'),
  base: { role: 'baker', roleLevel: 'apprentice-baker' },
  target: { role: 'miller', roleLevel: 'miller' },
  skills: [
    { ...emptySkill('kneading'), skillLevel: 'skilled', note: 'By feel.' },
    { ...emptySkill('selling'), skillLevel: 'learning' },
    { ...emptySkill('proving'), skillLevel: 'teaching' },
    { ...emptySkill('of-another-time'), evidence: 'A loaf.' },
  ],
}

it('takes what is matched one to one to the other edition, and leaves the rest as it is', () => {
  expect(carriedBy(ann, springToAutumn)).toEqual({
    skills: [
      { from: 'kneading', to: 'dough-making' },
      { from: 'proving', to: 'proving' },
    ],
    left: ['selling', 'of-another-time'],
  })
  const carried = carry(springToAutumn)(ann)
  expect(carried).toMatchObject({
    framework: 'autumn-mill',
    base: { role: 'baker', roleLevel: 'trainee-baker' },
    target: null,
  })
  expect(carried.skills.map(({ skill, skillLevel, note, evidence }) => [skill, skillLevel, note + evidence])).toEqual([
    ['dough-making', 'skilled', 'By feel.'],
    ['selling', 'learning', ''],
    ['proving', 'teaching', ''],
    ['of-another-time', null, 'A loaf.'],
  ])
})

it('can be taken back, and changes no profile of another framework', () => {
  const carried = carry(springToAutumn)(ann)
  const back = undo(ann, carried)(carried)
  expect({ ...back, skills: back.skills.toSorted((a, b) => (a.skill < b.skill ? -1 : 1)) }).toEqual({
    ...ann,
    skills: ann.skills.toSorted((a, b) => (a.skill < b.skill ? -1 : 1)),
  })
  expect(carry(springToAutumn)(carried)).toBe(carried)
})

it('whatever the crosswalk and the answers: no skill is there twice, none is lost, and what is matched comes back', () => {
  const id = fc.constantFrom(...'abcdef')
  const row = fc.record({
    from: id.map((skill) => `skills/${skill}`),
    to: id.map((skill) => `skills/${skill}`),
    kind: fc.constantFrom<CrosswalkRow['kind']>('same', 'renamed', 'split'),
    reason: fc.constant('A reason.'),
  })
  const rows = fc
    .uniqueArray(row, { selector: ({ from }) => from })
    .map((made) => made.filter(({ to }, place) => made.findIndex((other) => other.to === to) === place))
  const skills = fc.uniqueArray(id).map((ids) => ids.map((skill) => ({ ...emptySkill(skill), note: skill })))
  fc.assert(
    fc.property(rows, skills, (made, own) => {
      const crosswalk = { from: 'x', to: 'y', rows: made }
      const before = { ...emptyProfile('p', 'x'), skills: own }
      const after = carry(crosswalk)(before)
      expect(new Set(after.skills.map(({ skill }) => skill)).size).toBe(own.length)
      expect(after.skills.map(({ note }) => note)).toEqual(own.map(({ note }) => note))
      if (carriedBy(before, crosswalk).left.length === 0) expect(carry(reversed(crosswalk))(after)).toEqual(before)
    }),
  )
})
