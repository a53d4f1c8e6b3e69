import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { stepsInWords } from '@/core/comparing/growth'
import { countedChanges, skillChanges, type SkillChange } from '@/core/comparing/ladder'
import { compareHref, writeAddress } from '@/core/hrefs'
import type { Id } from '@/core/model'
import { counted } from '@/core/text/words'
import type { FrameworkOutline, Ladder } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { SkillMark } from '@/ui/skill-mark'
import { firstPair, readPair, type Pair } from './example'
import { PairChoice } from './pair-choice'

/** What goes up from one level of a role to another: a comparison of the framework that one can change. */
export function SmallComparison({ outline }: { outline: FrameworkOutline }) {
  const [search, setSearch] = useSearchParams()
  const { framework } = outline
  const pair = readPair(search, outline)
  const { data: ladder } = useQuery({
    ...queries.ladder(framework.id, pair?.role.id ?? ''),
    enabled: pair !== undefined,
    placeholderData: keepPreviousData,
  })
  if (!pair) return null
  const choose = ({ role, from, to }: Pair) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        const end = (roleLevel: Id) => writeAddress({ framework: framework.id, role: role.id, roleLevel })
        after.set('from', end(from))
        after.set('to', end(to))
        return after
      },
      { replace: true, preventScrollReset: true },
    )
  return (
    <section aria-labelledby="small-comparison-heading" className="small-comparison">
      <h2 id="small-comparison-heading">What goes up from one level to the next?</h2>
      <PairChoice
        outline={outline}
        pair={pair}
        onRole={(role) => {
          const first = firstPair(role)
          if (first) choose(first)
        }}
        onChoose={choose}
      />
      {ladder?.role.id === pair.role.id && <Outcome ladder={ladder} pair={pair} />}
    </section>
  )
}

/** More rows than this belong on the screen of the whole comparison. */
const MOST_ROWS = 7

function Outcome({ ladder, pair }: { ladder: Ladder; pair: Pair }) {
  const [from, to] = [pair.from, pair.to].map((id) => ladder.roleLevels.find((roleLevel) => roleLevel.id === id))
  if (!from || !to) return null
  const scale = ladder.framework.skillScale.map(({ name }) => name)
  const changes = skillChanges(ladder, from, to)
  const up = changes
    .filter(({ change }) => stepsUp(change) > 0)
    .toSorted((a, b) => stepsUp(b.change) - stepsUp(a.change))
  const same = changes.filter(({ change }) => change.kind === 'same')
  const href = compareHref(
    [from, to].map(({ id }) => ({ framework: ladder.framework.id, role: ladder.role.id, roleLevel: id })),
  )
  return (
    <>
      <p role="status" className="font-serif text-lg">
        {from === to ? 'Choose two different levels.' : `${countedChanges(changes)}.`}
      </p>
      <table role="table">
        <caption className="sr-only">
          What goes up from {from.name} to {to.name}
        </caption>
        <thead role="rowgroup" className="sr-only">
          <tr role="row">
            {['Skill', 'Skill level', 'Skill steps'].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {up.slice(0, MOST_ROWS).map((change) => (
            <Row key={change.skill.id} change={change} scale={scale} />
          ))}
        </tbody>
      </table>
      <p className="small-comparison-rest">
        {up.length > MOST_ROWS && `And ${counted(up.length - MOST_ROWS, 'more skill')}. `}
        {same.length > 0 &&
          `Same: ${same.map(({ skill, to: steps }) => `${skill.name} (${stepsInWords(steps, scale)})`).join(', ')}. `}
        <Link to={href}>Open the whole comparison</Link>
      </p>
    </>
  )
}

function Row({ change: { skill, from, to, change }, scale }: { change: SkillChange; scale: readonly string[] }) {
  const steps = stepsUp(change)
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {skill.name}
      </th>
      <td role="cell">
        <span className="whitespace-nowrap">
          <SkillMark steps={to} from={from} of={scale.length} /> {from === 0 ? 'new' : stepsInWords(from, scale)}{' '}
          <span aria-hidden="true">→</span>
          <span className="sr-only">to</span> <b>{stepsInWords(to, scale)}</b>
        </span>
      </td>
      <td role="cell" className="font-semibold text-gain">
        +{steps}
        <span className="sr-only"> {steps === 1 ? 'step' : 'steps'}</span>
      </td>
    </tr>
  )
}

function stepsUp(change: SkillChange['change']): number {
  return change.kind === 'unknown' ? 0 : Math.max(0, change.steps)
}
