import { useId, useRef, useState, type ReactNode } from 'react'
import type { DifferenceGroup } from '@/core/opening/difference-in-words'
import type { PreviewEnriching } from '@/core/opening/preview'
import { folded } from '@/core/text/fold'
import { capitalised, counted, inFigures } from '@/core/text/words'
import { addedWordings, type ChangeDraft, type Draft } from './draft'
import { FindField, ShowMore } from './long-lists'

interface EnrichingChoiceProps {
  enriching: PreviewEnriching
  draft: Draft
  onChange: ChangeDraft
}

/** Asks whether the files should add their wording to the framework of the site, or become a separate one. */
export function UpdateOrKeepApart({ enriching, draft, onChange }: EnrichingChoiceProps) {
  const { framework, before, after } = enriching
  const name = useId()
  return (
    <section aria-labelledby="enriching-heading" className="my-8">
      <h3 id="enriching-heading">These files belong to {framework.shortTitle}</h3>
      <fieldset className="mt-3 grid max-w-prose gap-4">
        <legend className="sr-only">What do you want to do with them?</legend>
        <Choice
          name={name}
          on={draft.as === 'enriching'}
          onChoose={() => onChange({ as: 'enriching' })}
          title={`Update ${framework.shortTitle} here`}
        >
          {addedWordings(enriching) > 0
            ? `Add their wording on this device: ${inFigures(after.requirementsWithWording)} of ${counted(after.requirements, 'skill requirement')} will have wording, instead of ${inFigures(before.requirementsWithWording)}.`
            : 'The files have no wording that is missing here.'}{' '}
          Roles, role levels, skill levels and links stay the same.
        </Choice>
        <Choice
          name={name}
          on={draft.as === 'own'}
          onChoose={() => onChange({ as: 'own' })}
          title="Keep as a separate edition"
        >
          The framework on this site does not change. The files become another framework, with its own name and links.
        </Choice>
      </fieldset>
      <Differences enriching={enriching} />
    </section>
  )
}

function Choice({
  name,
  on,
  onChoose,
  title,
  children,
}: {
  name: string
  on: boolean
  onChoose: () => void
  title: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <div className="flex gap-3">
      <input
        type="radio"
        id={id}
        name={name}
        className="mt-1 h-5 w-5 flex-none accent-accent"
        checked={on}
        onChange={onChoose}
        aria-describedby={`${id}-more`}
      />
      <div>
        <label htmlFor={id} className="font-semibold">
          {title}
        </label>
        <p id={`${id}-more`} className="text-soft">
          {children}
        </p>
      </div>
    </div>
  )
}

const firstShown = 20

/** Where the files differ from the framework here. */
function Differences({ enriching: { differences, differenceCount, framework } }: { enriching: PreviewEnriching }) {
  const [sought, setSought] = useState('')
  const [isAll, setIsAll] = useState(false)
  const lists = useRef<HTMLDivElement>(null)
  if (differenceCount === 0) return <p className="mt-4 max-w-prose">The files match what is already here.</p>
  const words = folded(sought).split(' ').filter(Boolean)
  const matching = differences.map((group) => ({
    ...group,
    differences: group.differences.filter((difference) => words.every((word) => folded(difference).includes(word))),
  }))
  const found = sizeOf(matching)
  const shown = isAll ? matching : firstOf(matching)
  return (
    <details className="mt-4 max-w-prose">
      <summary>{counted(differenceCount, 'difference')} between the files and what is already here</summary>
      <p className="mt-2 text-soft">
        If you update {framework.shortTitle} here, it keeps its own content where the files differ. A separate edition
        has the content of the files.
      </p>
      <FindField
        label="Search the differences"
        placeholder="Role, role level or skill"
        sought={sought}
        onSeek={setSought}
        found={words.length > 0 ? counted(found, 'difference') : null}
      />
      <div ref={lists}>
        {shown.map((group) => group.differences.length > 0 && <DifferencesOfKind key={group.title} group={group} />)}
      </div>
      {found > sizeOf(shown) && (
        <ShowMore onMore={() => setIsAll(true)} next={() => lists.current?.querySelectorAll('li')[firstShown]}>
          {`Show all ${inFigures(found)}`}
        </ShowMore>
      )}
      {differenceCount > sizeOf(differences) && (
        <p className="mt-2 text-sm text-soft">
          {inFigures(differenceCount - sizeOf(differences))} more are not listed.
        </p>
      )}
    </details>
  )
}

function DifferencesOfKind({ group: { title, explanation, differences } }: { group: DifferenceGroup }) {
  return (
    <section className="mt-4">
      <h4>{title}</h4>
      <p className="text-sm text-soft">{explanation}</p>
      <ul className="statements">
        {differences.map((difference) => (
          <li key={difference} tabIndex={-1}>
            {capitalised(difference)}.
          </li>
        ))}
      </ul>
    </section>
  )
}

function sizeOf(groups: readonly DifferenceGroup[]): number {
  return groups.reduce((sum, { differences }) => sum + differences.length, 0)
}

/** The first few of all groups together. */
function firstOf(groups: readonly DifferenceGroup[]): DifferenceGroup[] {
  let left = firstShown
  return groups.map((group) => {
    const differences = group.differences.slice(0, left)
    left -= differences.length
    return { ...group, differences }
  })
}
