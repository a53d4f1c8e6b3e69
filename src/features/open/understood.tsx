import { useEffect, useId, useRef, useState } from 'react'
import type { Choices, Guess, Question } from '@/core/importing/understand/understood'
import { type Preview, understoodInWords } from '@/core/opening/preview'
import type { Understanding } from '@/core/importing/reading'

const sentenceId = 'understood'
const questionId = 'question'

interface UnderstoodProps {
  preview: Preview
  understanding: Understanding
  choices: Choices
  onChoose: (choices: Choices) => void
}

/** What was understood of a document, one question where that is not certain, and what was settled without one. */
export function Understood({ preview, understanding, choices, onChoose }: UnderstoodProps) {
  const { question, guesses, leftOut } = understanding
  const hasSaid = useRef(false)
  const say = (said: Choices) => {
    hasSaid.current = true
    onChoose({ ...choices, ...said })
  }
  useEffect(() => {
    // The button that was pressed is gone: on to the next question, or to what is understood now.
    if (hasSaid.current) document.getElementById(understanding.question ? questionId : sentenceId)?.focus()
    hasSaid.current = false
  }, [understanding])
  return (
    <section aria-label="What we understood" className="understood">
      <div>
        <p id={sentenceId} tabIndex={-1} role="status" className="understood-sentence">
          {understoodInWords(preview)}
        </p>
        {question && <Asked question={question} onAnswer={(option, value) => say({ [option]: value })} />}
      </div>
      <Settled guesses={guesses} choices={choices} onSay={say} />
      {leftOut.length > 0 && (
        <details>
          <summary>What we left out ({leftOut.length})</summary>
          <ul className="mt-1 list-disc pl-5 text-sm">
            {[...new Set(leftOut)].map((what) => (
              <li key={what} className="break-words">
                {what}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

interface AskedProps {
  question: Question
  onAnswer: (option: Question['option'], value: string) => void
}

function Asked({ question: { option, text, answers }, onAnswer }: AskedProps) {
  return (
    <fieldset className="question">
      <legend id={questionId} tabIndex={-1}>
        {text}
      </legend>
      <p className="text-sm text-soft">You can also keep it now as shown.</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {answers.length === 0 && <RoleField value="" onSave={(role) => onAnswer(option, role)} />}
        {answers.map((answer) => (
          <button
            key={answer.value}
            type="button"
            className="button text-left"
            onClick={() => onAnswer(option, answer.value)}
          >
            {answer.text}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

interface SettledProps {
  guesses: readonly Guess[]
  choices: Choices
  onSay: (said: Choices) => void
}

/** What was guessed can be corrected, what the person said can be taken back. */
function Settled({ guesses, choices, onSay }: SettledProps) {
  if (guesses.length === 0) return null
  return (
    <div>
      <h3>What we settled</h3>
      <ul className="settled">
        {guesses.map(({ option, value, text }) => (
          <li key={text}>
            <span className="min-w-0 break-words">{text}</span>
            {choices[option] !== undefined ? (
              <button type="button" className="button button-small" onClick={() => onSay({ [option]: undefined })}>
                Undo<span className="sr-only">: {text}</span>
              </button>
            ) : (
              option === 'role' && <Rename value={value} onSave={(role) => onSay({ role })} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Rename({ value, onSave }: { value: string; onSave: (value: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <RoleField value={value} onSave={onSave} isAskedFor />
  return (
    <button type="button" className="button button-small" onClick={() => setOpen(true)}>
      Change the role
    </button>
  )
}

interface RoleFieldProps {
  value: string
  onSave: (value: string) => void
  /** Whether the person has just asked for the field. */
  isAskedFor?: boolean
}

function RoleField({ value, onSave, isAskedFor = false }: RoleFieldProps) {
  const [typed, setTyped] = useState(value)
  const id = useId()
  return (
    <form
      className="flex w-full flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') onSave(typed.trim())
      }}
    >
      <label htmlFor={id} className="w-full text-sm">
        Name of the role
      </label>
      <input
        id={id}
        className="field min-w-0 flex-1"
        ref={(field) => {
          if (isAskedFor && typed === value) field?.focus()
        }}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button">
        Use it
      </button>
    </form>
  )
}
