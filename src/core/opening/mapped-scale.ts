import type { Framework, Id, Repair, Requirement, Skill, SkillLevel, Wording } from '../model'
import { fourSkillLevels, rankOfWord } from '../importing/scale-words'
import { same } from '../profile/same'
import { requirementWording, skillWording } from '../views/skill-wording'
import { pieceText } from '../text/text-pieces'

/**
 * What each skill level of a scale may be on the scale of four, for a person to correct: by what its name commonly means;
 * where a name means nothing to us, all are spread over the four from the lowest to the highest.
 */
export function suggestedMapping(scale: readonly SkillLevel[]): ReadonlyMap<Id, Id> {
  const ranks = scale.map(({ name }) => rankOfWord(name))
  const places = ranks.every((rank) => rank !== undefined)
    ? ranks.map(placeOfRank)
    : scale.map((_, place) => spread(place, scale.length))
  return new Map(scale.map(({ id }, place) => [id, fourSkillLevels[places[place] ?? 0]?.id ?? '']))
}

/** The names of the four themselves say at which ranks they begin. */
function placeOfRank(rank: number): number {
  const at = fourSkillLevels.findLastIndex(({ name }) => (rankOfWord(name) ?? 0) <= rank)
  return Math.max(0, at)
}

/** Of three the first, second and last: the highest of a scale is the highest of the four, unless there is but one. */
function spread(place: number, length: number): number {
  return length < 2 ? 0 : Math.round((place * (fourSkillLevels.length - 1)) / (length - 1))
}

/**
 * A framework on the scale of four, as a person has mapped its own. Two skill levels may come to one: a skill then says
 * what most requirements at it say, and a requirement that says otherwise keeps its own words. A wording that no
 * requirement carries and another takes the place of is listed among the repairs: none is lost.
 */
export function mappedScale(framework: Framework, to: ReadonlyMap<Id, Id | null>): Framework {
  const mapping: Mapping = (skillLevel) =>
    fourSkillLevels.find(({ id }) => skillLevel !== null && id === to.get(skillLevel))?.id ?? null
  const before = new Map(framework.skills.map((skill) => [skill.id, skill]))
  const asked = askedWordings(framework, before)
  const skills = framework.skills.map((skill) => ({
    ...skill,
    wording: mappedWording(skill, asked.get(skill.id) ?? [], framework, mapping),
  }))
  const after = new Map(skills.map((skill) => [skill.id, skill]))
  const displaced = framework.skills.flatMap((skill) =>
    displacedWordings(skill, after.get(skill.id), asked.get(skill.id) ?? [], framework.skillScale, mapping),
  )
  return {
    ...framework,
    skillScale: fourSkillLevels,
    skills,
    roles: framework.roles.map((role) => ({
      ...role,
      roleLevels: role.roleLevels.map((roleLevel) => ({
        ...roleLevel,
        requirements: roleLevel.requirements.map((requirement) =>
          mappedRequirement(requirement, before.get(requirement.skill), after.get(requirement.skill), mapping),
        ),
      })),
    })),
    repairs: [...framework.repairs, ...displaced],
  }
}

/** By each of the four what most requirements say there; where none says anything, what the skill says lowest. */
function mappedWording(
  skill: Skill,
  asked: readonly AskedWording[],
  { skillScale }: Framework,
  mapping: Mapping,
): Skill['wording'] {
  return Object.fromEntries(
    fourSkillLevels.flatMap(({ id }) => {
      const own = skillScale.filter((skillLevel) => mapping(skillLevel.id) === id)
      const said = asked.filter(({ skillLevel }) => mapping(skillLevel) === id).map(({ wording }) => wording)
      const wording =
        commonestWording(said) ??
        own.map((skillLevel) => skillWording(skill, skillLevel.id)).find((text) => text !== undefined)
      return wording === undefined ? [] : [[id, wording] as const]
    }),
  )
}

function mappedRequirement(
  requirement: Requirement,
  before: Skill | undefined,
  after: Skill | undefined,
  mapping: Mapping,
): Requirement {
  const skillLevel = mapping(requirement.skillLevel)
  const wording = requirementWording(requirement, before)
  const isOwn = wording !== undefined && !same(wording, after && skillWording(after, skillLevel))
  return { skill: requirement.skill, skillLevel, ...(isOwn && { wording }) }
}

/** What each of a framework's own skill levels is on the scale of four; `null` for none. */
type Mapping = (skillLevel: Id | null) => Id | null

/**
 * The wordings of a skill that are lost on the scale of four: their skill level has another wording there, and no requirement has
 * them as its own.
 */
function displacedWordings(
  before: Skill,
  after: Skill | undefined,
  asked: readonly AskedWording[],
  scale: readonly SkillLevel[],
  mapping: Mapping,
): Repair[] {
  return scale.flatMap(({ id, name }) => {
    const wording = skillWording(before, id)
    const to = mapping(id)
    const kept = to === null || !after ? undefined : skillWording(after, to)
    const isCarried = asked.some((other) => other.skillLevel === id && same(other.wording, wording))
    if (wording === undefined || isCarried || same(wording, kept)) return []
    const why =
      to === null
        ? `“${name}” was matched to no skill level.`
        : `“${name}” was matched to ${to}, which has other wording.`
    return [
      {
        where: `${before.name}, ${name}`,
        published: pieceText(wording),
        repaired: kept === undefined ? '' : pieceText(kept),
        why,
      },
    ]
  })
}

/** What a requirement says of a skill, at one of the framework's own skill levels. */
interface AskedWording {
  readonly skillLevel: Id
  readonly wording: Wording
}

/** What the requirements of a framework say, by skill; those that state no skill level, or say nothing, are left out. */
function askedWordings({ roles }: Framework, skills: ReadonlyMap<Id, Skill>): ReadonlyMap<Id, readonly AskedWording[]> {
  const asked = new Map<Id, AskedWording[]>()
  for (const requirement of roles.flatMap(({ roleLevels }) => roleLevels.flatMap(({ requirements }) => requirements))) {
    const { skill, skillLevel } = requirement
    const wording = requirementWording(requirement, skills.get(skill))
    if (skillLevel === null || wording === undefined) continue
    const ofSkill = asked.get(skill) ?? []
    asked.set(skill, ofSkill)
    ofSkill.push({ skillLevel, wording })
  }
  return asked
}

/** The most frequent wording; of several equally frequent ones, the first. */
function commonestWording(wordings: readonly Wording[]): Wording | undefined {
  const votes = new Map<string, { readonly wording: Wording; count: number }>()
  for (const wording of wordings) {
    const text = typeof wording === 'string' ? wording : JSON.stringify([wording.leadIn, wording.items])
    const vote = votes.get(text) ?? { wording, count: 0 }
    votes.set(text, vote)
    vote.count += 1
  }
  return [...votes.values()].toSorted((a, b) => b.count - a.count)[0]?.wording
}
