import { listed } from '../../text/words'
import type { Question } from './understood'

/** "Level 1" may be that of a job or of what somebody knows. */
export function whoseLevels(names: readonly string[]): Question {
  return {
    option: 'stagesOf',
    text: `What are ${shortList(names)}?`,
    answers: [
      { value: 'role', text: 'Levels of a role: people are promoted from one to the next' },
      { value: 'skill', text: 'Levels of each skill: how well somebody knows it' },
    ],
  }
}

/** Some names, for a question about all of them. */
export function shortList(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`)
  return quoted.length > 4 ? `${listed(quoted.slice(0, 3))} and ${quoted.length - 3} more` : listed(quoted)
}
