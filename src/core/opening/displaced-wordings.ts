import type { Id, Repair, Skill, SkillLevel } from '../model'
import { same } from '../profile/same'
import { pieceText } from '../text/text-pieces'
import { skillWording } from '../views/skill-wording'
import type { AskedWording } from './asked-wordings'

/** What each of a framework's own skill levels is on the scale of four; `null` for none. */
export type Mapping = (skillLevel: Id | null) => Id | null

/**
 * The wordings of a skill for which the scale of four has no place: another stands where they came to, and no requirement
 * carries them.
 */
export function displacedWordings(
  before: Skill,
  after: Skill | undefined,
  asked: readonly AskedWording[],
  scale: readonly SkillLevel[],
  mapping: Mapping,
): Repair[] {
  return scale.flatMap(({ id, name }) => {
    const wording = skillWording(before, id)
    const to = mapping(id)
    const stands = to === null || !after ? undefined : skillWording(after, to)
    const isCarried = asked.some((other) => other.skillLevel === id && same(other.wording, wording))
    if (wording === undefined || isCarried || same(wording, stands)) return []
    const why =
      to === null
        ? `“${name}” was matched to no skill level.`
        : `“${name}” was matched to ${to}, which has other wording.`
    return [
      {
        where: `${before.name}, ${name}`,
        published: pieceText(wording),
        repaired: stands === undefined ? '' : pieceText(stands),
        why,
      },
    ]
  })
}
