import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { comparedExplanation } from '@/core/comparing/explanations'
import { wordsFrom } from '@/core/explaining'
import type { RoleLevelAddress } from '@/core/hrefs'
import type { SkillToLearn } from '@/core/moves/skills-to-learn'
import type { FrameworkCard, RoleLevelWording } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { Loaded } from '@/ui/loaded'
import { AddedWords } from '@/ui/added-words'
import { SkillWords, WordsKey } from '@/ui/skill-words'

interface WhatItSaysProps {
  framework: FrameworkCard
  address: RoleLevelAddress
  learn: readonly SkillToLearn[]
}

/** What the skill levels to learn mean; loaded when opened. */
export function WhatItSays(props: WhatItSaysProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className={open ? 'mt-3' : 'mt-3 print:hidden'} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-accent">What these skill levels mean</summary>
      {open && <SkillLevels {...props} />}
    </details>
  )
}

function SkillLevels({ framework: { skillScale }, address, learn }: WhatItSaysProps) {
  const query = useQuery(queries.roleLevelWording(address))
  const { data: explanations } = useQuery(queries.roleExplanations(address.framework, address.role))
  const wordsOf = ({ skills, explanations: asked }: RoleLevelWording, { skill }: SkillToLearn) =>
    wordsFrom(skills[skill.id], asked[skill.id])
  return (
    <Loaded query={query} what="the wording">
      {(wording) => (
        <>
          <WordsKey
            shown={learn.map((gap) => ({
              skillLevel: skillScale[gap.to - 1]?.id ?? null,
              source: wordsOf(wording, gap)?.source,
            }))}
          />
          <dl className="mt-3 grid gap-3">
            {learn.map((gap) => {
              const words = wordsOf(wording, gap)
              const added = comparedExplanation(explanations?.[gap.skill.id], skillScale, gap.to, gap.from)
              return (
                <div key={gap.skill.id}>
                  <dt className="font-semibold">
                    {gap.skill.name}: {skillScale[gap.to - 1]?.name.toLowerCase()}
                  </dt>
                  <dd>
                    {words?.source === 'ours' && added?.kind === 'adds' ? (
                      <AddedWords skillLevels={added.skillLevels} />
                    ) : (
                      words && <SkillWords words={words} />
                    )}
                  </dd>
                </div>
              )
            })}
          </dl>
        </>
      )}
    </Loaded>
  )
}
