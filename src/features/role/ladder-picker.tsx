import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { compareHref, mostColumns, roleLevelHref } from '@/core/hrefs'
import { rungEffort, statesNoSkillLevel } from '@/core/comparing/ladder'
import type { Id } from '@/core/model'
import type { Ladder } from '@/core/views/model'
import { counted, inWords } from '@/core/text/words'

/** One rung makes no comparison. */
const fewest = 2

/** The ladder, highest rung on top: each rung opens, neighbours compare in one click, and two to four can be picked. */
export function LadderPicker({ ladder }: { ladder: Ladder }) {
  const { framework, role, roleLevels } = ladder
  const [picked, setPicked] = useState<readonly Id[]>([])
  const navigate = useNavigate()
  const addressOf = (roleLevel: Id) => ({ framework: framework.id, role: role.id, roleLevel })
  const pick = (id: Id, on: boolean) => setPicked(on ? [...picked, id] : picked.filter((other) => other !== id))
  const inLadderOrder = roleLevels.filter(({ id }) => picked.includes(id)).map(({ id }) => addressOf(id))
  return (
    <section aria-labelledby="ladder-heading">
      <h2 id="ladder-heading" className="mb-2">
        The ladder
      </h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (inLadderOrder.length >= fewest) void navigate(compareHref(inLadderOrder))
        }}
      >
        <ol className="ladder" reversed>
          {roleLevels.toReversed().map((rung, fromTop) => {
            const below = roleLevels[roleLevels.length - fromTop - 2]
            return (
              <li key={rung.id}>
                <span className="flex items-start justify-between gap-2">
                  <Link to={roleLevelHref(addressOf(rung.id))} className="font-serif text-lg text-ink">
                    {rung.name}
                  </Link>
                  {roleLevels.length > 1 && (
                    <input
                      type="checkbox"
                      className="pick needs-script"
                      aria-label={`Pick ${rung.name} to compare`}
                      checked={picked.includes(rung.id)}
                      disabled={!picked.includes(rung.id) && picked.length >= mostColumns}
                      onChange={(event) => pick(rung.id, event.target.checked)}
                    />
                  )}
                </span>
                {rung.grade && <span className="block text-sm text-soft">{rung.grade}</span>}
                <span className="block text-sm text-soft">
                  {below ? (
                    <Link to={compareHref([addressOf(below.id), addressOf(rung.id)])}>
                      {aboveRungBelow(ladder, below, rung)}
                    </Link>
                  ) : roleLevels.length > 1 ? (
                    'the first rung'
                  ) : (
                    'the only rung'
                  )}
                </span>
              </li>
            )
          })}
        </ol>
        {roleLevels.length > 1 && (
          <div className="needs-script mt-3 grid gap-1 print:hidden">
            <button type="submit" className="button button-strong justify-center" disabled={picked.length < fewest}>
              Compare {picked.length < fewest ? 'rungs' : `the ${inWords(picked.length)} picked rungs`}
            </button>
            <p className="text-sm text-soft" role="status">
              {picked.length < fewest
                ? 'Pick two to four rungs.'
                : picked.length === mostColumns
                  ? 'Four are the most a comparison holds.'
                  : ''}
            </p>
          </div>
        )}
      </form>
    </section>
  )
}

function aboveRungBelow(
  ladder: Ladder,
  below: Ladder['roleLevels'][number],
  rung: Ladder['roleLevels'][number],
): string {
  if (statesNoSkillLevel(ladder)) return `compare with ${below.name}`
  return `${counted(rungEffort(ladder, below, rung).steps, 'skill step')} above ${below.name}`
}
