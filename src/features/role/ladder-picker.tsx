import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { compareHref, mostColumns, roleLevelHref } from '@/core/hrefs'
import { ladderEffort, statesNoSkillLevel } from '@/core/comparing/ladder'
import type { Id } from '@/core/model'
import type { Ladder } from '@/core/views/model'
import { counted, inWords } from '@/core/text/words'
import { SkillStepExplained } from '@/ui/explained'

/** A comparison needs at least two role levels. */
const fewest = 2

/** The career ladder, lowest level first like the columns of the matrix. Each level opens, is one click from its comparison with the one below, and can be selected to compare. */
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
        Career ladder
      </h2>
      {roleLevels.length > 1 && (
        <div className="mb-2 grid gap-1">
          <p className="text-sm text-soft">The lowest level comes first.</p>
          {!statesNoSkillLevel(ladder) && <SkillStepExplained scale={framework.skillScale} />}
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (inLadderOrder.length >= fewest) void navigate(compareHref(inLadderOrder))
        }}
      >
        <ol className="ladder">
          {roleLevels.map((roleLevel, place) => {
            const below = roleLevels[place - 1]
            return (
              <li key={roleLevel.id}>
                <span className="flex items-start justify-between gap-2">
                  <Link to={roleLevelHref(addressOf(roleLevel.id))} className="py-0 font-serif text-lg text-ink">
                    {roleLevel.name}
                  </Link>
                  {roleLevels.length > 1 && (
                    <input
                      type="checkbox"
                      className="pick needs-script"
                      aria-label={`Select ${roleLevel.name} to compare`}
                      checked={picked.includes(roleLevel.id)}
                      disabled={!picked.includes(roleLevel.id) && picked.length >= mostColumns}
                      onChange={(event) => pick(roleLevel.id, event.target.checked)}
                    />
                  )}
                </span>
                {roleLevel.grade && <span className="block text-sm text-soft">{roleLevel.grade}</span>}
                <span className="block text-sm text-soft">
                  {below ? (
                    <Link to={compareHref([addressOf(below.id), addressOf(roleLevel.id)])}>
                      {stepsUp(ladder, below, roleLevel)}
                    </Link>
                  ) : roleLevels.length > 1 ? (
                    'Lowest level'
                  ) : (
                    'The only level of this role'
                  )}
                </span>
              </li>
            )
          })}
        </ol>
        {roleLevels.length > 1 && (
          <div className="needs-script mt-3 grid gap-1 print:hidden">
            <button type="submit" className="button button-strong justify-center" disabled={picked.length < fewest}>
              Compare {picked.length < fewest ? 'levels' : `the ${inWords(picked.length)} selected levels`}
            </button>
            <p className="text-sm text-soft" role="status">
              {picked.length < fewest
                ? 'Select two to four levels.'
                : picked.length === mostColumns
                  ? 'You can compare up to four levels.'
                  : ''}
            </p>
          </div>
        )}
      </form>
    </section>
  )
}

function stepsUp(ladder: Ladder, below: Ladder['roleLevels'][number], roleLevel: Ladder['roleLevels'][number]): string {
  if (statesNoSkillLevel(ladder)) return `Compare with ${below.name}`
  return `${counted(ladderEffort(ladder, below, roleLevel).steps, 'skill step')} up from ${below.name}`
}
