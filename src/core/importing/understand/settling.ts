import type { Choices, Guess, Option, Question } from './understood'
import { listed } from '../../text/words'

/** What is settled while a document is understood. Only the first open question is asked; the others may not come up. */
export class Settling {
  readonly guesses: Guess[] = []
  question: Question | null = null

  constructor(readonly choices: Choices) {}

  /** The person's answer; without one, `fallback`, and the question is open. */
  ask(question: Question, fallback: string): string {
    const answer = question.answers.find(({ value }) => value === this.choices[question.option])
    if (answer) this.settle(question.option, answer.value, `${question.text} ${answer.text}.`)
    else this.question ??= question
    return answer?.value ?? fallback
  }

  /** The role: as the person says, as the document names it, or open. */
  role(found: string | undefined): string {
    const { role } = this.choices
    if (role === undefined && found === undefined) {
      this.question ??= { option: 'role', text: 'Which role are these levels of?', answers: [] }
      return 'Role'
    }
    this.settle('role', role ?? found ?? '', `The role is ${role ?? found}.`)
    return role ?? found ?? ''
  }

  settle(option: Option, value: string, text: string): void {
    if (!this.guesses.some((guess) => guess.option === option && guess.text === text))
      this.guesses.push({ option, value, text })
  }
}

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
