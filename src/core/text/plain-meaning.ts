import type { Id } from '../model'

/**
 * What the four common skill levels mean in our own words, lowest first: for frameworks that have neither official wording nor
 * explanations. Of skill levels of another scale we do not guess what its authors mean.
 */
export const plainMeanings: readonly { readonly skillLevel: Id; readonly meaning: string }[] = [
  { skillLevel: 'awareness', meaning: 'You know what it is and why it matters, and you take part with help.' },
  { skillLevel: 'working', meaning: 'You do it without help in everyday cases, and you know when to ask.' },
  { skillLevel: 'practitioner', meaning: 'You do it in difficult cases, decide how to do it, and help others.' },
  {
    skillLevel: 'expert',
    meaning: 'You decide how it is done beyond your own team, lead others, and improve how it is done.',
  },
]
