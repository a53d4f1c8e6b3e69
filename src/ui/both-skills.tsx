import { useQueries } from '@tanstack/react-query'
import { Link } from 'react-router'
import { paragraphOf } from '@/core/comparing/statements'
import { wordsAt } from '@/core/explaining'
import { skillHref } from '@/core/hrefs'
import type { SkillName } from '@/core/moves/skills-to-learn'
import type { FrameworkCard, SkillLadder } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { NotLoaded } from './loaded'
import { SkillSummary } from './skill-summary'
import { SkillWords, WordsKey } from './skill-words'

interface BothSkillsProps {
  framework: FrameworkCard
  skills: readonly [SkillName, SkillName]
}

/** Next to each other where both have room, else one below the other. */
const row =
  'grid grid-cols-[repeat(auto-fit,minmax(min(16rem,100%),1fr))] gap-x-8 gap-y-3 border-t border-line py-3 text-[0.95rem]'

/** Two skills next to each other, from what they are to their highest skill level. */
export function BothSkills({ framework, skills }: BothSkillsProps) {
  const both = useQueries({ queries: skills.map(({ id }) => queries.skill(framework.id, id)) })
  if (both.some(({ isError }) => isError))
    return <NotLoaded what="both skills" onTryAgain={() => both.forEach(({ refetch }) => void refetch())} />
  const ladders = both.flatMap(({ data }) => data ?? [])
  if (ladders.length < both.length) return <p className="text-soft">Loading both skills…</p>
  const rows = framework.skillScale.flatMap(({ id, name }) => {
    const words = ladders.map((ladder) => wordsAt(ladder, id))
    return words.some(Boolean) ? [{ id, name, words }] : []
  })
  return (
    <div className="mt-1 mb-3">
      <WordsKey
        shown={rows.flatMap(({ id, words }) =>
          words.flatMap((said) => (said ? [{ skillLevel: id, source: said.source }] : [])),
        )}
      />
      <div className={row}>
        {ladders.map((ladder) => (
          <div key={ladder.skill.id}>
            <p className="font-serif font-semibold">
              <Link to={skillHref(framework.id, ladder.skill.id)}>{ladder.skill.name}</Link>
            </p>
            <WhatItIs ladder={ladder} />
          </div>
        ))}
      </div>
      {rows.map(({ id, name, words }) => (
        <div key={id} className={row} role="group" aria-label={name}>
          {ladders.map(({ skill }, place) => (
            <div key={skill.id}>
              <p className="text-sm">
                <b>{name}</b>, {skill.name}
              </p>
              {words[place] ? (
                <SkillWords words={words[place]} />
              ) : (
                <p className="text-sm text-soft">No role level asks for this.</p>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}

/** What a skill is, officially or in our words. */
function WhatItIs({ ladder }: { ladder: SkillLadder }) {
  const { description, explanation } = ladder.skill
  const words = wordsAt(ladder, null)
  const paragraph = paragraphOf(description)
  if (paragraph === undefined && words?.source === 'official') return <SkillWords words={words} />
  return <SkillSummary official={paragraph} ours={explanation?.summary} />
}
