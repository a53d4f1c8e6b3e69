import type { Id } from '../model'

/**
 * What the four common skill levels mean, in this product's own words, lowest first: shown, as ours, where the wording of
 * a framework is not held.
 */
export const plainMeanings: readonly { readonly skillLevel: Id; readonly meaning: string }[] = [
  { skillLevel: 'awareness', meaning: 'Knows what it is and why it matters, and takes part in it with help.' },
  { skillLevel: 'working', meaning: 'Does it in everyday cases without help, and knows when to ask.' },
  { skillLevel: 'practitioner', meaning: 'Does it in hard cases, chooses how it is done, and helps others with it.' },
  {
    skillLevel: 'expert',
    meaning: 'Sets how it is done beyond one team, leads others in it, and changes it for the better.',
  },
]

/** `undefined` for a skill level of any other scale: we do not guess what its authors meant. */
export function plainMeaning(skillLevel: Id): string | undefined {
  return plainMeanings.find((plain) => plain.skillLevel === skillLevel)?.meaning
}
