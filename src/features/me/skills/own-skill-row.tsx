import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { wordsAt } from '@/core/explaining'
import { skillHref } from '@/core/hrefs'
import { setSkillLevel } from '@/core/profile/edits'
import { ownSteps } from '@/core/profile/carried'
import type { ListedSkill } from '@/core/profile/listed-skills'
import type { FrameworkOutline } from '@/core/views/model'
import { counted } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { StandInWords } from '@/ui/related-skills'
import { WordsKey } from '@/ui/skill-words'
import { wordsOfTarget } from '../sheet/sheet-gap'
import { missingInWords } from './gap-chart'
import { NoteAndEvidence } from './note-and-evidence'
import { SkillLevelChoice } from './skill-level-choice'
import { OtherTicks, SkillLevelWords, statementsToTick } from './skill-level-words'
import type { Editor } from '../use-editor'
import type { RoleLevelOnLadder } from '../use-framework'

interface OwnSkillRowProps {
  entry: ListedSkill
  outline: FrameworkOutline
  target: RoleLevelOnLadder | null
  editor: Editor
}

/** One skill of the list: a skill level to choose, by name or by reading what each one means. */
export function OwnSkillRow({
  entry: { skill, own, gap },
  outline,
  target,
  editor: { change, act },
}: OwnSkillRowProps) {
  const { id: framework, skillScale } = outline.framework
  const [isReading, setReading] = useState(false)
  const { data: view, isError } = useQuery({ ...queries.skill(framework, skill.id), enabled: isReading })
  // A role level may ask for a skill in words of its own.
  const ofTarget = gap && target ? wordsOfTarget(gap, target) : null
  const askedFor = gap && target?.roleLevel.requirements.find((requirement) => requirement.skill === skill.id)
  const words = (skillLevel: string | null) =>
    askedFor?.skillLevel === skillLevel && ofTarget ? ofTarget : view ? wordsAt(view, skillLevel) : null
  const toTick = statementsToTick(ofTarget)
  const ticked = toTick.filter((statement) => own.met.includes(statement)).length
  const known = [...skillScale.map(({ id }) => id), null].flatMap((skillLevel) => statementsToTick(words(skillLevel)))
  const isOpen = isReading && view !== undefined
  const shown = (view?.steps ?? []).flatMap(({ skillLevel, roleLevels }) =>
    roleLevels.length > 0 ? [{ skillLevel: skillLevel.id, source: words(skillLevel.id)?.source }] : [],
  )
  const meanings = isOpen
    ? skillScale.map(({ id }, index) => (
        <SkillLevelWords
          key={id}
          words={words(id)}
          below={skillScale.slice(0, index).findLast((lower) => words(lower.id))?.name}
          own={own}
          change={change}
        />
      ))
    : undefined
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
      {gap?.by && (
        <p className="text-sm">
          <StandInWords framework={outline.framework} by={gap.by} />
        </p>
      )}
      <p className="text-sm">
        <button type="button" className="fold-button" aria-expanded={isReading} onClick={() => setReading(!isReading)}>
          <span aria-hidden="true">{isReading ? '▾' : '▸'} </span>What each skill level means
          <span className="sr-only"> for {skill.name}</span>
        </button>
        {ticked > 0 && (
          <span className="text-soft">
            {' '}
            {ticked} of {counted(toTick.length, 'statement')} of the target ticked
          </span>
        )}
      </p>
      {isReading && isError && <p role="alert">We couldn’t load what the skill levels mean. You may be offline.</p>}
      {isOpen && <WordsKey shown={shown} />}
      <SkillLevelChoice
        labelledBy={`name-${skill.id}`}
        skillScale={skillScale}
        steps={ownSteps(skillScale, own)}
        target={typeof gap?.asked === 'number' ? gap.asked : undefined}
        onChoose={(skillLevel) => change(setSkillLevel(skill.id, skillLevel))}
        meanings={meanings}
      />
      {isOpen && askedFor?.skillLevel === null && (
        <SkillLevelWords words={words(null)} below={undefined} own={own} change={change} />
      )}
      {isOpen && (
        <OtherTicks statements={own.met.filter((statement) => !known.includes(statement))} own={own} change={change} />
      )}
      <div className="own-skill-more">
        <NoteAndEvidence skill={skill} own={own} isAsked={gap !== undefined} editor={{ change, act }} />
      </div>
    </li>
  )
}
