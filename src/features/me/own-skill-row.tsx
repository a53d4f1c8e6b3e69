import { Link } from 'react-router'
import { skillHref } from '@/core/hrefs'
import { removeSkill, setSkillLevel, typeEvidence, typeNote } from '@/core/profile/edits'
import { ownSteps } from '@/core/profile/carried'
import type { ListedSkill } from '@/core/profile/listed-skills'
import { isEmptySkill } from '@/core/profile/model'
import type { FrameworkOutline } from '@/core/slices'
import { missingInWords } from './gap-chart'
import { SkillLevelChoice } from './skill-level-choice'
import { StatementChecklist } from './statement-checklist'
import { TypedTextField } from './typed-text'
import type { Editor } from './use-editor'
import type { RungOnLadder } from './use-framework'

interface OwnSkillRowProps {
  entry: ListedSkill
  outline: FrameworkOutline
  target: RungOnLadder | null
  editor: Editor
}

/** One skill of the list. */
export function OwnSkillRow({ entry: { skill, own, gap }, outline, target, editor: { change, act } }: OwnSkillRowProps) {
  const { id: framework, skillScale } = outline.framework
  const written = [own.note && 'a note', own.evidence && 'evidence'].filter(Boolean).join(' and ')
  return (
    <li id={`own-${skill.id}`} className="own-skill">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={`name-${skill.id}`}>
          <Link to={skillHref(framework, skill.id)} className="text-ink">
            {skill.name}
          </Link>
        </h3>
        <p className={`text-sm ${gap?.missing ? 'font-semibold text-loss' : 'text-soft'}`}>{gap ? missingInWords(gap) : target && 'not asked by the target'}</p>
      </div>
      <SkillLevelChoice
        labelledBy={`name-${skill.id}`}
        skillScale={skillScale}
        steps={ownSteps(skillScale, own)}
        target={typeof gap?.asked === 'number' ? gap.asked : undefined}
        onChoose={(skillLevel) => change(setSkillLevel(skill.id, skillLevel))}
      />
      {gap && target && <StatementChecklist gap={gap} own={own} target={target} editor={{ change, act }} />}
      <details>
        <summary>Note and evidence{written && <span className="text-soft">: {written}</span>}</summary>
        <div className="mt-2 grid gap-3 wide:grid-cols-2">
          <label className="grid gap-1 text-sm" htmlFor={`note-${skill.id}`}>
            Note
            <TypedTextField id={`note-${skill.id}`} long value={own.note} onType={(typed) => change(typeNote(skill.id, typed))} />
          </label>
          <label className="grid gap-1 text-sm" htmlFor={`evidence-${skill.id}`}>
            Evidence: work, feedback, a link
            <TypedTextField id={`evidence-${skill.id}`} long value={own.evidence} onType={(typed) => change(typeEvidence(skill.id, typed))} />
          </label>
        </div>
        {!isEmptySkill(own) || !gap ? (
          <button type="button" className="fold-button mt-1" onClick={() => act(removeSkill(skill.id), gap ? `What was said of ${skill.name} was cleared.` : `${skill.name} was taken off the list.`)}>
            {gap ? 'Clear what is said of' : 'Take off the list:'} {skill.name}
          </button>
        ) : null}
      </details>
    </li>
  )
}
