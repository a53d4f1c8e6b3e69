import type { Framework, Id, Skill, Wording } from '../model'
import { requirementWording } from '../views/skill-wording'

/** What a requirement says of a skill, at one of the framework's own skill levels. */
export interface AskedWording {
  readonly skillLevel: Id
  readonly wording: Wording
}

/** What the requirements of a framework say, by skill; those that state no skill level, or say nothing, are left out. */
export function askedWordings(
  { roles }: Framework,
  skills: ReadonlyMap<Id, Skill>,
): ReadonlyMap<Id, readonly AskedWording[]> {
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

/** The wording that stands most often, of equals the first. */
export function commonestWording(wordings: readonly Wording[]): Wording | undefined {
  const votes = new Map<string, { readonly wording: Wording; count: number }>()
  for (const wording of wordings) {
    const text = typeof wording === 'string' ? wording : JSON.stringify([wording.leadIn, wording.items])
    const vote = votes.get(text) ?? { wording, count: 0 }
    votes.set(text, vote)
    vote.count += 1
  }
  return [...votes.values()].toSorted((a, b) => b.count - a.count)[0]?.wording
}
