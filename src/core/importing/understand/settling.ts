import type { Choices, Guess, Option, Question } from './understood'

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
