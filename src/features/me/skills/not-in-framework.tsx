import { removeSkill, setBase, setSkillLevel, setTarget, type Edit } from '@/core/profile/edits'
import type { NotInFramework as Entry } from '@/core/profile/in-framework'
import type { FrameworkOutline } from '@/core/views/model'
import type { Editor } from '../use-editor'

interface NotInFrameworkProps {
  entries: readonly Entry[]
  outline: FrameworkOutline
  editor: Editor
}

/** Answers about something the framework does not have: kept until the person removes them. */
export function NotInFramework({ entries, outline, editor }: NotInFrameworkProps) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="not-in-framework-heading" className="warning mt-6">
      <h2 id="not-in-framework-heading" className="text-lg">
        Not in {outline.framework.shortTitle}
      </h2>
      <p>These answers don’t fit this framework, or don’t fit it any more. They are kept until you remove them.</p>
      <ul className="mt-2 grid gap-3">
        {entries.map((entry) => (
          <li key={keyOf(entry)}>
            <Answer entry={entry} />
            <button
              type="button"
              className="fold-button"
              onClick={() => editor.act(removing(entry), `Removed ${keyOf(entry)}.`)}
              aria-label={`Remove ${keyOf(entry)}`}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answer({ entry }: { entry: Entry }) {
  if (entry.what === 'role-level') {
    return (
      <p>
        {entry.end === 'base' ? 'Closest role level' : 'Target'}:{' '}
        <code>{`${entry.roleLevel.role}/${entry.roleLevel.roleLevel}`}</code>
      </p>
    )
  }
  const { skill, skillLevel, note, evidence, met } = entry.own
  if (entry.what === 'skill-level') {
    return (
      <p>
        Skill level <code>{skillLevel}</code> for <code>{skill}</code>. Choose another skill level below.
      </p>
    )
  }
  return (
    <>
      <p>
        Skill: <code>{skill}</code>
        {skillLevel && (
          <>
            , skill level <code>{skillLevel}</code>
          </>
        )}
        {entry.why === 'taken' && '. It was renamed to a skill that is already on your list.'}
      </p>
      {[note, evidence, ...met].filter(Boolean).map((text) => (
        <p key={text} className="border-l-2 border-line pl-3 break-words whitespace-pre-wrap">
          {text}
        </p>
      ))}
    </>
  )
}

function removing(entry: Entry): Edit {
  switch (entry.what) {
    case 'role-level':
      return entry.end === 'base' ? setBase(null) : setTarget(null)
    case 'skill-level':
      return setSkillLevel(entry.own.skill, null)
    case 'skill':
      return removeSkill(entry.own.skill)
  }
}

function keyOf(entry: Entry): string {
  return entry.what === 'role-level' ? entry.roleLevel.roleLevel : entry.own.skill
}
