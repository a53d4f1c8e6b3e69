import { changeOf, skillLevelSteps, type Change, type Steps } from '../changes'
import { sameScale } from '../comparing/rows'
import type { Framework, Id, Role, Skill, Wording } from '../model'
import { requirementWording } from '../views/skill-wording'
import { isOneToOne, type Match, type Matches, type RoleLevelOf } from './matches'

/** What became of one role that both editions have. */
export interface RoleChanges {
  readonly role: Match<Role>
  /** In the order of the second edition's career ladder; those that are gone come last. */
  readonly roleLevels: readonly Match<RoleLevelOf>[]
  /** Every skill that the role asks for in either edition, by what became of it. */
  readonly skills: readonly RoleSkill[]
}

/** What became of a skill in this role: it may be in both editions, and in one of them only other roles ask for it. */
export type SkillOutcome = (typeof skillOutcomes)[number]
const skillOutcomes = ['same', 'renamed', 'split', 'merged', 'no-longer-asked', 'new'] as const

export interface RoleSkill {
  readonly match: Match<Skill>
  readonly outcome: SkillOutcome
  /** One for each role level that is matched one to one, in the order of `roleLevels`. */
  readonly cells: readonly RequirementCell[]
}

/** What two role levels that are matched one to one ask of a skill. */
export interface RequirementCell {
  readonly roleLevels: { readonly from: RoleLevelOf; readonly to: RoleLevelOf }
  readonly from: readonly AskedSkill[]
  readonly to: readonly AskedSkill[]
  /** `null` if the skill is not matched one to one, or neither side asks for it. */
  readonly change: Change | null
}

export interface AskedSkill {
  readonly skill: Skill
  readonly skillLevel: Id | null
  readonly steps: Steps
  readonly wording?: Wording | undefined
}

/** What became of a role that is matched one to one, requirement by requirement. */
export function roleChanges(
  from: Framework,
  to: Framework,
  { roleLevels, skills }: Matches,
  role: Match<Role>,
): RoleChanges {
  const [before, after] = [role.from[0], role.to[0]]
  const ofRole = roleLevels.filter(
    (match) => match.from.some((other) => other.role === before) || match.to.some((other) => other.role === after),
  )
  const place = ({ to: [first] }: Match<RoleLevelOf>) =>
    first && after ? after.roleLevels.indexOf(first.roleLevel) : Infinity
  const inOrder = ofRole.toSorted((a, b) => place(a) - place(b))
  const comparable = inOrder.filter(isOneToOne)
  return {
    role,
    roleLevels: inOrder,
    skills: skills
      .flatMap((match) => {
        const outcome = outcomeOf(match, before, after)
        return outcome ? [{ match, outcome, cells: comparable.map((other) => cellOf(from, to, other, match)) }] : []
      })
      .toSorted((a, b) => skillOutcomes.indexOf(a.outcome) - skillOutcomes.indexOf(b.outcome)),
  }
}

/** `null` if the role asks for none of the skills in either edition. */
function outcomeOf(match: Match<Skill>, before: Role | undefined, after: Role | undefined): SkillOutcome | null {
  const wasAsked = match.from.some((skill) => asksFor(before, skill))
  const isAsked = match.to.some((skill) => asksFor(after, skill))
  if (!wasAsked) return isAsked ? 'new' : null
  return !isAsked || match.kind === 'gone' || match.kind === 'new' ? 'no-longer-asked' : match.kind
}

function asksFor(role: Role | undefined, { id }: Skill): boolean {
  return role?.roleLevels.some(({ requirements }) => requirements.some(({ skill }) => skill === id)) ?? false
}

function cellOf(from: Framework, to: Framework, roleLevels: Match<RoleLevelOf>, match: Match<Skill>): RequirementCell {
  const [before, after] = [roleLevels.from[0], roleLevels.to[0]]
  if (!before || !after) throw new RangeError('The role levels are not matched one to one')
  const asked = { from: askedOf(from, before, match.from), to: askedOf(to, after, match.to) }
  return { roleLevels: { from: before, to: after }, ...asked, change: changeBetween(from, to, match, asked) }
}

function askedOf({ skillScale }: Framework, { roleLevel }: RoleLevelOf, skills: readonly Skill[]): AskedSkill[] {
  return skills.flatMap((skill) => {
    const requirement = roleLevel.requirements.find((other) => other.skill === skill.id)
    if (!requirement) return []
    const { skillLevel } = requirement
    const wording = requirementWording(requirement, skill)
    return [{ skill, skillLevel, steps: skillLevelSteps(skillScale, skillLevel), wording }]
  })
}

function changeBetween(
  from: Framework,
  to: Framework,
  match: Match<Skill>,
  asked: Pick<RequirementCell, 'from' | 'to'>,
): Change | null {
  if (!isOneToOne(match) || asked.from.length + asked.to.length === 0) return null
  if (!sameScale(from.skillScale, to.skillScale)) return { kind: 'unknown' }
  return changeOf(asked.from[0]?.steps ?? 0, asked.to[0]?.steps ?? 0)
}
