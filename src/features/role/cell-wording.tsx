import { useQuery } from '@tanstack/react-query'
import { Link, useHref } from 'react-router'
import { changeOf } from '@/core/changes'
import { wordsFrom, type Words } from '@/core/explaining'
import { roleLevelHref, skillHref } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { skillGrowth } from '@/core/comparing/ladder'
import type { Ladder } from '@/core/views/model'
import { changeInWords } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { Dialog } from '@/ui/dialog'
import { Loaded } from '@/ui/loaded'
import { SkillLevelMark } from '@/ui/skill-mark'
import { SkillWords, WordsKey } from '@/ui/skill-words'
import { useOpenCell, type OpenCell } from './open-cell'

/** The wording of the open cell of the matrix, with buttons to the levels below and above. Nothing is shown if no cell is open. */
export function CellWording({ ladder }: { ladder: Ladder }) {
  const { cell, openedHere, close } = useOpenCell()
  const roleLevel = ladder.roleLevels.findIndex(({ id }) => id === cell?.roleLevel)
  const skill = ladder.skills.find(({ id }) => id === cell?.skill)
  const linkOfCell = useHref(
    roleLevelHref(
      { framework: ladder.framework.id, role: ladder.role.id, roleLevel: cell?.roleLevel ?? '' },
      cell?.skill,
    ),
  )
  if (!cell || roleLevel < 0 || !skill) return null
  return (
    <Dialog
      onClose={() => {
        // The browser returns focus to the cell that was pressed. After opening by a link, no cell was.
        if (!openedHere) document.querySelector<HTMLElement>(`[data-cell][href="${linkOfCell}"]`)?.focus()
        close()
      }}
      topic={`${cell.roleLevel}/${cell.skill}`}
      title={skill.name}
    >
      <CellContent ladder={ladder} cell={cell} roleLevel={roleLevel} />
    </Dialog>
  )
}

function CellContent({ ladder, cell, roleLevel }: { ladder: Ladder; cell: OpenCell; roleLevel: number }) {
  const { framework, role, roleLevels } = ladder
  const { open } = useOpenCell()
  const address = { framework: framework.id, role: role.id, roleLevel: cell.roleLevel }
  const query = useQuery(queries.roleLevelWording(address))
  const growth = skillGrowth(ladder, cell.skill)
  const [below, here, above] = [roleLevels[roleLevel - 1], roleLevels[roleLevel], roleLevels[roleLevel + 1]]
  const steps = growth[roleLevel] ?? 0
  const before = growth[roleLevel - 1]
  return (
    <div className="grid gap-3" aria-live="polite">
      <p className="font-serif text-lg">{here?.name}</p>
      <p className="flex flex-wrap items-center gap-x-3">
        <SkillLevelMark
          name={typeof steps === 'number' ? (framework.skillScale[steps - 1]?.name ?? 'Not asked for') : null}
          steps={steps}
          of={framework.skillScale.length}
          from={before}
        />
        {below && before !== undefined && (
          <span className="text-soft">
            {changeInWords(changeOf(before, steps))} {steps === before ? 'as' : 'from'} {below.name}
          </span>
        )}
      </p>
      <Loaded query={query} what="the wording">
        {(wording) => (
          <CellWords
            skillLevel={here?.requirements.find(({ skill }) => skill === cell.skill)?.skillLevel}
            words={wordsFrom(wording.skills[cell.skill], wording.explanations[cell.skill])}
          />
        )}
      </Loaded>
      <div className="flex flex-wrap gap-2 border-t border-line pt-3">
        {below && (
          <button type="button" className="button" onClick={() => open({ roleLevel: below.id, skill: cell.skill })}>
            ↓ {below.name}
          </button>
        )}
        {above && (
          <button type="button" className="button" onClick={() => open({ roleLevel: above.id, skill: cell.skill })}>
            ↑ {above.name}
          </button>
        )}
      </div>
      <p className="flex flex-wrap gap-x-5 text-sm">
        <Link to={skillHref(framework.id, cell.skill)}>See every level of this skill</Link>
        <Link to={roleLevelHref(address)}>See everything {here?.name} asks for</Link>
      </p>
    </div>
  )
}

interface CellWordsProps {
  /** `undefined` if the role level does not ask for the skill. */
  skillLevel: Id | null | undefined
  words: Words | null
}

function CellWords({ skillLevel, words }: CellWordsProps) {
  if (skillLevel === undefined) return null
  return (
    <>
      <div>
        {words ? <SkillWords words={words} /> : <p className="missing-note">We don’t have the official wording.</p>}
      </div>
      <WordsKey shown={[{ skillLevel, source: words?.source }]} />
    </>
  )
}
