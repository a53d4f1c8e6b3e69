import { removeSkill, typeEvidence, typeNote } from '@/core/profile/edits'
import { isEmptySkill, type OwnSkill } from '@/core/profile/model'
import { TypedTextField } from '../typed-text'
import type { Editor } from '../use-editor'

interface NoteAndEvidenceProps {
  skill: { readonly id: string; readonly name: string }
  own: OwnSkill
  /** Whether the target asks for the skill: then it stays on the list whatever is said of it. */
  isAsked: boolean
  editor: Editor
}

/** What a person writes of a skill, and the way to take all of it back. */
export function NoteAndEvidence({ skill, own, isAsked, editor: { change, act } }: NoteAndEvidenceProps) {
  const written = [own.note && 'a note', own.evidence && 'evidence'].filter(Boolean).join(' and ')
  return (
    <details>
      <summary>Note and evidence{written && <span className="text-soft">: {written}</span>}</summary>
      <div className="mt-2 grid gap-3 wide:grid-cols-2">
        <label className="grid gap-1 text-sm" htmlFor={`note-${skill.id}`}>
          Note
          <TypedTextField
            id={`note-${skill.id}`}
            long
            value={own.note}
            onType={(typed) => change(typeNote(skill.id, typed))}
          />
        </label>
        <label className="grid gap-1 text-sm" htmlFor={`evidence-${skill.id}`}>
          Evidence: work, feedback, a link
          <TypedTextField
            id={`evidence-${skill.id}`}
            long
            value={own.evidence}
            onType={(typed) => change(typeEvidence(skill.id, typed))}
          />
        </label>
      </div>
      {(!isAsked || !isEmptySkill(own)) && (
        <button
          type="button"
          className="fold-button mt-1"
          onClick={() =>
            act(
              removeSkill(skill.id),
              isAsked ? `What was said of ${skill.name} was cleared.` : `${skill.name} was taken off the list.`,
            )
          }
        >
          {isAsked ? `Clear what is said of ${skill.name}` : `Take ${skill.name} off the list`}
        </button>
      )}
    </details>
  )
}
