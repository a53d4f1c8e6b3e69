import type { FrameworkRequirements, SkillPair } from '@/core/views/model'

/** The share of a framework's skills that all its copies have in common. */
const SHARED = 1 / 3

/**
 * A framework grown to as many times its size: copies whose roles, role levels and skills have names of their own, but
 * for a third of the skills, drawn by seed, which all copies ask for alike. A skill has as many close skills in a copy as in the
 * original, but for those that are shared: a framework does not write one skill anew a hundred times. One time gives the framework as it is.
 */
export function manyTimes(requirements: FrameworkRequirements, times: number, seed = 1): FrameworkRequirements {
  const random = seededRandom(seed)
  const isShared = requirements.skills.map(() => random() < SHARED)
  const skills = [...requirements.skills]
  const roles = [...requirements.roles]
  const variants = [...requirements.ties.variants]
  const related = [...requirements.ties.related]
  for (let copy = 2; copy <= times; copy += 1) {
    const own = <Named extends { readonly id: string; readonly name: string }>(named: Named): Named => ({
      ...named,
      id: `${named.id}-${copy}`,
      name: `${named.name} ${copy}`,
    })
    const placeOf = requirements.skills.map((skill, place) => (isShared[place] ? place : skills.push(own(skill)) - 1))
    for (const role of requirements.roles) {
      const roleLevels = role.roleLevels.map((roleLevel) => ({
        ...own(roleLevel),
        asks: roleLevel.asks.map(([skill, steps]) => [placeOf[skill] ?? skill, steps] as const),
      }))
      roles.push({ ...own(role), roleLevels })
    }
    const ownPairs = (pairs: readonly SkillPair[]): SkillPair[] =>
      pairs.flatMap(([one, other]) =>
        isShared[one] || isShared[other] ? [] : [[placeOf[one] ?? one, placeOf[other] ?? other] as const],
      )
    variants.push(...ownPairs(requirements.ties.variants))
    related.push(...ownPairs(requirements.ties.related))
  }
  return { ...requirements, skills, roles, ties: { variants, related } }
}

/** The same numbers from 0 to 1 for the same seed, on every machine (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
