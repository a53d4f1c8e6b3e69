import { Link } from 'react-router'
import { skillHref } from '@/core/hrefs'
import { setSkillLevel } from '@/core/profile/edits'
import { ownSteps } from '@/core/profile/carried'
import type { ListedSkill } from '@/core/profile/listed-skills'
import type { FrameworkOutline } from '@/core/views/model'
import { missingInWords } from './gap-chart'
import { NoteAndEvidence } from './note-and-evidence'
import { SkillLevelChoice } from './skill-level-choice'
import { StatementChecklist } from './statement-checklist'
import type { Editor } from '../use-editor'
import type { RoleLevelOnLadder } from '../use-framework'

interface OwnSkillRowProps {
  entry: ListedSkill
  outline: FrameworkOutline
  target: RoleLevelOnLadder | null
  editor: Editor
}

/** One skill of the list. */
export function OwnSkillRow({
  entry: { skill, own, gap },
  outline,
  target,
  editor: { change, act },
}: OwnSkillRowProps) {
  const { id: framework, skillScale } = outline.framework
  return (
    <li id={`own-${skill.id}`} className="own-skill">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={`name-${skill.id}`}>
          <Link to={skillHref(framework, skill.id)} className="text-ink">
            {skill.name}
          </Link>
        </h3>
        <p className={`text-sm ${gap?.missing ? 'font-semibold text-loss' : 'text-soft'}`}>
          {gap ? missingInWords(gap) : target && 'the target does not ask for it'}
        </p>
      </div>
      <SkillLevelChoice
        labelledBy={`name-${skill.id}`}
        skillScale={skillScale}
        steps={ownSteps(skillScale, own)}
        target={typeof gap?.asked === 'number' ? gap.asked : undefined}
        onChoose={(skillLevel) => change(setSkillLevel(skill.id, skillLevel))}
      />
      <div className="own-skill-more">
        {gap && target && <StatementChecklist gap={gap} own={own} target={target} change={change} />}
        <NoteAndEvidence skill={skill} own={own} isAsked={gap !== undefined} editor={{ change, act }} />
      </div>
    </li>
  )
}
