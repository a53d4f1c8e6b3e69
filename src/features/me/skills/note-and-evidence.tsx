import { removeSkill, typeEvidence, typeNote } from '@/core/profile/edits'
import { isEmptySkill, type OwnSkill } from '@/core/profile/model'
import { TypedTextField } from '../typed-text'
import type { Editor } from '../use-editor'

interface NoteAndEvidenceProps {
  skill: { readonly id: string; readonly name: string }
  own: OwnSkill
  /** Whether the target asks for the skill: then it is always on the list. */
  isAsked: boolean
  editor: Editor
}

/** The person's own text about a skill, and a button that clears all answers for it. */
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
          Evidence, such as work, feedback or a link
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
              isAsked ? `Cleared all answers for ${skill.name}.` : `Removed ${skill.name} from the list.`,
            )
          }
        >
          {isAsked ? `Clear all answers for ${skill.name}` : `Remove ${skill.name} from the list`}
        </button>
      )}
    </details>
  )
}
