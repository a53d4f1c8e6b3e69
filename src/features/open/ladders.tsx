import { Fragment, useMemo, useRef, useState } from 'react'
import type { Id } from '@/core/model'
import { arranged } from '@/core/opening/changes'
import type { PreviewLadder } from '@/core/opening/preview'
import { folded } from '@/core/text/fold'
import { counted, inFigures } from '@/core/text/words'
import { FindField, ShowMore } from './long-lists'
import { OrderEditor } from './order-editor'

interface LaddersProps {
  /** In the order they were read. */
  ladders: readonly PreviewLadder[]
  /** The orders a person has changed, by role. */
  orders: ReadonlyMap<Id, readonly Id[]>
  onChange: (orders: ReadonlyMap<Id, readonly Id[]>) => void
}

/** Fewer need no search. */
const fewestToFind = 9
const shownAtOnce = 60

/** The career ladders, those whose order we worked out first; the person can change each order. */
export function Ladders({ ladders, orders, onChange }: LaddersProps) {
  const [sought, setSought] = useState('')
  const [most, setMost] = useState(shownAtOnce)
  const list = useRef<HTMLUListElement>(null)
  const guessed = ladders.filter(({ isReordered }) => isReordered).length
  const words = folded(sought).split(' ').filter(Boolean)
  const guessedFirst = useMemo(
    () => ladders.toSorted((a, b) => Number(b.isReordered) - Number(a.isReordered)),
    [ladders],
  )
  const isSought = words.length > 0
  const texts = useMemo(() => (isSought ? guessedFirst.map(textOf) : []), [isSought, guessedFirst])
  const found = isSought
    ? guessedFirst.filter((_, place) => words.every((word) => texts[place]?.includes(word)))
    : guessedFirst
  return (
    <section aria-labelledby="ladders-heading" className="my-8">
      <h3 id="ladders-heading">Career ladders</h3>
      <p className="mt-1 mb-3 max-w-prose text-soft">
        {guessed === 0
          ? `${counted(ladders.length, 'role')}, ${ladders.length === 1 ? '' : 'each '}with its role levels in the order of the file.`
          : `Check the order of role levels for ${guessed === ladders.length ? (guessed === 1 ? 'this role' : 'all roles') : `${inFigures(guessed)} of ${counted(ladders.length, 'role')}`}. The file does not give it, so we worked it out from titles and skill levels.`}
      </p>
      {ladders.length >= fewestToFind && (
        <FindField
          label="Find a career ladder"
          placeholder="Role or role level"
          sought={sought}
          onSeek={setSought}
          found={isSought ? counted(found.length, 'career ladder') : null}
        />
      )}
      <ul ref={list} className="max-w-3xl border-b border-line">
        {found.slice(0, most).map((ladder) => (
          <li key={ladder.id} className="border-t border-line">
            <LadderOrder
              ladder={ladder}
              order={orders.get(ladder.id)}
              onOrder={(order) => onChange(new Map([...orders, [ladder.id, order]]))}
            />
          </li>
        ))}
      </ul>
      {found.length > most && (
        <ShowMore
          onMore={() => setMost(most + shownAtOnce)}
          next={() => list.current?.children[most]?.querySelector('summary')}
        >
          {`Show more career ladders (${inFigures(found.length - most)} left)`}
        </ShowMore>
      )}
    </section>
  )
}

/** The text that a search looks through. */
function textOf({ name, roleLevels }: PreviewLadder): string {
  return [name, ...roleLevels.map((roleLevel) => roleLevel.name)].map(folded).join('\n')
}

function LadderOrder({
  ladder: { name, roleLevels, isReordered },
  order,
  onOrder,
}: {
  ladder: PreviewLadder
  order: readonly Id[] | undefined
  onOrder: (order: readonly Id[]) => void
}) {
  const [isOpen, setIsOpen] = useState(false)
  const shown = arranged(roleLevels, order ?? [])
  const isChanged = shown.some((roleLevel, place) => roleLevel !== roleLevels[place])
  if (roleLevels.length === 1) {
    return (
      <p className="py-2">
        <span className="font-semibold">{name}</span> <span className="text-soft">one role level</span>
      </p>
    )
  }
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="py-2">
        <span className="font-semibold">{name}</span>{' '}
        <span className="text-soft">
          {shown.map((roleLevel, place) => (
            <Fragment key={roleLevel.id}>
              {place > 0 && (
                <>
                  <span className="sr-only">, </span>
                  <span aria-hidden="true"> → </span>
                </>
              )}
              {roleLevel.name}
            </Fragment>
          ))}
          {isReordered && !isChanged && <span className="text-loss"> · please check the order</span>}
          {isChanged && <span className="text-gain"> · order changed by you</span>}
        </span>
      </summary>
      {isOpen && (
        <OrderEditor
          what="role level"
          things={roleLevels}
          order={shown.map((roleLevel) => roleLevel.id)}
          onOrder={onOrder}
          label={`Career ladder of ${name}, highest role level first`}
        />
      )}
    </details>
  )
}
