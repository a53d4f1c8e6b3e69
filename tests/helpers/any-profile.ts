import fc from 'fast-check'
import { isId } from '@/core/ids'
import { NOT_YET, type NextStep, type OwnSkill, type Profile } from '@/core/profile/model'

/** Whatever can be typed or pasted: any script, control characters, halves of surrogate pairs, markup. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', '__proto__', '<script>alert(1)</script>', '"\\\n\u2028', '=1+1', '\uFEFFbom', '\uD800'),
)

const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/).filter(isId)
const anyRoleLevel = fc.option(fc.record({ role: anyId, roleLevel: anyId }))

const anySkill: fc.Arbitrary<OwnSkill> = fc.record({
  skill: anyId,
  skillLevel: fc.oneof(anyId, fc.constant(NOT_YET), fc.constant(null)),
  note: anyText,
  evidence: anyText,
  met: fc.uniqueArray(anyText, { maxLength: 4 }),
})

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const anyStep: fc.Arbitrary<NextStep> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 8 }),
  text: anyText,
  due: fc.oneof(fc.constant(''), anyDay),
  done: fc.boolean(),
})

/** Any profile a person can come to have. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 12 }),
  name: anyText,
  framework: anyId,
  base: anyRoleLevel,
  target: anyRoleLevel,
  skills: fc.uniqueArray(anySkill, { selector: ({ skill }) => skill, maxLength: 12 }),
  nextSteps: fc.uniqueArray(anyStep, { selector: ({ id }) => id, maxLength: 4 }),
})
