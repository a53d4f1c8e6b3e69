import type { Framework, Id, RelatedSkills, Skill } from './model'
import type { SkillName, StandIn } from './moves/skills-to-learn'
import { folded } from './text/fold'

/** More skills than this that share a name are a list of something, and not one skill written for several roles. */
const MOST_NAMESAKES = 50

/**
 * The steps that somebody brings of a skill who has so many of a related one: one step fewer, and never beyond the second
 * step of the scale. Of a variant they bring all.
 */
export function helpedTo(steps: number): number {
  return Math.max(0, Math.min(2, steps - 1))
}

/** A skill that counts in place of another one, and the pair that says why. */
export interface JudgedStandIn extends StandIn {
  /** The steps that it counts for. */
  readonly counts: number
  readonly pair: RelatedSkills
}

/**
 * Of the skills that somebody has, the close one that counts for most in place of a skill: `null` if none counts for more than the
 * steps that they have of the skill itself.
 */
export function bestStandIn(
  pairs: readonly RelatedSkills[],
  skill: Id,
  own: number,
  others: ReadonlyMap<Id, { readonly skill: SkillName; readonly steps: number }>,
): JudgedStandIn | null {
  let best: JudgedStandIn | null = null
  for (const kind of ['variant', 'related'] as const) {
    for (const pair of pairs) {
      if (pair.kind !== kind || !pair.skills.includes(skill)) continue
      const other = others.get(pair.skills[0] === skill ? pair.skills[1] : pair.skills[0])
      if (!other) continue
      const counts = kind === 'variant' ? other.steps : helpedTo(other.steps)
      if (counts > (best?.counts ?? own)) best = { ...other, kind, counts, pair }
    }
  }
  return best
}

/**
 * Every pair of skills that somebody has judged, and after them the skills whose names differ only in what stands in brackets:
 * they are variants unless a row says otherwise.
 */
export function allRelatedSkills({
  skills,
  relatedSkills,
}: Pick<Framework, 'skills' | 'relatedSkills'>): readonly RelatedSkills[] {
  const judged = new Set(relatedSkills.map((pair) => keyOf(pair.skills)))
  const namesakes = [...groupedByName(skills).values()].flatMap((group) =>
    group.length > MOST_NAMESAKES
      ? []
      : group.flatMap((skill, place) => group.slice(place + 1).map((other) => [skill.id, other.id] as const)),
  )
  return [
    ...relatedSkills,
    ...namesakes
      .filter((pair) => !judged.has(keyOf(pair)))
      .map((pair) => ({ skills: pair, kind: 'variant' as const, reason: 'Only the words in brackets differ.' })),
  ]
}

/** The pairs of which a framework has both skills: for an edition of it that says nothing of related skills. */
export function pairsAmong(
  relatedSkills: readonly RelatedSkills[],
  skills: readonly Pick<Skill, 'id'>[],
): readonly RelatedSkills[] {
  const known = new Set(skills.map(({ id }) => id))
  return relatedSkills.filter((pair) => pair.skills.every((skill) => known.has(skill)))
}

function keyOf(pair: readonly [string, string]): string {
  return pair.toSorted().join(' ')
}

/** By name without what stands in brackets. */
function groupedByName(skills: readonly Skill[]): ReadonlyMap<string, readonly Skill[]> {
  const groups = new Map<string, Skill[]>()
  for (const skill of skills) {
    const name = folded(skill.name.replace(/\([^()]*\)/g, ' '))
    if (name === '') continue
    const group = groups.get(name) ?? []
    groups.set(name, group)
    group.push(skill)
  }
  return groups
}
