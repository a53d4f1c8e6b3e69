import type { Id, SkillLevel } from '../model'
import { fourSkillLevels, rankOfWord } from '../importing/scale-words'

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
