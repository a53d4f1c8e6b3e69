import type { BroughtSkill, StandIn } from '@/core/moves/skills-to-learn'
import { capitalised, counted, inWords } from '@/core/text/words'

/** How many skills are named before "and four more". */
const named = 2

/** What carries over to a role level, in words: "3 of 9 skills: Agile working; Strategic thinking ≈ yours (content design); and one more". */
export function WhatCarriesOver({ skills, isPromotion }: { skills: readonly BroughtSkill[]; isPromotion: boolean }) {
  const brought = skills.filter(({ from }) => from > 0)
  if (brought.length === 0) return <span className="text-soft">No skill in common</span>
  const count = <strong className="font-semibold">{`${brought.length} of ${counted(skills.length, 'skill')}: `}</strong>
  if (isPromotion && brought.every(({ by }) => !by)) {
    const higher = brought.filter(({ from, to }) => from < to).length
    return (
      <>
        {count}
        the ones you have now.{' '}
        {higher === 0 ? 'None goes' : capitalised(`${inWords(higher)} ${higher === 1 ? 'goes' : 'go'}`)} up.
      </>
    )
  }
  const first = brought.toSorted((a, b) => carried(b) - carried(a) || kindOf(a) - kindOf(b)).slice(0, named)
  const more = brought.length - first.length
  return (
    <>
      {count}
      {first.map((skill, place) => (
        <span key={skill.skill.id}>
          {place > 0 && '; '}
          {skill.skill.name}
          {skill.by && <By by={skill.by} name={skill.skill.name} />}
        </span>
      ))}
      {more > 0 && <span className="text-soft">; and {inWords(more)} more</span>}
    </>
  )
}

function By({ by, name }: { by: StandIn; name: string }) {
  if (by.kind === 'related') return `, helped by your ${by.skill.name}`
  const brackets = /\([^()]*\)$/.exec(by.skill.name)?.[0]
  return (
    <>
      {' '}
      <span className="approx" aria-hidden="true">
        ≈
      </span>
      <span className="sr-only">, nearly the same as</span>{' '}
      {brackets && plain(name) === plain(by.skill.name) ? `yours ${brackets}` : `your ${by.skill.name}`}
    </>
  )
}

function plain(name: string): string {
  return name.replace(/\s*\([^()]*\)/g, '')
}

function carried({ from, to }: BroughtSkill): number {
  return Math.min(from, to)
}

function kindOf({ by }: BroughtSkill): number {
  return by ? (by.kind === 'variant' ? 1 : 2) : 0
}
