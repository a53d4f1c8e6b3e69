import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RoleLevelAddress } from '@/core/hrefs'
import type { SkillToLearn } from '@/core/moves/skills-to-learn'
import type { FrameworkCard } from '@/core/views/model'
import { queries } from '@/data-source/queries'
import { Loaded } from '@/ui/loaded'
import { SkillWording } from '@/ui/skill-wording'

interface WhatItSaysProps {
  framework: FrameworkCard
  address: RoleLevelAddress
  learn: readonly SkillToLearn[]
}

/** The statements of the skill levels to learn; loaded when opened. */
export function WhatItSays({ framework, address, learn }: WhatItSaysProps) {
  const [open, setOpen] = useState(false)
  return (
    <details className={open ? 'mt-3' : 'mt-3 print:hidden'} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-accent">What these skill levels mean</summary>
      {open && <Statements framework={framework} address={address} learn={learn} />}
    </details>
  )
}

function Statements({ framework: { skillScale }, address, learn }: WhatItSaysProps) {
  const query = useQuery(queries.roleLevelWording(address))
  return (
    <Loaded query={query} what="the wording">
      {(wording) => (
        <dl className="mt-2 grid gap-3 border-l-2 border-line pl-4">
          {learn.map(({ skill, to }) => (
            <div key={skill.id}>
              <dt className="font-semibold">
                {skill.name}: {skillScale[to - 1]?.name.toLowerCase()}
              </dt>
              <dd>
                <SkillWording wording={wording.skills[skill.id]} skillLevel={skillScale[to - 1] ?? null} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Loaded>
  )
}
