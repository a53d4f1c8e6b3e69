import { removeSkill, setBase, setSkillLevel, setTarget, type Edit } from '@/core/profile/edits'
import type { NotInFramework as Entry } from '@/core/profile/in-framework'
import type { FrameworkOutline } from '@/core/views/model'
import type { Editor } from '../use-editor'

interface NotInFrameworkProps {
  entries: readonly Entry[]
  outline: FrameworkOutline
  editor: Editor
}

/** What was said of something the framework no longer has: kept, shown, and put away only by hand. */
export function NotInFramework({ entries, outline, editor }: NotInFrameworkProps) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="not-in-framework-heading" className="warning mt-6">
      <h2 id="not-in-framework-heading" className="text-lg">
        Kept, though {outline.framework.shortTitle} has no place for it
      </h2>
      <ul className="mt-2 grid gap-3">
        {entries.map((entry) => (
          <li key={keyOf(entry)}>
            <Said entry={entry} />
            <button
              type="button"
              className="fold-button"
              onClick={() => editor.act(puttingAway(entry), 'It was put away.')}
              aria-label={`Put away: ${keyOf(entry)}`}
            >
              Put it away
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Said({ entry }: { entry: Entry }) {
  if (entry.what === 'role-level') {
    return (
      <p>
        The role level {entry.end === 'base' ? 'you stand on' : 'of your target'},{' '}
        <code>{`${entry.roleLevel.role}/${entry.roleLevel.roleLevel}`}</code>, is not there any more.
      </p>
    )
  }
  const { skill, skillLevel, note, evidence, met } = entry.own
  if (entry.what === 'skill-level') {
    return (
      <p>
        The skill level <code>{skillLevel}</code> of <code>{skill}</code> is none of this framework’s. Set it anew
        below.
      </p>
    )
  }
  return (
    <>
      <p>
        The skill <code>{skill}</code>
        {skillLevel && (
          <>
            {' '}
            at <code>{skillLevel}</code>
          </>
        )}{' '}
        {entry.why === 'taken'
          ? 'is one with another by now, of which something is said below already.'
          : 'is not there any more.'}
      </p>
      {[note, evidence, ...met].filter(Boolean).map((text) => (
        <p key={text} className="border-l-2 border-line pl-3 break-words whitespace-pre-wrap">
          {text}
        </p>
      ))}
    </>
  )
}

function puttingAway(entry: Entry): Edit {
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
