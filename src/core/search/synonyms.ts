/** What a word of outside is: an abbreviation, a title of another employer, a tool, or a topic. */
export const synonymKinds = ['abbreviation', 'title', 'tool', 'topic'] as const

/** What a word can lead to. To a role also means to its levels. */
export const synonymTargets = ['role', 'role-level', 'skill'] as const
export type SynonymTarget = (typeof synonymTargets)[number]

/** A word that people use for a role or skill of a framework. Our own judgement (data/synonyms). */
export interface Synonym {
  readonly word: string
  readonly kind: (typeof synonymKinds)[number]
  /** It leads to the role, role level or skill of this name, in every framework that has one. */
  readonly to: SynonymTarget
  readonly name: string
  /** Why, in a sentence; empty for the first letters of the name itself. */
  readonly reason: string
}

/** Why a word leads to a name, for where the name is already: "In government, close to a scrum master." */
export function synonymReason({ word, name, reason }: Synonym): string {
  return reason || `${word.toUpperCase()} is short for ${name}.`
}

/** The same with the name: "Delivery manager: in government, close to a scrum master." */
export function synonymSentence(synonym: Synonym): string {
  const { name, reason } = synonym
  // Names such as DevOps keep their first letter.
  return reason
    ? `${name}: ${reason.replace(/^\p{Lu}(?=\p{Ll}*\b)/u, (first) => first.toLowerCase())}`
    : synonymReason(synonym)
}
