import type { Id } from './model'

/**
 * What the four common skill levels mean, in this product's own words: shown, as ours, where the wording of a framework
 * is not held. `undefined` for a skill level of any other scale: we do not guess what its authors meant.
 */
export function plainMeaning(skillLevel: Id): string | undefined {
  return meanings.get(skillLevel)
}

const meanings: ReadonlyMap<Id, string> = new Map([
  ['awareness', 'Knows what it is and why it matters, and takes part in it with help.'],
  ['working', 'Does it in everyday cases without help, and knows when to ask.'],
  ['practitioner', 'Does it in hard cases, chooses how it is done, and helps others with it.'],
  ['expert', 'Sets how it is done beyond one team, leads others in it, and changes it for the better.'],
])
