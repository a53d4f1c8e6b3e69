import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { stepsInWords } from '@/core/comparing/growth'
import { compareHref } from '@/core/hrefs'
import { skillChanges } from '@/core/comparing/ladder'
import { changeInWords } from '@/core/text/words'
import { queries } from '@/data-source/queries'
import { SkillMark } from '@/ui/skill-mark'
import { exampleComparison } from './example'

/** A few rows of a real comparison, with a link to all of it. */
export function ExampleComparison() {
  const { framework, role, from, to } = exampleComparison
  const { data: ladder } = useSuspenseQuery(queries.ladder(framework, role))
  const [base, other] = [from, to].map((id) => ladder.roleLevels.find((roleLevel) => roleLevel.id === id))
  if (!base || !other) return null
  const scale = ladder.framework.skillScale.map(({ name }) => name)
  const changes = skillChanges(ladder, base, other)
  const rows = changes.toSorted((a, b) => stepsOf(b) - stepsOf(a)).slice(0, 5)
  const href = compareHref([from, to].map((roleLevel) => ({ framework, role, roleLevel })))
  return (
    <figure className="example-comparison min-w-0">
      <table role="table" className="w-full text-left">
        <caption className="mb-2 text-left font-serif text-lg font-semibold">
          What goes up from {base.name} to {other.name}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="sr-only">
              Skill
            </th>
            <th role="columnheader" scope="col">
              {base.name}
            </th>
            <th role="columnheader" scope="col">
              {other.name}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ skill, from: before, to: after, change }) => (
            <tr key={skill.id} role="row">
              <th role="rowheader" scope="row">
                {skill.name}
              </th>
              <td role="cell">
                <span className="whitespace-nowrap">
                  <SkillMark steps={before} of={scale.length} /> {stepsInWords(before, scale)}
                </span>
              </td>
              <td role="cell">
                <span className="whitespace-nowrap">
                  <SkillMark steps={after} of={scale.length} from={before} /> {stepsInWords(after, scale)}
                </span>{' '}
                <span className="block text-sm text-gain">{changeInWords(change)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="mt-3 text-sm text-soft">
        {rows.length} of {changes.length} skills in {ladder.framework.shortTitle}.{' '}
        <Link to={href}>See the whole comparison</Link>
      </figcaption>
    </figure>
  )
}

function stepsOf({ change }: ReturnType<typeof skillChanges>[number]): number {
  return change.kind === 'unknown' ? 0 : change.steps
}
