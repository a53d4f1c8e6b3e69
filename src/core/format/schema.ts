import * as v from 'valibot'
import { ID_PATTERN } from '../ids'

/**
 * The shape of a framework file, said once: `parseFramework` checks with it, the published JSON Schema is made from
 * it, and what it gives out is a `Framework` of src/core/model.ts (tests/core/format/schema.test.ts checks it in both directions).
 * Lists and records may be left out where they are empty. A field the format does not know is a fault: it is most
 * often a misspelt one, and its content would be lost in silence.
 */

type Exactly<Entries extends v.ObjectEntries> = v.StrictObjectSchema<Entries, undefined>

/** An object of these fields and no others. (valibot's `strictObject` would name only the first of the others.) */
function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.GenericSchema<v.InferInput<Exactly<Entries>>, v.InferOutput<Exactly<Entries>>> {
  return v.objectWithRest(entries, v.never())
}

function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.optional(v.array(item), () => [])
}

const text = v.string()
const id = v.pipe(v.string(), v.metadata({ description: 'A kebab-case name', pattern: ID_PATTERN.source }))
const href = v.pipe(v.string(), v.description('An http or https address'))

const listWording = object({ leadIn: v.exactOptional(text), items: v.pipe(v.array(text), v.minLength(1)) })

const wording = v.pipe(
  v.union([text, listWording]),
  v.description('To the letter: a paragraph, or a list with the words before it'),
)

const licence = object({ name: text, href: v.exactOptional(href), attribution: v.exactOptional(text) })

const source = object({
  title: text,
  href: v.exactOptional(href),
  published: v.exactOptional(text),
  read: v.exactOptional(text),
})

const named = object({ id, name: text })

const requirement = object({
  skill: id,
  skillLevel: v.pipe(v.nullable(id), v.description('null where the source states no skill level')),
  wording: v.exactOptional(wording),
})

const roleLevel = object({
  id,
  name: text,
  publishedName: v.exactOptional(text),
  grade: v.exactOptional(text),
  summary: listOf(text),
  responsibilities: v.exactOptional(listWording),
  closing: listOf(text),
  placeholders: listOf(text),
  drawnFrom: v.exactOptional(text),
  requirements: listOf(requirement),
  notes: listOf(text),
})

const role = object({
  id,
  name: text,
  publishedName: v.exactOptional(text),
  roleFamily: v.exactOptional(id),
  tagline: v.exactOptional(text),
  introduction: listOf(wording),
  summary: listOf(text),
  responsibilities: v.exactOptional(listWording),
  aboutSkills: v.exactOptional(text),
  roleLevels: listOf(roleLevel),
  relatedRoles: listOf(text),
  relatedCourses: listOf(text),
  furtherReading: listOf(text),
  notes: listOf(text),
})

const explanation = object({ statements: v.pipe(v.array(text), v.minLength(1)), example: v.exactOptional(text) })

const skillExplanation = v.pipe(
  object({
    summary: text,
    skillLevels: v.optional(v.record(v.string(), explanation), () => ({})),
    notStated: v.exactOptional(explanation),
  }),
  v.description('Not the wording of the source: each skill level has what it adds to those below it'),
)

const skill = object({
  id,
  name: text,
  publishedName: v.exactOptional(text),
  description: v.exactOptional(wording),
  definition: v.exactOptional(text),
  wording: v.optional(v.record(v.string(), wording), () => ({})),
  notDefined: v.exactOptional(v.pipe(v.array(id), v.description('Skill levels that the source says are not defined'))),
  explanation: v.exactOptional(skillExplanation),
  notes: listOf(text),
})

const relatedSkills = object({
  skills: v.strictTuple([id, id]),
  kind: v.picklist(['variant', 'related', 'refused']),
  reason: v.pipe(text, v.description('Why, in one sentence')),
})

/** The parts a reader of the JSON Schema wants to meet by name. */
export const namedParts = {
  wording,
  listWording,
  requirement,
  roleLevel,
  role,
  skill,
  skillExplanation,
  explanation,
  relatedSkills,
}

/** The whole file. */
export const frameworkSchema = object({
  format: v.literal(1),
  id,
  title: text,
  shortTitle: text,
  publisher: text,
  edition: text,
  language: v.pipe(v.string(), v.description('A BCP 47 language tag, e.g. en-GB')),
  licence: v.pipe(v.nullable(licence), v.description('null where the source states no licence')),
  source,
  skillScale: v.pipe(v.array(named), v.description('Lowest skill level first')),
  roleFamilies: listOf(named),
  roles: listOf(role),
  skills: listOf(skill),
  relatedSkills: listOf(relatedSkills),
  notes: listOf(text),
  repairs: listOf(object({ where: text, published: text, repaired: text, why: text })),
  redirects: listOf(object({ from: text, to: text })),
})
