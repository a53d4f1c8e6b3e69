import fc from 'fast-check'
import { idFromName, idsFromNames } from '@/core/ids'
import type { Framework, Id, ListWording, SkillLevel, Wording } from '@/core/model'

/** What of a framework a table does not hold: the same for all of `anyFramework`. */
export const about = {
  id: 'mill-lane',
  title: 'Careers at Mill Lane',
  shortTitle: 'Mill Lane',
  publisher: 'Mill Lane Bakery',
  edition: 'Spring',
  language: 'en-GB',
  licence: null,
  source: { title: 'How we grow' },
}

/** Words that make trouble: for CSV, for spreadsheets, for markup, for objects, for code that compares carelessly. */
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'bread',
      'Oven',
      'senior',
      'Mixing',
      'dough',
      'craft',
      'éclair',
      'Käse',
      '焼く',
      'head',
      '2nd',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '"',
      ',',
      ';',
      '|',
      "'",
      "'='",
      '=1+1',
      '+',
      '-x',
      '@cmd',
      '<b>',
      '</script>',
      '{',
      '\\',
      '#',
      '&amp;',
      '%0A',
      '…',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', 'true') },
)
const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((list) => list.join(' '))

/** A name that no cleaning changes, and that says something. */
const name = fc.oneof(
  { weight: 9, arbitrary: words(3).map((text) => `${text} x`) },
  { weight: 1, arbitrary: fc.constantFrom('焼く', '技 能') },
)
const sentence = words(8).map((text) => `Do ${text}.`)
const paragraphs = fc.array(sentence, { maxLength: 2 })
const items = fc.array(
  words(5).map((text) => `bake ${text}`),
  { minLength: 1, maxLength: 3 },
)
const list: fc.Arbitrary<ListWording> = fc.record(
  { leadIn: fc.constantFrom('You can:', 'You can', 'At this step, "you":'), items },
  { requiredKeys: ['items'] },
)
const wording: fc.Arbitrary<Wording> = fc.oneof(
  sentence,
  list,
  fc.tuple(sentence, sentence).map((both) => both.join('\n\n')),
)

const scales: readonly (readonly string[])[] = [
  ['Awareness', 'Working', 'Practitioner', 'Expert'],
  ['1', '2', '3'],
  ['Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5'],
  ['Watches', 'Helps, "mostly"', '=Bakes'],
]
const MOST_SKILLS = 5
const MOST_STEPS = 5

/** What a role level asks: places in the lists of skills and of steps, `null` where no skill level is stated. */
interface Asked {
  readonly skill: number
  readonly step: number | null
  /** Instead of the skill's wording at that step. */
  readonly own: Wording | null
}

const described = { summary: paragraphs, responsibilities: fc.option(list, { nil: undefined }) }
const asked: fc.Arbitrary<Asked> = fc.record({
  skill: fc.nat(MOST_SKILLS - 1),
  step: fc.option(fc.nat(MOST_STEPS - 1), { freq: 6 }),
  own: fc.option(wording, { freq: 1 }),
})
const anyRoleLevel = fc.record({
  name,
  grade: fc.option(name, { nil: undefined }),
  ...described,
  closing: fc.array(sentence, { maxLength: 1 }),
  asked: fc.uniqueArray(asked, { minLength: 1, maxLength: MOST_SKILLS, selector: ({ skill }) => skill }),
})
const role = fc.record({
  name,
  family: name,
  ...described,
  roleLevels: fc.uniqueArray(anyRoleLevel, { minLength: 1, maxLength: 4, selector: (each) => each.name }),
})
const skill = fc.record({
  name,
  description: fc.option(wording, { nil: undefined }),
  wordings: fc.array(fc.option(wording), { minLength: MOST_STEPS, maxLength: MOST_STEPS }),
})

const loose = fc.record({
  scale: fc.constantFrom(...scales),
  hasFamilies: fc.boolean(),
  skills: fc.uniqueArray(skill, {
    minLength: MOST_SKILLS,
    maxLength: MOST_SKILLS,
    selector: (each) => idFromName(each.name),
  }),
  roles: fc.uniqueArray(role, { minLength: 1, maxLength: 4, selector: (each) => each.name }),
})
type Loose = typeof loose extends fc.Arbitrary<infer Value> ? Value : never

/** A framework that fits in the small CSV format without loss, in the form in which it is read back. */
export const anyFramework: fc.Arbitrary<Framework> = loose.map(frameworkOf)

function frameworkOf({ scale, hasFamilies, skills, roles }: Loose): Framework {
  const steps = scaleOf(scale, roles)
  const idsOf = (names: readonly string[], kind: Parameters<typeof idsFromNames>[1]) => {
    const once = [...new Set(names)]
    const { ids } = idsFromNames(once, kind)
    return new Map(once.map((each, place) => [each, ids[place] ?? '']))
  }
  const rows = roles.flatMap(({ roleLevels }) => roleLevels.flatMap((roleLevel) => roleLevel.asked))
  const appearing = [...new Set(rows.map((row) => row.skill))]
    .map((place) => skills[place])
    .filter((each) => each !== undefined)
  const skillIds = idsOf(
    appearing.map((each) => each.name),
    'skill',
  )
  const familyIds = idsOf(
    roles.map(({ family }) => family),
    'role-family',
  )
  const roleIds = idsOf(
    roles.map((each) => each.name),
    'role',
  )

  const stepOf = ({ step }: Asked): Id | null => (step === null ? null : idFromName(scale[step % scale.length] ?? ''))
  const said = (row: Asked): Wording | undefined =>
    row.own ?? (row.step === null ? undefined : (skills[row.skill]?.wordings[row.step % scale.length] ?? undefined))
  /** What most rows say of a skill at a step; of equals, what was said first. */
  const shared = (place: number, step: Id | null): Wording | undefined => {
    if (step === null) return skills[place]?.description
    const all = rows.filter((row) => row.skill === place && stepOf(row) === step).flatMap((row) => said(row) ?? [])
    const votes = (each: Wording) => all.filter((other) => isSame(other, each)).length
    return all.toSorted((a, b) => votes(b) - votes(a))[0]
  }

  return {
    format: 1,
    ...about,
    skillScale: steps,
    roleFamilies: hasFamilies ? Array.from(familyIds, ([family, id]) => ({ id, name: family })) : [],
    roles: roles.map((each) => {
      const roleLevelIds = idsOf(
        each.roleLevels.map((roleLevel) => roleLevel.name),
        'role-level',
      )
      return {
        id: roleIds.get(each.name) ?? '',
        name: each.name,
        ...(hasFamilies && { roleFamily: familyIds.get(each.family) ?? '' }),
        introduction: [],
        summary: each.summary,
        ...(each.responsibilities && { responsibilities: each.responsibilities }),
        roleLevels: each.roleLevels.map((roleLevel) => ({
          id: roleLevelIds.get(roleLevel.name) ?? '',
          name: roleLevel.name,
          ...(roleLevel.grade !== undefined && { grade: roleLevel.grade }),
          summary: roleLevel.summary,
          ...(roleLevel.responsibilities && { responsibilities: roleLevel.responsibilities }),
          closing: roleLevel.responsibilities ? roleLevel.closing : [],
          placeholders: [],
          requirements: roleLevel.asked.map((row) => {
            const own = said(row)
            const isOwn = own !== undefined && !isSame(own, shared(row.skill, stepOf(row)))
            return {
              skill: skillIds.get(skills[row.skill]?.name ?? '') ?? '',
              skillLevel: stepOf(row),
              ...(isOwn && { wording: own }),
            }
          }),
          notes: [],
        })),
        relatedRoles: [],
        relatedCourses: [],
        furtherReading: [],
        notes: [],
      }
    }),
    skills: appearing
      .toSorted((a, b) => new Intl.Collator('en').compare(a.name, b.name) || (a.name < b.name ? -1 : 1))
      .map((each) => ({
        id: skillIds.get(each.name) ?? '',
        name: each.name,
        ...(each.description !== undefined && { description: each.description }),
        wording: Object.fromEntries(
          steps.flatMap(({ id }) => {
            const text = shared(skills.indexOf(each), id)
            return text === undefined ? [] : [[id, text] as const]
          }),
        ),
        notes: [],
      })),
    relatedSkills: [],
    notes: [],
    repairs: [],
    redirects: [],
  }
}

/** Of a scale of one's own the steps that are asked for; a scale of numbers has those between as well. */
function scaleOf(scale: readonly string[], roles: Loose['roles']): SkillLevel[] {
  const used = new Set(
    roles.flatMap(({ roleLevels }) =>
      roleLevels.flatMap((roleLevel) =>
        roleLevel.asked.flatMap(({ step }) => (step === null ? [] : [step % scale.length])),
      ),
    ),
  )
  const steps = scale.map((each) => ({ id: idFromName(each), name: each }))
  const [four = []] = scales
  if (scale === four || used.size === 0) return four.map((each) => ({ id: idFromName(each), name: each }))
  return scale[0] === '1' ? steps.slice(0, Math.max(...used) + 1) : steps.filter((_, place) => used.has(place))
}

function isSame(a: Wording | undefined, b: Wording | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
