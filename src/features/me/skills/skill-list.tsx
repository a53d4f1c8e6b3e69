import { useQuery } from '@tanstack/react-query'
import type { Id } from '@/core/model'
import { addSkill } from '@/core/profile/edits'
import type { ListedSkill } from '@/core/profile/listed-skills'
import type { FrameworkOutline } from '@/core/views/model'
import { queries } from '@/data-source/queries'
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

/** A row for each skill: the person's skill level, note and evidence, and what the target asks for. */
export function SkillList({ listed, outline, target, editor }: SkillListProps) {
  const onList = new Set(listed.map(({ skill }) => skill.id))
  const { data: summaries } = useQuery(queries.summaries(outline.framework.id))
  const summaryOf = (skill: Id) => {
    const ours = summaries?.ours[skill]
    return summaries?.official[skill] ?? (ours ? `${ours} (our explanation)` : '')
  }
  const others = outline.skills
    .filter(({ id }) => !onList.has(id))
    .map(({ id, name }) => ({
      id: `${outline.framework.id}/skills/${id}`,
      skill: id,
      name,
      detail: summaryOf(id),
    }))
  return (
    <section aria-labelledby="skills-heading" className="min-w-0">
      <h2 id="skills-heading" className="mb-1">
        Skills
      </h2>
      <p className="mb-3 max-w-prose text-sm text-soft">
        {listed.length === 0
          ? 'No skills yet. Choose a closest role level or a target above to list its skills, or add a skill by name.'
          : target
            ? `Choose a skill level for each skill. The skills that ${target.roleLevel.name} asks for come first.`
            : 'Choose a skill level for each skill. Choose a target above to see what there is to learn.'}
      </p>
      <ul>
        {listed.map((entry) => (
          <OwnSkillRow key={entry.skill.id} entry={entry} outline={outline} target={target} editor={editor} />
        ))}
      </ul>
      <div className="max-w-md border-t border-line pt-4">
        <Finder
          label="Add another skill"
          kinds={['skill']}
          placeholder="Type part of its name"
          entries={others}
          most={6}
        >
          {(entry) => (
            <button
              type="button"
              onClick={() => {
                editor.change(addSkill(entry.skill))
                focusWhenDrawn(`own-${entry.skill}`)
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

/** Moves the focus to the row that was added: the button that added it is gone. */
function focusWhenDrawn(id: string) {
  requestAnimationFrame(() => document.getElementById(id)?.querySelector('input')?.focus())
}
