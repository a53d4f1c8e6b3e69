import type { Id } from '../model'

/** Our own explanation of the four common skill levels, lowest first. Shown, as ours, if the official wording is missing. */
export const plainMeanings: readonly { readonly skillLevel: Id; readonly meaning: string }[] = [
  { skillLevel: 'awareness', meaning: 'You know what it is and why it matters, and you take part with help.' },
  { skillLevel: 'working', meaning: 'You do it without help in everyday cases, and you know when to ask.' },
  { skillLevel: 'practitioner', meaning: 'You do it in difficult cases, decide how to do it, and help others.' },
  {
    skillLevel: 'expert',
    meaning: 'You decide how it is done beyond your own team, lead others, and improve how it is done.',
  },
]

/** `undefined` for a skill level of another scale: we do not guess what its authors mean. */
export function plainMeaning(skillLevel: Id): string | undefined {
  return plainMeanings.find((plain) => plain.skillLevel === skillLevel)?.meaning
}
