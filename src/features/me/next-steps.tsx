import { useId, useState } from 'react'
import { addNextStep, changeNextStep, removeNextStep, typeNextStep } from '@/core/profile/edits'
import { limits, type NextStep, type Profile } from '@/core/profile/model'
import { newId } from '@/device/profiles/new-id'
import { TypedTextField } from './typed-text'
import type { Editor } from './use-editor'

/** What the person will do next, each with its date. */
export function NextSteps({ profile: { nextSteps }, editor }: { profile: Profile; editor: Editor }) {
  const [text, setText] = useState('')
  const [due, setDue] = useState('')
  const ids = { text: useId(), due: useId() }
  const isFull = nextSteps.length >= limits.nextSteps
  const add = () => {
    if (!text.trim() || isFull) return
    editor.change(addNextStep({ id: newId(), text: text.trim(), due, done: false }))
    setText('')
    setDue('')
    document.getElementById(ids.text)?.focus()
  }
  return (
    <section aria-labelledby="next-steps-heading" className="mt-10 max-w-4xl">
      <h2 id="next-steps-heading" className="mb-2">
        Next steps
      </h2>
      <ul>
        {nextSteps.map((step, index) => (
          <StepRow key={step.id} step={step} number={index + 1} editor={editor} />
        ))}
      </ul>
      <form
        className="next-step items-end"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <div className="grid gap-1">
          <label htmlFor={ids.text} className="text-sm">
            Next step
          </label>
          <input
            id={ids.text}
            type="text"
            className="field w-full"
            autoComplete="off"
            maxLength={limits.textLength}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className="grid gap-1">
          <label htmlFor={ids.due} className="text-sm">
            Date (optional)
          </label>
          <input
            id={ids.due}
            type="date"
            className="field"
            value={due}
            onChange={(event) => setDue(event.target.value)}
          />
        </div>
        <button type="submit" className="button button-strong" disabled={isFull}>
          Add
        </button>
      </form>
      {isFull && (
        <p className="text-sm text-soft">You have {limits.nextSteps} next steps. Remove one to add another.</p>
      )}
    </section>
  )
}

function StepRow({
  step: { id, text, due, done },
  number,
  editor: { change, act },
}: {
  step: NextStep
  number: number
  editor: Editor
}) {
  const textId = useId()
  return (
    <li className="next-step items-center border-t border-line py-2">
      <span className="flex items-center gap-3">
        <input
          type="checkbox"
          className="pick"
          aria-label={`Next step ${number} is done`}
          checked={done}
          onChange={(event) => change(changeNextStep(id, { done: event.target.checked }))}
        />
        <label htmlFor={textId} className="sr-only">
          Next step {number}
        </label>
        <TypedTextField id={textId} value={text} onType={(typed) => change(typeNextStep(id, typed))} />
      </span>
      <input
        type="date"
        className="field"
        aria-label={`Date of next step ${number}`}
        value={due}
        onChange={(event) => change(changeNextStep(id, { due: event.target.value }))}
      />
      <button
        type="button"
        className="button"
        aria-label={`Remove next step ${number}`}
        onClick={() => act(removeNextStep(id), `Removed the next step “${text}”.`)}
      >
        Remove
      </button>
    </li>
  )
}
