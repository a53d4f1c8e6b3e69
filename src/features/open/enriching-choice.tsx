import { useId, useRef, useState, type ReactNode } from 'react'
import type { PreviewEnriching } from '@/core/opening/preview'
import { folded } from '@/core/text/fold'
import { capitalised, counted, inFigures } from '@/core/text/words'
import { addedWordings, type Draft } from './draft'
import { ShowMore } from './show-more'
import type { ChangeDraft } from './use-draft'

interface EnrichingChoiceProps {
  enriching: PreviewEnriching
  draft: Draft
  onChange: ChangeDraft
}

/** Whether what was read adds its wording to the framework of the site, or becomes one beside it. */
export function UpdateOrKeepApart({ enriching, draft, onChange }: EnrichingChoiceProps) {
  const { framework, before, after } = enriching
  const name = useId()
  return (
    <section aria-labelledby="enriching-heading" className="my-8">
      <h3 id="enriching-heading">These are the files of {framework.shortTitle}</h3>
      <fieldset className="mt-3 grid max-w-prose gap-4">
        <legend className="sr-only">What to do with them</legend>
        <Choice
          name={name}
          on={draft.as === 'enriching'}
          onChoose={() => onChange({ as: 'enriching' })}
          title={`Update ${framework.shortTitle} here`}
        >
          {addedWordings(enriching) > 0
            ? `Their wording is added to the framework you know, on this device: ${inFigures(after.requirementsWithWording)} of its ${counted(after.requirements, 'requirement')} will have wording, instead of ${inFigures(before.requirementsWithWording)}.`
            : 'They hold no wording that it lacks.'}{' '}
          Its roles, role levels and requirements stay as they are, and so does every link.
        </Choice>
        <Choice
          name={name}
          on={draft.as === 'own'}
          onChoose={() => onChange({ as: 'own' })}
          title="Keep as an edition of its own"
        >
          The framework of the site stays as it is, and this one stands beside it as the files have it, under a name and
          links of its own.
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

/** Where the files say otherwise than what is here. */
function Differences({ enriching: { differences, differenceCount, framework } }: { enriching: PreviewEnriching }) {
  const [sought, setSought] = useState('')
  const [isAll, setIsAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  if (differenceCount === 0)
    return <p className="mt-4 max-w-prose">The files say nothing otherwise than what is here.</p>
  const words = folded(sought).split(' ').filter(Boolean)
  const found = differences.filter((difference) => words.every((word) => folded(difference).includes(word)))
  const shown = isAll ? found : found.slice(0, firstShown)
  return (
    <details className="mt-4 max-w-prose">
      <summary>{counted(differenceCount, 'difference')} between the files and what is here</summary>
      <p className="mt-2 text-soft">
        Where they differ, what {framework.shortTitle} says here stands if you update it; an edition of its own has what
        the files say.
      </p>
      <div className="my-3 grid gap-1">
        <label htmlFor={id} className="font-semibold">
          Find among them
        </label>
        <input
          id={id}
          type="search"
          className="field"
          autoComplete="off"
          placeholder="A role, a role level, a skill"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
        <p role="status" className="text-sm text-soft">
          {words.length > 0 && counted(found.length, 'difference')}
        </p>
      </div>
      <ul ref={list} className="statements">
        {shown.map((difference) => (
          <li key={difference} tabIndex={-1}>
            {capitalised(difference)}.
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <ShowMore onMore={() => setIsAll(true)} next={() => list.current?.querySelectorAll('li')[firstShown]}>
          {`Show all ${inFigures(found.length)}`}
        </ShowMore>
      )}
      {differenceCount > differences.length && (
        <p className="mt-2 text-sm text-soft">
          {inFigures(differenceCount - differences.length)} more are counted only.
        </p>
      )}
    </details>
  )
}
