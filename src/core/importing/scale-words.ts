import { idFromName } from '../ids'

/** The four skill levels of the United Kingdom's framework, which most frameworks made after it share. */
export const fourSkillLevels = ['Awareness', 'Working', 'Practitioner', 'Expert'].map((name) => ({
  id: idFromName(name),
  name,
}))

/** Words that frameworks use for skill levels in English, German and French, those on one line meaning about the same; lowest first. */
const commonWords: readonly string[] = [
  'unaware interest',
  'awareness aware grundlagen grundkenntnisse anfanger notions sensibilisation bases niedrig gering faible l novice beginner entry foundation foundational fundamental fundamentals introductory learner learning basic emerging low',
  'elementary assisted developing advanced-beginner apprentice',
  'working kenner sicher pratique application mittel moyen m intermediate competent capable medium moderate applying skilled established',
  'practitioner konner fortgeschritten fortgeschrittene avance autonome hoch eleve h proficient practicing practising independent advanced experienced high confident',
  'expert experte expertin maitrise mastery master authority specialist leading very-high guru',
  'thought-leader visionary strategic',
]

const ranks = new Map(commonWords.flatMap((words, rank) => words.split(' ').map((word) => [word, rank] as const)))

/** How high a skill level of that name stands among those that frameworks use; `undefined` for a word of its own. */
export function rankOfWord(name: string): number | undefined {
  return ranks.get(idFromName(name))
}
