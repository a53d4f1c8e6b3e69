import { addSkill } from '@/core/profile/edits'
import type { ListedSkill } from '@/core/profile/listed-skills'
import type { FrameworkOutline } from '@/core/views/model'
import { Finder, FoundEntry } from '@/ui/finder'
import { OwnSkillRow } from './own-skill-row'
import type { Editor } from '../use-editor'
import type { RoleLevelOnLadder } from '../use-framework'

interface SkillListProps {
  listed: readonly ListedSkill[]
  outline: FrameworkOutline
  target: RoleLevelOnLadder | null
  editor: Editor
}

/** Skill by skill: where I stand, what I note, what shows it, and what the target says. */
export function SkillList({ listed, outline, target, editor }: SkillListProps) {
  const taken = new Set(listed.map(({ skill }) => skill.id))
  const others = outline.skills.filter(({ id }) => !taken.has(id)).map(({ id, name }) => ({ id, name, detail: '' }))
  return (
    <section aria-labelledby="skills-heading" className="min-w-0">
      <h2 id="skills-heading" className="mb-1">
        The skills
      </h2>
      <p className="mb-3 max-w-prose text-sm text-soft">
        {listed.length === 0
          ? 'None yet. Say above where you are about or where you want to go, and their skills stand here; or add one by its name.'
          : target
            ? `First what ${target.roleLevel.name} asks for, then the others on your list.`
            : 'Choose a target above to see what is missing.'}
      </p>
      <ul>
        {listed.map((entry) => (
          <OwnSkillRow key={entry.skill.id} entry={entry} outline={outline} target={target} editor={editor} />
        ))}
      </ul>
      <div className="max-w-md border-t border-line pt-4">
        <Finder label="Add another skill" placeholder="Type a part of its name" entries={others} most={6}>
          {(entry) => (
            <button
              type="button"
              className="found-button"
              onClick={() => {
                editor.change(addSkill(entry.id))
                focusWhenDrawn(`own-${entry.id}`)
              }}
            >
              <FoundEntry {...entry} />
            </button>
          )}
        </Finder>
      </div>
    </section>
  )
}

/** The button that was pressed is gone from the list; what it added takes the focus. */
function focusWhenDrawn(id: string) {
  requestAnimationFrame(() => document.getElementById(id)?.querySelector('input')?.focus())
}
